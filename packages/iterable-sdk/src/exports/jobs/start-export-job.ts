import type { CallOptions } from '../../call-options.ts'
import type { IterableClient } from '../../create-client.ts'
import { IterableError } from '../../error.ts'
import type { OperationBody } from '../../operation-types.ts'
import { withDatesAsText, type WithDates } from '../export-params.ts'
import type { ExportJobDataType } from '../export-row.ts'
import type { ExportCheckpoint } from './export-checkpoint.ts'

/** What a job shall export. `onlyFields` and `omitFields` can be lists; `outputFormat` is lines of JSON unless it says `text/csv`. */
export type ExportJobRequest<Type extends ExportJobDataType = ExportJobDataType> = Omit<
  WithDates<OperationBody<'exports.start'>>,
  'dataTypeName' | 'outputFormat' | 'onlyFields' | 'omitFields'
> & {
  readonly dataTypeName: Type
  readonly outputFormat?: OperationBody<'exports.start'>['outputFormat']
  readonly onlyFields?: string | readonly string[]
  readonly omitFields?: string | readonly string[]
}

/**
 * Starts an export job and gives its first checkpoint: keep it, so that the job is not lost with the process.
 *
 * Not repeated after a time-out, since a second job could be the result: look for it with `client.exports.listJobs()`.
 *
 * @throws {IterableError} what `client.exports.start` throws.
 *
 * @example
 * ```ts
 * const job = await startExportJob(client, { dataTypeName: 'emailSend', startDateTime: '2026-11-01 00:00:00' })
 * for await (const row of exportJobRows(client, job)) save(row)
 * ```
 */
export async function startExportJob<Type extends ExportJobDataType>(
  client: Pick<IterableClient, 'call'>,
  request: ExportJobRequest<Type>,
  options?: CallOptions,
): Promise<ExportCheckpoint<Type>> {
  const { outputFormat = 'application/x-json-stream', onlyFields, omitFields } = request
  const body: object = {
    ...withDatesAsText(request),
    outputFormat,
    ...(onlyFields === undefined ? {} : { onlyFields: asText(onlyFields) }),
    ...(omitFields === undefined ? {} : { omitFields: asText(omitFields) }),
  }
  // Dates and lists are texts now.
  const input = { body: body as OperationBody<'exports.start'> } // oxlint-disable-line typescript/no-unsafe-type-assertion
  const { jobId } = await client.call('exports.start', input, options)
  if (!Number.isSafeInteger(jobId)) {
    throw new IterableError('unexpected_answer', 'exports.start: an answer without a job id', {
      operation: 'exports.start',
    })
  }
  const format = outputFormat === 'text/csv' ? 'csv' : 'json'
  return { jobId, dataTypeName: request.dataTypeName, format, rows: 0 }
}

function asText(fields: string | readonly string[]): string {
  return typeof fields === 'string' ? fields : fields.join(',')
}
