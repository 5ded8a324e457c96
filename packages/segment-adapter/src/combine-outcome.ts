import type { EventOutcome, MappingResult } from './outcome.ts'

/** One outcome from the results of an event's mappings: the worst of them, failed before rejected before delivered. */
export function combineOutcome(results: readonly MappingResult[]): EventOutcome {
  const has = (status: MappingResult['status']): boolean =>
    results.some((result) => result.status === status)
  const status = has('failed') ? 'failed' : has('rejected') ? 'rejected' : 'delivered'
  return { status, results }
}
