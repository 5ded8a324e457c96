import {
  aFunction,
  aTimeout,
  checkOptions,
  throwProblems,
  type OptionRule,
  type OptionRules,
} from '../check-options.ts'
import { defined } from '../defined.ts'
import type { IterableError } from '../error.ts'
import type { ScopeNames } from './account-keys.ts'
import {
  toScriptRunner,
  type IoRedisClient,
  type NodeRedisClient,
  type RedisEval,
  type ScriptRunner,
} from './redis-client.ts'

/** Options of `createRedisRateLimitStore`. */
export interface RedisRateLimitStoreOptions {
  /**
   * A connected client of `redis` or `ioredis`, also of a cluster; or a function that runs a Lua script, for any other one:
   * `(script, keys, args) => other.eval(script, keys, args)`. It stays yours: the store does not close it.
   */
  readonly client: NodeRedisClient | IoRedisClient | RedisEval
  /** A name of yours for the Iterable project, for limits that are counted per project. Default: `default`. */
  readonly project?: string
  /**
   * A name of yours for the API key, for limits that are counted per key. Never the key itself: names are readable in Redis.
   * Default: the project's, as if all its keys shared their limits, which is never too much.
   */
  readonly apiKeyName?: string
  /**
   * A name of yours for the organization, for limits that are counted across its projects, as those of exports are.
   * Default: `default`, so that all projects that share this Redis share them.
   */
  readonly organization?: string
  /** Begins every key in Redis. Default: `iterelay:limits`. */
  readonly prefix?: string
  /** Milliseconds after which Redis counts as unavailable. Default: 1,000. */
  readonly timeoutMs?: number
  /**
   * What happens while Redis is unavailable. Default: `memory`.
   *
   * - `memory`: each process keeps to the limits by itself. Together they may exceed them, which Iterable answers with a 429.
   * - `fail`: calls reject with `store_unavailable`, unsent.
   */
  readonly whenUnavailable?: 'memory' | 'fail'
  /** Milliseconds between two tries while Redis is unavailable. Default: 5,000. */
  readonly retryEveryMs?: number
  /** Told when Redis begins to fail, and at every later try that fails. `cause` is the client's error. What it throws is lost. */
  readonly onError?: (error: IterableError) => void
  /** Milliseconds, for what happens while Redis is unavailable; limits go by the clock of Redis. Default: `Date.now`. */
  readonly now?: () => number
}

/** {@link RedisRateLimitStoreOptions} with every default filled in. */
export interface ResolvedRedisOptions {
  readonly runner: ScriptRunner
  readonly names: ScopeNames
  readonly prefix: string
  readonly timeoutMs: number
  readonly whenUnavailable: 'memory' | 'fail'
  readonly retryEveryMs: number
  readonly onError: ((error: IterableError) => void) | undefined
  readonly now: () => number
}

const aName: OptionRule = {
  must: 'a text without braces that is not empty',
  // Braces say by which part of a key a cluster places it.
  is: (value) => typeof value === 'string' && /^[^{}]+$/.test(value),
}

const rules: OptionRules<RedisRateLimitStoreOptions> = {
  client: {
    must: 'a client of redis or ioredis, or a function that runs a script',
    is: (value) => toScriptRunner(value) !== undefined,
    isRequired: true,
  },
  project: aName,
  // A key in the wrong place must not be shown.
  apiKeyName: { ...aName, isSecret: true },
  organization: aName,
  prefix: aName,
  timeoutMs: aTimeout,
  whenUnavailable: {
    must: '"memory" or "fail"',
    is: (value) => value === 'memory' || value === 'fail',
  },
  retryEveryMs: aTimeout,
  onError: aFunction,
  now: aFunction,
}

/** Fills in defaults. Throws one error that names every wrong option. */
export function resolveRedisOptions(options: RedisRateLimitStoreOptions): ResolvedRedisOptions {
  const problems: string[] = []
  checkOptions(options, rules, problems)
  throwProblems(problems)
  const runner = toScriptRunner(options.client)
  if (runner === undefined) throw new TypeError('checked above')
  const { project = 'default', apiKeyName = project, organization = 'default', onError } = options
  return {
    prefix: 'iterelay:limits',
    timeoutMs: 1000,
    whenUnavailable: 'memory',
    retryEveryMs: 5000,
    now: Date.now,
    ...defined(options),
    onError,
    runner,
    names: { project, apiKey: apiKeyName, organization },
  }
}
