import { createRedisScripts, isRedisClient, type RedisEval } from '@iterelay/iterable-sdk/redis'
import { Redis } from 'ioredis'
import { describe, expect, onTestFinished, test } from 'vitest'

import { startRedis, whyNoRedis } from './start-redis.ts'

const count = "return redis.call('INCRBY', KEYS[1], ARGV[1])"

describe('a script of your own', () => {
  test.skipIf(whyNoRedis() !== undefined)('runs in a real Redis', async () => {
    const redis = await startRedis()
    onTestFinished(() => redis.stop())
    const connection = new Redis(redis.port)
    onTestFinished(() => connection.disconnect())
    const add = createRedisScripts({ client: connection }).define(count, Number)
    expect(await add(['visits'], ['2'])).toBe(2)
    expect(await add(['visits'], ['3'])).toBe(5)
  })

  test('rejects with one of our errors that names what is without Redis', async () => {
    const client: RedisEval = () => Promise.reject(new Error('connection refused'))
    const redis = createRedisScripts({ client, subject: 'Redis, which counts visits,' })
    await expect(redis.define(count, Number)(['visits'], ['2'])).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('Redis, which counts visits, does not answer'),
      cause: expect.objectContaining({ message: 'connection refused' }),
    })
  })

  test('shares with the others of its connection that Redis was away, and asks again later', async () => {
    let asked = 0
    let time = 0
    let isAway = true
    const client: RedisEval = () => {
      asked += 1
      return isAway ? Promise.reject(new Error('away')) : Promise.resolve('7')
    }
    const redis = createRedisScripts({ client, retryEveryMs: 1000, now: () => time })
    const one = redis.define(count, Number)
    const other = redis.define('return 1', Number)
    await expect(one([], [])).rejects.toThrow('does not answer')
    await expect(other([], [])).rejects.toMatchObject({ retryAfterMs: 1000 })
    expect(asked).toBe(1)
    time = 1000
    isAway = false
    expect(await other([], [])).toBe(7)
  })

  test('fails when its answer cannot be read', async () => {
    const redis = createRedisScripts({ client: () => Promise.resolve('OK') })
    const read = (): never => {
      throw new TypeError('no number')
    }
    await expect(redis.define(count, read)([], [])).rejects.toMatchObject({
      code: 'store_unavailable',
      cause: expect.any(TypeError),
    })
  })

  test('is not made with wrong options', () => {
    expect(() => createRedisScripts({ client: {}, timeoutMs: 0 } as never)).toThrow(
      /client must be .*timeoutMs must be/,
    )
  })
})

const run = (): Promise<unknown> => Promise.resolve()

test.each<[unknown, boolean]>([
  [run, true],
  [{ eval: run, evalSha: run }, true],
  [{ eval: run, evalsha: run }, true],
  [{ eval: run }, false],
  [null, false],
])('isRedisClient tells what can run scripts: %#', (value, is) => {
  expect(isRedisClient(value)).toBe(is)
})
