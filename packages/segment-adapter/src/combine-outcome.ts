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
  for (const { status } of results) if (severity[status] > severity[worst]) worst = status
  if (worst !== 'skipped') return { status: worst, results }
  // All of its mappings had the same to say.
  const { code, message } = results[0] ?? {}
  return {
    status: worst,
    results,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message }),
  }
}
