import { describe, expect, test } from 'vitest'

import type { Issue } from '../issue.ts'
import type { ActionField } from './action.ts'
import { compilePayloadCheck } from './check-payload.ts'

const base = { description: '' }
const fields = {
  name: { ...base, label: 'Name', type: 'string', required: true },
  address: { ...base, label: 'Address', type: 'string', format: 'email' },
  count: { ...base, label: 'Count', type: 'integer' },
  amount: { ...base, label: 'Amount', type: 'number' },
  flag: { ...base, label: 'Flag', type: 'boolean' },
  at: { ...base, label: 'Time', type: 'datetime' },
  phone: { ...base, label: 'Phone', type: 'string', allowNull: true },
  data: { ...base, label: 'Data', type: 'object' },
  inner: {
    ...base,
    label: 'Inner',
    type: 'object',
    properties: {
      id: { ...base, label: 'Inner ID', type: 'string', required: true },
      data: { ...base, label: 'Inner Data', type: 'object' },
    },
  },
  list: {
    ...base,
    label: 'List',
    type: 'object',
    multiple: true,
    additionalProperties: true,
    properties: {
      id: { ...base, label: 'Element ID', type: 'string', required: true },
      price: { ...base, label: 'Price', type: 'number', required: true },
    },
  },
} satisfies Record<string, ActionField>

const check = compilePayloadCheck<Record<keyof typeof fields, unknown>>(fields)

function checked(payload: unknown): unknown {
  const issues: Issue[] = []
  const value = check(payload, { issues, warnings: [], dropsOptional: false, size: { bytes: 0 } })
  expect(issues).toEqual([])
  return value
}

function issuesOf(payload: unknown): string[] {
  const issues: Issue[] = []
  check(payload, { issues, warnings: [], dropsOptional: false, size: { bytes: 0 } })
  return issues.map(({ code, message, path }) => `${code} ${path}: ${message}`)
}

describe('values', () => {
  test('every type is coerced, undeclared members are removed', () => {
    const payload = {
      name: 5,
      address: ['ana@example.com'],
      count: '7',
      amount: ' 1e3 ',
      flag: 'true',
      at: '2023-05-17T22:49:53.310Z',
      phone: 15,
      data: { at: '2023-05-17T22:49:53Z', none: null, empty: '' },
      inner: { id: true, data: {}, junk: 1 },
      list: { id: 1, price: '2', brand: 'Acme' },
      junk: 1,
    }
    expect(checked(payload)).toEqual({
      name: '5',
      address: 'ana@example.com',
      count: 7,
      amount: 1000,
      flag: true,
      at: 1684363793,
      phone: '15',
      data: { at: '2023-05-17 22:49:53 +00:00', none: null, empty: '' },
      inner: { id: 'true', data: {} },
      list: [{ id: '1', price: 2, brand: 'Acme' }],
    })
  })

  test('empty values are missing at every level, except null where it means something (S16)', () => {
    const empty = { address: '', count: '', amount: null, flag: '', at: '', phone: '', data: '' }
    expect(checked({ name: 'x', ...empty, inner: null, list: '' })).toEqual({ name: 'x' })
    expect(checked({ name: 'x', inner: { id: 'i', data: '' } })).toEqual({
      name: 'x',
      inner: { id: 'i' },
    })
    expect(checked({ name: 'x', phone: null })).toEqual({ name: 'x', phone: null })
    expect(checked({ name: 'x', address: [''] })).toEqual({ name: 'x' })
  })

  test('a Date is a datetime (S21)', () => {
    expect(checked({ name: 'x', at: new Date(1684363793310) })).toHaveProperty('at', 1684363793)
  })

  test('the payload is new and the input is left alone', () => {
    const data = Object.freeze({ nested: Object.freeze({ a: 1 }) })
    const value = checked(Object.freeze({ name: 'x', data }))
    expect(value).toEqual({ name: 'x', data: { nested: { a: 1 } } })
    expect(value).not.toHaveProperty(
      'data',
      expect.toSatisfy((copy) => copy === data),
    )
  })
})

