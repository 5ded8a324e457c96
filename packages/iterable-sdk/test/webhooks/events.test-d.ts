/** Compiled, never run: `tsc` fails when a type changes. */
import type {
  IterableWebhookDataFields,
  IterableWebhookError,
  IterableWebhookErrorCode,
  IterableWebhookEvent,
  IterableWebhookEventName,
  KnownIterableWebhookEvent,
  ParseIterableWebhookOptions,
  UnknownIterableWebhookEvent,
} from '@iterelay/iterable-sdk/webhooks'
import {
  parseIterableWebhook,
  parseIterableWebhookBody,
  verifyIterableWebhook,
} from '@iterelay/iterable-sdk/webhooks'

// The usual trick: two generic functions are only assignable when A and B are the same type, modifiers included.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/* oxlint-enable typescript/no-unnecessary-type-parameters */
export type Expect<T extends true> = T

export type Names = [
  Expect<Equal<IterableWebhookEventName, keyof IterableWebhookDataFields>>,
  Expect<Equal<IterableWebhookEvent['eventName'], IterableWebhookEventName | 'unknown'>>,
  Expect<Equal<IterableWebhookEvent<'emailOpen'>, KnownIterableWebhookEvent<'emailOpen'>>>,
  Expect<Equal<IterableWebhookEvent<'unknown'>, UnknownIterableWebhookEvent>>,
  Expect<
    Equal<Extract<IterableWebhookEvent, { eventName: 'smsSend' }>, IterableWebhookEvent<'smsSend'>>
  >,
  Expect<
    Equal<
      IterableWebhookErrorCode,
      'unauthorized' | 'invalid_json' | 'invalid_event' | 'body_too_large' | 'invalid_option'
    >
  >,
  Expect<Equal<IterableWebhookError['code'], IterableWebhookErrorCode>>,
]

/** Every event types at least when it happened; none falls back to members of any type. */
type WithoutFields = {
  [Name in IterableWebhookEventName]: Equal<
    IterableWebhookEvent<Name>['dataFields']['createdAt'],
    string | undefined
  > extends true
    ? never
    : Name
}[IterableWebhookEventName]
export type Fields = [
  Expect<Equal<WithoutFields, never>>,
  Expect<Equal<IterableWebhookDataFields['emailSend']['workflowId'], number | null | undefined>>,
  Expect<
    Equal<
      IterableWebhookDataFields['emailSubscribe']['emailListIds'],
      readonly number[] | undefined
    >
  >,
  Expect<Equal<IterableWebhookDataFields['webPushSend']['browserToken'], string | undefined>>,
  Expect<Equal<IterableWebhookDataFields['smsReceived']['toPhoneNumber'], string | undefined>>,
  Expect<Equal<IterableWebhookDataFields['pushSendSkip']['reason'], string | undefined>>,
  Expect<Equal<IterableWebhookDataFields['inAppOpen']['campaignId'], number | undefined>>,
]

/** One switch tells all events apart, the unknown one too, and the compiler knows when it is complete. */
export function describe(
  event: IterableWebhookEvent<'emailBounce' | 'emailClick' | 'unknown'>,
): string {
  switch (event.eventName) {
    case 'emailBounce': {
      const state: string | undefined = event.dataFields.recipientState
      return state ?? ''
    }
    case 'emailClick': {
      // @ts-expect-error a member of another event is of no known type
      const state: string | undefined = event.dataFields['recipientState']
      const url: string | undefined = event.dataFields.url
      return `${url}${state}`
    }
    case 'unknown': {
      const name: string = event.receivedName
      const member: unknown = event.dataFields['anything']
      return `${name}${String(member)}`
    }
    default: {
      const rest: never = event
      return rest
    }
  }
}

export async function calls(request: Request, options: ParseIterableWebhookOptions): Promise<void> {
  const event: IterableWebhookEvent = await parseIterableWebhook(request, options)
  const same: IterableWebhookEvent = parseIterableWebhookBody({ eventName: 'emailOpen' })
  const email: string | undefined = event.email
  const other: unknown = event['anything']
  if (event.eventName === 'emailBounce') {
    const narrowed: IterableWebhookEvent<'emailBounce'> = event
    void narrowed
  } else {
    // @ts-expect-error the other events have no such member
    const state: string | undefined = event.dataFields['recipientState']
    void state
  }
  const isRight: boolean = await verifyIterableWebhook(request.headers.get('authorization'), 't')
  const isToo: boolean = await verifyIterableWebhook(undefined, 't')

  // @ts-expect-error a token is required
  void parseIterableWebhook(request, {})
  // @ts-expect-error no such option
  void parseIterableWebhook(request, { token: 't', maxBytes: 5 })
  // @ts-expect-error no such event
  if (event.eventName === 'emailBounced') void event
  // @ts-expect-error a misspelt member
  if (event.eventName === 'emailClick') void event.dataFields.linkURL
  // @ts-expect-error events are not written to
  event.email = 'ana@example.com'
  void [same, email, other, isRight, isToo]
}
