import { createRedisRateLimitStore } from '@iterelay/iterable-sdk/redis'
import { describe } from 'vitest'

import { createMemoryRateLimitStore } from '../../src/memory-rate-limit-store.ts'
import { whyNoRedis } from './start-redis.ts'
import { describeStore } from './store-conformance.ts'
import { useRedis } from './use-redis.ts'

const startMs = 1_700_000_000_000

describeStore(
  'in memory',
  () => {
    let ms = startMs
    return { store: createMemoryRateLimitStore(() => ms), pass: (by) => (ms += by) }
  },
  200,
)

describe.skipIf(whyNoRedis() !== undefined)('with a real Redis', () => {
  const connections = useRedis()
  let stores = 0

  describeStore(
    'in Redis',
    () => {
      let ms = startMs
      const store = createRedisRateLimitStore({
        // The clock of Redis cannot be moved: the script is told another time, and is the same but for that.
        client: (script, keys, args) =>
          connections.ioRedis.eval(
            script.replace(
              "redis.call('TIME')",
              `{ ${Math.floor(ms / 1000)}, ${(ms % 1000) * 1000} }`,
            ),
            keys.length,
            ...keys,
            ...args,
          ),
        project: `project-${stores++}`,
        whenUnavailable: 'fail',
      })
      return { store, pass: (by) => (ms += by) }
    },
    60,
  )
})
