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
    name: 'pages',
    path: 'dist/pages.js',
    import: '{ items }',
    gzip: true,
    limit: '3 kB',
  },
  {
    name: 'exports as streams',
    path: 'dist/exports.js',
    import: '{ exportJson }',
    gzip: true,
    limit: '5 kB',
  },
  {
    name: 'export jobs',
    path: 'dist/exports.js',
    import: '{ startExportJob, exportJobRows }',
    gzip: true,
    limit: '7 kB',
  },
  {
    name: 'a project and its checks',
    path: 'dist/schema.js',
    import: '{ defineProject }',
    gzip: true,
    limit: '7 kB',
  },
  {
    name: 'CSV, without papaparse',
    path: 'dist/csv.js',
    import: '{ exportCsv }',
    ignore: ['papaparse'],
    gzip: true,
    limit: '5.5 kB',
  },
  {
    name: 'everything about schemas',
    path: 'dist/schema.js',
    import: '*',
    gzip: true,
    limit: '9.5 kB',
  },
]
