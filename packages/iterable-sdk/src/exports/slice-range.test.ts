import { assert, date, nat, property } from 'fast-check'
import { expect, test } from 'vitest'

import { parseExportDate } from './export-date.ts'
import { sliceRange } from './slice-range.ts'

test('slices of a day', () => {
  const range = { start: new Date('2026-11-01'), end: new Date('2026-11-03T12:00:00Z') }
  expect(sliceRange({ ...range, sliceMs: 86_400_000 })).toEqual([
    { startDateTime: '2026-11-01 00:00:00', endDateTime: '2026-11-02 00:00:00' },
    { startDateTime: '2026-11-02 00:00:00', endDateTime: '2026-11-03 00:00:00' },
    { startDateTime: '2026-11-03 00:00:00', endDateTime: '2026-11-03 12:00:00' },
  ])
})

test('slices touch, do not overlap, and leave nothing of the period out', () => {
  const start = date({
    min: new Date('2020-01-01'),
    max: new Date('2027-01-01'),
    noInvalidDate: true,
  })
  assert(
    property(start, nat(10_000_000), nat(100_000), (from, length, seconds) => {
      const end = new Date(from.getTime() + length + 1)
      const slices = sliceRange({ start: from, end, sliceMs: (seconds + 100) * 1000 })
      const times = slices.map(
        ({ startDateTime, endDateTime }) =>
          [
            parseExportDate(startDateTime)?.getTime() ?? 0,
            parseExportDate(endDateTime)?.getTime() ?? 0,
          ] as const,
      )
      expect(times[0]?.[0]).toBeLessThanOrEqual(from.getTime())
      expect(times.at(-1)?.[1]).toBeGreaterThanOrEqual(end.getTime())
      for (const [index, [begins, ends]] of times.entries()) {
        expect(ends).toBeGreaterThan(begins)
        if (index > 0) expect(begins).toBe(times[index - 1]?.[1])
      }
    }),
  )
})

test('wrong options are refused, all in one error', () => {
  const wrong = { start: new Date('x'), end: '2026-11-01' as never, sliceMs: 1500 }
  expect(() => sliceRange(wrong)).toThrow(
    'start must be a valid Date; end must be a valid Date; sliceMs must be whole seconds',
  )
  const range = { start: new Date(5000), end: new Date(5000), sliceMs: 1000 }
  expect(() => sliceRange(range)).toThrow('end must be after start')
})
