import type { ClaimAnswer, DedupeStore } from '@iterelay/segment-adapter'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A store under test, empty, with `ttls`, and with a clock that the test moves by whole seconds. */
export interface StoreUnderTest {
  readonly store: DedupeStore
  readonly pass: (ms: number) => void | Promise<void>
}

export const ttls = { ttlMs: 100_000, claimTtlMs: 10_000 }

/** What every store must do, whatever it remembers in. */
export function describeStore(name: string, setUp: () => StoreUnderTest, numRuns: number): void {
  describe(`the dedupe store ${name}`, () => {
    test('gives a key to the first who claims it, and to nobody else', async () => {
      const { store } = setUp()
      expect(await store.claim(['a', 'b'], 'one')).toEqual(['new', 'new'])
      expect(await store.claim(['b', 'c', 'a'], 'two')).toEqual(['busy', 'new', 'busy'])
    })

    test('gives a key to its owner again, whose first answer may have been lost', async () => {
      const { store } = setUp()
      await store.claim(['a'], 'one')
      expect(await store.claim(['a', 'b'], 'one')).toEqual(['new', 'new'])
      expect(await store.claim(['a', 'b'], 'two')).toEqual(['busy', 'busy'])
    })

    test('knows a confirmed key, whoever asks, until it is forgotten', async () => {
      const { store, pass } = setUp()
      await store.claim(['a'], 'one')
      await store.confirm(['a'])
      await pass(ttls.ttlMs - 5000)
      expect(await store.claim(['a'], 'one')).toEqual(['done'])
      expect(await store.claim(['a'], 'two')).toEqual(['done'])
      await pass(5000)
      expect(await store.claim(['a'], 'two')).toEqual(['new'])
    })

    test('gives a released key to the next', async () => {
      const { store } = setUp()
      await store.claim(['a', 'b'], 'one')
      await store.release(['a'], 'one')
      expect(await store.claim(['a', 'b'], 'two')).toEqual(['new', 'busy'])
    })

    test('releases no claim of another owner, and nothing that is confirmed', async () => {
      const { store } = setUp()
      await store.claim(['a', 'b'], 'one')
      await store.confirm(['b'])
      await store.release(['a', 'b', 'c'], 'two')
      await store.release(['b'], 'one')
      expect(await store.claim(['a', 'b', 'c'], 'two')).toEqual(['busy', 'done', 'new'])
    })

    test('ends a claim by itself, and begins a new life for one that is made again', async () => {
      const { store, pass } = setUp()
      await store.claim(['a', 'b'], 'one')
      await pass(6000)
      await store.claim(['b'], 'one')
      await pass(4000)
      expect(await store.claim(['a', 'b'], 'two')).toEqual(['new', 'busy'])
    })

    test('believes who says that a key is delivered, although the claim has gone to another', async () => {
      const { store, pass } = setUp()
      await store.claim(['a'], 'slow')
      await pass(ttls.claimTtlMs)
      await store.claim(['a'], 'next')
      await store.release(['a'], 'slow')
      expect(await store.claim(['a'], 'third')).toEqual(['busy'])
      await store.confirm(['a'])
      await store.release(['a'], 'next')
      expect(await store.claim(['a'], 'third')).toEqual(['done'])
    })

    test('takes thousands of keys in a call, and none', async () => {
      const { store } = setUp()
      const keys = Array.from({ length: 2500 }, (_, index) => `key-${index}`)
      const even = keys.filter((_, index) => index % 2 === 0)
      await store.claim(even, 'one')
      await store.confirm(even.slice(0, 1200))
      await store.release(even.slice(1200), 'one')
      expect(await store.claim(keys, 'two')).toEqual(
        keys.map((_, index) => (index % 2 === 0 && index < 2400 ? 'done' : 'new')),
      )
      expect(await store.claim([], 'two')).toEqual([])
      await store.confirm([])
      await store.release([], 'two')
    })

    test('keeps any two keys apart', async () => {
      const { store } = setUp()
      const keys = [
        '["a","b"]',
        '["a","b" ]',
        'ä',
        'a\u0308',
        'A',
        'a',
        'a\0',
        '{a}',
        '*',
        ' ',
        'done',
      ]
      expect(await store.claim(keys, 'one')).toEqual(keys.map(() => 'new'))
      await store.confirm(['a'])
      const wanted = keys.map((key) => (key === 'a' ? 'done' : 'busy'))
      expect(await store.claim(keys, 'two')).toEqual(wanted)
    })

    test('no owner can be taken for a mark of the store', async () => {
      const { store } = setUp()
      await store.claim(['a'], 'done')
      expect(await store.claim(['a'], 'two')).toEqual(['busy'])
    })

    test('answers as a plain account of what happened does', async () => {
      const someKeys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
      const step = fc.record({
        call: fc.constantFrom('claim', 'confirm', 'release', 'pass'),
        keys: someKeys,
        owner: fc.constantFrom('one', 'two'),
        ms: fc.constantFrom(3000, 7000, 40_000),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
          const { store, pass } = setUp()
          const account = new Account()
          for (const { call, keys, owner, ms } of steps) {
            if (call === 'pass') {
              account.time += ms
              await pass(ms)
            } else if (call === 'claim') {
              expect(await store.claim(keys, owner)).toEqual(account.claim(keys, owner))
            } else if (call === 'confirm') {
              account.confirm(keys)
              await store.confirm(keys)
            } else {
              account.release(keys, owner)
              await store.release(keys, owner)
            }
          }
        }),
        { numRuns },
      )
    })
  })
}

/** What a store should know, written down without a thought for size or speed. */
class Account {
  time = 0
  readonly #held = new Map<string, { readonly owner?: string; readonly until: number }>()

  claim(keys: readonly string[], owner: string): ClaimAnswer[] {
    return keys.map((key) => {
      const held = this.#held.get(key)
      if (held !== undefined && held.until > this.time) {
        if (held.owner === undefined) return 'done'
        if (held.owner !== owner) return 'busy'
      }
      this.#held.set(key, { owner, until: this.time + ttls.claimTtlMs })
      return 'new'
    })
  }

  confirm(keys: readonly string[]): void {
    for (const key of keys) this.#held.set(key, { until: this.time + ttls.ttlMs })
  }

  release(keys: readonly string[], owner: string): void {
    for (const key of keys) if (this.#held.get(key)?.owner === owner) this.#held.delete(key)
  }
}
