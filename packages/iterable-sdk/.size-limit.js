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
    name: 'logging, on its own',
    path: 'dist/logging.js',
    import: '{ logCalls }',
    gzip: true,
    limit: '8 kB',
  },
  {
    name: 'traces, on their own, without @opentelemetry/api',
    path: 'dist/otel.js',
    import: '{ traceCalls }',
    ignore: ['@opentelemetry/api'],
    gzip: true,
    limit: '8 kB',
  },
  {
    name: 'diagnostics_channel',
    path: 'dist/diagnostics.js',
    import: '{ publishDiagnostics }',
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
]
