import { withDatesAsText, type WithDates } from '../exports/export-params.ts'
import type { RowStream } from '../exports/row-stream.ts'
import { streamOperation } from '../exports/stream-operation.ts'
import type { StreamOptions } from '../exports/stream-options.ts'
import type { StreamingClient } from '../exports/streaming-client.ts'
import type { OperationParams } from '../operation-types.ts'
import { csvFormat, type CsvRow } from './csv-format.ts'

/** Parameters of {@link exportCsv}. */
export type ExportCsvParams<Column extends string = string> = Omit<
  WithDates<OperationParams<'exports.downloadCsv'>>,
  'onlyFields'
> & { readonly onlyFields?: readonly Column[] }

/**
 * The rows of `exports.downloadCsv` as they arrive, by the names in its header; typed by `onlyFields` where that is given.
 *
 * A last row without a line end is a cut, since a part of a value looks like a whole one. What is said of `exportJson` is true here,
 * too; that is faster, and keeps numbers, lists and `null` apart from text.
 *
 * @throws {IterableError} `invalid_option` at once. While it is read: what the client throws before the answer begins; then
 *   `IterableStreamError` `truncated_stream`, `timeout` or `bad_line`; the signal's reason after an abort.
 *
 * @example
 * ```ts
 * const params = { dataTypeName: 'emailOpen', onlyFields: ['email', 'createdAt'] } as const
 * for await (const { email, createdAt } of exportCsv(client, params)) console.log(email, createdAt)
 * ```
 */
export function exportCsv<const Column extends string = string>(
  client: StreamingClient,
  params: ExportCsvParams<Column>,
  options?: StreamOptions,
): RowStream<CsvRow<Column>> {
  const { delimiter } = params
  const format = csvFormat<Column>(delimiter === undefined ? {} : { delimiter })
  const input = {
    params: withDatesAsText<object>(params) as OperationParams<'exports.downloadCsv'>, // oxlint-disable-line typescript/no-unsafe-type-assertion -- dates are texts now
  }
  return streamOperation(client, 'exports.downloadCsv', input, format, options)
}
