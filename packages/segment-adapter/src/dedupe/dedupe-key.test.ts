import { expect, test } from 'vitest'

import { dedupeKey } from './dedupe-key.ts'

test('a key holds the name of the mapping and the messageId', () => {
  expect(dedupeKey({ messageId: 'm-1', userId: 'ana@example.com' }, 'Carts')).toBe(
    '["Carts","m-1"]',
  )
})

test('two pairs never share a key', () => {
  const pairs: [string, string][] = [
    ['a', 'b","c'],
    ['a","b', 'c'],
    ['a', '\ud800'],
    ['a', '\udc00'],
    ['a', '\\ud800'],
  ]
  const keys = pairs.map(([mapping, messageId]) => dedupeKey({ messageId }, mapping))
  expect(new Set(keys).size).toBe(pairs.length)
  // Still apart for a store that keeps UTF-8.
  const stored = keys.map((key) => new TextDecoder().decode(new TextEncoder().encode(key)))
  expect(stored).toEqual(keys)
})
