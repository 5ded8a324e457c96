import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

import { afterAll, expect, test } from 'vitest'

const folder = import.meta.dirname
const readMe = (name: string): string => readFileSync(join(folder, name, 'README.md'), 'utf8')
/** The block of a page that says what comes out. */
const expectedIn = (page: string): string | undefined => /^```text\n([^]*?)^```$/m.exec(page)?.[1]

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('node_modules/'))
const examples = files.flatMap((path) => /^([^/.]+)\/[^/]+\.test\.ts$/.exec(path)?.[1] ?? [])
const explained = files.flatMap((path) => /^([^/]+)\/README\.md$/.exec(path)?.[1] ?? [])
const runnable = explained.filter((name) => files.includes(`${name}/index.ts`))

const scratch = mkdtempSync(join(tmpdir(), 'examples-'))
afterAll(() => rmSync(scratch, { recursive: true }))

test('every example stands in the table, and every one of six is explained', () => {
  const table = readMe('.')
  expect(examples.filter((name) => !table.includes(`](${name}/`))).toEqual([])
  expect(explained).toHaveLength(6)
})

test.each(runnable)('%s prints what its README says', (name) => {
  const printed = execFileSync(
    process.execPath,
    ['--no-warnings', join(folder, name, 'index.ts')],
    {
      cwd: scratch,
      encoding: 'utf8',
      // Without a key of the person who runs the tests.
      env: { PATH: process.env['PATH'] },
    },
  )
  expect(tidy(printed)).toBe(expectedIn(readMe(name)))
})

test('testing-with-msw has the tests that its README says', () => {
  const code = readFileSync(join(folder, 'testing-with-msw/shop.test.ts'), 'utf8')
  const names = [...code.matchAll(/^test\('(.*)', /gm)].map(([, name]) => name)
  expect(names.join('\n').concat('\n')).toBe(expectedIn(readMe('testing-with-msw')))
})

/** As formatting leaves it in the page. */
function tidy(text: string): string {
  return text.replaceAll(/ +$/gm, '').replace(/\n+$/, '\n')
}
