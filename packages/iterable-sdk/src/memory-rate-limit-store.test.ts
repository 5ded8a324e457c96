import { assert, integer, nat, array, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isFreeAt } from '../test/limits-oracle.ts'
import { createMemoryRateLimitStore } from './memory-rate-limit-store.ts'

const perSecond = [{ requests: 3, perMs: 1000 }]

function setUp(): { store: ReturnType<typeof createMemoryRateLimitStore>; clock: { ms: number } } {
  const clock = { ms: 5000 }
  return { store: createMemoryRateLimitStore(() => clock.ms), clock }
}

test('as many requests as the limit allows go at once, the next when the first has left the window', () => {
  const { store, clock } = setUp()
  const book = (): unknown => store.book('users.getFields', perSecond, Infinity)
  expect([book(), book(), book(), book(), book()]).toEqual([0, 0, 0, 1000, 1000])
  clock.ms += 400
  expect(book()).toBe(600)
  expect(book()).toBe(1600)
})

test('operations do not wait for each other', () => {
  const { store } = setUp()
  for (let count = 0; count < 3; count++) void store.book('users.forget', perSecond, Infinity)
  expect(store.book('users.unforget', perSecond, Infinity)).toBe(0)
})

test('what would wait too long is not booked', () => {
  const { store } = setUp()
  for (let count = 0; count < 3; count++) void store.book('a', perSecond, 0)
  expect(store.book('a', perSecond, 999)).toBe(1000)
  expect(store.book('a', perSecond, 999)).toBe(1000)
  expect(store.book('a', perSecond, 1000)).toBe(1000)
  expect(store.book('a', perSecond, 1000)).toBe(1000)
})

test('a daily cap holds beside a limit per second', () => {
  const { store, clock } = setUp()
  const limits = [...perSecond, { requests: 4, perMs: 86_400_000 }]
  const waits: unknown[] = []
  for (let count = 0; count < 5; count++) {
    waits.push(store.book('users.forget', limits, Infinity))
    clock.ms += 1000
  }
  expect(waits).toEqual([0, 0, 0, 0, 86_400_000 - 4000])
})

describe('a pause', () => {
  test('holds back what has no limit, too', () => {
    const { store, clock } = setUp()
    void store.pause('a', 700)
    expect(store.book('a', [], Infinity)).toBe(700)
    clock.ms += 700
    expect(store.book('a', [], Infinity)).toBe(0)
  })

  test('is not shortened by a later, shorter one', () => {
    const { store } = setUp()
    void store.pause('a', 700)
    void store.pause('a', 100)
    expect(store.book('a', [], Infinity)).toBe(700)
  })
})

test('asking without limits books nothing', () => {
  const { store } = setUp()
  for (let count = 0; count < 9; count++) void store.book('a', [], Infinity)
  expect(store.book('a', perSecond, Infinity)).toBe(0)
})

test('an account that is asked with other limits than before stays exact', () => {
  const { store } = setUp()
  const book = (requests: number): unknown => store.book('a', [{ requests, perMs: 1000 }], Infinity)
  expect([book(3), book(3), book(3), book(1), book(5), book(2.5)]).toEqual([0, 0, 0, 1000, 0, 2000])
})

test('no window of the length of the limit ever holds more requests than it allows, and none is late without cause', () => {
  const limit = record({
    requests: integer({ min: 1, max: 5 }),
    perMs: integer({ min: 1, max: 50 }),
  })
  assert(
    property(array(limit, { minLength: 1, maxLength: 2 }), array(nat(30)), (limits, gaps) => {
      const { store, clock } = setUp()
      const moments: number[] = []
      for (const gap of gaps) {
        clock.ms += gap
        const wait = Number(store.book('a', limits, Infinity))
        const moment = clock.ms + wait
        // Kept, and not a millisecond later than it had to be.
        expect(isFreeAt(moment, moments, limits)).toBe(true)
        if (wait > 0) expect(isFreeAt(moment - 1, moments, limits)).toBe(false)
        moments.push(moment)
      }
    }),
  )
})
