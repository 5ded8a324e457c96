import type { EventOutcome, MappingResult, OutcomeStatus } from './outcome.ts'

const severity: Readonly<Record<OutcomeStatus, number>> = {
  skipped: 0,
  delivered: 1,
  rejected: 2,
  failed: 3,
}

/**
 * One outcome from the results of an event's mappings: the worst of them, failed before rejected before delivered before skipped.
 * Its reason is that of the first mapping with this status.
 */
export function combineOutcome(results: readonly MappingResult[]): EventOutcome {
  let status: OutcomeStatus = 'skipped'
  let [deciding] = results
  let isRetryable = false
  let longestMs: number | undefined
  for (const result of results) {
    if (severity[result.status] > severity[status]) {
      status = result.status
      deciding = result
    }
    if (!result.retryable) continue
    isRetryable = true
    const { retryAfterMs } = result
    if (retryAfterMs !== undefined) longestMs = Math.max(longestMs ?? 0, retryAfterMs)
  }
  if (status === 'delivered') return { status, results, retryable: isRetryable }
  return {
    status,
    results,
    retryable: isRetryable,
    ...reasonOf(deciding),
    ...(longestMs === undefined ? {} : { retryAfterMs: longestMs }),
  }
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
