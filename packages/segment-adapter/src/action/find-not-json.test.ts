import { expect, test } from 'vitest'

import { maxDepth } from './convert-dates.ts'
import { findNotJson } from './find-not-json.ts'

test('every problem is told with its place and without its value', () => {
  const data = {
    ok: [1, 'x', null, undefined, new Date(0), new URL('https://example.com/')],
    big: 12_345n,
    list: [{ f: () => 'secret' }, Symbol('secret')],
    number: Infinity,
    date: new Date('soon'),
  }
  const issues = findNotJson(data, 'User Data Fields', '/dataFields')
  expect(issues).toEqual([
    {
      code: 'not_json',
      message: 'User Data Fields must be JSON but holds a bigint.',
      path: '/dataFields/big',
    },
    {
      code: 'not_json',
      message: 'User Data Fields must be JSON but holds a function.',
      path: '/dataFields/list/0/f',
    },
    {
      code: 'not_json',
      message: 'User Data Fields must be JSON but holds a symbol.',
      path: '/dataFields/list/1',
    },
    {
      code: 'not_json',
      message: 'User Data Fields must be JSON but holds a number that is not finite.',
      path: '/dataFields/number',
    },
    {
      code: 'invalid_date',
      message: 'User Data Fields holds a Date that is not valid.',
      path: '/dataFields/date',
    },
  ])
})

test('data that contains itself is told once, with the place of the field', () => {
  const data: Record<string, unknown> = {}
  data['a'] = data
  data['b'] = [data]
  expect(findNotJson(data, 'Event Data Fields', '/dataFields')).toEqual([
    {
      code: 'too_deep',
      message: `Event Data Fields must not be nested more than ${maxDepth} levels deep, nor contain itself.`,
      path: '/dataFields',
    },
  ])
})

test('a long list of problems is cut short', () => {
  expect(
    findNotJson(
      Array.from({ length: 1000 }, () => 1n),
      'Data',
      '',
    ),
  ).toHaveLength(10)
})
