import type { IterableDestination } from '@iterelay/segment-adapter'

import { parseEvents } from './parse-events.ts'
import { readBody } from './read-body.ts'
import { codesOfFailures, deadLettersOf, secondsToWait, type DeadLetter } from './read-report.ts'
import { hasToken, signedPart } from './verify-sender.ts'

/** Options of {@link createWebhookHandler}. A `token`, a `sharedSecret`, or both. */
export interface WebhookOptions {
  readonly destination: Pick<IterableDestination, 'deliver'>
  /** Expected in `Authorization: Bearer ...`. In Segment: a header of the webhook's mapping. In a client of Segment's: the write key. */
  readonly token?: string
  /** Key of the HMAC in `X-Signature`. In Segment: "Shared Secret" of the webhook's settings. It does not do for batches: there a token is needed. */
  readonly sharedSecret?: string
  /** Keeps the events that are not worth sending again. While it fails, the sender keeps them. */
  readonly park: (letters: readonly DeadLetter[]) => Promise<void> | void
  /** Told why a request was not taken; no data of it. Default: nobody. */
  readonly onProblem?: (problem: string) => void
  /** Default: 16 MiB. A sender does not repeat what is too large, so be generous. */
  readonly maxBodyBytes?: number
  /** Milliseconds for a delivery, less than the sender waits for an answer: with Segment 10 s. Default: 8000. */
  readonly deadlineMs?: number
}

/** Takes a request, as servers in Workers, Bun and Deno do. */
export type WebhookHandler = (request: Request) => Promise<Response>

/**
 * Makes an endpoint for Segment's webhooks that delivers to Iterable.
 *
 * Until it answers 200 the events are the sender's, who repeats all of them; so 200 is for when every one is delivered, skipped or
 * parked. 503 says to repeat; Segment does for hours. Other answers it does not repeat.
 *
 * @throws TypeError when there is neither a token nor a shared secret
 */
export function createWebhookHandler({
  destination,
  token,
  sharedSecret,
  park,
  onProblem = () => {},
  maxBodyBytes = 16 * 1024 * 1024,
  deadlineMs = 8000,
}: WebhookOptions): WebhookHandler {
  if (!token && !sharedSecret) throw new TypeError('a token or a sharedSecret is needed')

  const refuse = (status: number, error: string, headers?: Record<string, string>): Response => {
    onProblem(`${status}: ${error}`)
    return Response.json({ error }, headers === undefined ? { status } : { status, headers })
  }

  return async (request) => {
    if (request.method !== 'POST') return refuse(405, 'only POST is taken', { allow: 'POST' })
    if (token && !(await hasToken(request.headers, token))) {
      return refuse(401, 'wrong token', { 'www-authenticate': 'Bearer' })
    }
    const body = await readBody(request, maxBodyBytes)
    if (body === undefined) return refuse(413, `more than ${maxBodyBytes} bytes`)
    if (sharedSecret) {
      const signed = await signedPart(request.headers, body, sharedSecret)
      if (signed === 'nothing') return refuse(401, 'wrong signature')
      if (signed === 'first event' && !token) {
        return refuse(401, 'only the first event of a batch is signed: use a token as well')
      }
    }
    const events = parseEvents(body)
    if (events === undefined) return refuse(400, 'neither an event nor a list of events')

    const report = await destination.deliver(events, { signal: AbortSignal.timeout(deadlineMs) })
    const { counts } = report
    if (counts.failed > 0) {
      onProblem(
        `503: ${counts.failed} of ${events.length} failed: ${codesOfFailures(report).join()}`,
      )
      const headers = { 'retry-after': String(secondsToWait(report)) }
      return Response.json(counts, { status: 503, headers })
    }
    const letters = deadLettersOf(events, report)
    try {
      if (letters.length > 0) await park(letters)
    } catch (error) {
      onProblem(`parking failed: ${String(error)}`)
      return refuse(503, 'rejected events could not be parked', { 'retry-after': '30' })
    }
    return Response.json(counts)
  }
}
