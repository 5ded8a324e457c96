import type { CallOptions } from '../../call-options.ts'
import { callRules, checkCallDetails, pickCallOptions } from '../../check-call-options.ts'
import { checkClient } from '../../check-client.ts'
import {
  aCount,
  aFunction,
  checkOptions,
  throwProblems,
  type OptionRules,
} from '../../check-options.ts'
import type { IterableClient } from '../../create-client.ts'
import { IterableError } from '../../error.ts'
import { isRecord } from '../../is-record.ts'
import type { ExportJobDataType, ExportRow } from '../export-row.ts'
import { jsonLines } from '../json-lines.ts'
import type { RowFormat } from '../row-format.ts'
import { RowReader, type RowStream } from '../row-stream.ts'
import { readRules, resolveReadOptions, type ReadOptions } from '../stream-options.ts'
import { checkCheckpoint, type ExportCheckpoint } from './export-checkpoint.ts'
import type { FileOptions } from './open-file.ts'
import { readFiles, type FilePosition, type FileSettings } from './read-files.ts'
import {
  resolveWaitOptions,
  waitForCompletion,
  waitRules,
  type WaitOptions,
} from './wait-for-export-job.ts'

/** Options of {@link exportJobRows}: those of a call for the job itself, of waiting, of reading and of fetching files. */
export interface ExportJobOptions<Row = unknown>
  extends CallOptions, WaitOptions, ReadOptions, FileOptions {
  /** How the files are read: `csvFormat()` of `@iterelay/iterable-sdk/csv` for a job with `outputFormat: 'text/csv'`. */
  readonly format?: RowFormat<Row>
  /** How often a file is tried before the stream fails; counted anew when a row came. Default: 3. */
  readonly fileAttempts?: number
}

/** The rows of all files of an export job. */
export interface ExportJobRows<
  Row,
  Type extends ExportJobDataType = ExportJobDataType,
> extends RowStream<Row> {
  /**
   * Where to go on after a failure, at any time, also after the stream ended.
   *
   * The row (or batch) in hand does not count until the next is asked for, so that it comes again when dealing with it failed. With
   * `includeCurrent: true` it counts: ask so once it is safe.
   */
  checkpoint(options?: { readonly includeCurrent?: boolean }): ExportCheckpoint<Type>
}

/**
 * Waits for an export job, then gives the rows of all its files, typed by what the job exports. Start it with {@link startExportJob},
 * or go on with a checkpoint.
 *
 * Files are fetched one after the other, each with a link that is not old. One that is cut off is fetched again, and rows that were
 * handed over before do not come twice. When the stream fails in the end, `checkpoint()` says where to go on.
 *
 * @throws {IterableError} `invalid_option` at once. While it is read: `export_failed` when the job failed or was cancelled,
 *   `export_truncated` after the last row of a job that stopped at Iterable's limit of 100 GB, `timeout` after `maxWaitMs`,
 *   {@link IterableStreamError} as `exportJson` does, what the client throws; the signal's reason after an abort.
 *
 * @example
 * ```ts
 * const rows = exportJobRows(client, await startExportJob(client, { dataTypeName: 'user' }))
 * try {
 *   for await (const user of rows) await save(user)
 * } catch (error) {
 *   await keep(JSON.stringify(rows.checkpoint())) // go on with exportJobRows(client, JSON.parse(...))
 *   throw error
 * }
 * ```
 */
export function exportJobRows<Row, Type extends ExportJobDataType>(
  client: Pick<IterableClient, 'call'>,
  checkpoint: ExportCheckpoint<Type>,
  options: ExportJobOptions<Row> & { readonly format: RowFormat<Row> },
): ExportJobRows<Row, Type>
export function exportJobRows<Type extends ExportJobDataType>(
  client: Pick<IterableClient, 'call'>,
  checkpoint: ExportCheckpoint<Type>,
  options?: ExportJobOptions & { readonly format?: never },
): ExportJobRows<ExportRow<Type>, Type>
export function exportJobRows<Row extends object>(
  client: Pick<IterableClient, 'call'>,
  checkpoint: ExportCheckpoint,
  options?: ExportJobOptions & { readonly format?: never },
): ExportJobRows<Row>
export function exportJobRows(
  client: Pick<IterableClient, 'call'>,
  checkpoint: ExportCheckpoint,
  options: ExportJobOptions = {},
): ExportJobRows<unknown> {
  checkCheckpoint(checkpoint)
  const { wait, read, files, format, call } = resolveJobOptions(client, checkpoint, options)
  const { jobId, dataTypeName, after, rows } = checkpoint
  const start: FilePosition = { after, rows }
  const positions = new WeakMap<readonly unknown[], FilePosition>()
  let end: FilePosition | undefined
  const reader = new RowReader<unknown>(async function* (progress, signal) {
    const job = await waitForCompletion(client, jobId, wait, { ...call, signal })
    const source = { jobId, start, format, read, files, wait, call, positions }
    end = yield* readFiles(client, source, progress, signal)
    if (!job.truncated) return
    throw new IterableError(
      'export_truncated',
      `exports.getFiles: export job ${jobId} stopped at the limit of 100 GB; the rows so far are whole, but others are missing: export shorter periods`,
      { operation: 'exports.getFiles' },
    )
  }, call.signal)
  return Object.assign(reader, {
    checkpoint({ includeCurrent = false }: { readonly includeCurrent?: boolean } = {}) {
      const { batch, taken, inHand } = reader.position
      const before = positions.get(batch) ?? start
      const counted = includeCurrent ? taken : taken - inHand
      const at = end ?? { after: before.after, rows: before.rows + counted }
      return {
        jobId,
        dataTypeName,
        format: checkpoint.format,
        ...(at.after === undefined ? {} : { after: at.after }),
        rows: at.rows,
      }
    },
  })
}

const rules: OptionRules<ExportJobOptions> = {
  ...callRules,
  ...waitRules,
  ...readRules,
  fetch: aFunction,
  allowHttp: { must: 'true or false', is: (value) => typeof value === 'boolean' },
  format: { must: 'csvFormat()', is: (value) => isRecord(value) && 'createParser' in value },
  fileAttempts: aCount(1),
}

function resolveJobOptions(
  client: unknown,
  { format: wanted }: ExportCheckpoint,
  options: ExportJobOptions,
) {
  const problems: string[] = []
  checkClient(client, 'call', problems)
  checkOptions(options, rules, problems)
  checkCallDetails(options, problems)
  const { fetch, allowHttp = false, fileAttempts = 3, timeoutMs = 30_000, format } = options
  if (wanted !== (format?.name ?? 'json')) {
    problems.push(
      wanted === 'csv'
        ? 'format must be csvFormat() of @iterelay/iterable-sdk/csv, since the job writes CSV'
        : 'format must be left out, since the job writes lines of JSON',
    )
  }
  throwProblems(problems)
  return {
    wait: resolveWaitOptions(options),
    read: resolveReadOptions(options),
    call: pickCallOptions(options),
    format: format ?? jsonLines<unknown>(),
    files: {
      // Looked up late, so that a global that is patched after this still counts.
      fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
      allowHttp,
      attempts: fileAttempts,
      timeoutMs,
    } satisfies FileSettings,
  }
}