describe('lists', () => {
  const item = { id: '1', price: 1 }

  test.each([
    ['a lone object is a list of one', item, [item]],
    ['an empty list is a value', [], []],
    ['null, empty and undefined elements are dropped', [null, item, '', undefined], [item]],
    ['an empty text is a value', [{ id: '', price: 1 }], [{ id: '', price: 1 }]],
    [
      'extras keep null, empty text and nested data',
      [{ ...item, a: null, b: '', c: { d: [0] }, e: undefined }],
      [{ ...item, a: null, b: '', c: { d: [0] } }],
    ],
    [
      'dates in extras are left to the action',
      [{ ...item, at: '2023-05-17T22:49:53Z' }],
      [{ ...item, at: '2023-05-17T22:49:53Z' }],
    ],
  ])('%s', (_name, list, want) => {
    expect(checked({ name: 'x', list })).toEqual({ name: 'x', list: want })
  })

  test('null members count as missing (S14)', () => {
    expect(issuesOf({ name: 'x', list: [{ id: '1', price: null }] })).toEqual([
      "missing_field /list/0/price: The value at /list/0 is missing the required field 'price'.",
    ])
  })
})

describe('issues', () => {
  test('all problems are told at once, with labels and places', () => {
    const payload = {
      address: ' ana@example.com',
      count: 1.5,
      amount: '$5',
      flag: 'yes',
      at: 'soon',
      phone: ['+1'],
      data: [],
      inner: { data: 'x' },
      list: [{ price: '' }, 'x', { id: [], price: {} }],
    }
    expect(issuesOf(payload)).toEqual([
      "missing_field /name: The root value is missing the required field 'name'.",
      'invalid_email /address: Address must be a valid email address string but it was not.',
      'wrong_type /count: Count must be an integer but it was a number.',
      'wrong_type /amount: Amount must be a number but it was a string.',
      'wrong_type /flag: Flag must be a boolean but it was a string.',
      'invalid_date /at: Time must be a valid date-like string but it was not.',
      'wrong_type /phone: Phone must be a string or null but it was an array.',
      'wrong_type /data: Data must be an object but it was an array.',
      "missing_field /inner/id: The value at /inner is missing the required field 'id'.",
      'wrong_type /inner/data: Inner Data must be an object but it was a string.',
      "missing_field /list/0/id: The value at /list/0 is missing the required field 'id'.",
      'wrong_type /list/0/price: Price must be a number but it was a string.',
      'wrong_type /list/1: The value at /list/1 must be an object but it was a string.',
      'wrong_type /list/2/id: Element ID must be a string but it was an array.',
      'wrong_type /list/2/price: Price must be a number but it was an object.',
    ])
  })

  test.each([
    [true, 'a boolean'],
    [{}, 'an object'],
    [[1684363793310], 'an array'],
    [1n, 'a bigint'],
  ])('the datetime %o is of the wrong type (S30)', (at, found) => {
    expect(issuesOf({ name: 'x', at })).toEqual([
      `wrong_type /at: Time must be a string or number but it was ${found}.`,
    ])
  })

  test.each([
    ['Infinity', 'count', 'an integer'],
    ['Infinity', 'amount', 'a number'],
    [' ', 'count', 'an integer'],
    [' ', 'amount', 'a number'],
  ])('%j in %s is an issue, not null or zero (S06, S37)', (value, key, expected) => {
    const label = key === 'count' ? 'Count' : 'Amount'
    expect(issuesOf({ name: 'x', [key]: value })).toEqual([
      `wrong_type /${key}: ${label} must be ${expected} but it was a string.`,
    ])
  })

  test('a timestamp beyond all dates is an issue (S06)', () => {
    expect(issuesOf({ name: 'x', at: 1e20 })).toEqual([
      'invalid_date /at: Time must be a valid date-like string but it was not.',
    ])
  })

  test('data that is not JSON is told with its place', () => {
    expect(
      issuesOf({ name: 'x', data: { a: 1n }, list: [{ id: 1, price: 1, f: () => 1 }] }),
    ).toEqual([
      'not_json /data/a: Data must be JSON but holds a bigint.',
      'not_json /list/0/f: The value at /list/0 must be JSON but holds a function.',
    ])
  })

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['x', 'a string'],
    [[], 'an array'],
    [new Date(0), 'a Date'],
  ])('a payload that is no object is an issue: %o', (payload, found) => {
    expect(issuesOf(payload)).toEqual([
      `wrong_type : The root value must be an object but it was ${found}.`,
    ])
  })
})
