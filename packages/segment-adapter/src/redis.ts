// A memory of what was delivered that several processes share
export { createRedisDedupeStore } from './dedupe/redis/create-redis-dedupe-store.ts'
export type { RedisDedupeStoreOptions } from './dedupe/redis/options.ts'
