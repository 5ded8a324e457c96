import { member } from '../member.ts'

/** What the store needs of a client of the package `redis` (node-redis): single, cluster, sentinel or pool. */
export interface NodeRedisClient {
  eval(
    script: string,
    options: { readonly keys: string[]; readonly arguments: string[] },
  ): Promise<unknown>
  evalSha(
    sha1: string,
    options: { readonly keys: string[]; readonly arguments: string[] },
  ): Promise<unknown>
}

/** What the store needs of a client of the package `ioredis`, or of one that is used alike, such as `iovalkey`. */
export interface IoRedisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArgs: string[]): Promise<unknown>
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArgs: string[]): Promise<unknown>
}

/** Runs a Lua script in Redis, for any other client. Resolves to what the script returns. */
export type RedisEval = (script: string, keys: string[], args: string[]) => Promise<unknown>

/** Whatever can run a script in Redis. */
export type RedisClient = NodeRedisClient | IoRedisClient | RedisEval

/** Runs a script by its text, or by its SHA-1 when Redis has seen it before. */
export interface ScriptRunner {
  eval: RedisEval
  /** Absent where a client offers no such thing. */
  evalSha?: RedisEval
}

/** Tells the clients apart by the spelling of one method. `undefined` for what is none of them. */
export function toScriptRunner(client: unknown): ScriptRunner | undefined {
  if (isFunction(client)) return { eval: client as RedisEval } // oxlint-disable-line typescript/no-unsafe-type-assertion -- what it returns is checked
  if (isNodeRedis(client)) {
    return {
      eval: (script, keys, args) => client.eval(script, { keys, arguments: args }),
      evalSha: (sha1, keys, args) => client.evalSha(sha1, { keys, arguments: args }),
    }
  }
  if (isIoRedis(client)) {
    return {
      eval: (script, keys, args) => client.eval(script, keys.length, ...keys, ...args),
      evalSha: (sha1, keys, args) => client.evalsha(sha1, keys.length, ...keys, ...args),
    }
  }
  return undefined
}

/** Tells whether a value can run scripts in Redis. */
export function isRedisClient(value: unknown): value is RedisClient {
  return toScriptRunner(value) !== undefined
}

function isNodeRedis(client: unknown): client is NodeRedisClient {
  return hasMethod(client, 'eval') && hasMethod(client, 'evalSha')
}

function isIoRedis(client: unknown): client is IoRedisClient {
  return hasMethod(client, 'eval') && hasMethod(client, 'evalsha')
}

function hasMethod(client: unknown, name: string): boolean {
  // Clients keep commands on their prototype, and some of them are proxies.
  return isFunction(member(client, name))
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
