import type { EventOutcome, MappingResult } from './outcome.ts'

/** One outcome from the results of an event's mappings: the worst of them, failed before rejected before delivered. */
export function combineOutcome(results: readonly MappingResult[]): EventOutcome {
  let worst: MappingResult['status'] = 'delivered'
  let isRetryable = false
  let longestMs: number | undefined
  for (const { status, retryable, retryAfterMs } of results) {
    if (status === 'failed' || worst === 'delivered') worst = status
    if (!retryable) continue
    isRetryable = true
    if (retryAfterMs !== undefined) longestMs = Math.max(longestMs ?? 0, retryAfterMs)
  }
  const outcome = { status: worst, results, retryable: isRetryable }
  return longestMs === undefined ? outcome : { ...outcome, retryAfterMs: longestMs }
}
