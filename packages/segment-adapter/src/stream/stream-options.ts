import {
  aCount,
  aSignal,
  findWrongOptions,
  maxTimerMs,
  type OptionRules,
} from '../check-options.ts'
import { optionsError, wrongOption } from '../option-issue.ts'

/** Where the events of a stream come from: an array, or anything else that can be iterated, also asynchronously. */
export type EventSource = Iterable<unknown> | AsyncIterable<unknown>

/** Options of `destination.stream`. */
export interface StreamOptions {
  /**
   * Milliseconds that an event waits for others to share its request with, at most; it is sent sooner when there are enough.
   * From 0, which waits for nothing beyond what the source has at hand, to 2147483647. Default: 1000. Where no mapping uses
   * bulk requests nothing ever waits.
   */
  readonly maxWaitMs?: number
  /**
   * Events that are read and whose outcome has not been taken, at most. Whoever does not take outcomes stops the source.
   * Default: what fills all `concurrency` places with full requests, and what is collected beside: `maxBatchItems` times
   * `concurrency` and two more per bulk operation in use, which is 12,012 with the other defaults. Where no mapping uses bulk requests
   * 1,000, or four times `concurrency` where that is more.
   */
  readonly maxInFlight?: number
  /** Ends the stream, requests under way included: what is not delivered by then is failed, with code `aborted`. */
  readonly signal?: AbortSignal | undefined
}

/** Options with every default filled in. */
export interface ResolvedStreamOptions {
  readonly maxWaitMs: number
  readonly maxInFlight: number
  readonly signal: AbortSignal | undefined
}

const rules: OptionRules<StreamOptions> = {
  maxWaitMs: {
    must: `a whole number of milliseconds from 0 to ${maxTimerMs}`,
    is: (value) => value === 0 || (aCount.is(value) && Number(value) <= maxTimerMs),
  },
  maxInFlight: aCount,
  signal: aSignal,
}

/**
 * Checks the arguments of `destination.stream` and fills in the defaults.
 *
 * @throws {AdapterError} `invalid_option` with everything that is wrong
 */
export function resolveStreamOptions(
  source: unknown,
  options: StreamOptions,
  defaultInFlight: number,
): ResolvedStreamOptions {
  const issues = findWrongOptions(options, rules, '/options')
  if (!isIterable(source)) {
    const rule = 'must be a list, an iterable or an async iterable of events'
    issues.unshift(wrongOption('/source', source, rule))
  }
  if (issues.length > 0) throw optionsError('stream was called with', issues)
  const { maxWaitMs = 1000, maxInFlight = defaultInFlight } = options
  return { maxWaitMs, maxInFlight, signal: options.signal ?? undefined }
}

function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Symbol.asyncIterator in value || Symbol.iterator in value
}
