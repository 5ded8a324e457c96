import { expect, test } from 'vitest'

import { parseRetryAfter } from './retry-after.ts'

const now = Date.parse('2026-11-23T12:00:00Z')

test.each([
  [null, undefined],
  ['', undefined],
  ['0', 0],
  ['7', 7000],
  [' 7 ', 7000],
  ['1.5', 1500],
  ['-5', undefined],
  ['7s', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['2026-11-23', undefined],
  ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 11:59:00 GMT', 0],
  ['Mon, 99 Nov 2026 11:59:00 GMT', undefined],
])('%j is %j ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected)
})
