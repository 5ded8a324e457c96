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

/** The reason of the mapping that decided, or of the event itself; undefined when nothing went wrong. */
export function reasonOf({ status, results, code, message }: EventOutcome): Reason | undefined {
  if (status === 'delivered' || status === 'skipped') return undefined
  const deciding = results.filter((result) => result.status === status)
  const [first] = deciding
  const reason = first?.message ?? message ?? 'No reason was given.'
  const isUntried = deciding.every((result) => result.attempts === 0 && endings.has(result.code))
  if (first !== undefined && isUntried) return { status, code: notAttempted, reason }
  return { status, code: first?.code ?? code ?? 'unknown', reason }
}
