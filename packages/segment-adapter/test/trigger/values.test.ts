import { describe, expect, test } from 'vitest'

import { answer, cartEvent, treeOf } from './harness.ts'

describe('null asks whether there is something', () => {
  test.each([
    ['event != null', true],
    ['event = null', false],
    ['type = null', false],
    ['name = null', true],
    ['userId != null', true],
    ['properties.missing = null', true],
    ['properties.nothing = null', true],
    ['properties.empty != null', true],
    ['properties.zero != null', true],
    ['properties.off != null', true],
    ['properties.null = "null"', true],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })

  test('a text that says null is something', () => {
    expect(answer('event = null', { event: 'null' })).toBe(false)
    expect(answer('event = "null"', {})).toBe(false)
  })
})

describe('true and false are booleans below an object and for ids', () => {
  test.each([
    ['properties.flag = true', true],
    ['properties.flag = false', false],
    ['properties.flag != true', false],
    ['properties.flag != false', true],
    ['properties.text = true', false],
    ['properties.text != true', true],
    ['properties.text = "true"', true],
    ['properties.flag = "true"', false],
    ['properties.missing = false', false],
    ['properties.missing != true', true],
    ['properties.zero = false', false],
    ['userId = true', false],
    ['userId != true', true],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })

  test.each(['userId', 'anonymousId', 'version'])('for %s they are booleans', (field) => {
    expect(answer(`${field} = true`, { [field]: true })).toBe(true)
    expect(answer(`${field} = true`, { [field]: 'true' })).toBe(false)
    expect(answer(`${field} != true`, { [field]: true })).toBe(false)
  })

  test.each(['type', 'event', 'name'])('for %s they are texts', (field) => {
    expect(treeOf(`${field} = true`)).toEqual(treeOf(`${field} = "true"`))
    expect(treeOf(`${field} != false`)).toEqual(treeOf(`${field} != "false"`))
    expect(answer(`${field} = true`, { [field]: 'true' })).toBe(true)
    expect(answer(`${field} = true`, { [field]: true })).toBe(false)
  })
})

describe('a number is a number below an object', () => {
  test.each([
    ['properties.total = 42', true],
    ['properties.total = +42', true],
    ['properties.total = 042', true],
    ['properties.total = 42.0', true],
    ['properties.total != 42', false],
    ['properties.total != 5', true],
    ['properties.s = 5', false],
    ['properties.s != 5', false],
    ['properties.missing != 5', false],
    ['properties.missing != "5"', true],
    ['properties.total != "42"', true],
    ['properties.zero = -0', true],
    ['version = 2', true],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })

  test.each(['type', 'event', 'name', 'userId', 'anonymousId', 'groupId'])(
    'for %s it is a text',
    (field) => {
      expect(treeOf(`${field} = 5`)).toEqual(treeOf(`${field} = "5"`))
      expect(treeOf(`${field} != 5.0`)).toEqual(treeOf(`${field} != "5"`))
      expect(answer(`${field} = 42`, { [field]: '42' })).toBe(true)
      expect(answer(`${field} = 42`, { [field]: 42 })).toBe(false)
    },
  )
})

test('there is one zero', () => {
  expect(treeOf('properties.a = -0')).toEqual(treeOf('properties.a = 0'))
  expect(treeOf('properties.a > "-0"')).toEqual(treeOf('properties.a > 0'))
  expect(treeOf('userId = -0.0')).toEqual(treeOf('userId = "0"'))
})

describe('numbers have an order, nothing else has', () => {
  test.each([
    ['properties.total > 41', true],
    ['properties.total > 42', false],
    ['properties.total >= 42', true],
    ['properties.total < 42.5', true],
    ['properties.total <= 41.99', false],
    ['properties.total > -1', true],
    ['properties.total > -.5', true],
    ['properties.total > "41"', true],
    ['properties.total < "abc"', false],
    ['properties.total >= "abc"', false],
    ['properties.total > null', false],
    ['properties.s > 4', false],
    ['properties.plan < "Z"', false],
    ['properties.missing < 5', false],
    ['properties.missing >= 5', false],
    ['properties.nothing < 5', false],
    ['event > 5', false],
  ])('%s is %s', (trigger, want) => {
    expect(answer(trigger, cartEvent)).toBe(want)
  })

  test('NaN is neither above nor below anything', () => {
    const event = { properties: { n: Number.NaN } }
    for (const operator of ['=', '<', '<=', '>', '>=']) {
      expect(answer(`properties.n ${operator} 5`, event)).toBe(false)
    }
    expect(answer('properties.n != 5', event)).toBe(true)
  })
})

test.each(['-', '+', '1.', '1.2.3', '--1', '1e3', '5px', '1_000', '0x10', `1${'0'.repeat(400)}`])(
  '%s is no number',
  (text) => {
    expect(answer(`properties.total = ${text}`, cartEvent)).toBe('error')
  },
)

test.each([
  ['event!="Ping"'],
  ['event !="Ping"'],
  ['properties.total>=42'],
  ['properties.total >=42'],
  ['properties.total<=42'],
  ['properties.total>41'],
  ['properties.total<43'],
  ['properties.total=42'],
  ['properties.total!=-1'],
  ['properties.flag=true'],
  ['event=="Cart Updated"'],
  ['event == "Cart Updated"'],
  ['event = = "Cart Updated"'],
])('operators need no white space, and == is =: %s', (trigger) => {
  expect(answer(trigger, cartEvent)).toBe(true)
})
