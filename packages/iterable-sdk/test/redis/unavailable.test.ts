import { createIterableClient, isIterableError, type IterableError } from '@iterelay/iterable-sdk'
import { createRedisRateLimitStore, type RedisEval } from '@iterelay/iterable-sdk/redis'
import { Redis } from 'ioredis'
import { describe, expect, onTestFinished, test } from 'vitest'

import { startRedis, whyNoRedis } from './start-redis.ts'

const limits = [{ requests: 3, perMs: 600_000 }]

describe.skipIf(whyNoRedis() !== undefined)('when a real Redis goes away', () => {
  const connect = (port: number): Redis => {
    const connection = new Redis(port, { retryStrategy: () => 20 })
    connection.on('error', () => undefined)
    onTestFinished(() => connection.disconnect())
    return connection
  }

  test('a process goes on by itself, with what it has booked so far, and comes back when Redis does', async () => {
    const redis = await startRedis()
    let time = 0
    const errors: IterableError[] = []
    const store = createRedisRateLimitStore({
      client: connect(redis.port),
      timeoutMs: 300,
      now: () => time,
      onError: (error) => errors.push(error),
    })
    expect(await store.book('lists.list', limits, 0)).toBe(0)
    expect(await store.book('lists.list', limits, 0)).toBe(0)
    await redis.kill()
    expect(await store.book('lists.list', limits, 0)).toBe(0)
    expect(await store.book('lists.list', limits, 0)).toBe(600_000)
    await store.pause('channels.list', 700)
    expect(await store.book('channels.list', [], 0)).toBe(700)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ code: 'store_unavailable', retryable: true })

    const again = await startRedis(redis.port)
    onTestFinished(() => again.stop())
    time += 5000
    // The new Redis knows nothing of before.
    await expect
      .poll(() => (time += 5000) && store.book('lists.list', limits, 0), { timeout: 20_000 })
      .toBe(0)
    const control = connect(redis.port)
    expect(
      await control.llen('iterelay:limits:project:default:{lists.list}:moments'),
    ).toBeGreaterThan(0)
  })

  test('calls can be made to fail, unsent and with one of our errors', async () => {
    const redis = await startRedis()
    let sent = 0
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      fetch: () => {
        sent += 1
        return Promise.resolve(Response.json({ channels: [] }))
      },
      rateLimit: createRedisRateLimitStore({
        client: connect(redis.port),
        timeoutMs: 300,
        whenUnavailable: 'fail',
      }),
    })
    await client.channels.list()
    await redis.kill()
    for (let count = 0; count < 2; count++) {
      const error: unknown = await client.channels.list().catch((cause: unknown) => cause)
      if (!isIterableError(error)) throw error
      expect(error).toMatchObject({ code: 'store_unavailable', retryable: true, attempts: 0 })
      expect(error.retryAfterMs).toBeGreaterThan(0)
      expect(error.cause).toBeInstanceOf(Error)
    }
    expect(sent).toBe(1)
  })

  test('one that is there but does not answer counts as gone after the time limit', async () => {
    const redis = await startRedis()
    onTestFinished(() => redis.stop())
    const store = createRedisRateLimitStore({ client: connect(redis.port), timeoutMs: 200 })
    await store.book('lists.list', limits, 0)
    redis.freeze()
    expect(await store.book('lists.list', limits, 0)).toBe(0)
    redis.thaw()
  })
})

describe('without any Redis', () => {
  const failing = (): { readonly asked: () => number; readonly client: RedisEval } => {
    let asked = 0
    return {
      asked: () => asked,
      client: () => {
        asked += 1
        return Promise.reject(new Error('connection refused'))
      },
    }
  }

  test('it is asked once in a while only, and one error tells of many calls', async () => {
    const redis = failing()
    let time = 0
    let told = 0
    const store = createRedisRateLimitStore({
      client: redis.client,
      now: () => time,
      retryEveryMs: 1000,
      onError: () => {
        told += 1
        throw new Error('a logger that fails')
      },
    })
    const book = (): unknown => store.book('lists.list', limits, 0)
    await Promise.all([book(), book(), book()])
    expect([redis.asked(), told]).toEqual([3, 1])
    time = 999
    await Promise.all([book(), book()])
    expect([redis.asked(), told]).toEqual([3, 1])
    time = 1000
    await Promise.all([book(), book()])
    expect([redis.asked(), told]).toEqual([4, 2])
  })

  test('answers that are no number are an error, not a wait', async () => {
    for (const answer of [null, undefined, 'OK', '']) {
      const store = createRedisRateLimitStore({
        client: () => Promise.resolve(answer),
        whenUnavailable: 'fail',
      })
      await expect(store.book('lists.list', limits, 0)).rejects.toMatchObject({
        code: 'store_unavailable',
      })
    }
  })

  const client: RedisEval = () => Promise.resolve(0)

  test.each([
    [
      { client: {} },
      'client must be a client of redis or ioredis, or a function that runs a script',
    ],
    [{}, 'client must be'],
    [{ client, project: 'a{b}' }, 'project must be a text without braces'],
    [{ client, timeoutMs: 0, whenUnavailable: 'ignore' }, 'whenUnavailable must be'],
    [{ client, projekt: 'a' }, 'there is no option projekt'],
  ])('wrong options are named: %j', (options, message) => {
    expect(() => createRedisRateLimitStore(options as never)).toThrow(message)
  })

  test('a key in the place of its name is not shown', () => {
    const options = { client, apiKeyName: 'k3y{}' }
    expect(() => createRedisRateLimitStore(options)).toThrow(/apiKeyName must be (?!.*k3y)/)
  })
})
