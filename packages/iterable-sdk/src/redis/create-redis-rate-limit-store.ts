import { createMemoryRateLimitStore } from '../memory-rate-limit-store.ts'
import type { RateLimitStore } from '../rate-limit.ts'
import { accountKeys } from './account-keys.ts'
import { watchAvailability } from './availability.ts'
import { resolveRedisOptions, type RedisRateLimitStoreOptions } from './options.ts'
import { scriptOf } from './run-script.ts'
import { bookScript, pauseScript } from './scripts.ts'

/** As good as for ever, and still a number that a script can take. */
const longestWaitMs = 1e11

/**
 * Keeps account of requests in Redis, so that all processes that share it keep to the limits together.
 *
 * Exact as the account in memory is, daily caps included, by the clock of Redis and with one round trip per request. Keys
 * expire by themselves. Needs Redis 5 or newer, or Valkey. Limits of your own (`createRateLimitStore`) must be the same in all processes.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option.
 *
 * @example
 * ```ts
 * const store = createRedisRateLimitStore({ client: await createClient().connect(), project: 'shop' })
 * const client = createIterableClient({ apiKey: 'your-server-side-key', rateLimit: store })
 * ```
 */
export function createRedisRateLimitStore(options: RedisRateLimitStoreOptions): RateLimitStore {
  const resolved = resolveRedisOptions(options)
  const { runner, prefix, names, whenUnavailable } = resolved
  const book = scriptOf(bookScript, runner)
  const pause = scriptOf(pauseScript, runner)
  const availability = watchAvailability(resolved)
  // Knows what this process has booked itself, so that it does not begin at nothing when Redis goes.
  const memory = whenUnavailable === 'memory' ? createMemoryRateLimitStore(resolved.now) : undefined
  return {
    async book(key, limits, maxWaitMs) {
      const whole = limits.map(({ requests, perMs }) => ({ requests: Math.floor(requests), perMs }))
      const keys = accountKeys(key, prefix, names)
      const most = Math.min(maxWaitMs, longestWaitMs)
      const args = [
        most,
        ...whole.flatMap(({ requests, perMs }) => [requests, Math.min(perMs, longestWaitMs)]),
      ].map(String)
      const waitMs = await availability.ask(() => book(keys, args))
      if (waitMs === undefined) {
        if (memory === undefined) throw availability.error()
        return memory.book(key, whole, maxWaitMs)
      }
      if (waitMs <= maxWaitMs) await memory?.book(key, whole, Infinity)
      return waitMs
    },
    async pause(key, ms) {
      await memory?.pause(key, ms)
      // There is an answer already, which must not be lost over this.
      await availability.ask(() => pause(accountKeys(key, prefix, names), [String(ms)]))
    },
  }
}
