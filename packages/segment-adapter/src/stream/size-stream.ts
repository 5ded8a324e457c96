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
 * A window has room for two full requests of each bulk operation: its last request of each is not full, and the fewer windows
 * there are, the fewer of those. Beyond the requests under way there is one window that is being read. Without bulk operations
 * an event gains nothing from waiting for others.
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
  const windowSize = 2 * maxItems * operations.size
  return { windowSize, maxInFlight: maxItems * concurrency + windowSize }
}
