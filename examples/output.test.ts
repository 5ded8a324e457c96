import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { expect, test } from 'vitest'

const folder = import.meta.dirname
const examples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.test.ts')))
  .map(({ name }) => name)
const explained = examples.filter((name) => existsSync(join(folder, name, 'README.md')))

test('every example stands in the table', () => {
  const table = readFileSync(join(folder, 'README.md'), 'utf8')
  expect(examples.filter((name) => !table.includes(`](${name}/`))).toEqual([])
})

test.each(explained)('%s prints what its README says', (name) => {
  const page = readFileSync(join(folder, name, 'README.md'), 'utf8')
  const [, expected] = /^```text\n([^]*?)^```$/m.exec(page) ?? []
  const printed = execFileSync(process.execPath, ['--no-warnings', join(name, 'index.ts')], {
    cwd: folder,
    encoding: 'utf8',
    // Without a key of the person who runs the tests.
    env: { PATH: process.env['PATH'] },
  })
  expect(withoutTrailingSpace(printed)).toBe(expected)
})

/** Formatting takes it from the page. */
function withoutTrailingSpace(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').replace(/\n+$/, '\n')
}
