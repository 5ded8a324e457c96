import { describe, expect, test } from 'vitest'

import type { IterableDate } from '../iterable-date.ts'
import { isIterableDate, iterableDate } from './iterable-date.ts'

describe('Iterable takes for a date', () => {
  // Typed, so that the compiler agrees.
  const dates: IterableDate[] = [
    '2026-11-24',
    '2024-02-29',
    '2026-11-24 09:30:00',
    '2026-11-24 23:59:59 +00:00',
    '2026-11-24 09:30:00 -11:30',
    '2026-11-24T09:30:00.000Z',
    '2026-11-24T09:30:00.123+02:00',
    '2026-11-24T09:30:00.123+0200',
  ]
  test.each(dates)('%s', (text) => {
    expect(isIterableDate(text)).toBe(true)
  })

  test('a Date, which JSON writes with milliseconds', () => {
    expect(isIterableDate(new Date())).toBe(true)
    expect(isIterableDate(JSON.parse(JSON.stringify(new Date())))).toBe(true)
  })
})

describe('Iterable takes for something else', () => {
  test.each([
    ['without milliseconds', '2026-11-24T09:30:00Z'],
    ['with microseconds', '2026-11-24T09:30:00.123456Z'],
    ['with slashes', '11/24/2026'],
    ['with dots', '24.11.2026'],
    ['without seconds', '2026-11-24 09:30'],
    ['a zone without a colon behind a space', '2026-11-24 09:30:00 +0000'],
    ['a zone by name', '2026-11-24 09:30:00 UTC'],
    ['text around it', ' 2026-11-24'],
    ['a line end behind it', '2026-11-24\n'],
    ['a month too many', '2026-13-01'],
    ['no month', '2026-00-10'],
    ['a day too many', '2026-02-29'],
    ['no day', '2026-02-00'],
    ['an hour too many', '2026-11-24 24:00:00'],
    ['a minute too many', '2026-11-24T09:60:00.000Z'],
    ['a second too many', '2026-11-24 09:30:60'],
    ['a short year', '26-11-24'],
    ['milliseconds', 1795478400000],
    ['no time', new Date(Number.NaN)],
    ['nothing', undefined],
    ['null', null],
  ])('%s', (_what, value) => {
    expect(isIterableDate(value)).toBe(false)
  })
})

describe('iterableDate', () => {
  test('writes a time as Iterable does', () => {
    expect(iterableDate(new Date('2026-11-24T09:30:15.999Z'))).toBe('2026-11-24 09:30:15 +00:00')
    expect(iterableDate(0)).toBe('1970-01-01 00:00:00 +00:00')
    expect(isIterableDate(iterableDate(Date.now()))).toBe(true)
  })

  test.each([[Number.NaN], [new Date(Number.NaN)], [Infinity], [Date.UTC(12026, 0)]])(
    'throws for %s',
    (time) => {
      expect(() => iterableDate(time)).toThrow(RangeError)
    },
  )
})
