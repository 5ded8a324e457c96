import type { RateLimitStore } from '@iterelay/iterable-sdk'
import { array, asyncProperty, assert, integer, nat, record } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isFreeAt } from '../limits-oracle.ts'

/** A store under test, empty, with a clock that the test moves. */
export interface StoreUnderTest {
  readonly store: RateLimitStore
  readonly pass: (ms: number) => void
}

const perSecond = [{ requests: 3, perMs: 1000 }]

/** What every store must do, whatever it keeps its account in. */
export function describeStore(name: string, setUp: () => StoreUnderTest, numRuns: number): void {
  describe(`the store ${name}`, () => {
    test('books as many at once as the limit allows, the next when the first has left the window', async () => {
      const { store, pass } = setUp()
      const waits: number[] = []
      for (let count = 0; count < 5; count++) waits.push(await store.book('a', perSecond, Infinity))
      expect(waits).toEqual([0, 0, 0, 1000, 1000])
      pass(400)
      expect(await store.book('a', perSecond, Infinity)).toBe(600)
      expect(await store.book('a', perSecond, Infinity)).toBe(1600)
    })

    test('keeps one account per operation', async () => {
      const { store } = setUp()
      for (let count = 0; count < 3; count++) await store.book('users.forget', perSecond, Infinity)
      expect(await store.book('users.unforget', perSecond, Infinity)).toBe(0)
    })

    test('books nothing that would wait too long', async () => {
      const { store } = setUp()
      for (let count = 0; count < 3; count++) await store.book('a', perSecond, 0)
      expect(await store.book('a', perSecond, 999)).toBe(1000)
      expect(await store.book('a', perSecond, 999)).toBe(1000)
      expect(await store.book('a', perSecond, 1000)).toBe(1000)
    })

    test('holds a daily cap beside a limit per second', async () => {
      const { store, pass } = setUp()
      const limits = [...perSecond, { requests: 4, perMs: 86_400_000 }]
      const waits: number[] = []
      for (let count = 0; count < 5; count++) {
        waits.push(await store.book('users.forget', limits, Infinity))
        pass(1000)
      }
      expect(waits).toEqual([0, 0, 0, 0, 86_400_000 - 4000])
    })

    test('holds back in a pause, also what has no limit, and until the end of the longest', async () => {
      const { store, pass } = setUp()
      await store.pause('a', 700)
      await store.pause('a', 100)
      expect(await store.book('a', [], Infinity)).toBe(700)
      expect(await store.book('a', perSecond, Infinity)).toBe(700)
      expect(await store.book('b', [], Infinity)).toBe(0)
      pass(700)
      expect(await store.book('a', [], Infinity)).toBe(0)
    })

    test('books nothing when asked without limits', async () => {
      const { store } = setUp()
      for (let count = 0; count < 9; count++) await store.book('a', [], Infinity)
      expect(await store.book('a', perSecond, Infinity)).toBe(0)
    })

    test('never lets a window hold more than a limit allows, and makes none wait without cause', async () => {
      const limit = record({
        requests: integer({ min: 1, max: 5 }),
        perMs: integer({ min: 1, max: 50 }),
      })
      await assert(
        asyncProperty(
          array(limit, { minLength: 1, maxLength: 2 }),
          array(nat(30), { maxLength: 20 }),
          async (limits, gaps) => {
            const { store, pass } = setUp()
            const moments: number[] = []
            let time = 0
            for (const gap of gaps) {
              pass(gap)
              time += gap
              const wait = await store.book('a', limits, Infinity)
              const moment = time + wait
              expect(isFreeAt(moment, moments, limits)).toBe(true)
              if (wait > 0) expect(isFreeAt(moment - 1, moments, limits)).toBe(false)
              moments.push(moment)
            }
          },
        ),
        { numRuns },
      )
    })
  })
}
