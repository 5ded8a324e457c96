import type { BatchLimits } from '../plan/plan.ts'
import type { ReadyMapping } from '../plan/ready-mapping.ts'

/** How many events a stream takes at a time. */
export interface StreamSizes {
  /** Events that are planned together, at most. */
  readonly windowSize: number
  /** Default of the option of this name. */
  readonly maxInFlight: number
}

/**
 * Sizes a stream so that all places for requests are taken by full ones.
 *
 * A window has room for a full request of each bulk operation. Beyond those under way there are two windows: one that is
 * planned, and one that is being read. Without bulk operations an event gains nothing from waiting for others.
 */
export function sizeStream(
  mappings: readonly ReadyMapping[],
  { maxItems }: BatchLimits,
  concurrency: number,
): StreamSizes {
  const operations = new Set<string>()
  for (const { compiledAction } of mappings) {
    const { bulk } = compiledAction.definition.operations
    if (compiledAction.lane === 'bulk' && bulk !== undefined) operations.add(bulk)
  }
  if (operations.size === 0) {
    return { windowSize: 1, maxInFlight: Math.max(1000, 4 * concurrency) }
  }
  return {
    windowSize: maxItems * operations.size,
    maxInFlight: maxItems * (concurrency + 2 * operations.size),
  }
}
