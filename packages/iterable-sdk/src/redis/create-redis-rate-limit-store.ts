import { defined } from '../defined.ts'
import { createMemoryRateLimitStore } from '../memory-rate-limit-store.ts'
import type { RateLimitStore } from '../rate-limit.ts'
import { accountKeys } from './account-keys.ts'
import { connectionDefaults } from './connection.ts'
import { createRedisScripts } from './create-redis-scripts.ts'
import { resolveRedisOptions, type RedisRateLimitStoreOptions } from './options.ts'
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
  const { prefix, names, whenUnavailable } = resolveRedisOptions(options)
  const { client, timeoutMs, retryEveryMs, onError, now = connectionDefaults.now } = options
  const redis = createRedisScripts({
    subject: 'Redis, which keeps the account of the rate limits,',
    ...defined({ timeoutMs, retryEveryMs, onError }),
    client,
    now,
  })
  const book = redis.define(bookScript, readNumber)
  const pause = redis.define(pauseScript, readNumber)
  // Knows what this process has booked itself, so that it does not begin at nothing when Redis goes.
  const memory = whenUnavailable === 'memory' ? createMemoryRateLimitStore(now) : undefined
  return {
    async book(key, limits, maxWaitMs) {
      const whole = limits.map(({ requests, perMs }) => ({ requests: Math.floor(requests), perMs }))
      const keys = accountKeys(key, prefix, names)
      const most = Math.min(maxWaitMs, longestWaitMs)
      const args = [
        most,
        ...whole.flatMap(({ requests, perMs }) => [requests, Math.min(perMs, longestWaitMs)]),
      ].map(String)
      let waitMs: number
      try {
        waitMs = await book(keys, args)
      } catch (error) {
        if (memory === undefined) throw error
        return memory.book(key, whole, maxWaitMs)
      }
      if (waitMs <= maxWaitMs) await memory?.book(key, whole, Infinity)
      return waitMs
    },
    async pause(key, ms) {
      await memory?.pause(key, ms)
      try {
        await pause(accountKeys(key, prefix, names), [String(ms)])
      } catch {
        // There is an answer already, which must not be lost over this.
      }
    },
  }
}

/** Clients can be told to hand over numbers as texts or big integers. */
function readNumber(answer: unknown): number {
  const number = answer === null || answer === '' ? NaN : Number(answer)
  if (Number.isNaN(number)) {
    throw new TypeError('Redis answered a script with something else than a number')
  }
  return number
}
