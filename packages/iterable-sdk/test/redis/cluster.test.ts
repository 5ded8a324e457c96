import { createRedisRateLimitStore } from '@iterelay/iterable-sdk/redis'
import { Cluster, Redis } from 'ioredis'
import { createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startRedis, whyNoRedis, type StartedRedis } from './start-redis.ts'

const limits = [{ requests: 2, perMs: 600_000 }]

/** A cluster of one node, which refuses a script whose keys belong to different nodes all the same. */
describe.skipIf(whyNoRedis() !== undefined)('with a real Redis cluster', () => {
  let redis: StartedRedis

  beforeAll(async () => {
    const here = ['--cluster-announce-ip', '127.0.0.1']
    redis = await startRedis(undefined, '--cluster-enabled', 'yes', ...here)
    const control = new Redis(redis.port)
    await control.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    const isReady = async (): Promise<boolean> =>
      (await control.cluster('INFO')).includes('cluster_state:ok')
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 20))
    control.disconnect()
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
