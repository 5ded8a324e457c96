// A rate limit account that several processes share
export { createRedisRateLimitStore } from './create-redis-rate-limit-store.ts'
export type { RedisRateLimitStoreOptions } from './options.ts'
export type { IoRedisClient, NodeRedisClient, RedisEval } from './redis-client.ts'
