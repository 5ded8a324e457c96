import { createMemoryDedupeStore } from '@iterelay/segment-adapter'
import { createRedisDedupeStore } from '@iterelay/segment-adapter/redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe } from 'vitest'

import {
  startRedis,
  whyNoRedis,
  type StartedRedis,
} from '../../../iterable-sdk/test/redis/start-redis.ts'
import { describeStore, ttls } from './store-conformance.ts'

describeStore(
  'in memory',
  () => {
    let ms = 1_700_000_000_000
    const store = createMemoryDedupeStore({ ...ttls, now: () => ms })
    return { store, pass: (by) => void (ms += by) }
  },
  300,
)

describe.skipIf(whyNoRedis() !== undefined)('with a real Redis', () => {
  let redis: StartedRedis
  let connection: Redis
  let stores = 0

  beforeAll(async () => {
    redis = await startRedis()
    connection = new Redis(redis.port)
  })
  afterAll(async () => {
    connection.disconnect()
    await redis.stop()
  })

  describeStore(
    'in Redis',
    () => {
      const project = `project-${stores++}`
      return {
        store: createRedisDedupeStore({ client: connection, project, ...ttls }),
        // The clock of Redis cannot be moved: the keys are brought nearer to their end.
        pass: async (by) => {
          for (const key of await connection.keys(`iterelay:dedupe:{${project}}:*`)) {
            // What the test itself took counts for nothing.
            const left = Math.ceil((await connection.pttl(key)) / 1000) * 1000 - by
            await (left <= 0 ? connection.del(key) : connection.pexpire(key, left))
          }
        },
      }
    },
    60,
  )
})
