import type { OperationParams } from '../operation-types.ts'
import { withDatesAsText, type WithDates } from './export-params.ts'
import type { ExportDataType, ExportRow, UserEventExportRow } from './export-row.ts'
import { jsonLines } from './json-lines.ts'
import type { RowStream } from './row-stream.ts'
import { streamOperation } from './stream-operation.ts'
import type { StreamOptions } from './stream-options.ts'
import type { StreamingClient } from './streaming-client.ts'

/** Parameters of {@link exportJson}. */
export type ExportJsonParams<Type extends ExportDataType = ExportDataType> = Omit<
  WithDates<OperationParams<'exports.downloadJson'>>,
  'dataTypeName'
> & { readonly dataTypeName: Type }

/**
 * The rows of `exports.downloadJson` as they arrive, typed by `dataTypeName`. Name your own type of row where you know more:
 * `exportJson<Order>(client, ...)`. Neither is checked at run time.
 *
 * Rows are in no order of time, and those of the last few minutes may be missing. Iterable cuts long answers off: that is an error,
 * never an end, and what is missing cannot be asked for by date. See {@link sliceRange}, or use an export job.
 *
 * @throws {IterableError} `invalid_option` at once. While it is read: what the client throws before the answer begins; then
 *   {@link IterableStreamError} `truncated_stream`, `timeout` or `bad_line`; the signal's reason after an abort.
 *
 * @example
 * ```ts
 * for await (const row of exportJson(client, { dataTypeName: 'emailClick', range: 'Yesterday' })) {
 *   console.log(row.campaignId, row.url, parseExportDate(row.createdAt))
 * }
 * ```
 */
export function exportJson<Type extends ExportDataType>(
  client: StreamingClient,
  params: ExportJsonParams<Type>,
  options?: StreamOptions,
): RowStream<ExportRow<Type>>
export function exportJson<Row extends object>(
  client: StreamingClient,
  params: ExportJsonParams,
  options?: StreamOptions,
): RowStream<Row>
export function exportJson(
  client: StreamingClient,
  params: ExportJsonParams,
  options?: StreamOptions,
): RowStream<object> {
  const input = { params: withDatesAsText(params) as OperationParams<'exports.downloadJson'> } // oxlint-disable-line typescript/no-unsafe-type-assertion -- dates are texts now
  return streamOperation(client, 'exports.downloadJson', input, jsonLines<object>(), options)
}

/**
 * All events of one user, as they arrive; custom ones only with `includeCustomEvents: true`.
 *
 * @throws {IterableError} as {@link exportJson} does.
 */
export function exportUserEvents<Row extends object = UserEventExportRow>(
  client: StreamingClient,
  params: OperationParams<'exports.getUserEvents'>,
  options?: StreamOptions,
): RowStream<Row> {
  return streamOperation(client, 'exports.getUserEvents', { params }, jsonLines<Row>(), options)
}
