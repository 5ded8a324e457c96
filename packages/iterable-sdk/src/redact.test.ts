import { expect, test } from 'vitest'

import { redact } from './redact.ts'

test.each([
  ['in text', 'Api-Key -> k3y0123456789, k3y0123456789', 'Api-Key -> [redacted], [redacted]'],
  ['in lists', ['k3y0123456789', 1], ['[redacted]', 1]],
  ['in nested members', { a: { b: 'xk3y0123456789x' } }, { a: { b: 'x[redacted]x' } }],
  ['in names of members', { k3y0123456789: true }, { '[redacted]': true }],
])('the key is taken out %s', (_where, value, expected) => {
  expect(redact(value, ['k3y0123456789'])).toEqual(expected)
})

test('everything else stays as it is', () => {
  const value = { a: null, b: [true, 1.5, 'text'], c: {} }
  expect(redact(value, ['k3y0123456789'])).toEqual(value)
})
