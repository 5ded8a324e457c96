import { runInNewContext } from 'node:vm'

import { describe, expect, test } from 'vitest'

import { convertDates, convertDateText, maxDepth, notJson } from './convert-dates.ts'

describe('text with a time', () => {
  test.each([
    ['2023-05-17T22:49:53.310Z', '2023-05-17 22:49:53 +00:00'],
    ['2023-05-17 22:49', '2023-05-17 22:49:00 +00:00'],
    ['2023-05-17T22:49:53', '2023-05-17 22:49:53 +00:00'],
    ['2023-05-17T22:49:53-08:00', '2023-05-18 06:49:53 +00:00'],
    ['2023-05-17T22:49:53+0530', '2023-05-17 17:19:53 +00:00'],
    ['2023-05-17T23:59:59.999999Z', '2023-05-17 23:59:59 +00:00'],
    ['2023-05-17T24:00:00Z', '2023-05-18 00:00:00 +00:00'],
    ['0001-01-01T00:00:00Z', '0001-01-01 00:00:00 +00:00'],
  ])('%s becomes %s', (text, want) => {
    expect(convertDateText(text)).toBe(want)
    expect(convertDateText(want)).toBe(want)
  })
})

describe('text that stays as it is', () => {
  test.each([
    '2023-05-17',
    '2023-02-31',
    '2023',
    '2023-05',
    '2023-1-1',
    '20230517',
    '20230517T224953Z',
    '2023-W20',
    '2023-137',
    '2023-13-01T00:00:00Z',
    '2023-05-00T00:00:00Z',
    '2023-05-32T00:00:00Z',
    '2023-05-17T22',
    '2023-05-17t22:49:53Z',
    '2023-05-17T22:49:53z',
    '2023-05-17T22:49:53 +00:00',
    '2023-05-17  22:49:53',
    '2023/05/17 22:49:53',
    'Wed, 17 May 2023 22:49:53 GMT',
    '1684363793',
    ' 2023-05-17T22:49:53Z',
    '2023-05-17T22:49:53Z\n',
    'on 2023-05-17T22:49:53Z',
    '2023-05-17 22:49:53 +00:00',
  ])('%j is no date with a time', (text) => {
    expect(convertDateText(text)).toBe(text)
  })

  test.each([
    '2023-05-17T2249',
    '2023-05-17T224953',
    '2023-05-17T22:4953Z',
    '2023-05-17T22:49:53,310Z',
    '2023-05-17T22:49:53+05',
    '2023-05-17T22:49:53+24:00',
    '2023-05-17T25:00:00Z',
    '2023-05-17T22:60:00Z',
    '2023-05-17T22:49:60Z',
  ])('%j looks like a date but is not read, and is never lost (S09)', (text) => {
    expect(convertDateText(text)).toBe(text)
  })

  test.each([
    '2023-02-30T00:00:00Z',
    '2023-02-29 10:00',
    '9999-12-31T23:59:59-01:00',
    '0000-01-01T00:00:00+01:00',
  ])('%j is no day of the calendar or of four-digit years (S10)', (text) => {
    expect(convertDateText(text)).toBe(text)
  })
})

describe('data', () => {
  test('dates are found at any depth, keys and scalars stay', () => {
    const data = {
      '2023-05-17T22:49:53Z': 1,
      list: [[1, ['2020-01-01T00:00:00Z', null]], { at: '2020-01-01 00:00', ok: true }],
      text: '',
    }
    const before = structuredClone(data)
    expect(convertDates(data)).toEqual({
      '2023-05-17T22:49:53Z': 1,
      list: [
        [1, ['2020-01-01 00:00:00 +00:00', null]],
        { at: '2020-01-01 00:00:00 +00:00', ok: true },
      ],
      text: '',
    })
    expect(data).toEqual(before)
  })

  test('the result shares nothing with the input', () => {
    const inner = { b: 'x' }
    const list = [1, inner]
    const converted = convertDates({ list })
    inner.b = 'changed'
    list.push(2)
    expect(converted).toEqual({ list: [1, { b: 'x' }] })
  })

  test('Date objects become text, also those of another realm', () => {
    const date = new Date('2023-05-17T22:49:53.310Z')
    const foreign: unknown = runInNewContext('new Date(0)')
    expect(convertDates({ date, foreign, far: new Date('+010000-01-01T00:00:00Z') })).toEqual({
      date: '2023-05-17 22:49:53 +00:00',
      foreign: '1970-01-01 00:00:00 +00:00',
      far: '+010000-01-01 00:00:00 +00:00',
    })
  })

  test('undefined members vanish, undefined elements become null', () => {
    expect(convertDates({ a: undefined, b: [undefined, 1] })).toEqual({ b: [null, 1] })
    expect(convertDates({ a: undefined, b: 1 })).toStrictEqual({ b: 1 })
  })

  test('toJSON is honoured', () => {
    expect(convertDates({ url: new URL('https://example.com/'), at: { toJSON: 1 } })).toEqual({
      url: 'https://example.com/',
      at: { toJSON: 1 },
    })
  })

  test('a member named __proto__ is data and changes no prototype (S22)', () => {
    const data: unknown = JSON.parse('{"__proto__":{"at":"2020-01-01T00:00:00Z"},"x":1}')
    const converted = convertDates(data)
    expect(JSON.stringify(converted)).toBe(
      '{"__proto__":{"at":"2020-01-01 00:00:00 +00:00"},"x":1}',
    )
    expect(Object.getPrototypeOf(converted)).toBe(Object.prototype)
  })

  test.each([
    ['a bigint', { a: [1n] }],
    ['a function', { a: () => 1 }],
    ['a symbol', { a: Symbol('x') }],
    ['NaN', { a: Number.NaN }],
    ['Infinity', { a: Infinity }],
    ['an invalid Date', { a: new Date('soon') }],
  ])('%s is not JSON', (_name, data) => {
    expect(convertDates(data)).toBe(notJson)
  })

  test('data that contains itself is not JSON', () => {
    const data: Record<string, unknown> = { a: 1 }
    data['self'] = { list: [data] }
    expect(convertDates(data)).toBe(notJson)
  })

  test('nesting is allowed up to the limit and not beyond', () => {
    expect(convertDates(nested(maxDepth))).not.toBe(notJson)
    expect(convertDates(nested(maxDepth + 1))).toBe(notJson)
    expect(convertDates(nested(100_000))).toBe(notJson)
  })
})

function nested(levels: number): unknown {
  let data: unknown = 'x'
  for (let level = 0; level < levels; level++) data = level % 2 === 0 ? [data] : { data }
  return data
}
