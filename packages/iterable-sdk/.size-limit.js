// What a bundle loads with the client. A bundler makes a file of its own of what is imported on demand.
const onDemand = (config) => ({ ...config, format: 'esm', external: ['./http-client-*'] })

export default [
  {
    name: 'client with all operations',
    path: 'dist/index.js',
    import: '{ createIterableClient }',
    gzip: true,
    modifyEsbuildConfig: onDemand,
    limit: '8 kB',
  },
  {
    name: 'the same in one file, with client.http and openapi-fetch',
    path: 'dist/index.js',
    import: '{ createIterableClient }',
    gzip: true,
    limit: '11 kB',
  },
  {
    name: 'only isIterableError',
    path: 'dist/index.js',
    import: '{ isIterableError }',
    ignore: ['openapi-fetch'],
    gzip: true,
    limit: '500 B',
  },
  {
    name: 'one schema, without zod',
    path: 'dist/zod.js',
    import: '{ updateUserRequestSchema }',
    gzip: true,
    limit: '1 kB',
  },
  {
    name: 'the store in Redis, with the table of scopes',
    path: 'dist/redis.js',
    import: '{ createRedisRateLimitStore }',
    gzip: true,
    limit: '9 kB',
  },
  {
    name: 'forgetting many users',
    path: 'dist/gdpr.js',
    import: '{ forgetAll }',
    gzip: true,
    limit: '9 kB',
  },
]
