import { isRecord } from './is-record.ts'
import { defaultRetry, type ResolvedRetryOptions } from './retry.ts'
import { suggest } from './suggest.ts'

/** Longest time a timer can wait; beyond it, runtimes fire at once. */
const maxTimerMs = 2_147_483_647

/** Adds a problem for each member that is not an option. */
export function checkNames(
  given: object,
  names: readonly string[],
  prefix: string,
  problems: string[],
): void {
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue
    problems.push(
      `there is no option ${prefix}${name}${suggest(name, names) || `; the options are ${names.join(', ')}`}`,
    )
  }
}

/** Adds a problem when a time limit is not one that a timer can keep. */
export function checkTimeout(timeoutMs: unknown, problems: string[]): void {
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= maxTimerMs) return
  problems.push(
    `timeoutMs must be a number above 0 and at most ${maxTimerMs}, not ${show(timeoutMs)}`,
  )
}

/** Fills in retry options over others, member by member. */
export function resolveRetryOptions(
  retry: unknown,
  over: ResolvedRetryOptions,
  problems: string[],
): ResolvedRetryOptions {
  if (retry === undefined) return over
  if (retry === false) return { ...over, maxAttempts: 1 }
  if (!isRecord(retry) || Array.isArray(retry)) {
    problems.push(`retry must be false or an object, not ${show(retry)}`)
    return over
  }
  checkNames(retry, Object.keys(defaultRetry), 'retry.', problems)
  const number = (name: keyof ResolvedRetryOptions, least: number, most: number): number => {
    const value = retry[name]
    if (value === undefined) return over[name]
    if (typeof value === 'number' && value >= least && value <= most) return value
    const bound = most === Infinity ? '' : ` and at most ${most}`
    problems.push(`retry.${name} must be a number of at least ${least}${bound}, not ${show(value)}`)
    return over[name]
  }
  return {
    maxAttempts: number('maxAttempts', 1, Infinity),
    baseDelayMs: number('baseDelayMs', 0, maxTimerMs),
    maxDelayMs: number('maxDelayMs', 0, maxTimerMs),
    maxRetryAfterMs: number('maxRetryAfterMs', 0, maxTimerMs),
    budgetMs: number('budgetMs', 0, Infinity),
  }
}

/** Headers that the client sets itself; `api_key` is another spelling that Iterable takes. */
const ownHeaders = new Set(['api-key', 'api_key', 'content-type', 'content-length'])

/** Checks headers, and writes their names in lower case so that later ones replace earlier ones. */
export function resolveHeaders(headers: unknown, problems: string[]): Record<string, string> {
  const resolved: Record<string, string> = {}
  if (headers === undefined) return resolved
  if (!isRecord(headers) || Symbol.iterator in headers) {
    problems.push('headers must be an object of texts, one member per header')
    return resolved
  }
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase()
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      problems.push(`headers: ${show(name)} is not a header name`)
    } else if (ownHeaders.has(lower)) {
      problems.push(`headers: ${name} is set by the client and cannot be replaced`)
    } else if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      // Without the value, which may be a token.
      problems.push(`headers: ${name} must be a text that a header can carry`)
    } else {
      resolved[lower] = value
    }
  }
  return resolved
}

/** A value as it stands in a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function' || (typeof value === 'object' && value !== null)) {
    return `a value of type ${Array.isArray(value) ? 'array' : typeof value}`
  }
  return String(value)
}
