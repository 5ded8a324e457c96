import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

import { exact, sampleRow, type Row } from './row.ts'

/** Size of the client with all its operations, bundled, minified and compressed. */
export async function measureBundleSize(): Promise<readonly Row[]> {
  const ours = "export { createIterableClient } from '@iterelay/iterable-sdk'"
  const theirs = "export { IterableClient } from '@iterable/api'"
  // What is imported on demand is a file of its own to most bundlers.
  const own = await bundle(ours, 'neutral', ['./http-client-*'])
  const whole = await bundle(ours, 'neutral', [])
  // It needs modules of Node, which stay outside.
  const other = await bundle(theirs, 'node', [])
  const measure = 'bundle, min+gzip'
  const kb = { unit: 'kB', digits: 1 }
  return [
    sampleRow(measure, '@iterelay/iterable-sdk', exact(own / 1000), kb, { atMost: 8 }),
    sampleRow(measure, 'the same in one file, with client.http', exact(whole / 1000), kb),
    sampleRow(measure, '@iterable/api', exact(other / 1000), kb),
  ]
}

async function bundle(
  contents: string,
  platform: 'neutral' | 'node',
  external: string[],
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    platform,
    external,
    format: 'esm',
    mainFields: ['module', 'main'],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0)
}
