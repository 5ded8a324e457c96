import { aFunction, aTimeout, type OptionRules } from '../check-options.ts'
import type { IterableError } from '../error.ts'
import { isRedisClient, type RedisClient } from './redis-client.ts'

/** Options of everything that talks to Redis: with which client, and what to do about one that does not answer. */
export interface RedisConnectionOptions {
  /**
   * A connected client of `redis` or `ioredis`, also of a cluster; or a function that runs a Lua script, for any other one:
   * `(script, keys, args) => other.eval(script, keys, args)`. It stays yours: nothing closes it.
   */
  readonly client: RedisClient
  /** Milliseconds after which Redis counts as unavailable. Default: 1,000. */
  readonly timeoutMs?: number
  /** Milliseconds between two tries while Redis is unavailable. Default: 5,000. */
  readonly retryEveryMs?: number
  /** Told when Redis begins to fail, and at every later try that fails. `cause` is the client's error. What it throws is lost. */
  readonly onError?: (error: IterableError) => void
  /** Milliseconds, for what happens while Redis is unavailable; all else goes by the clock of Redis. Default: `Date.now`. */
  readonly now?: () => number
}

/** A rule per {@link RedisConnectionOptions}. */
export const connectionRules: OptionRules<RedisConnectionOptions> = {
  client: {
    must: 'a client of redis or ioredis, or a function that runs a script',
    is: isRedisClient,
    isRequired: true,
  },
  timeoutMs: aTimeout,
  retryEveryMs: aTimeout,
  onError: aFunction,
  now: aFunction,
}

/** Defaults of {@link RedisConnectionOptions}. */
export const connectionDefaults: { timeoutMs: number; retryEveryMs: number; now: () => number } = {
  timeoutMs: 1000,
  retryEveryMs: 5000,
  now: Date.now,
}
