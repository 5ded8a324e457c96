import { callOptionRules, type CallOptions } from './call-options.ts'
import type { OptionRules } from './check-options.ts'
import { isRecord } from './is-record.ts'
import { resolveHeaders } from './resolve-headers.ts'
import { resolveRetryOptions } from './resolve-retry-options.ts'
import { defaultRetry } from './retry.ts'

/**
 * Rules of the options of a call, for what makes its calls later and listens to the signal itself.
 *
 * To be followed by {@link checkCallDetails}: the client would find all this, too, but only at the first request.
 */
export const callRules: OptionRules<CallOptions> = {
  ...callOptionRules,
  signal: {
    must: 'an AbortSignal',
    // Stricter than the client: it is put together with another one.
    is: (value) => value === null || value instanceof AbortSignal,
  },
}

/** Adds a problem for each header and each detail of the retries that is wrong. */
export function checkCallDetails({ headers, retry }: CallOptions, problems: string[]): void {
  if (isRecord(headers)) resolveHeaders(headers, problems)
  if (isRecord(retry)) resolveRetryOptions(retry, defaultRetry, problems)
}

/** The options of a call among others. */
export function pickCallOptions(options: CallOptions): CallOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => Object.hasOwn(callOptionRules, name)),
  )
}
