import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { printNumber } from './print-number.ts'

test.each([
  [0, '0'],
  [42, '42'],
  [-0.5, '-0.5'],
  [1e21, '1000000000000000000000'],
  [-1.5e22, '-15000000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
])('%d is printed as %s', (value, want) => {
  expect(printNumber(value)).toBe(want)
})

test('reading what was printed gives the number again, and no exponent is used', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const printed = printNumber(value)
      expect(printed).toMatch(/^-?\d+(?:\.\d+)?$/)
      expect(Number(printed) + 0).toBe(value + 0)
    }),
  )
})
