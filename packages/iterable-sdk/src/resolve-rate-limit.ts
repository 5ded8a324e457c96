import { aFunction, aNumber, checkOptions, type OptionRules } from './check-options.ts'
import { coreOperations } from './core-operations.ts'
import { isRecord } from './is-record.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'
import type { CoreOperation } from './operation.ts'
import type { RateLimitOptions, RateLimitStore, RateLimitWindow } from './rate-limit.ts'

/** What a client keeps to. */
export interface RateLimiter {
  readonly store: RateLimitStore
  limitsOf(operation: CoreOperation): readonly RateLimitWindow[]
}

/** Fills in rate limit options; `undefined` when they are switched off. */
export function resolveRateLimit(
  options: false | RateLimitOptions | undefined,
  now: () => number,
  problems: string[],
): RateLimiter | undefined {
  if (options === false) return undefined
  const { limits = {}, store = createMemoryRateLimitStore(now) } = options ?? {}
  if (isRecord(options)) checkOptions(options, rules, problems, 'rateLimit.')
  const own: Readonly<Record<string, false | RateLimitWindow | undefined>> = limits
  return {
    store,
    limitsOf({ id, limits: documented }) {
      const limit = own[id]
      return limit === undefined ? documented : limit === false ? [] : [limit]
    },
  }
}

const rules: OptionRules<RateLimitOptions> = {
  store: {
    must: 'an object with book and pause',
    is: (value) => isRecord(value) && [value['book'], value['pause']].every(aFunction.is),
  },
  limits: {
    must: 'false or { requests, perMs } by operation',
    is: (value) =>
      isRecord(value) &&
      Object.entries(value).every(
        ([id, limit]) => Object.hasOwn(coreOperations(), id) && isLimit(limit),
      ),
  },
}

function isLimit(limit: unknown): boolean {
  // The account holds every request of a window.
  const { is } = aNumber(1, 1e9)
  return limit === false || (isRecord(limit) && is(limit['requests']) && is(limit['perMs']))
}
