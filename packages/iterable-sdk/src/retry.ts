import type { IterableErrorCode } from './error-codes.ts'
import type { IterableError } from './error.ts'
import type { RetryClass } from './operation.ts'

/** When and how long to try again. */
export interface RetryOptions {
  /** Attempts in all, the first included. Default: 4. */
  readonly maxAttempts?: number
  /** Upper bound of the first wait in milliseconds; it doubles each time. The wait is a random part of it. Default: 250. */
  readonly baseDelayMs?: number
  /** Upper bound of any wait that we choose. Default: 8,000. */
  readonly maxDelayMs?: number
  /** Longest wait a server may ask for; beyond it the call fails at once and says how long. Default: 60,000. */
  readonly maxRetryAfterMs?: number
  /** No attempt begins later than this many milliseconds after the call did. Default: 120,000. */
  readonly budgetMs?: number
}

/** {@link RetryOptions} with every default filled in. */
export type ResolvedRetryOptions = Readonly<Required<RetryOptions>>

/** The defaults of {@link RetryOptions}. */
export const defaultRetry: ResolvedRetryOptions = {
  maxAttempts: 4,
  baseDelayMs: 250,
  maxDelayMs: 8000,
  maxRetryAfterMs: 60_000,
  budgetMs: 120_000,
}

/** What is known after a failed attempt. */
export interface RetryFacts {
  /** Attempts made so far. */
  readonly attempts: number
  /** Milliseconds since the call began. */
  readonly elapsedMs: number
  readonly retry: RetryClass
  /** The body has an id on everything it carries. */
  readonly hasId: boolean
  readonly failure: Pick<IterableError, 'code' | 'status' | 'retryAfterMs'>
}

/** Failures that can pass by themselves. */
const transient: ReadonlySet<IterableErrorCode> = new Set<IterableErrorCode>([
  'network_error',
  'timeout',
  'request_timeout',
  'rate_limited',
  'server_error',
])

/** Tells whether a failure of this kind can pass by itself. */
export function isTransient(code: IterableErrorCode): boolean {
  return transient.has(code)
}

/**
 * Decides whether and when to try again. Pure.
 *
 * A rate-limited request was not carried out, so it may be repeated whatever it is. After any other passing failure the
 * request may have had its effect: then it is repeated only where a repeat does no harm. The wait is what the server
 * asked for, else a random part of a bound that doubles each time (full jitter), so that callers who failed together
 * do not come back together.
 *
 * @param random a number of at least 0 and below 1
 * @returns milliseconds to wait; `undefined` for not at all
 */
export function decideRetry(
  facts: RetryFacts,
  options: ResolvedRetryOptions,
  random: number,
): number | undefined {
  const { attempts, failure } = facts
  const { code, retryAfterMs } = failure
  const bound = Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** (attempts - 1))
  // An asked wait of 0, such as a date that has passed, is no reason to come back all at once.
  const waitMs = retryAfterMs || Math.round(bound * random)
  return attempts < options.maxAttempts &&
    isTransient(code) &&
    (code === 'rate_limited' || isRepeatable(facts)) &&
    (retryAfterMs ?? 0) <= options.maxRetryAfterMs &&
    facts.elapsedMs + waitMs <= options.budgetMs
    ? waitMs
    : undefined
}

function isRepeatable({ retry, hasId, failure }: RetryFacts): boolean {
  if (retry === 'withId') return hasId
  // A 503 turns a request away before it is carried out. Were it otherwise, the repeat would be refused, not done.
  if (retry === 'once') return failure.status === 503
  return retry !== 'unsafe'
}
