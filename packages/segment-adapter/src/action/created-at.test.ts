import { expect, test } from 'vitest'

import { toUnixSeconds } from './created-at.ts'

test.each([
  ['2023-05-17T22:49:53.310Z', 1684363793],
  ['2023-05-17T22:49:53.310+02:00', 1684356593],
  ['2023-05-17T22:49:53', 1684363793],
  ['2023-05-17 22:49:53', 1684363793],
  ['2023-05-17', 1684281600],
  ['2023/05/17', 1684281600],
  ['2023-5-7', 1683417600],
  ['2023-05', 1682899200],
  ['2023', 1672531200],
  ['20230517', 1684281600],
  ['202305', 1682899200],
  ['202305172249', 1684363740],
  ['20230517224953', 1684363793],
  ['20230517T224953', 1684363793],
  ['2023-02-30T00:00:00Z', 1677715200],
  ['2023-13-45', 1707868800],
  ['2023-05-00', 1682812800],
  ['1969-12-31T23:59:59Z', -1],
  ['1969-12-31T23:59:59.500Z', -1],
  ['0001-01-01T00:00:00Z', -62135596800],
  ['May 17, 2023', 1684281600],
  ['May 17, 2023 10:00 PM', 1684360800],
  ['05/17/2023', 1684281600],
  ['05-17-2023', 1684281600],
  ['Wed, 17 May 2023 22:49:53 GMT', 1684363793],
  ['Wed, 17 May 2023 22:49:53 +0200', 1684356593],
  ['17 May 2023 10:00 PDT', 1684342800],
])('%s is %i seconds', (text, want) => {
  expect(toUnixSeconds(text)).toBe(want)
})

test.each([
  [1684363793310, 1684363793],
  [0, 0],
  [-1, -1],
  [999, 0],
  [1684363793310.9, 1684363793],
  [-62135596800000, -62135596800],
  [8.64e15, 8.64e12],
  [99_999_999, 99_999],
  [10_000_000_000, 10_000_000],
])('the number %d is milliseconds: %d seconds', (value, want) => {
  expect(toUnixSeconds(value)).toBe(want)
})

test.each([
  [1684363793, 1684363793],
  [1684363793.7, 1684363793],
  [100_000_000, 100_000_000],
  [9_999_999_999, 9_999_999_999],
])('the number %d is plausible as seconds and taken for them (S04)', (value, want) => {
  expect(toUnixSeconds(value)).toBe(want)
})

test.each([
  ['1684363793', 1684363793],
  ['1684363793310', 1684363793],
  ['1684363793.31', 1684363793],
  ['-1', -1],
  ['0', 0],
  ['99999999999', 99999999999],
  ['100000000000', 100000000],
])('the numeric text %s is a number, not a year: %d seconds (S05)', (text, want) => {
  expect(toUnixSeconds(text)).toBe(want)
})

test.each([8.64e15 + 1, -8.64e15 - 1, 1e20, Infinity, Number.NaN])(
  'the number %d is beyond all dates and refused (S06)',
  (value) => {
    expect(toUnixSeconds(value)).toBeUndefined()
  },
)

test.each([
  'soon',
  ' ',
  '2023-W20',
  '1e3',
  '1e+21',
  'Infinity',
  'NaN',
  '2023-05-17T22:49:53,310Z',
  `May 17, 2023${' '.repeat(200)}`,
])('%j is no date', (text) => {
  expect(toUnixSeconds(text)).toBeUndefined()
})

test('a Date is taken at its word, and refused when it is invalid (S21)', () => {
  expect(toUnixSeconds(new Date('2023-05-17T22:49:53.310Z'))).toBe(1684363793)
  expect(toUnixSeconds(new Date('soon'))).toBeUndefined()
})
