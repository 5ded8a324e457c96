import { iterableWebhookEventNames } from './event-names.ts'
import type { IterableWebhookEvent } from './event.ts'
import { IterableWebhookError } from './webhook-error.ts'

/**
 * Turns a body that is already parsed into a typed event. For frameworks that read bodies themselves: check the header
 * first, with `verifyIterableWebhook`.
 *
 * The envelope is checked; members of `dataFields` are not, so that nothing is lost when Iterable changes one. A name
 * that is not known gives an event with `eventName: 'unknown'`, never an error. The body is not changed.
 *
 * @throws IterableWebhookError `invalid_event` when the body is not an object with a name, or `email`, `userId` or
 * `dataFields` are of another type than Iterable's
 */
export function parseIterableWebhookBody(body: unknown): IterableWebhookEvent {
  if (!isObject(body)) throw invalid('the body must be a JSON object, one event')
  const receivedName = nameOf(body)
  const envelope = { ...body }
  for (const key of ['email', 'userId']) {
    // Iterable writes null for what does not apply.
    if (envelope[key] === null || envelope[key] === undefined) delete envelope[key]
    else if (typeof envelope[key] !== 'string') throw invalid(`${key} must be a text`)
  }
  const dataFields = body['dataFields'] ?? {}
  if (!isObject(dataFields)) throw invalid('dataFields must be an object')
  const eventName = iterableWebhookEventNames.find((name) => name === receivedName)
  if (eventName === undefined) {
    return { ...envelope, eventName: 'unknown', receivedName, dataFields }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- names and fields go together by Iterable's word alone
  return { ...envelope, eventName, dataFields } as IterableWebhookEvent
}

/** Some samples of `smsReceived` have the name in `eventTitle`. */
function nameOf(body: Readonly<Record<string, unknown>>): string {
  for (const key of ['eventName', 'eventTitle']) {
    const name = Object.hasOwn(body, key) ? body[key] : undefined
    if (typeof name === 'string' && name !== '') return name
  }
  throw invalid('eventName must be a text that is not empty')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(problem: string): IterableWebhookError {
  return new IterableWebhookError(
    'invalid_event',
    `${problem}; check that it is a system webhook of Iterable that calls this address`,
  )
}
