import { runInNewContext } from 'node:vm'

import { expect, test } from 'vitest'
import * as z from 'zod/mini'

import { parseEvent, segmentEventSchema } from './parse-event.ts'

test.each([
  { type: 'identify', userId: 'u-1', traits: { a: 1 } },
  { type: 'track', event: null, userId: 7, properties: null },
  { type: 'track', event: 'x', timestamp: new Date(0), unknown: [1] },
  { type: 'identify', traits: null, context: null },
  { type: 'made up' },
  { __proto__: null, type: 'page' },
  Object.freeze({ type: 'alias' }),
  runInNewContext('({ type: "group" })'),
])('an event is answered as it is: %j', (input: unknown) => {
  const parsed = parseEvent(input)
  expect(parsed.ok).toBe(true)
  expect(parsed.ok && parsed.value).toBe(input)
})

class Event {
  type = 'track'
}

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['track', 'a string'],
  [5, 'a number'],
  [true, 'a boolean'],
  [[{ type: 'track' }], 'an array'],
  [new Date(0), 'an instance of a class'],
  [new Map([['type', 'track']]), 'an instance of a class'],
  [new Event(), 'an instance of a class'],
  [() => 1, 'a function'],
])('%o is no event', (input, found) => {
  expect(parseEvent(input)).toEqual({
    ok: false,
    issues: [
      { code: 'invalid_event', message: `An event must be a plain object but it was ${found}.` },
    ],
  })
})

test.each([
  [{}, 'missing'],
  [{ type: '' }, 'empty'],
  [{ type: 5 }, 'a number'],
  [{ type: null }, 'null'],
  [{ type: { a: 1 } }, 'an object'],
])('%j has no type', (input, found) => {
  expect(parseEvent(input)).toEqual({
    ok: false,
    issues: [
      {
        code: 'invalid_event',
        message: `The type of an event must be a non-empty string but it was ${found}.`,
        path: '/type',
      },
    ],
  })
})

test('a value that throws when it is read is no event', () => {
  const throwing = {
    get type(): string {
      throw new Error('no')
    },
  }
  const revoked = Proxy.revocable({ type: 'track' }, {})
  revoked.revoke()
  for (const input of [throwing, revoked.proxy]) {
    expect(parseEvent(input)).toEqual({
      ok: false,
      issues: [{ code: 'invalid_event', message: 'Reading the event threw an error.' }],
    })
  }
})

test('the schema works inside schemas of the user and keeps the object', () => {
  const event = { type: 'track', event: 'x' }
  const { batch } = z.object({ batch: z.array(segmentEventSchema) }).parse({ batch: [event] })
  expect(batch[0]).toBe(event)
})
