import { expect, test } from 'vitest'

import { redact } from './redact.ts'

test.each([
  ['in text', 'Api-Key -> k3y, k3y', 'Api-Key -> [redacted], [redacted]'],
  ['in lists', ['k3y', 1], ['[redacted]', 1]],
  ['in nested members', { a: { b: 'xk3yx' } }, { a: { b: 'x[redacted]x' } }],
  ['in names of members', { k3y: true }, { '[redacted]': true }],
])('the key is taken out %s', (_where, value, expected) => {
  expect(redact(value, 'k3y')).toEqual(expected)
})

test('everything else stays as it is', () => {
  const value = { a: null, b: [true, 1.5, 'text'], c: {} }
  expect(redact(value, 'k3y')).toEqual(value)
})
