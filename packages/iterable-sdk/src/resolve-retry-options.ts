import { aNumber, checkOptions, type OptionRules } from './check-options.ts'
import { isRecord } from './is-record.ts'
import type { ResolvedRetryOptions, RetryOptions } from './retry.ts'
import { maxTimerMs } from './sleep.ts'

const wait = /* @__PURE__ */ aNumber(0, maxTimerMs)

const rules: OptionRules<RetryOptions> = {
  maxAttempts: /* @__PURE__ */ aNumber(1),
  baseDelayMs: wait,
  maxDelayMs: wait,
  maxRetryAfterMs: wait,
  budgetMs: /* @__PURE__ */ aNumber(0),
}

/** Puts retry options over others, member by member. */
export function resolveRetryOptions(
  retry: false | RetryOptions | undefined,
  over: ResolvedRetryOptions,
  problems: string[],
): ResolvedRetryOptions {
  if (retry === false) return { ...over, maxAttempts: 1 }
  return isRecord(retry) ? { ...over, ...checkOptions(retry, rules, problems, 'retry.') } : over
}
