import type { EventOutcome, MappingResult } from './outcome.ts'

/** One outcome from the results of an event's mappings: the worst of them, failed before rejected before delivered. */
export function combineOutcome(results: readonly MappingResult[]): EventOutcome {
  let worst: MappingResult['status'] = 'delivered'
  for (const { status } of results) {
    if (status === 'failed' || worst === 'delivered') worst = status
  }
  return { status: worst, results }
}
