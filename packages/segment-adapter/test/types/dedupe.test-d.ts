/** Compiled, never run: `tsc` fails when a type changes. */
import {
  createIterableDestination,
  createMemoryDedupeStore,
  type ClaimAnswer,
  type DedupeStore,
  type MappingResult,
} from '@iterelay/segment-adapter'
import { createRedisDedupeStore } from '@iterelay/segment-adapter/redis'
import { Redis } from 'ioredis'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'

const settings = { apiKey: 'key' }
createIterableDestination({ settings, mappings: [], dedupe: createMemoryDedupeStore() })

const project = 'shop'
createRedisDedupeStore({ client: new Redis(), project })
createRedisDedupeStore({ client: new Redis.Cluster([]), project })
createRedisDedupeStore({ client: createClient(), project })
createRedisDedupeStore({ client: createClientPool(), project })
createRedisDedupeStore({ client: createCluster({ rootNodes: [] }), project })
createRedisDedupeStore({ client: createSentinel({ name: 'a', sentinelRootNodes: [] }), project })
createRedisDedupeStore({ client: async () => 'n', project })
// @ts-expect-error -- whose it is cannot be guessed
createRedisDedupeStore({ client: new Redis() })
// @ts-expect-error -- no client
createRedisDedupeStore({ client: new Map(), project })

/** A store of one's own, which answers when it likes. */
class Sql implements DedupeStore {
  readonly whenUnavailable = 'fail'
  async claim(keys: readonly string[]): Promise<ClaimAnswer[]> {
    return keys.map(() => 'new')
  }
  confirm(): void {}
  async release(keys: readonly string[], owner: string): Promise<void> {
    await Promise.resolve([keys, owner])
  }
}
createIterableDestination({ settings, mappings: [], dedupe: new Sql() })
createIterableDestination({
  settings,
  mappings: [],
  // @ts-expect-error -- another answer than a store may give
  dedupe: { claim: () => ['ok'], confirm: () => undefined, release: () => undefined },
})
// @ts-expect-error -- asked, but not told
createIterableDestination({ settings, mappings: [], dedupe: { claim: () => [] } })

export const status = (result: MappingResult): 'delivered' | 'skipped' | 'rejected' | 'failed' =>
  result.status
