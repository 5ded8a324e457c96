import type { CallOptions } from '../../call-options.ts'
import type { IterableClient } from '../../create-client.ts'
import { IterableError, isIterableError } from '../../error.ts'
import { isRecord } from '../../is-record.ts'
import type { OperationResult } from '../../operation-types.ts'
import { readRows, type StreamProgress } from '../read-rows.ts'
import type { RowFormat } from '../row-format.ts'
import type { ResolvedReadOptions } from '../stream-options.ts'
import { openFile, type FileOptions } from './open-file.ts'
import type { ResolvedWaitOptions } from './wait-for-export-job.ts'

/** Where in the files of a job something is: so many rows into the file after that one. */
export interface FilePosition {
  readonly after: string | undefined
  readonly rows: number
}

/** How files are fetched, with every default filled in. */
export interface FileSettings extends Required<FileOptions> {
  readonly attempts: number
  readonly timeoutMs: number
}

/** A completed job, and how it is read. */
export interface FileSource<Row> {
  readonly jobId: number
  readonly start: FilePosition
  readonly format: RowFormat<Row>
  readonly read: ResolvedReadOptions
  readonly files: FileSettings
  readonly wait: ResolvedWaitOptions
  readonly call: CallOptions
  /** Filled in: where each batch begins. */
  readonly positions: WeakMap<readonly Row[], FilePosition>
}

type ExportFile = OperationResult<'exports.getFiles'>['files'][number]

/** Links live for 30 minutes; one that is about to die might do so before it is used. */
const oldestLinkMs = 25 * 60 * 1000

/**
 * Reads the files of a completed job one after the other, and returns the position after the last.
 *
 * Links are asked for again, after the last file that was read whole, when they have become old or a file failed.
 */
export async function* readFiles<Row>(
  client: Pick<IterableClient, 'call'>,
  source: FileSource<Row>,
  progress: StreamProgress,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[], FilePosition, undefined> {
  const { jobId, files, wait } = source
  const call = { ...source.call, signal }
  const finished = new Set<string>()
  let { after, rows } = source.start
  let failures = 0
  for (;;) {
    const listedAt = wait.now()
    const page = await listFiles(client, jobId, after, call)
    if (page.length === 0) {
      if (rows > 0) throw changed(jobId)
      return { after, rows }
    }
    for (const [index, { file, url }] of page.entries()) {
      if (finished.has(file) || file === source.start.after) {
        throw new IterableError(
          'paging_loop',
          `exports.getFiles: export job ${jobId} lists a file again that was read already, so its files would never end`,
          { operation: 'exports.getFiles' },
        )
      }
      if (index > 0 && wait.now() - listedAt > oldestLinkMs) break
      const had = rows
      try {
        for await (const batch of readFile(
          source,
          { file, url, passOver: rows },
          progress,
          signal,
        )) {
          source.positions.set(batch, { after, rows })
          rows += batch.length
          yield batch
        }
      } catch (error) {
        failures = rows > had ? 1 : failures + 1
        if (!isIterableError(error) || !error.retryable || failures >= files.attempts) throw error
        await wait.sleep(Math.min(1000 * 2 ** (failures - 1), 30_000), signal)
        break
      }
      failures = 0
      finished.add(file)
      after = file
      rows = 0
    }
  }
}

function isFile(value: unknown): boolean {
  return isRecord(value) && typeof value['file'] === 'string' && typeof value['url'] === 'string'
}

/** One page of the files of a job. */
async function listFiles(
  client: Pick<IterableClient, 'call'>,
  jobId: number,
  after: string | undefined,
  call: CallOptions,
): Promise<readonly ExportFile[]> {
  const params = { jobId, ...(after === undefined ? {} : { startAfter: after }) }
  const { files } = await client.call('exports.getFiles', { params }, call)
  if (Array.isArray(files) && files.every(isFile)) return files
  throw new IterableError(
    'unexpected_answer',
    `exports.getFiles: an answer without files for export job ${jobId}; check baseUrl`,
    { operation: 'exports.getFiles' },
  )
}

async function* readFile<Row>(
  { format, read, files }: FileSource<Row>,
  {
    file,
    url,
    passOver,
  }: { readonly file: string; readonly url: string; readonly passOver: number },
  progress: StreamProgress,
  signal: AbortSignal,
): AsyncGenerator<readonly Row[], void, undefined> {
  // Without the name where it could be anything: it will be logged.
  const name = /^[\w./=:-]{1,200}$/.test(file) ? file : 'a file'
  const place = `exports.getFiles: ${name}`
  const { body, headers, status } = await openFile(url, place, { ...files, signal })
  const source = {
    body,
    headers,
    place,
    operation: 'exports.getFiles',
    details: { status, attempts: 1 },
    file: name,
    passOver,
  }
  yield* readRows(source, format, read, progress, signal)
}

function changed(jobId: number): IterableError {
  return new IterableError(
    'unexpected_answer',
    `exports.getFiles: export job ${jobId} has no file after the one that the checkpoint names; start a new job`,
    { operation: 'exports.getFiles' },
  )
}
