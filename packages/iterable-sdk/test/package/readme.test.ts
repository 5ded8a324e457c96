import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { iterableErrorCodes, operations } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

test('the README has a row for every error code, in the order of the union', () => {
  const section = /^## Errors$([\s\S]*?)^## /m.exec(readme)?.[1] ?? ''
  const rows = [...section.matchAll(/^\| `(\w+)` +\|/gm)].map(([, code]) => code)
  expect(rows).toEqual(iterableErrorCodes)
})

test('the README names every operation', () => {
  const section = /^## Calls$([\s\S]*?)^## /m.exec(readme)?.[1] ?? ''
  const named = [...section.matchAll(/`(\w+\.\w+)\(/g)].map(([, id]) => id)
  expect(new Set(named)).toEqual(new Set(Object.keys(operations)))
})
