import { describe, expect, test } from 'vitest'

import { coerceBoolean } from './coerce-boolean.ts'
import { coerceInteger, coerceNumber } from './coerce-number.ts'
import { coerceNullableString, coerceString } from './coerce-string.ts'

const refused = undefined

describe('string', () => {
  test.each([
    ['x', 'x'],
    ['', ''],
    [' ', ' '],
    [1.5, '1.5'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    [['x'], 'x'],
    [[5], '5'],
    [[true], 'true'],
    [[], refused],
    [['a', 'b'], refused],
    [[['x']], refused],
    [[null], refused],
    [{}, refused],
    [null, refused],
    [Number.NaN, refused],
    [1n, refused],
    [Symbol('x'), refused],
  ])('%o gives %o', (value, want) => {
    expect(coerceString(value)).toBe(want)
  })
})

describe('string or null', () => {
  test.each([
    ['x', 'x'],
    [5, '5'],
    [false, 'false'],
    [null, null],
    [['x'], refused],
    [{}, refused],
  ])('%o gives %o', (value, want) => {
    expect(coerceNullableString(value)).toBe(want)
  })
})

describe('number', () => {
  test.each([
    [1.5, 1.5],
    ['1e3', 1000],
    ['0x10', 16],
    [' 7 ', 7],
    ['-0.5', -0.5],
    [true, 1],
    [false, 0],
    [['7'], 7],
    [[true], 1],
    ['', refused],
    ['$5', refused],
    ['1,000', refused],
    ['1_000', refused],
    [{}, refused],
    [[], refused],
    [[1, 2], refused],
    [[['7']], refused],
    [[null], refused],
    [null, refused],
  ])('%o gives %o', (value, want) => {
    expect(coerceNumber(value)).toBe(want)
  })

  test.each([Infinity, -Infinity, Number.NaN, 'Infinity', '-Infinity', '1e400', 'NaN'])(
    '%s is refused, for JSON has no such number (S06)',
    (value) => {
      expect(coerceNumber(value)).toBe(refused)
      expect(coerceInteger(value)).toBe(refused)
    },
  )

  test.each([' ', '\t\n', '\u00A0', [' ']])('blank text %j is not zero (S37)', (value) => {
    expect(coerceNumber(value)).toBe(refused)
    expect(coerceInteger(value)).toBe(refused)
  })
})

describe('integer', () => {
  test.each([
    [7, 7],
    ['7', 7],
    ['1.0', 1],
    [12, 12],
    [true, 1],
    [1e21, 1e21],
    [1.5, refused],
    ['1.5', refused],
    ['summer', refused],
  ])('%o gives %o', (value, want) => {
    expect(coerceInteger(value)).toBe(want)
  })
})

describe('boolean', () => {
  test.each([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
    [1, true],
    [0, false],
    [[true], true],
    [['false'], false],
    ['1', refused],
    ['0', refused],
    ['yes', refused],
    ['TRUE', refused],
    [2, refused],
    [[true, false], refused],
    [{}, refused],
    ['', refused],
  ])('%o gives %o', (value, want) => {
    expect(coerceBoolean(value)).toBe(want)
  })
})
