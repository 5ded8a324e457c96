import { checkOptions, throwProblems, type OptionRule, type OptionRules } from '../check-options.ts'
import type { ScopeNames } from './account-keys.ts'
import { connectionRules, type RedisConnectionOptions } from './connection.ts'

/** Options of `createRedisRateLimitStore`. */
export interface RedisRateLimitStoreOptions extends RedisConnectionOptions {
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
  /**
   * What happens while Redis is unavailable. Default: `memory`.
   *
   * - `memory`: each process keeps to the limits by itself. Together they may exceed them, which Iterable answers with a 429.
   * - `fail`: calls reject with `store_unavailable`, unsent.
   */
  readonly whenUnavailable?: 'memory' | 'fail'
}

/** What {@link RedisRateLimitStoreOptions} say beside how to talk to Redis, with every default filled in. */
export interface ResolvedRedisOptions {
  readonly names: ScopeNames
  readonly prefix: string
  readonly whenUnavailable: 'memory' | 'fail'
}

const aName: OptionRule = {
  must: 'a text without braces that is not empty',
  // Braces say by which part of a key a cluster places it.
  is: (value) => typeof value === 'string' && /^[^{}]+$/.test(value),
}

const rules: OptionRules<RedisRateLimitStoreOptions> = {
  ...connectionRules,
  project: aName,
  // A key in the wrong place must not be shown.
  apiKeyName: { ...aName, isSecret: true },
  organization: aName,
  prefix: aName,
  whenUnavailable: {
    must: '"memory" or "fail"',
    is: (value) => value === 'memory' || value === 'fail',
  },
}

/** Fills in defaults. Throws one error that names every wrong option. */
export function resolveRedisOptions(options: RedisRateLimitStoreOptions): ResolvedRedisOptions {
  const problems: string[] = []
  checkOptions(options, rules, problems)
  throwProblems(problems)
  const { project = 'default', apiKeyName = project, organization = 'default' } = options
  const { prefix = 'iterelay:limits', whenUnavailable = 'memory' } = options
  return { names: { project, apiKey: apiKeyName, organization }, prefix, whenUnavailable }
}
