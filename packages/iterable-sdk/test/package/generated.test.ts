import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { dataCenters, operations } from '@iterelay/iterable-sdk'
import { expect, onTestFinished, test } from 'vitest'

import { problemsOf } from '../problems-of.ts'

const root = join(import.meta.dirname, '../..')
const committed = join(root, 'src/gen')

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-sdk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('src/gen is what openapi/ gives', () => {
  const folder = temporaryFolder()
  const cli = join(root, 'node_modules/@iterelay/codegen/src/cli.ts')
  execFileSync(process.execPath, ['--no-warnings', cli, join(root, 'openapi'), folder])
  expect(readdirSync(folder).toSorted()).toEqual(readdirSync(committed).toSorted())
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(
      readFileSync(join(committed, name), 'utf8'),
    )
  }
})

test('every method has an example in its doc comment, and all of them compile', () => {
  const text = readFileSync(join(committed, 'resources.gen.ts'), 'utf8')
  const examples = [...text.matchAll(/^ +\* ```ts\n([\s\S]*?)^ +\* ```$/gm)].map((match) =>
    (match[1] ?? '').replaceAll(/^ +\* ?/gm, ''),
  )
  expect(examples).toHaveLength(Object.keys(operations).length)

  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'examples.ts'),
    `import type { IterableClient } from ${JSON.stringify(join(root, 'src/index.ts'))}\n` +
      `export async function run(client: IterableClient): Promise<void> {\n${examples.join('\n')}\n}\n`,
  )
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, '../../tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        types: [],
      },
      files: ['examples.ts'],
    }),
  )
  expect(problemsOf(folder)).toBe('')
})

test('the data centers are the servers of the document', () => {
  const document = readFileSync(join(root, 'openapi/openapi.yaml'), 'utf8')
  const servers = [...document.matchAll(/^ +- url: (\S+)$/gm)].map(([, url]) => url)
  expect(servers).toEqual(Object.values(dataCenters))
})
