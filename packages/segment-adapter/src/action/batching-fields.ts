import type { ActionField } from './action.ts'

/** Whether Segment collects events into bulk requests. It chooses the lane here and is never sent (S01). */
export const enableBatchingField: ActionField = {
  label: 'Enable Batching',
  description: 'Send many events in one bulk request instead of one request each.',
  type: 'boolean',
  default: true,
}

/** Segment's limit of events in a bulk request; checked, but neither obeyed nor sent (S01). */
export const batchSizeField: ActionField = {
  label: 'Batch Size',
  description: 'The most events that Segment puts into one bulk request.',
  type: 'number',
  default: 1001,
  hidden: true,
}
