import { IterableError } from '../error.ts'
import { badLine, type BadLine, type OnBadLine } from './bad-line.ts'
import { decodeLeniently } from './line-blocks.ts'
import { announcedBytes, readChunk } from './read-chunk.ts'
import { createRowErrors } from './row-errors.ts'
import type { RowFormat } from './row-format.ts'
import type { StreamErrorDetails } from './stream-error.ts'
import type { ResolvedReadOptions } from './stream-options.ts'

/** A body to be read, and what messages say of it. */
export interface RowSource {
  readonly body: ReadableStream<Uint8Array>
  readonly headers: Headers
  /** Operation id. */
  readonly operation: string
  /** What was asked, for messages, without any value. */
  readonly place: string
  readonly details?: Pick<StreamErrorDetails, 'status' | 'requestId' | 'attempts'>
  /** Name of the file, in an export job. */
  readonly file?: string
  /** Rows at the start that were handed over before and are left out, with whatever is wrong between them. */
  readonly passOver?: number
}

/** How far a stream is. */
export interface StreamProgress {
  /** Rows parsed so far. */
  rows: number
  /** Bad lines left out so far. */
  skipped: number
  /** Bytes received so far. */
  bytes: number
}

/**
 * Reads the rows of a body, as many at a time as a chunk completes. Ends the body in any case.
 *
 * Rows that came before a failure are given out before it throws.
 */
export async function* readRows<Row>(
  source: RowSource,
  format: RowFormat<Row>,
  { idleTimeoutMs, maxLineBytes, onBadLine }: ResolvedReadOptions,
  progress: StreamProgress,
  signal: AbortSignal,
): AsyncGenerator<Row[], void, undefined> {
  const { passOver = 0 } = source
  const errors = createRowErrors(source)
  /** Rows of this body before the batch, with those passed over. */
  let count = 0
  let batch: Row[] = []
  const parser = format.createParser({
    maxLineBytes,
    onBadLine(found, isLast = false) {
      const rows = count + batch.length
      // What is wrong there was dealt with when it was handed over.
      if (rows < passOver) return
      const bad = inFile(found, source.file)
      // Asked also where there is no choice, so that the function sees every bad line.
      const policy = decide(onBadLine, bad)
      if (policy === 'throw' || isLast) throw errors.badLine(bad, rows, isLast)
      progress.skipped += 1
    },
  })
  const position = () => ({
    rows: count + batch.length,
    line: parser.line,
    byteOffset: parser.byteOffset,
  })
  const reader = source.body.getReader()
  const announced = announcedBytes(source.headers)
  let received = 0

  /** Reads and parses a chunk; false at the end of the body. */
  const readOn = async (): Promise<boolean> => {
    const result = await readChunk(reader, idleTimeoutMs, signal)
    batch = []
    if ('kind' in result) {
      if (result.kind === 'aborted') throw result.reason
      throw errors.cutOff(result, position(), idleTimeoutMs)
    }
    if ('chunk' in result) {
      if (received === 0 && isPage(result.chunk)) throw errors.page(position())
      received += result.chunk.byteLength
      progress.bytes += result.chunk.byteLength
      parser.push(result.chunk, batch)
      return true
    }
    const isShort = announced !== undefined && received < announced
    if (isShort || !parser.end(batch, received === announced)) {
      throw errors.cutOff({ kind: isShort ? 'short' : 'inside' }, position(), idleTimeoutMs)
    }
    if (count + batch.length < passOver) throw errors.changed(passOver, position())
    return false
  }

  let isOpen = true
  try {
    while (isOpen) {
      let failure: { readonly error: unknown } | undefined
      try {
        isOpen = await readOn()
      } catch (error) {
        failure = { error }
      }
      const fresh = count < passOver ? batch.slice(passOver - count) : batch
      count += batch.length
      progress.rows += fresh.length
      if (fresh.length > 0) yield fresh
      if (failure !== undefined) throw failure.error
    }
  } finally {
    // Frees the connection. Not waited for: a body that does not answer would hold up its reader.
    if (isOpen) reader.cancel().catch(() => undefined)
  }
}

function decide(onBadLine: OnBadLine, bad: BadLine): 'throw' | 'skip' {
  const policy: unknown = typeof onBadLine === 'function' ? onBadLine(bad) : onBadLine
  if (policy === 'throw' || policy === 'skip') return policy
  throw new IterableError('invalid_option', 'onBadLine must return "throw" or "skip"')
}

function inFile(bad: BadLine, file: string | undefined): BadLine {
  return file === undefined ? bad : badLine({ ...bad, file }, bad.text)
}

/** What stands between here and Iterable may answer with a page of its own; its lines would pass for members of a list. */
function isPage(start: Uint8Array): boolean {
  return /^\s*<(!doctype )?html/i.test(decodeLeniently(start.subarray(0, 200)))
}
