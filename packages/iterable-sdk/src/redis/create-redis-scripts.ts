import { checkOptions, throwProblems, type OptionRules } from '../check-options.ts'
import { defined } from '../defined.ts'
import { watchAvailability } from './availability.ts'
import { connectionDefaults, connectionRules, type RedisConnectionOptions } from './connection.ts'
import { toScriptRunner } from './redis-client.ts'
import { scriptOf } from './run-script.ts'

/** Options of `createRedisScripts`. */
export interface RedisScriptsOptions extends RedisConnectionOptions {
  /** What fails without Redis, as a sentence begins: "`Redis, which keeps my account,` does not answer". Default: `Redis`. */
  readonly subject?: string
}

/** Runs one script, with its keys and arguments. */
export type RunRedisScript<Answer> = (keys: string[], args: string[]) => Promise<Answer>

/** Lua scripts in a Redis that may go away. */
export interface RedisScripts {
  /**
   * Makes a script ready to be run. Its text travels once; after that it is called by its SHA-1.
   *
   * @param read takes the script's answer, which clients hand over in different types; what it throws makes the answer a failure
   * @returns a function that rejects with an `IterableError`, `store_unavailable`, when Redis fails, or has failed lately
   */
  define<Answer>(script: string, read: (answer: unknown) => Answer): RunRedisScript<Answer>
}

const rules: OptionRules<RedisScriptsOptions> = {
  ...connectionRules,
  subject: { must: 'a text', is: (value) => typeof value === 'string' },
}

/**
 * Runs Lua scripts with any client of Redis, for stores of your own.
 *
 * Redis counts as unavailable when it answers with an error or not within `timeoutMs`. Then it is left alone for
 * `retryEveryMs`, and whoever asks gets the error at once.
 *
 * @throws {IterableError} `invalid_option`, naming every wrong option.
 *
 * @example
 * ```ts
 * const redis = createRedisScripts({ client: await createClient().connect() })
 * const count = redis.define("return redis.call('INCR', KEYS[1])", Number)
 * await count(['visits'], []) // 1
 * ```
 */
export function createRedisScripts(options: RedisScriptsOptions): RedisScripts {
  const problems: string[] = []
  checkOptions(options, rules, problems)
  throwProblems(problems)
  const runner = toScriptRunner(options.client)
  if (runner === undefined) throw new TypeError('checked above')
  const availability = watchAvailability({
    subject: 'Redis',
    ...connectionDefaults,
    ...defined(options),
    onError: options.onError,
  })
  return {
    define: (script, read) => {
      const run = scriptOf(script, runner)
      return (keys, args) => availability.ask(async () => read(await run(keys, args)))
    },
  }
}
