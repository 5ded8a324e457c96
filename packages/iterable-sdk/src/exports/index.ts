// Exports as streams
export { exportJson, exportUserEvents } from './export-json.ts'
export type { ExportJsonParams } from './export-json.ts'
export type {
  CustomEventExportRow,
  ExportDataType,
  ExportJobDataType,
  ExportRow,
  PurchaseExportRow,
  UserEventExportRow,
  UserExportRow,
} from './export-row.ts'

// List members as streams
export { listUsers, previewListUsers } from './list-users.ts'

// Export jobs
export { exportJobRows } from './jobs/export-job-rows.ts'
export type { ExportJobOptions, ExportJobRows } from './jobs/export-job-rows.ts'
export { startExportJob } from './jobs/start-export-job.ts'
export type { ExportJobRequest } from './jobs/start-export-job.ts'
export { waitForExportJob } from './jobs/wait-for-export-job.ts'
export type {
  CompletedExportJob,
  ExportJobProgress,
  WaitOptions,
} from './jobs/wait-for-export-job.ts'
export type { ExportCheckpoint } from './jobs/export-checkpoint.ts'
export type { FileOptions } from './jobs/open-file.ts'

// Periods and dates
export { formatExportDate, parseExportDate } from './export-date.ts'
export { sliceRange } from './slice-range.ts'
export type { RangeSlice, SliceRangeOptions } from './slice-range.ts'

// Reading and failing
export type { RowStream } from './row-stream.ts'
export type { ReadOptions, StreamOptions } from './stream-options.ts'
export type { StreamProgress } from './read-rows.ts'
export type { BadLine, BadLineReason, OnBadLine } from './bad-line.ts'
export { IterableStreamError, isIterableStreamError } from './stream-error.ts'
export type { RowFormat, RowParser, RowParserContext } from './row-format.ts'
