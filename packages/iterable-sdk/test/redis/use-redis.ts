import type { NodeRedisClient } from '@iterelay/iterable-sdk/redis'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll } from 'vitest'

import { startRedis, type StartedRedis } from './start-redis.ts'

/** A Redis of its own for the tests of a `describe`, and a connected client of each kind. */
export interface RedisInUse {
  readonly redis: StartedRedis
  readonly ioRedis: Redis
  readonly nodeRedis: NodeRedisClient & { destroy(): void }
}

/** Starts a Redis before the tests and stops it after them. Its members are there while tests run. */
export function useRedis(): RedisInUse {
  const inUse: { -readonly [Name in keyof RedisInUse]?: RedisInUse[Name] } = {}
  beforeAll(async () => {
    inUse.redis = await startRedis()
    inUse.ioRedis = new Redis(inUse.redis.port)
    inUse.nodeRedis = await connectNodeRedis(inUse.redis.url)
  })
  afterAll(async () => {
    inUse.ioRedis?.disconnect()
    inUse.nodeRedis?.destroy()
    await inUse.redis?.stop()
  })
  return inUse as RedisInUse
}

async function connectNodeRedis(url: string): Promise<RedisInUse['nodeRedis']> {
  return createClient({ url })
    .on('error', () => undefined)
    .connect()
}
