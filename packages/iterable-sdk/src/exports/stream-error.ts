import type { IterableErrorCode } from '../error-codes.ts'
import { IterableError, isIterableError, type IterableErrorDetails } from '../error.ts'
import type { BadLineReason } from './bad-line.ts'

/** How far a stream was read when it failed. */
export interface StreamPosition {
  /** Rows handed over so far: the number of the last good row. */
  readonly rows: number
  /** Lines read so far; in CSV a row can have several. */
  readonly line: number
  /** Bytes up to the end of the last line that was read whole, as the body came out of `fetch`. */
  readonly byteOffset: number
  /** Name of the file, in an export job. */
  readonly file?: string
}

/** Details of an {@link IterableStreamError}. */
export interface StreamErrorDetails extends IterableErrorDetails {
  readonly at: StreamPosition
  readonly reason?: BadLineReason
  readonly text?: string
}

/**
 * The {@link IterableError} of a stream: it also says where the stream was.
 *
 * - `truncated_stream`: cut off. All rows before it are whole; `rows`, `line` and `byteOffset` are the end of the last one.
 * - `timeout`: the same, after no byte came for `idleTimeoutMs`.
 * - `bad_line`: `line` and `byteOffset` are where the bad line begins, `reason` says what is wrong with it.
 */
export class IterableStreamError extends IterableError {
  readonly rows: number
  readonly line: number
  readonly byteOffset: number
  declare readonly file?: string
  declare readonly reason?: BadLineReason
  /** The bad line, at most its first 1,000 characters. Not enumerable, since it holds what Iterable knows of a person. */
  declare readonly text?: string

  constructor(code: IterableErrorCode, message: string, details: StreamErrorDetails) {
    super(code, message, details)
    const { rows, line, byteOffset, file } = details.at
    this.rows = rows
    this.line = line
    this.byteOffset = byteOffset
    if (file !== undefined) this.file = file
    if (details.reason !== undefined) this.reason = details.reason
    Object.defineProperty(this, 'text', { value: details.text, enumerable: false })
  }

  /** The error without the bad line and the stack, safe to log. */
  override toJSON(): Record<string, unknown> {
    const { rows, line, byteOffset, file, reason } = this
    return { ...super.toJSON(), rows, line, byteOffset, file, reason }
  }
}

/** Tells whether a value is an {@link IterableStreamError}, also when it comes from another copy of this package. */
export function isIterableStreamError(value: unknown): value is IterableStreamError {
  return isIterableError(value) && 'rows' in value && 'byteOffset' in value
}
