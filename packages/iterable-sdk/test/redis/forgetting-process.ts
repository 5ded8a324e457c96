// Started by processes.test.ts: forgets some users at an address, sharing a Redis with others that do the same.
import process from 'node:process'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { createRedisRateLimitStore } from '@iterelay/iterable-sdk/redis'
import { Redis } from 'ioredis'

const [port = '', baseUrl = '', count = '', name = ''] = process.argv.slice(2)
const connection = new Redis(Number(port))
const client = createIterableClient({
  apiKey: 'k3y0123456789',
  baseUrl,
  headers: { 'x-process': name },
  rateLimit: createRedisRateLimitStore({ client: connection, whenUnavailable: 'fail' }),
})
await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    client.users.forget({ userId: `${name}-${index}` }),
  ),
)
connection.disconnect()
