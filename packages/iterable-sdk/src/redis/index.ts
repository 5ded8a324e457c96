// A rate limit account that several processes share
export { createRedisRateLimitStore } from './create-redis-rate-limit-store.ts'
export type { RedisRateLimitStoreOptions } from './options.ts'

// Scripts in Redis, for stores of your own
export { createRedisScripts } from './create-redis-scripts.ts'
export type { RedisScripts, RedisScriptsOptions, RunRedisScript } from './create-redis-scripts.ts'
export type { RedisConnectionOptions } from './connection.ts'
export { isRedisClient } from './redis-client.ts'
export type { IoRedisClient, NodeRedisClient, RedisClient, RedisEval } from './redis-client.ts'
