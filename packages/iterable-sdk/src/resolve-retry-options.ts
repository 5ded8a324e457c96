import { aNumber, checkOptions, type OptionRules } from './check-options.ts'
import { defined } from './defined.ts'
import { isRecord } from './is-record.ts'
import type { ResolvedRetryOptions, RetryOptions } from './retry.ts'
import { maxTimerMs } from './sleep.ts'

/** Puts retry options over others, member by member. */
export function resolveRetryOptions(
  retry: false | RetryOptions | undefined,
  over: ResolvedRetryOptions,
  problems: string[],
): ResolvedRetryOptions {
  if (retry === false) return { ...over, maxAttempts: 1 }
  if (!isRecord(retry)) return over
  const wait = aNumber(0, maxTimerMs)
  const rules: OptionRules<RetryOptions> = {
    maxAttempts: aNumber(1),
    baseDelayMs: wait,
    maxDelayMs: wait,
    maxRetryAfterMs: wait,
    budgetMs: aNumber(0),
  }
  checkOptions(retry, rules, problems, 'retry.')
  return { ...over, ...defined(retry) }
}
