import { show } from '../../check-options.ts'
import { IterableError } from '../../error.ts'
import { isRecord } from '../../is-record.ts'
import type { ExportJobDataType } from '../export-row.ts'

/**
 * Where an export job stands: what to keep, as JSON, to go on after a failure.
 *
 * Rows up to it were handed over. It holds no link and nothing of a row.
 */
export interface ExportCheckpoint<Type extends ExportJobDataType = ExportJobDataType> {
  readonly jobId: number
  readonly dataTypeName: Type
  readonly format: 'json' | 'csv'
  /** Name of the last file that was read to its end. */
  readonly after?: string
  /** Rows that were handed over of the file after it. */
  readonly rows: number
}

/** Throws when it is no checkpoint: it comes from wherever the caller kept it. */
export function checkCheckpoint(checkpoint: unknown): asserts checkpoint is ExportCheckpoint {
  const given = isRecord(checkpoint) ? checkpoint : {}
  const { jobId, dataTypeName, format, after, rows } = given
  const problems = [
    ...(Number.isSafeInteger(jobId) ? [] : [`jobId must be a whole number, not ${show(jobId)}`]),
    ...(typeof dataTypeName === 'string' ? [] : ['dataTypeName must be a text']),
    ...(format === 'json' || format === 'csv' ? [] : ['format must be "json" or "csv"']),
    ...(after === undefined || typeof after === 'string' ? [] : ['after must be a text']),
    ...(Number.isSafeInteger(rows) && Number(rows) >= 0
      ? []
      : [`rows must be a whole number from 0 up, not ${show(rows)}`]),
  ]
  if (problems.length === 0) return
  throw new IterableError(
    'invalid_option',
    `a checkpoint is what startExportJob or checkpoint() gave: ${problems.join('; ')}`,
  )
}
