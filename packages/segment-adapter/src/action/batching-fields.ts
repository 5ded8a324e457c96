import type { ActionField } from './action.ts'

/** Whether Segment collects events into bulk requests. It chooses the lane here and is never sent (S01). */
export const enableBatchingField: ActionField = {
  label: 'Enable Batching',
  description: 'Send many events in one bulk request instead of one request each.',
  type: 'boolean',
  default: true,
}

/** Most events in a bulk request, as in Segment. Iterable documents no number. */
export const maxBulkEvents = 1001

/** Segment's limit of events in a bulk request; obeyed, and never sent (S01). */
export const batchSizeField: ActionField = {
  label: 'Batch Size',
  description: 'The most events in one bulk request.',
  type: 'number',
  default: maxBulkEvents,
  hidden: true,
}

/** Not a field of Segment's. */
export const createNewFieldsField: ActionField = {
  label: 'Create New Fields',
  description:
    'Whether data fields that the project does not know yet are added to it; without a value the setting of the project decides. Segment has no such field.',
  type: 'boolean',
}

/**
 * The most events that a payload wants in its request; undefined where it sets no limit of its own.
 *
 * A fraction is rounded down. What is less than 1 sets none: it is no reason to lose an event.
 */
export function maxEventsOf(batchSize: number | undefined): number | undefined {
  if (batchSize === undefined || batchSize >= maxBulkEvents || !(batchSize >= 1)) return undefined
  return Math.floor(batchSize)
}
