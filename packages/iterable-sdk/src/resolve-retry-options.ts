import { checkNames, show } from './check-options.ts'
import { isRecord } from './is-record.ts'
import { defaultRetry, type ResolvedRetryOptions } from './retry.ts'
import { maxTimerMs } from './sleep.ts'

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
