import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { createIterableDestination } from '@iterelay/segment-adapter'

const readMe = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const [, fromOptions = ''] = readMe.split('\n## Options\n')
const [section = ''] = fromOptions.split('\n## ')
/** Names in the first column of its tables. */
const documented = new Set(
  [...section.matchAll(/^\| (`.*?) +\| /gm)].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? []),
)

const destination = createIterableDestination({ settings: { apiKey: 'any' }, mappings: [] })
const misspelled = { misspelled: true }

/** What a refusal says the options are. */
function optionsOf(call: () => unknown): readonly string[] {
  try {
    call()
  } catch (error) {
    const [, names = ''] = /the options are (.*)/.exec(String(error)) ?? []
    return names.split(', ')
  }
  return []
}

describe('the README knows every option', () => {
  test.each([
    ['a destination', () => createIterableDestination(misspelled as never)],
    ['a stream', () => destination.stream([], misspelled as never)],
  ])('of %s', (_what, call) => {
    const options = optionsOf(call)
    expect(options.length).toBeGreaterThan(2)
    expect(options.filter((name) => !documented.has(name))).toEqual([])
  })
})
