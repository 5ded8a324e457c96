import { createMemoryDedupeStore, type DedupeStore } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { cart, carts, identify, inShort, profiles, setUp, hangingStore } from './set-up.ts'

async function* each<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values
}

describe('a stream', () => {
  test('sends what its source repeats once, within a window and from one to the next', async () => {
    const { destination, simulator } = setUp(createMemoryDedupeStore(), [profiles], {
      maxBatchItems: 2,
    })
    const source = Array.from({ length: 12 }, (_, index) =>
      identify(`m-${index % 4}`, `u-${index % 4}`),
    )
    // One that comes while the first is under way may still fail, and is not told off as a duplicate.
    const outcomes = []
    for await (const { index, outcome } of destination.stream(each(source), { maxInFlight: 2 })) {
      outcomes[index] = outcome
    }
    expect(inShort(outcomes)).toEqual([
      ...Array.from({ length: 4 }, () => 'delivered'),
      ...Array.from({ length: 8 }, () => 'skipped: duplicate'),
    ])
    const sent = simulator.requests().map(({ body }) => body)
    expect(sent).toMatchObject([
      { users: [{ userId: 'u-0' }, { userId: 'u-1' }] },
      { users: [{ userId: 'u-2' }, { userId: 'u-3' }] },
    ])
  })

  test('gives the outcome of an event when the store knows it, and waits for no other', async () => {
    const told: string[] = []
    const memory = createMemoryDedupeStore()
    const store: DedupeStore = {
      ...memory,
      confirm: (keys) => {
        told.push(...keys)
        return memory.confirm(keys)
      },
    }
    const { destination, simulator } = setUp(store, [carts, profiles])
    simulator.failNext('users.bulkUpdate', { delayMs: 60_000 })
    const controller = new AbortController()
    const stream = destination.stream([identify('m-1', 'slow'), cart('m-2')], {
      signal: controller.signal,
    })
    const { value } = await stream.next()
    expect(value).toMatchObject({ index: 1, outcome: { status: 'delivered' } })
    expect(told).toEqual(['["carts","m-2"]'])
    controller.abort()
    expect(await stream.next()).toMatchObject({
      value: { index: 0, outcome: { status: 'failed' } },
    })
    expect(await stream.next()).toMatchObject({ done: true })
  })

  test('keeps the order of a user while the store takes its time', async () => {
    const memory = createMemoryDedupeStore()
    let calls = 0
    const store: DedupeStore = {
      ...memory,
      async claim(keys, owner) {
        // Later ones answer sooner.
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - 5 * calls++)))
        return memory.claim(keys, owner)
      },
    }
    const { destination, simulator } = setUp(store, [profiles], { maxBatchItems: 1 })
    const source = Array.from({ length: 8 }, (_, step) => identify(`m-${step}`, 'u-1', { step }))
    for await (const { outcome } of destination.stream(each(source))) {
      expect(outcome.status).toBe('delivered')
    }
    expect(simulator.user('u-1')?.profile).toMatchObject({ step: 7 })
    expect(simulator.requests().map(({ body }) => body)).toMatchObject(
      source.map((_, step) => ({ users: [{ dataFields: { step } }] })),
    )
  })

  test('ends, and gives back what it claims, when it is left while the store is asked', async () => {
    const { memory, store, answer } = hangingStore()
    const { destination, sent } = setUp(store, [profiles])
    const stream = destination.stream([identify('m-1', 'u-1')], { maxWaitMs: 0 })
    const first = stream.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await stream.return?.()
    expect(await first).toMatchObject({ done: true })
    answer()
    await expect.poll(() => memory.claim(['["profiles","m-1"]'], 'me')).toEqual(['new'])
    expect(sent()).toEqual([])
  })

  test('flush means that the store knows', async () => {
    const memory = createMemoryDedupeStore()
    const { destination } = setUp(memory, [carts])
    const stream = destination.stream([cart('m-1')])
    const first = stream.next()
    await stream.flush()
    expect(memory.claim(['["carts","m-1"]'], 'me')).toEqual(['done'])
    await first
    await stream.return?.()
  })
})
