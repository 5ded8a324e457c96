import { createMemoryDedupeStore } from '@iterelay/segment-adapter'
import { createRedisDedupeStore } from '@iterelay/segment-adapter/redis'
import { describe } from 'vitest'

import { whyNoRedis } from '../../../iterable-sdk/test/redis/start-redis.ts'
import { useRedis } from '../../../iterable-sdk/test/redis/use-redis.ts'
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
  const connections = useRedis()
  let stores = 0

  describeStore(
    'in Redis',
    () => {
      const project = `project-${stores++}`
      return {
        store: createRedisDedupeStore({ client: connections.ioRedis, project, ...ttls }),
        // The clock of Redis cannot be moved: the keys are brought nearer to their end.
        pass: async (by) => {
          for (const key of await connections.ioRedis.keys(`iterelay:dedupe:{${project}}:*`)) {
            // What the test itself took counts for nothing.
            const left = Math.ceil((await connections.ioRedis.pttl(key)) / 1000) * 1000 - by
            await (left <= 0
              ? connections.ioRedis.del(key)
              : connections.ioRedis.pexpire(key, left))
          }
        },
      }
    },
    60,
  )
})
