import { isRedisClient, type RedisConnectionOptions } from '@iterelay/iterable-sdk/redis'

import {
  aCount,
  aFunction,
  checkOptions,
  maxTimerMs,
  type OptionRule,
  type OptionRules,
} from '../../check-options.ts'
import { defaultTtls, type DedupeStore } from '../dedupe-store.ts'

/** Options of `createRedisDedupeStore`. */
export interface RedisDedupeStoreOptions extends RedisConnectionOptions {
  /**
   * A name of yours for the Iterable project. What was delivered to one project says nothing of another: destinations share what they
   * remember when they give the same name, and only then.
   */
  readonly project: string
  /** Begins every key in Redis. Default: `iterelay:dedupe`. */
  readonly prefix?: string
  /** Milliseconds for which a delivered event is remembered. Default: 24 hours. */
  readonly ttlMs?: number
  /** Milliseconds after which a claim ends by itself: longer than a delivery can take. Default: 5 minutes. */
  readonly claimTtlMs?: number
  /** What a delivery does when Redis does not answer: see {@link DedupeStore.whenUnavailable}. Default: `send`. */
  readonly whenUnavailable?: 'send' | 'fail'
}

/** What {@link RedisDedupeStoreOptions} say beside how to talk to Redis, with every default filled in. */
export interface ResolvedRedisDedupeOptions {
  /** Begins every key, the project in it. */
  readonly prefix: string
  readonly ttlMs: number
  readonly claimTtlMs: number
  readonly whenUnavailable: NonNullable<DedupeStore['whenUnavailable']>
}

const aName: OptionRule = {
  must: 'a text without braces that is not empty',
  // Braces say by which part of a key a cluster places it.
  is: (value) => typeof value === 'string' && /^[^{}]+$/.test(value),
}

const aTimeout: OptionRule = {
  must: 'a whole number of milliseconds that a timer can wait',
  is: (value) => aCount.is(value) && Number(value) <= maxTimerMs,
}

const rules: OptionRules<RedisDedupeStoreOptions> = {
  client: {
    must: 'a client of redis or ioredis, or a function that runs a script',
    is: isRedisClient,
    isRequired: true,
  },
  project: { ...aName, isRequired: true },
  prefix: aName,
  ttlMs: aCount,
  claimTtlMs: aCount,
  whenUnavailable: {
    must: '"send" or "fail"',
    is: (value) => value === 'send' || value === 'fail',
  },
  timeoutMs: aTimeout,
  retryEveryMs: aTimeout,
  onError: aFunction,
  now: aFunction,
}

/** Fills in defaults. Throws one error that names every wrong option. */
export function resolveRedisDedupeOptions(
  options: RedisDedupeStoreOptions,
): ResolvedRedisDedupeOptions {
  checkOptions("the Redis store's", options, rules)
  const { project, prefix = 'iterelay:dedupe', whenUnavailable = 'send' } = options
  // The part in braces puts all keys on one node of a cluster, as a script needs them.
  return { ...defaultTtls, ...ttlsOf(options), prefix: `${prefix}:{${project}}:`, whenUnavailable }
}

function ttlsOf({ ttlMs, claimTtlMs }: RedisDedupeStoreOptions): Partial<typeof defaultTtls> {
  return {
    ...(ttlMs === undefined ? {} : { ttlMs }),
    ...(claimTtlMs === undefined ? {} : { claimTtlMs }),
  }
}
