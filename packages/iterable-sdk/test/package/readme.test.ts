import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { iterableErrorCodes, operations } from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

test('docs/errors.md has a row for every error code, in the order of the union', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/errors.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, code]) => code)
  expect(rows).toEqual(iterableErrorCodes)
})

test('what the README says of operations is so', () => {
  const named = [...readme.matchAll(/`(\w+(?:\.\w+)+)\(/g)].flatMap(([, id]) => id ?? [])
  const known = named.filter(
    (id) =>
      !id.startsWith('AbortSignal') && !id.startsWith('client') && !id.startsWith('simulator'),
  )
  expect(Object.keys(operations)).toEqual(expect.arrayContaining(known))
  expect(readme).toContain(`${Object.keys(operations).length} operations`)
})
