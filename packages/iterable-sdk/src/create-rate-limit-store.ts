import { aFunction, aNumber, checkOptions, show, throwProblems } from './check-options.ts'
import { isOperationId } from './core-operations.ts'
import type { OperationId } from './gen/operations.gen.ts'
import { isRateLimitStore } from './is-rate-limit-store.ts'
import { isRecord } from './is-record.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import type { RateLimitStore, RateLimitWindow } from './rate-limit.ts'

/** Limits by operation, instead of the documented ones; `false` for none. */
export type OwnRateLimits = Readonly<Partial<Record<OperationId, false | RateLimitWindow>>>

/** Options of {@link createRateLimitStore}. */
export interface RateLimitStoreOptions {
  /** Limits that differ from the documented ones. One replaces all of its operation's, a daily cap too. Default: none do. */
  readonly limits?: OwnRateLimits
  /** Where account is kept. Default: in memory, for all clients that this store is given to. */
  readonly store?: RateLimitStore
  /** Milliseconds, for an account in memory. Default: `Date.now`. */
  readonly now?: () => number
}

/**
 * Makes a store with limits of your own, for the option `rateLimit`.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option and limit.
 *
 * @example
 * ```ts
 * const rateLimit = createRateLimitStore({
 *   limits: { 'users.bulkUpdate': { requests: 2, perMs: 1000 }, 'events.track': false },
 * })
 * const client = createIterableClient({ apiKey: 'your-server-side-key', rateLimit })
 * ```
 */
export function createRateLimitStore(options: RateLimitStoreOptions): RateLimitStore {
  const problems: string[] = []
  const { now = Date.now, ...taken } = checkOptions(
    options,
    {
      limits: { must: 'an object with a limit per operation', is: isRecord },
      store: { must: 'an object with book and pause', is: isRateLimitStore },
      now: aFunction,
    },
    problems,
  )
  const { store = createMemoryRateLimitStore(now) } = taken
  const own: Readonly<Record<string, false | RateLimitWindow | undefined>> = taken.limits ?? {}
  for (const [id, limit] of Object.entries(own)) checkLimit(id, limit, problems)
  throwProblems(problems)
  return {
    book(key, documented, maxWaitMs) {
      const limit = own[key] ?? documented
      return store.book(key, limit === false ? [] : [limit].flat(), maxWaitMs)
    },
    pause: (key, ms) => store.pause(key, ms),
  }
}

function checkLimit(id: string, limit: unknown, problems: string[]): void {
  if (!isOperationId(id)) {
    problems.push(`limits: there is no operation ${show(id)}`)
  } else if (isRecord(limit)) {
    // The account holds every request of a window.
    const count = aNumber(1, 1e9)
    checkOptions(limit, { requests: count, perMs: count }, problems, `limits.${id}.`)
  } else if (limit !== false) {
    problems.push(`limits.${id} must be false or { requests, perMs }, not ${show(limit)}`)
  }
}
