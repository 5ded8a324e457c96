import type { EventOutcome } from '@iterelay/segment-adapter'

/** Why an event was not delivered. */
export interface Reason {
  readonly status: 'rejected' | 'failed'
  readonly code: string
  readonly reason: string
}

/** Code of events that no request was made for, because the run ended first. */
export const notAttempted = 'not_attempted'

const endings: ReadonlySet<string | undefined> = new Set(['bad_api_key', 'aborted'])

/** Why an event was not delivered; undefined when nothing went wrong. */
export function reasonOf(outcome: EventOutcome): Reason | undefined {
  const { status, results, code = 'unknown', message = 'No reason was given.' } = outcome
  if (status === 'delivered' || status === 'skipped') return undefined
  const deciding = results.filter((result) => result.status === status)
  const isUntried = deciding.every((result) => result.attempts === 0 && endings.has(result.code))
  const ownCode = deciding.length > 0 && isUntried ? notAttempted : code
  return { status, code: ownCode, reason: message }
}
