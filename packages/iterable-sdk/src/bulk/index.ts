// Bulk
export { bulk } from './bulk.ts'
export type { BulkClient } from './run-state.ts'
export type { Source as BulkSource } from '../source.ts'
export type { BulkOptions, BulkSettings } from './bulk-options.ts'
export type {
  BulkBody,
  BulkItem,
  BulkOperationId,
  BulkParams,
  CatalogDocument,
} from './bulk-operation.ts'

// What became of the items
export type { BulkRun } from './bulk-run.ts'
export type {
  BulkCode,
  BulkDelivered,
  BulkReason,
  BulkResult,
  BulkUndelivered,
} from './bulk-result.ts'
export type { BulkSummary } from './tally.ts'

// For those who make the requests themselves
export { readBulkAnswer } from './read-bulk-answer.ts'
export type { BulkItemNames, BulkVerdict } from './read-bulk-answer.ts'
