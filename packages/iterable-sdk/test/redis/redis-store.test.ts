import {
  createRateLimitStore,
  createIterableClient,
  type RateLimitStore,
} from '@iterelay/iterable-sdk'
import {
  createRedisRateLimitStore,
  type RedisRateLimitStoreOptions,
} from '@iterelay/iterable-sdk/redis'
import { describe, expect, test } from 'vitest'

import { whyNoRedis } from './start-redis.ts'
import { useRedis } from './use-redis.ts'

const limits = [{ requests: 3, perMs: 600_000 }]

describe.skipIf(whyNoRedis() !== undefined)('with a real Redis', () => {
  const connections = useRedis()

  test('redis, ioredis and a function of your own share one account', async () => {
    const project = 'three-ways'
    const stores = [
      createRedisRateLimitStore({ client: connections.nodeRedis, project }),
      createRedisRateLimitStore({ client: connections.ioRedis, project }),
      createRedisRateLimitStore({
        client: (script, keys, args) =>
          connections.ioRedis.call('EVAL', script, keys.length, ...keys, ...args),
        project,
      }),
    ]
    for (const store of stores) expect(await store.book('lists.list', limits, 0)).toBe(0)
    for (const store of stores) {
      expect(await store.book('lists.list', limits, 0)).toBeGreaterThan(0)
    }
    await stores[0]?.pause('channels.list', 600_000)
    for (const store of stores) {
      expect(await store.book('channels.list', [], 0)).toBeGreaterThan(0)
    }
  })

  test('a Redis that has forgotten the script is sent it again', async () => {
    const store = createRedisRateLimitStore({
      client: connections.nodeRedis,
      project: 'flushed',
      whenUnavailable: 'fail',
    })
    await store.book('lists.list', limits, 0)
    await connections.ioRedis.script('FLUSH')
    expect(await store.book('lists.list', limits, 0)).toBe(0)
    expect(
      await connections.ioRedis.llen('iterelay:limits:project:flushed:{lists.list}:moments'),
    ).toBe(2)
  })

  test('the text of the script travels once', async () => {
    const store = createRedisRateLimitStore({ client: connections.ioRedis, project: 'by-hash' })
    await store.book('lists.list', limits, 0)
    await connections.ioRedis.config('RESETSTAT')
    for (let count = 0; count < 5; count++) await store.book('lists.list', limits, 0)
    const stats = await connections.ioRedis.info('commandstats')
    expect(stats).toMatch(/cmdstat_evalsha:calls=5,/)
    expect(stats).not.toMatch(/cmdstat_eval:/)
  })

  test('an account holds as many moments as its largest limit, and all of it expires by itself', async () => {
    const store = createRedisRateLimitStore({ client: connections.ioRedis, project: 'bounded' })
    for (let count = 0; count < 40; count++) {
      await store.book('events.track', [{ requests: 10, perMs: 50 }], Infinity)
    }
    await store.pause('events.track', 100)
    const keys = await connections.ioRedis.keys('iterelay:limits:project:bounded:*')
    expect(keys.toSorted()).toEqual([
      'iterelay:limits:project:bounded:{events.track}:moments',
      'iterelay:limits:project:bounded:{events.track}:state',
    ])
    expect(await connections.ioRedis.llen(keys.find((key) => key.endsWith('moments')) ?? '')).toBe(
      10,
    )
    for (const key of keys) {
      const life = await connections.ioRedis.pttl(key)
      expect(life).toBeGreaterThan(0)
      expect(life).toBeLessThan(70_000)
    }
  })

  test('a client with a smaller limit does not shorten the memory of one with a larger', async () => {
    const store = createRedisRateLimitStore({ client: connections.ioRedis, project: 'mixed' })
    const large = [{ requests: 10, perMs: 600_000 }]
    for (let count = 0; count < 9; count++) await store.book('users.update', large, 0)
    expect(await store.book('users.update', [{ requests: 1, perMs: 1 }], 1000)).toBeLessThan(1000)
    expect(await store.book('users.update', large, 0)).toBeGreaterThan(0)
    const key = 'iterelay:limits:project:mixed:{users.update}:moments'
    expect(await connections.ioRedis.pttl(key)).toBeGreaterThan(600_000)
  })

  test('what Iterable counts per organization is shared by its projects, what it counts per key or project is not', async () => {
    const own = (options: Partial<RedisRateLimitStoreOptions>): RateLimitStore =>
      createRedisRateLimitStore({
        client: connections.ioRedis,
        prefix: 'scopes',
        organization: 'acme',
        ...options,
      })
    const a = own({ project: 'a' })
    const b = own({ project: 'b' })
    const waits = async (operation: string): Promise<boolean> => {
      for (let count = 0; count < 3; count++) await a.book(operation, limits, 0)
      return (await b.book(operation, limits, 0)) > 0
    }
    expect(await waits('exports.start')).toBe(true)
    expect(await waits('users.update')).toBe(false)
    expect(await waits('users.merge')).toBe(false)
    const another = own({ project: 'a', apiKeyName: 'second' })
    expect(await another.book('users.merge', limits, 0)).toBe(0)
    expect(await another.book('users.update', limits, 0)).toBeGreaterThan(0)
    expect((await connections.ioRedis.keys('scopes:organization:*')).toSorted()).toEqual([
      'scopes:organization:acme:{exports.start}:moments',
      'scopes:organization:acme:{exports.start}:state',
    ])
  })

  test('a client keeps to a limit through it', async () => {
    const store = createRedisRateLimitStore({ client: connections.nodeRedis, project: 'client' })
    const client = createIterableClient({
      apiKey: 'k3y0123456789',
      fetch: () => Promise.resolve(Response.json({ channels: [] })),
      rateLimit: createRateLimitStore({
        store,
        limits: { 'channels.list': { requests: 2, perMs: 600_000 } },
      }),
    })
    await client.channels.list()
    await client.channels.list()
    await expect(client.channels.list()).rejects.toMatchObject({
      code: 'rate_limited',
      attempts: 0,
    })
  })
})
