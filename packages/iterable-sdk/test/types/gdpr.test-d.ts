import type { IterableClient } from '@iterelay/iterable-sdk'
import { forgetAll, type GdprResult } from '@iterelay/iterable-sdk/gdpr'
import { createRedisRateLimitStore } from '@iterelay/iterable-sdk/redis'
import type { Cluster, Redis } from 'ioredis'
import type { createClient, createCluster, createClientPool } from 'redis'

declare const client: IterableClient

// Identities keep what else they have.
const [ana] = [{ email: 'ana@example.com', ticket: 7 }]
for await (const { identity, status } of forgetAll(client, ana ? [ana] : [])) {
  const ticket: number = identity.ticket
  const known: 'accepted' | 'rejected' | 'failed' = status
  void [ticket, known]
}
declare const people: AsyncIterable<{ userId: string }>
const run: AsyncIterable<GdprResult> = forgetAll(client, people)
void run

// @ts-expect-error -- nobody is named
forgetAll(client, [{ name: 'Ana' }])
// @ts-expect-error -- two users could be named
forgetAll(client, [{ email: 'ana@example.com', userId: 'u-1' }])
// @ts-expect-error -- there are two ways
forgetAll(client, people, { whenCapped: 'hang' })

declare const nodeRedis: ReturnType<typeof createClient>
declare const nodeRedisCluster: ReturnType<typeof createCluster>
declare const nodeRedisPool: ReturnType<typeof createClientPool>
declare const ioRedis: Redis
declare const ioRedisCluster: Cluster
for (const redis of [nodeRedis, nodeRedisCluster, nodeRedisPool, ioRedis, ioRedisCluster]) {
  createRedisRateLimitStore({ client: redis })
}
createRedisRateLimitStore({
  client: (script, keys, args) => ioRedis.eval(script, 2, ...keys, ...args),
})
// @ts-expect-error -- no client of Redis
createRedisRateLimitStore({ client: new Map() })
// @ts-expect-error -- it has to be given
createRedisRateLimitStore({})
