import { checkNames, checkTimeout, show } from './check-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import { IterableError } from './error.ts'
import { isRecord } from './is-record.ts'
import { resolveHeaders } from './resolve-headers.ts'
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
  readonly signal: AbortSignal | undefined
  readonly timeoutMs: number
  readonly headers: Readonly<Record<string, string>>
  readonly retry: ResolvedRetryOptions
}

const optionNames: Readonly<Record<keyof CallOptions, true>> = {
  signal: true,
  timeoutMs: true,
  headers: true,
  retry: true,
}

/** Overrides the client's options. Throws one error that names every wrong option. */
export function resolveCallOptions(
  options: CallOptions | undefined,
  client: ResolvedClientOptions,
): ResolvedCallOptions {
  if (options === undefined) {
    const { timeoutMs, headers, retry } = client
    return { signal: undefined, timeoutMs, headers, retry }
  }
  const given: unknown = options
  if (!isRecord(given)) {
    throw new IterableError('invalid_option', `call options must be an object, not ${show(given)}`)
  }
  const problems: string[] = []
  checkNames(given, Object.keys(optionNames), '', problems)
  const { timeoutMs = client.timeoutMs } = options
  // fetch takes null for none, too.
  const signal = options.signal ?? undefined
  checkTimeout(timeoutMs, problems)
  if (signal !== undefined && typeof signal.addEventListener !== 'function') {
    problems.push('signal must be an AbortSignal, such as the signal of an AbortController')
  }
  const retry = resolveRetryOptions(options.retry, client.retry, problems)
  const headers =
    options.headers === undefined
      ? client.headers
      : { ...client.headers, ...resolveHeaders(options.headers, problems) }
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
  return { signal, timeoutMs, headers, retry }
}
