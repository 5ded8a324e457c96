import { expect, test } from 'vitest'

import { formatDateTime, parseDateTime, utcSeconds } from './datetime.ts'

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString()

test.each([
  ['2023-05-17T22:49:53Z', '2023-05-17T22:49:53.000Z'],
  ['2023-05-17 22:49', '2023-05-17T22:49:00.000Z'],
  ['2023-05-17T22:49:53.999999999Z', '2023-05-17T22:49:53.000Z'],
  ['2023-05-17T22:49:53+05:30', '2023-05-17T17:19:53.000Z'],
  ['2023-05-17T22:49:53-0800', '2023-05-18T06:49:53.000Z'],
  ['2023-05-17 22:49:53+05', '2023-05-17T17:49:53.000Z'],
  ['2023-05-17T24:00Z', '2023-05-18T00:00:00.000Z'],
  ['2023-05-17T24:00:00.000Z', '2023-05-18T00:00:00.000Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ['0099-12-31 23:59:59', '0099-12-31T23:59:59.000Z'],
])('%s is %s', (text, want) => {
  const dateTime = parseDateTime(text)
  expect(dateTime?.rolledOver).toBe(false)
  expect(iso(dateTime?.seconds ?? Number.NaN)).toBe(want)
})

test.each([
  ['2023-02-30T10:00:00Z', '2023-03-02T10:00:00.000Z'],
  ['2023-02-29T10:00:00Z', '2023-03-01T10:00:00.000Z'],
  ['1900-02-29T10:00:00Z', '1900-03-01T10:00:00.000Z'],
  ['2023-04-31 10:00', '2023-05-01T10:00:00.000Z'],
])('%s rolls over and says so', (text, want) => {
  const dateTime = parseDateTime(text)
  expect(dateTime?.rolledOver).toBe(true)
  expect(iso(dateTime?.seconds ?? Number.NaN)).toBe(want)
})

test.each(['2024-02-29T10:00:00Z', '2000-02-29T10:00:00Z', '2023-01-31T10:00:00Z'])(
  '%s is in the calendar',
  (text) => {
    expect(parseDateTime(text)?.rolledOver).toBe(false)
  },
)

test.each([
  '2023-05-17',
  '2023-05-17T22',
  '2023-05-17T2249',
  '2023-05-17T224953',
  '2023-05-17T22:4953Z',
  '2023-05-17T22:49:53,310Z',
  '2023-05-17T22:49:53.',
  '2023-05-17T22:49:53+05',
  '2023-05-17T22:49:53+24:00',
  '2023-05-17T22:49:53+05:60',
  '2023-05-17T25:00:00Z',
  '2023-05-17T24:01:00Z',
  '2023-05-17T24:00:00.5Z',
  '2023-05-17T22:60:00Z',
  '2023-05-17T22:49:60Z',
  '2023-13-17T22:49:53Z',
  '2023-00-17T22:49:53Z',
  '2023-05-00T22:49:53Z',
  '2023-05-32T22:49:53Z',
  '2023-05-17t22:49:53Z',
  '2023-05-17T22:49:53z',
  '2023-05-17  22:49:53',
  '2023-05-17T22:49:53 +00:00',
  '2023-05-17T22:49:53Z ',
  ' 2023-05-17T22:49:53Z',
  '2023-05-17T22:49:53Z\n',
  '٢٠٢٣-05-17T22:49:53Z',
  '20a3-05-17T22:49:53Z',
])('%j is not read', (text) => {
  expect(parseDateTime(text)).toBeUndefined()
})

test('the format of Iterable drops fractions', () => {
  expect(formatDateTime(new Date('2023-05-17T22:49:53.999Z'))).toBe('2023-05-17 22:49:53 +00:00')
})

test('parts out of range roll over in any year', () => {
  expect(iso(utcSeconds(2023, 13, 45, 0, 0, 0))).toBe('2024-02-14T00:00:00.000Z')
  expect(iso(utcSeconds(50, 1, 1, 24, 0, 0))).toBe('0050-01-02T00:00:00.000Z')
})
