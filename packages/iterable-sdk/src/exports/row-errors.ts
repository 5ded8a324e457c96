import type { IterableErrorCode } from '../error-codes.ts'
import { badLineWords, type BadLine } from './bad-line.ts'
import type { ChunkFailure } from './read-chunk.ts'
import type { RowSource } from './read-rows.ts'
import {
  IterableStreamError,
  type StreamErrorDetails,
  type StreamPosition,
} from './stream-error.ts'

/** Why a body is not whole: no chunk came, fewer bytes than were announced, or an end inside a row. */
export type Cut = Exclude<ChunkFailure, { kind: 'aborted' }> | { readonly kind: 'short' | 'inside' }

/** The errors of one body, which say what was asked, and how far it was read. */
export interface RowErrors {
  cutOff(cut: Cut, at: StreamPosition, idleTimeoutMs: number): IterableStreamError
  badLine(bad: BadLine, rows: number, isLast: boolean): IterableStreamError
  /** Fewer rows than were handed over before. */
  changed(passOver: number, at: StreamPosition): IterableStreamError
  /** A page for people, in the place of rows. */
  page(at: StreamPosition): IterableStreamError
}

/** Makes the errors of a body. */
export function createRowErrors({ place, operation, details, file }: RowSource): RowErrors {
  const error = (
    code: IterableErrorCode,
    words: string,
    { rows, line, byteOffset }: StreamPosition,
    more: Omit<StreamErrorDetails, 'at'> = {},
  ): IterableStreamError => {
    const at = { rows, line, byteOffset, ...(file === undefined ? {} : { file }) }
    return new IterableStreamError(code, `${place}: ${words}`, {
      at,
      operation,
      ...details,
      ...more,
    })
  }
  return {
    cutOff(cut, at, idleTimeoutMs) {
      const where =
        at.rows === 0
          ? 'before its first row was whole'
          : `after row ${at.rows}, which ends at byte ${at.byteOffset}; the rows up to there are whole, but others are missing`
      const silence = cut.kind === 'idle' ? `no byte came for ${idleTimeoutMs} ms, so ` : ''
      return error(
        cut.kind === 'idle' ? 'timeout' : 'truncated_stream',
        `${silence}the answer was cut off ${where}; ask again, and for a shorter period where there is one`,
        at,
        { retryable: true, ...('cause' in cut ? { cause: cut.cause } : {}) },
      )
    },
    badLine({ line, byteOffset, reason, text }, rows, isLast) {
      const way = isLast ? '' : ', and onBadLine: "skip" leaves such lines out'
      return error(
        'bad_line',
        `line ${line}, at byte ${byteOffset}, ${badLineWords[reason]}; its text is in the member text of this error${way}`,
        { rows, line, byteOffset },
        { reason, text },
      )
    },
    changed(passOver, at) {
      const words = `ends before row ${passOver}, which was handed over before: it has changed`
      return error('unexpected_answer', words, at)
    },
    page(at) {
      const words = 'answered with a page for people instead of rows; check baseUrl'
      return error('unexpected_answer', words, at)
    },
  }
}
