import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { expect, onTestFinished, test } from 'vitest'

const cli = join(import.meta.dirname, '../src/cli.ts')

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-codegen-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('the command writes its files', () => {
  const out = join(emptyFolder(), 'gen')
  const printed = execFileSync(
    process.execPath,
    ['--no-warnings', cli, join(import.meta.dirname, 'fixture'), out],
    { encoding: 'utf8' },
  )
  expect(printed).toBe(`4 operations written to ${out}\n`)
  expect(readdirSync(out).toSorted()).toEqual([
    'operations.gen.md',
    'operations.gen.ts',
    'paging.gen.ts',
    'project-fields.gen.ts',
    'requests.gen.ts',
    'resources.gen.ts',
    'response-schemas.gen.ts',
    'schemas.gen.ts',
    'types.gen.ts',
  ])
})

test('a faulty document is told in one line, and nothing is written', () => {
  const from = emptyFolder()
  const out = join(emptyFolder(), 'gen')
  writeFileSync(
    join(from, 'openapi.yaml'),
    'paths: { /a: { get: { operationId: a.get, summary: Read. } } }',
  )
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', cli, from, out], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toBe(
    'iterelay-codegen: a.get needs x-retry, one of read, idempotent, once, withId, unsafe\n',
  )
  expect(existsSync(out)).toBe(false)
})

test('missing arguments print the usage', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', cli], {
    encoding: 'utf8',
  })
  expect(status).toBe(2)
  expect(stderr).toContain('usage: iterelay-codegen')
})
