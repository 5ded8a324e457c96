import type { CallOptions } from '../call-options.ts'
import { callRules, checkCallDetails, pickCallOptions } from '../check-call-options.ts'
import { aCount, aTimeout, checkOptions, type OptionRules } from '../check-options.ts'
import type { OnBadLine } from './bad-line.ts'

/** How the body of a stream is read. */
export interface ReadOptions {
  /** Milliseconds without a byte after which a stream counts as cut off. Default: 60,000. */
  readonly idleTimeoutMs?: number
  /** What to do with a line that is no row. Default: `'throw'`. */
  readonly onBadLine?: OnBadLine
  /** Longest line in bytes, which bounds the memory of a stream. Default: 16 MiB. */
  readonly maxLineBytes?: number
}

/**
 * Options of a stream: those of a call, and how its body is read.
 *
 * `timeoutMs` and `retry` count until the answer begins; what fails after that is never repeated by itself, since rows come in no
 * order. `signal` ends the stream at any time, which then rejects with the signal's reason.
 */
export interface StreamOptions extends CallOptions, ReadOptions {}

/** Read options with every default filled in. */
export type ResolvedReadOptions = Required<ReadOptions>

/** Rules of {@link ReadOptions}. */
export const readRules: OptionRules<ReadOptions> = {
  idleTimeoutMs: aTimeout,
  onBadLine: {
    must: '"throw", "skip" or a function',
    is: (value) => value === 'throw' || value === 'skip' || typeof value === 'function',
  },
  maxLineBytes: aCount(1),
}

/** Fills in defaults. Adds a problem for every wrong option. */
export function resolveStreamOptions(
  options: StreamOptions,
  problems: string[],
): {
  readonly read: ResolvedReadOptions
  readonly call: CallOptions
} {
  checkOptions(options, { ...callRules, ...readRules }, problems)
  checkCallDetails(options, problems)
  return { read: resolveReadOptions(options), call: pickCallOptions(options) }
}

/** Fills in the defaults of read options. */
export function resolveReadOptions({
  idleTimeoutMs = 60_000,
  onBadLine = 'throw',
  maxLineBytes = 16 * 1024 * 1024,
}: ReadOptions): ResolvedReadOptions {
  return { idleTimeoutMs, onBadLine, maxLineBytes }
}
