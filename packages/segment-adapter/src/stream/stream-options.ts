import { isSignal } from '../is-signal.ts'
import { AdapterError } from '../error.ts'
import type { Issue } from '../issue.ts'
import { bareSignal, unknownOption } from '../option-issue.ts'

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

const optionNames: Readonly<Record<keyof StreamOptions, true>> = {
  maxWaitMs: true,
  maxInFlight: true,
  signal: true,
}

/** Longest time a timer can wait; beyond it, runtimes fire at once. */
const maxTimerMs = 2_147_483_647

/**
 * Checks the arguments of `destination.stream` and fills in the defaults.
 *
 * @throws {AdapterError} `invalid_option` with everything that is wrong
 */
export function resolveStreamOptions(
  source: unknown,
  given: unknown,
  defaultInFlight: number,
): ResolvedStreamOptions {
  const issues: Issue[] = []
  const add = (path: string, message: string): void => {
    issues.push({ code: 'invalid_option', path, message })
  }
  if (!isIterable(source)) {
    add(
      '/source',
      `must be a list, an iterable or an async iterable of events, not ${show(source)}`,
    )
  }
  if (!isObject(given)) {
    add('/options', `must be an object, not ${show(given)}`)
    throw invalid(issues)
  }
  if (isSignal(given)) throw invalid([...issues, bareSignal('/options')])
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(optionNames, name)) continue
    issues.push(unknownOption(name, Object.keys(optionNames), '/options'))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked below, member by member
  const options = given as StreamOptions
  const { maxWaitMs = 1000, maxInFlight = defaultInFlight } = options
  const signal = options.signal ?? undefined
  if (!Number.isSafeInteger(maxWaitMs) || maxWaitMs < 0 || maxWaitMs > maxTimerMs) {
    const rule = `must be a whole number of milliseconds from 0 to ${maxTimerMs}`
    add('/options/maxWaitMs', `${rule}, not ${show(maxWaitMs)}`)
  }
  if (!Number.isSafeInteger(maxInFlight) || maxInFlight < 1) {
    add('/options/maxInFlight', `must be a whole number of at least 1, not ${show(maxInFlight)}`)
  }
  if (!isSignal(signal)) add('/options/signal', `must be an AbortSignal, not ${show(signal)}`)
  if (issues.length > 0) throw invalid(issues)
  return { maxWaitMs, maxInFlight, signal }
}

function isIterable(value: unknown): boolean {
  return isObject(value) && (Symbol.asyncIterator in value || Symbol.iterator in value)
}

function isObject(value: unknown): value is Readonly<Record<string | symbol, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Never the text itself: it may be an address. */
function show(value: unknown): string {
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'function') return 'a function'
  return value === null || typeof value !== 'object'
    ? String(value)
    : `a value of type ${Array.isArray(value) ? 'array' : 'object'}`
}

function invalid(issues: readonly Issue[]): AdapterError {
  const lines = issues.map(({ path = '', message }) => `  ${path}: ${message}`)
  const message = `stream was called with ${issues.length === 1 ? 'a mistake' : `${issues.length} mistakes`}:\n${lines.join('\n')}`
  return new AdapterError('invalid_option', message, { issues })
}
