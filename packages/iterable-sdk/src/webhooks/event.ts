import type { IterableWebhookDataFields } from './data-fields.ts'
import type { IterableWebhookEventName } from './event-names.ts'

/** What stands around the `dataFields` of any event. */
interface Envelope {
  /** The user's address. A project that tells its users apart by user id may leave it out. */
  readonly email?: string
  readonly userId?: string
  /** Other members, as they came. */
  readonly [member: string]: unknown
}

/** An event whose name this package knows. */
export interface KnownIterableWebhookEvent<Name extends IterableWebhookEventName> extends Envelope {
  readonly eventName: Name
  /** Empty where the request had none. Typed by what is known, not checked. */
  readonly dataFields: IterableWebhookDataFields[Name]
}

/** An event whose name this package does not know: newer than the package, or of a feature that is not documented. */
export interface UnknownIterableWebhookEvent extends Envelope {
  readonly eventName: 'unknown'
  /** The name as Iterable sent it. */
  readonly receivedName: string
  readonly dataFields: Readonly<Record<string, unknown>>
}

/**
 * A system webhook event, told apart by `eventName`; `IterableWebhookEvent<'emailBounce'>` is that one alone.
 *
 * An event with a name that is not known has `eventName: 'unknown'`, and its name in `receivedName`. Had it kept its
 * name, `eventName` would be of type `string` there, every `case` of a `switch` would match it as well, and
 * `dataFields` would lose its type; a second flag would do, but only for those who remember to ask it first. So one
 * `switch` is enough, and it can be exhaustive.
 */
export type IterableWebhookEvent<
  Name extends IterableWebhookEventName | 'unknown' = IterableWebhookEventName | 'unknown',
> = {
  [N in Name]: N extends IterableWebhookEventName
    ? KnownIterableWebhookEvent<N>
    : UnknownIterableWebhookEvent
}[Name]
