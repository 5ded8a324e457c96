import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/parity.md'), 'utf8')

/** The quirks that were found: S of the destination, F of the trigger language, M of the mapping language. */
const quirks: readonly (readonly [letter: string, file: string, ids: readonly string[]])[] = [
  ['S', 'destination', numbered('S', 37)],
  ['F', 'triggers', numbered('F', 28)],
  ['M', 'mappings', [...numbered('M', 19), 'M21']],
]

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0'))
}

/** ID and last cell of every row. */
function rowsOf(letter: string): [id: string, title: string][] {
  return page.split('\n').flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim())
    const [, id = ''] = cells
    return new RegExp(`^${letter}\\d\\d$`).test(id) ? [[id, cells.at(-2) ?? '']] : []
  })
}

/** ID and title of every test of a file. */
function testsOf(file: string): [id: string, title: string][] {
  const path = join(root, `packages/segment-adapter/test/parity/${file}.test.ts`)
  const found = readFileSync(path, 'utf8').matchAll(/^test\('([A-Z]\d\d): (.+)', (?:async )?\(/gm)
  return [...found].map((title) => [title[1] ?? '', title[2] ?? ''])
}

/** Without what Markdown needs around a character. */
function plain(text: string): string {
  return text.replaceAll(/[\\`]/g, '')
}

describe.each(quirks)('the page on parity, quirks %s', (letter, file, ids) => {
  test('has a row for each, in order', () => {
    expect(rowsOf(letter).map(([id]) => id)).toEqual(ids)
  })

  test('names the test that holds each', () => {
    expect(rowsOf(letter).map(([id, title]) => [id, plain(title)])).toEqual(
      testsOf(file).map(([id, title]) => [id, plain(title)]),
    )
  })
})

test('every quirk that a page of the adapter names has a row', () => {
  const known = new Set(quirks.flatMap(([, , ids]) => ids))
  for (const name of ['triggers', 'mappings', 'actions', 'delivery']) {
    const text = readFileSync(join(root, `docs/adapter/${name}.md`), 'utf8')
    const named = [...text.matchAll(/\b[SFM]\d\d\b/g)].map(([id]) => id)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  }
})
