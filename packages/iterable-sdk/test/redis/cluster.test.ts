import { createRedisRateLimitStore } from '@iterelay/iterable-sdk/redis'
import { Cluster } from 'ioredis'
import { createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startCluster, whyNoRedis, type StartedRedis } from './start-redis.ts'

const limits = [{ requests: 2, perMs: 600_000 }]

describe.skipIf(whyNoRedis() !== undefined)('with a real Redis cluster', () => {
  let redis: StartedRedis

  beforeAll(async () => {
    redis = await startCluster()
  })
  afterAll(() => redis.stop())

  test('a cluster client of redis keeps an account', async () => {
    const client = createCluster({ rootNodes: [{ url: redis.url }] }).on('error', () => undefined)
    await client.connect()
    const store = createRedisRateLimitStore({ client, project: 'a', whenUnavailable: 'fail' })
    expect(await store.book('users.update', limits, 0)).toBe(0)
    await store.pause('users.update', 600_000)
    expect(await store.book('users.update', [], 0)).toBeGreaterThan(0)
    client.destroy()
  })

  test('a cluster client of ioredis keeps an account', async () => {
    const client = new Cluster([{ host: '127.0.0.1', port: redis.port }])
    const store = createRedisRateLimitStore({ client, project: 'b', whenUnavailable: 'fail' })
    expect(await store.book('users.update', limits, 0)).toBe(0)
    await store.pause('users.update', 600_000)
    expect(await store.book('users.update', [], 0)).toBeGreaterThan(0)
    client.disconnect()
  })
})
