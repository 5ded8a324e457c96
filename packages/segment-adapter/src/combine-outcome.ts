import type { EventOutcome, MappingResult, OutcomeStatus } from './outcome.ts'

const severity: Readonly<Record<OutcomeStatus, number>> = {
  skipped: 0,
  delivered: 1,
  rejected: 2,
  failed: 3,
}

/** One outcome from the results of an event's mappings: the worst of them, failed before rejected before delivered before skipped. */
export function combineOutcome(results: readonly MappingResult[]): EventOutcome {
  let worst: OutcomeStatus = 'skipped'
  let isRetryable = false
  let longestMs: number | undefined
  for (const { status, retryable, retryAfterMs } of results) {
    if (severity[status] > severity[worst]) worst = status
    if (!retryable) continue
    isRetryable = true
    if (retryAfterMs !== undefined) longestMs = Math.max(longestMs ?? 0, retryAfterMs)
  }
  const outcome = {
    status: worst,
    results,
    retryable: isRetryable,
    // All of its mappings have the same to say.
    ...(worst === 'skipped' ? reasonOf(results[0]) : {}),
  }
  return longestMs === undefined ? outcome : { ...outcome, retryAfterMs: longestMs }
}

function reasonOf({ code, message }: Pick<MappingResult, 'code' | 'message'> = {}): Pick<
  EventOutcome,
  'code' | 'message'
> {
  return {
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
  }
}
