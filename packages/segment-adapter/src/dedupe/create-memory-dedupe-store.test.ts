import { expect, test } from 'vitest'

import { createMemoryDedupeStore } from './create-memory-dedupe-store.ts'

test('forgets the oldest first when it is full', async () => {
  const store = createMemoryDedupeStore({ maxEntries: 3 })
  for (const key of ['a', 'b', 'c']) await store.confirm([key])
  // Confirmed again: newer than the others.
  await store.confirm(['a'])
  await store.confirm(['d'])
  expect(await store.claim(['a', 'c', 'd'], 'me')).toEqual(['done', 'done', 'done'])
  expect(await store.claim(['b'], 'me')).toEqual(['new'])
})

test('forgets what is done before what is being sent', async () => {
  const store = createMemoryDedupeStore({ maxEntries: 2 })
  await store.claim(['a'], 'one')
  await store.confirm(['b'])
  await store.confirm(['c'])
  expect(await store.claim(['a', 'c', 'b'], 'two')).toEqual(['busy', 'done', 'new'])
})

test('holds no more than its bound, also of claims in one call', async () => {
  const store = createMemoryDedupeStore({ maxEntries: 2 })
  expect(await store.claim(['a', 'b', 'c'], 'one')).toEqual(['new', 'new', 'new'])
  expect(await store.claim(['c', 'b'], 'two')).toEqual(['busy', 'busy'])
  expect(await store.claim(['a'], 'two')).toEqual(['new'])
})

test('spends no room on what has expired', async () => {
  let time = 0
  const store = createMemoryDedupeStore({ maxEntries: 2, claimTtlMs: 1000, now: () => time })
  await store.claim(['given up'], 'one')
  await store.confirm(['a'])
  time = 1000
  await store.claim(['b'], 'two')
  expect(await store.claim(['a', 'b'], 'three')).toEqual(['done', 'busy'])
})

test('is not confused by a clock that goes back', async () => {
  let time = 10_000
  const store = createMemoryDedupeStore({ ttlMs: 1000, now: () => time })
  await store.confirm(['late'])
  time = 0
  await store.confirm(['early'])
  time = 1000
  expect(await store.claim(['early', 'late'], 'me')).toEqual(['new', 'done'])
})

test.each<[unknown, RegExp]>([
  [
    { maxEntries: 0, ttlMs: '1' },
    /2 mistakes:\n {2}\/maxEntries: must be a whole number .* not 0\n/,
  ],
  [{ claimTtlMs: -1 }, /claimTtlMs/],
  [{ now: 7 }, /\/now: must be a function, not 7/],
  [{ max: 7 }, /there is no option "max"; the options are maxEntries, ttlMs, claimTtlMs, now/],
  [null, /must be an object, not null/],
])('names wrong options: %j', (options, message) => {
  expect(() => createMemoryDedupeStore(options as never)).toThrow(message)
})
