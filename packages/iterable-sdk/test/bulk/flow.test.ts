import { bulk } from '@iterelay/iterable-sdk/bulk'
import { describe, expect, test } from 'vitest'

import {
  collect,
  fakeIterable,
  itemsOf,
  tookAll,
  user,
  users,
  type Received,
} from './fake-iterable.ts'

/** Answers requests when it is told to. */
function gate() {
  const open = new Map<number, () => void>()
  let isOpen = false
  return {
    reply: async (request: Received, number: number) => {
      if (!isOpen) await new Promise<void>((resolve) => open.set(number, resolve))
      return tookAll(request)
    },
    /** Lets the n-th request go, from 1. */
    release: (number: number) => open.get(number)?.(),
    openAll() {
      isOpen = true
      for (const release of open.values()) release()
    },
  }
}

/** Lets everything happen that needs no timer. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Counts what is read from it. */
function countedUsers(count: number) {
  const counted = { read: 0, isClosed: false }
  function* source() {
    try {
      for (let index = 0; index < count; index++) {
        counted.read += 1
        yield user(index)
      }
    } finally {
      counted.isClosed = true
    }
  }
  async function* asyncSource() {
    yield* source()
  }
  return Object.assign(counted, { source: source(), asyncSource: asyncSource() })
}

test('nothing is read or sent before results are asked for', async () => {
  const { client, received } = fakeIterable(tookAll)
  const items = countedUsers(10)
  bulk(client, 'users.bulkUpdate', items.source)
  await settled()
  expect([items.read, received.length]).toEqual([0, 0])
})

describe.each(['source', 'asyncSource'] as const)('with a %s', (kind) => {
  test('goes one request at a time until one has worked, then as many as allowed', async () => {
    const gated = gate()
    const { client, received, underWay } = fakeIterable(gated.reply)
    const run = bulk(client, 'users.bulkUpdate', countedUsers(100)[kind], {
      maxItems: 10,
      concurrency: 3,
    })
    const results = collect(run)
    await settled()
    expect(received).toHaveLength(1)
    gated.release(1)
    await settled()
    expect(received).toHaveLength(4)
    gated.openAll()
    expect((await results).values.map(({ index }) => index)).toEqual(users(100).map((_, at) => at))
    expect(underWay.most).toBe(3)
  })

  test('results keep the order of the items, also when a later request is answered first', async () => {
    const gated = gate()
    const { client } = fakeIterable(gated.reply)
    const run = bulk(client, 'users.bulkUpdate', countedUsers(9)[kind], {
      maxItems: 3,
      concurrency: 2,
    })
    const results = collect(run)
    await settled()
    gated.release(1)
    await settled()
    gated.release(3)
    await settled()
    gated.openAll()
    expect((await results).values.map(({ index }) => index)).toEqual(users(9).map((_, at) => at))
  })

  test('a consumer who stops asking stops the source', async () => {
    const { client, received } = fakeIterable(tookAll)
    const items = countedUsers(1000)
    const run = bulk(client, 'users.bulkUpdate', items[kind], { maxItems: 10, concurrency: 3 })
    const results = run[Symbol.asyncIterator]()
    const take = async (count: number): Promise<void> => {
      for (let taken = 0; taken < count; taken++) await results.next()
      await settled()
    }
    await take(1)
    // A batch counts until its last result is taken, so that three are read and no more.
    expect([items.read, received.length]).toEqual([30, 3])
    await take(9)
    expect([items.read, received.length]).toEqual([30, 3])
    await take(1)
    expect([items.read, received.length]).toEqual([40, 4])
    await take(9)
    expect(items.read).toBe(40)
    await results.return?.()
    expect(items.isClosed).toBe(true)
  })
})

test('a slow source does not hold back the results that are there', async () => {
  const { client } = fakeIterable(tookAll)
  let more: () => void = () => undefined
  async function* slow() {
    yield* users(10)
    await new Promise<void>((resolve) => (more = resolve))
    yield user(10)
  }
  const run = bulk(client, 'users.bulkUpdate', slow(), { maxItems: 10 })
  const results = run[Symbol.asyncIterator]()
  for (let index = 0; index < 10; index++) {
    expect((await results.next()).value).toMatchObject({ index, status: 'delivered' })
  }
  const last = results.next()
  await settled()
  more()
  expect((await last).value).toMatchObject({ index: 10 })
  expect((await results.next()).done).toBe(true)
})

test('results that are asked for all at once come in order', async () => {
  const { client } = fakeIterable(tookAll)
  const results = bulk(client, 'users.bulkUpdate', users(5), { maxItems: 2 })[
    Symbol.asyncIterator
  ]()
  const all = await Promise.all(Array.from({ length: 7 }, () => results.next()))
  expect(all.map(({ value }) => value?.index)).toEqual([0, 1, 2, 3, 4, undefined, undefined])
  expect(all.map(({ done }) => done)).toEqual([false, false, false, false, false, true, true])
})

test('nobody is served before who asked earlier', async () => {
  const { client } = fakeIterable(tookAll)
  const results = bulk(client, 'users.bulkUpdate', users(3))[Symbol.asyncIterator]()
  const first = results.next()
  const second = results.next()
  const third = first.then(() => results.next())
  const all = await Promise.all([first, second, third])
  expect(all.map(({ value }) => value?.index)).toEqual([0, 1, 2])
})

describe('items of one user', () => {
  const start = { userId: 'warm-up' }
  const items = [
    start,
    { userId: 'a' },
    { userId: 'b' },
    { email: 'X@example.com', userId: 'a' },
    { email: 'x@example.com' },
    { userId: 'c' },
  ]

  test('wait for the request that carries an earlier one, and others do not', async () => {
    const gated = gate()
    const { client, received } = fakeIterable(gated.reply)
    const results = collect(
      bulk(client, 'users.bulkUpdate', items, { maxItems: 1, concurrency: 9 }),
    )
    await settled()
    gated.release(1)
    await settled()
    expect(received.flatMap(itemsOf)).toEqual([start, items[1], items[2], items[5]])
    gated.release(2)
    await settled()
    expect(received.flatMap(itemsOf).slice(4)).toEqual([items[3]])
    gated.release(5)
    await settled()
    expect(received.flatMap(itemsOf).slice(5)).toEqual([items[4]])
    gated.openAll()
    expect((await results).values.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('do not with keepOrder: false', async () => {
    const gated = gate()
    const { client, received } = fakeIterable(gated.reply)
    const options = { maxItems: 1, concurrency: 9, keepOrder: false }
    const results = collect(bulk(client, 'users.bulkUpdate', items, options))
    await settled()
    gated.release(1)
    await settled()
    expect(received.flatMap(itemsOf)).toEqual(items)
    gated.openAll()
    await results
  })
})

test('many requests at a time cause no warning of leaking listeners', async () => {
  const warnings: unknown[] = []
  const note = (warning: unknown): void => void warnings.push(warning)
  process.on('warning', note)
  const { client, underWay } = fakeIterable(async (request) => {
    await settled()
    return tookAll(request)
  })
  const { signal } = new AbortController()
  await bulk(client, 'users.bulkUpdate', users(400), {
    maxItems: 1,
    concurrency: 60,
    signal,
  }).summary()
  await settled()
  process.off('warning', note)
  expect(underWay.most).toBe(60)
  expect(warnings).toEqual([])
})
