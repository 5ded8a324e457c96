import {
  aTimeout,
  checkOptions,
  falseOrObject,
  throwProblems,
  type OptionRules,
} from './check-options.ts'
import { isRecord } from './is-record.ts'
import { headerTexts, resolveHeaders } from './resolve-headers.ts'
import { resolveRetryOptions } from './resolve-retry-options.ts'
import type { ResolvedRetryOptions, RetryOptions } from './retry.ts'

/** Options of one call. They override the client's, member by member. */
export interface CallOptions {
  /** Ends the call, also while it waits for a retry; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | null
  /** Milliseconds for one attempt, the answer's body included. */
  readonly timeoutMs?: number
  /** Headers to add to the client's. The key and content type cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>>
  /** When to try again; `false` for one attempt only. */
  readonly retry?: false | RetryOptions
}

/** Call options over those of the client. */
export interface ResolvedCallOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs: number
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly retry: ResolvedRetryOptions
}

/** What the options of a call must be. */
export const callOptionRules: OptionRules<CallOptions> = {
  timeoutMs: aTimeout,
  headers: headerTexts,
  retry: falseOrObject,
  signal: {
    must: 'an AbortSignal',
    // fetch takes null for none, too.
    is: (value) => value === null || (isRecord(value) && 'addEventListener' in value),
  },
}

/** Overrides the client's options. Throws one error that names every wrong option. */
export function resolveCallOptions(
  options: CallOptions | undefined,
  client: ResolvedCallOptions,
): ResolvedCallOptions {
  if (options === undefined) return client
  const problems: string[] = []
  const taken = checkOptions(options, callOptionRules, problems)
  const { signal, timeoutMs = client.timeoutMs, headers, retry } = taken
  const resolved = {
    timeoutMs,
    headers: { ...client.headers, ...resolveHeaders(headers, problems) },
    retry: resolveRetryOptions(retry, client.retry, problems),
    ...(signal && { signal }),
  }
  throwProblems(problems)
  return resolved
}
