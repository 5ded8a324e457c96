import { expect, test, vi } from 'vitest'

import { compileTrigger } from '../../src/trigger/compile-trigger.ts'

const trigger = compileTrigger(
  'properties.a.b = "x" or contains(event, "x") or properties.a.b != null',
)

test.each([
  [undefined],
  [null],
  [5],
  ['event'],
  [Symbol('event')],
  [5n],
  [() => true],
  [[]],
  [{ properties: null }],
  [{ properties: 'a' }],
  [Object.create({ event: 'x', properties: { a: { b: 'x' } } })],
])('an event with nothing to read does not match: %s', (event) => {
  expect(trigger.matches(event)).toBe(false)
})

test('what a getter throws is missing', () => {
  const event = {
    get event(): string {
      throw new Error('no')
    },
    properties: {
      get a(): unknown {
        throw new Error('no')
      },
    },
  }
  expect(trigger.matches(event)).toBe(false)
  expect(compileTrigger('event = null').matches(event)).toBe(true)
})

test('a proxy that refuses everything is empty', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(trigger.matches(proxy)).toBe(false)
  expect(trigger.matches({ properties: proxy })).toBe(false)
})

test('an own getter is read', () => {
  const read = vi.fn<() => string>(() => 'x')
  expect(trigger.matches(Object.defineProperty({}, 'event', { get: read }))).toBe(true)
})

test('cycles, bigints and an object without a prototype are no obstacle', () => {
  const event: Record<string, unknown> = { __proto__: null }
  event['properties'] = event
  event['a'] = event
  event['b'] = 5n
  expect(trigger.matches(event)).toBe(true)
})

test('a frozen event is fine, and the trigger cannot be changed', () => {
  expect(trigger.matches(Object.freeze({ event: 'xx' }))).toBe(true)
  expect(Object.isFrozen(trigger)).toBe(true)
})

test('matches works apart from its trigger', () => {
  const { matches } = compileTrigger('event = "x"')
  expect([{ event: 'x' }, { event: 'y' }].map((event) => matches(event))).toEqual([true, false])
})
