// Started by redis-store.test.ts: delivers the same carts as another process, with which it shares a Redis, and prints the
// messageIds of those that it has delivered itself.
import process from 'node:process'

import { createRedisDedupeStore } from '@iterelay/segment-adapter/redis'
import { Redis } from 'ioredis'

import { cart, setUp } from './set-up.ts'

const [port = '', count = '', name = ''] = process.argv.slice(2)
const connection = new Redis(Number(port))
const { destination } = setUp(createRedisDedupeStore({ client: connection, project: 'processes' }))
// Starts when the other is there, too.
await connection.sadd('ready', name)
while ((await connection.scard('ready')) < 2) await new Promise((resolve) => setTimeout(resolve, 5))

const delivered: string[] = []
for (let first = 0; first < Number(count); first += 4) {
  const ids = Array.from({ length: 4 }, (_, index) => `m-${first + index}`)
  // Until it is certain that none of them may still fail.
  for (let left = ids; left.length > 0;) {
    const { outcomes } = await destination.deliver(left.map((id) => cart(id)))
    delivered.push(...left.filter((_, index) => outcomes[index]?.status === 'delivered'))
    left = left.filter((_, index) => outcomes[index]?.status === 'failed')
  }
}
process.stdout.write(JSON.stringify(delivered))
connection.disconnect()
