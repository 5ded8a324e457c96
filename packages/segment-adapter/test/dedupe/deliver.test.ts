import { setTimeout as sleep } from 'node:timers/promises'

import { createMemoryDedupeStore, type DedupeStore } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { cart, carts, events, identify, inShort, profiles, setUp } from './set-up.ts'

describe('a source that repeats itself', () => {
  test('sends a cart once', async () => {
    const { destination, sent } = setUp(createMemoryDedupeStore())
    expect(inShort((await destination.deliver([cart('m-1')])).outcomes)).toEqual(['delivered'])
    const { outcomes, requests } = await destination.deliver([cart('m-1')])
    expect(outcomes).toEqual([
      {
        status: 'skipped',
        code: 'duplicate',
        message: expect.stringContaining('before'),
        retryable: false,
        results: [
          {
            mapping: 'carts',
            action: 'updateCart',
            status: 'skipped',
            code: 'duplicate',
            message: expect.stringContaining('before'),
            retryable: false,
            attempts: 0,
          },
        ],
      },
    ])
    expect(requests).toBe(0)
    expect(sent()).toEqual(['commerce.updateCart'])
  })

  test('sends everything again without a store', async () => {
    const { destination, sent } = setUp(undefined)
    await destination.deliver([cart('m-1'), cart('m-1')])
    await destination.deliver([cart('m-1')])
    expect(sent()).toHaveLength(3)
  })

  test('is heard again when the store has forgotten', async () => {
    let time = 0
    const store = createMemoryDedupeStore({ ttlMs: 1000, now: () => time })
    const { destination, sent } = setUp(store)
    await destination.deliver([cart('m-1')])
    time = 1000
    await destination.deliver([cart('m-1')])
    expect(sent()).toHaveLength(2)
  })

  test('does not keep other events of a bulk request from being sent', async () => {
    const { destination, simulator } = setUp(createMemoryDedupeStore(), [profiles])
    await destination.deliver([identify('m-1', 'a', { step: 1 })])
    const { outcomes } = await destination.deliver([
      identify('m-2', 'b'),
      identify('m-1', 'a', { step: 1 }),
      identify('m-3', 'c'),
    ])
    expect(inShort(outcomes)).toEqual(['delivered', 'skipped: duplicate', 'delivered'])
    expect(simulator.requests().at(-1)?.body).toMatchObject({
      users: [{ userId: 'b' }, { userId: 'c' }],
    })
  })
})

describe('an event with several mappings', () => {
  test('is sent again by the mapping that failed, and by no other', async () => {
    const { destination, simulator, sent } = setUp(
      createMemoryDedupeStore(),
      [carts, events, profiles],
      { lane: 'single' },
    )
    await destination.deliver([identify('m-0', 'u-1')])
    simulator.failNext('events.track', { status: 503 })
    const first = await destination.deliver([cart('m-1')])
    expect(first.outcomes[0]?.status).toBe('failed')
    expect(first.outcomes[0]?.results.map(({ status }) => status)).toEqual(['delivered', 'failed'])

    const second = await destination.deliver([cart('m-1')])
    expect(second.outcomes[0]?.status).toBe('delivered')
    expect(second.outcomes[0]?.results.map(({ status }) => status)).toEqual([
      'skipped',
      'delivered',
    ])
    expect(inShort((await destination.deliver([cart('m-1')])).outcomes)).toEqual([
      'skipped: duplicate',
    ])
    expect(sent()).toEqual(['users.update', 'commerce.updateCart', 'events.track', 'events.track'])
  })

  test('needs mappings that can be told apart', () => {
    const twice = [carts, { ...events, name: 'carts' }, { ...profiles, name: 'carts' }]
    expect(() => setUp(createMemoryDedupeStore(), twice)).toThrow(
      /2 mistakes:\n {2}\/mappings\/1\/name: is also the name of \/mappings\/0; with dedupe .*\n {2}\/mappings\/2\/name/,
    )
    expect(() => setUp(undefined, twice)).not.toThrow()
  })
})

describe('what was not delivered', () => {
  test('can be sent again after a fault', async () => {
    const { destination, simulator, sent } = setUp(createMemoryDedupeStore())
    simulator.failNext('commerce.updateCart', { networkError: true })
    expect(inShort((await destination.deliver([cart('m-1')])).outcomes)).toEqual([
      'failed: network_error',
    ])
    expect(inShort((await destination.deliver([cart('m-1')])).outcomes)).toEqual(['delivered'])
    expect(sent()).toHaveLength(2)
  })

  test('can be sent again after a refusal, once what was wrong is put right', async () => {
    const store = createMemoryDedupeStore()
    const { destination, simulator } = setUp(store, [events])
    const event = { type: 'track', event: 'Seen', userId: 'late', messageId: 'm-1' }
    expect(inShort((await destination.deliver([event])).outcomes)).toEqual([
      'rejected: unknown_user',
    ])
    await setUp(undefined, [profiles], { fetch: simulator.fetch }).destination.deliver([
      identify('m-0', 'late'),
    ])
    expect(inShort((await destination.deliver([event])).outcomes)).toEqual(['delivered'])
  })

  test('can be sent again after an abort, whether its request was made or not', async () => {
    const controller = new AbortController()
    const { destination, simulator } = setUp(createMemoryDedupeStore(), [carts], {
      concurrency: 1,
    })
    simulator.failNext('commerce.updateCart', { delayMs: 60_000 })
    const aborted = destination.deliver([cart('m-1'), cart('m-2', 'u-2')], {
      signal: controller.signal,
    })
    await expect.poll(() => simulator.requests().length).toBe(1)
    controller.abort()
    expect(inShort((await aborted).outcomes)).toEqual(['failed: aborted', 'failed: aborted'])
    const { outcomes } = await destination.deliver([cart('m-1'), cart('m-2', 'u-2')])
    expect(inShort(outcomes)).toEqual(['delivered', 'delivered'])
  })

  test('can be sent again after a refused key', async () => {
    const store = createMemoryDedupeStore()
    const fetch = (): Promise<Response> =>
      Promise.resolve(Response.json({ code: 'BadApiKey' }, { status: 401 }))
    const refused = setUp(store, [carts], { fetch, concurrency: 1 })
    const both = [cart('m-1'), cart('m-2', 'u-2')]
    expect(inShort((await refused.destination.deliver(both)).outcomes)).toEqual([
      'failed: bad_api_key',
      'failed: bad_api_key',
    ])
    expect(inShort((await setUp(store).destination.deliver(both)).outcomes)).toEqual([
      'delivered',
      'delivered',
    ])
  })

  test('can be sent again after it was too large', async () => {
    const store = createMemoryDedupeStore()
    const long = [identify('m-1', 'u-1', { long: 'x'.repeat(300) })]
    const small = setUp(store, [profiles], { maxBatchBytes: 200 })
    expect(inShort((await small.destination.deliver(long)).outcomes)).toEqual([
      'rejected: event_too_large',
    ])
    const large = setUp(store, [profiles])
    expect(inShort((await large.destination.deliver(long)).outcomes)).toEqual(['delivered'])
  })
})

describe('two events with one messageId in one delivery', () => {
  test('are sent once, and the second is a duplicate', async () => {
    const { destination, sent } = setUp(createMemoryDedupeStore())
    const { outcomes } = await destination.deliver([
      cart('m-1'),
      cart('m-1'),
      cart('m-2'),
      cart('m-1'),
    ])
    expect(inShort(outcomes)).toEqual([
      'delivered',
      'skipped: duplicate',
      'delivered',
      'skipped: duplicate',
    ])
    expect(sent()).toHaveLength(2)
  })

  test('fail together, so that none is acknowledged', async () => {
    const { destination, simulator } = setUp(createMemoryDedupeStore())
    simulator.failNext('commerce.updateCart', { status: 429, headers: { 'Retry-After': '7' } })
    const { outcomes, requests } = await destination.deliver([cart('m-1'), cart('m-1')])
    const [first, second] = outcomes.map(({ results }) => results[0])
    expect(first).toMatchObject({ status: 'failed', code: 'rate_limited', retryAfterMs: 7000 })
    expect(second).toEqual({ ...first, attempts: 0 })
    expect(requests).toBe(1)
  })

  test('are refused together', async () => {
    const { destination } = setUp(createMemoryDedupeStore(), [events])
    const event = { type: 'track', event: 'Seen', userId: 'stranger', messageId: 'm-1' }
    const { outcomes } = await destination.deliver([event, event])
    expect(inShort(outcomes)).toEqual(['rejected: unknown_user', 'rejected: unknown_user'])
  })

  test('are both duplicates of what came before, or both in the hands of another', async () => {
    const store = createMemoryDedupeStore()
    const { destination } = setUp(store)
    await destination.deliver([cart('m-1')])
    await store.claim(['["carts","m-2"]'], 'somebody else')
    const { outcomes } = await destination.deliver(
      ['m-1', 'm-2', 'm-1', 'm-2'].map((id) => cart(id)),
    )
    expect(inShort(outcomes)).toEqual([
      'skipped: duplicate',
      'failed: duplicate_in_progress',
      'skipped: duplicate',
      'failed: duplicate_in_progress',
    ])
  })

  test('do not hide each other when the first cannot be sent at all', async () => {
    const { destination } = setUp(createMemoryDedupeStore())
    const { outcomes } = await destination.deliver([
      { type: 'track', event: 'Cart Updated', userId: 'u-1', messageId: 'm-1' },
      cart('m-1'),
    ])
    expect(inShort(outcomes)).toEqual(['rejected: missing_field', 'delivered'])
  })

  test('keep the warnings of their own', async () => {
    const { destination, simulator } = setUp(createMemoryDedupeStore(), [profiles], {
      onInvalidOptional: 'drop',
    })
    const odd = identify('m-1', 'u-1', { big: 1n })
    simulator.failNext('users.bulkUpdate', { status: 503 })
    for (const status of ['failed', 'delivered']) {
      const { outcomes } = await destination.deliver([odd, identify('m-1', 'u-1')])
      expect(outcomes[0]?.results[0]).toMatchObject({ status, warnings: [{}] })
      expect(outcomes[1]?.results[0]).not.toHaveProperty('warnings')
    }
  })
})

describe('two deliveries at the same time', () => {
  test('do not both send an event, and the second acknowledges nothing', async () => {
    const { destination, sent } = setUp(createMemoryDedupeStore())
    const [first, second] = await Promise.all([
      destination.deliver([cart('m-1')]),
      destination.deliver([cart('m-1'), cart('m-2', 'u-2')]),
    ])
    expect(inShort(first.outcomes)).toEqual(['delivered'])
    expect(inShort(second.outcomes)).toEqual(['failed: duplicate_in_progress', 'delivered'])
    expect(second.outcomes[0]?.results[0]).toMatchObject({ retryable: true, attempts: 0 })
    expect(sent()).toHaveLength(2)
  })

  test('go on in the order in which they began, whatever their store takes its time for', async () => {
    const memory = createMemoryDedupeStore()
    let calls = 0
    const store: DedupeStore = {
      ...memory,
      async claim(keys, owner) {
        calls += 1
        if (calls === 1) await sleep(20)
        return memory.claim(keys, owner)
      },
    }
    const { destination, simulator } = setUp(store, [profiles])
    await Promise.all([
      destination.deliver([identify('m-1', 'a')]),
      destination.deliver([identify('m-2', 'b')]),
    ])
    expect(simulator.requests().map(({ body }) => body)).toMatchObject([
      { users: [{ userId: 'a' }] },
      { users: [{ userId: 'b' }] },
    ])
  })

  test('do not wait for each other longer than a claim lasts', async () => {
    let time = 0
    const store = createMemoryDedupeStore({ claimTtlMs: 1000, now: () => time })
    const { destination: other, simulator } = setUp(store)
    // One destination keeps the requests of a user in order: this is the case of two.
    const { destination } = setUp(store, [carts], { fetch: simulator.fetch })
    const controller = new AbortController()
    simulator.failNext('commerce.updateCart', { delayMs: 60_000 })
    const stuck = other.deliver([cart('m-1')], { signal: controller.signal })
    await expect.poll(() => simulator.requests().length).toBe(1)
    time = 999
    const early = await destination.deliver([cart('m-1')])
    time = 1000
    const late = await destination.deliver([cart('m-1')])
    expect(inShort([...early.outcomes, ...late.outcomes])).toEqual([
      'failed: duplicate_in_progress',
      'delivered',
    ])
    // What the first gives back is no longer its own.
    controller.abort()
    await stuck
    expect(inShort((await destination.deliver([cart('m-1')])).outcomes)).toEqual([
      'skipped: duplicate',
    ])
  })
})

describe('an event without a messageId to go by', () => {
  test.each([
    ['none', undefined],
    ['null', null],
    ['an empty one', ''],
    ['a number', 7],
    ['an object', {}],
    ['one that is too long', 'x'.repeat(257)],
  ])('is sent each time: %s', async (_what, messageId) => {
    const { destination, sent } = setUp(createMemoryDedupeStore())
    const { outcomes } = await destination.deliver([cart(messageId), cart(messageId)])
    expect(inShort(outcomes)).toEqual(['delivered', 'delivered'])
    expect(sent()).toHaveLength(2)
  })

  test('is sent each time: one that throws when it is read', async () => {
    const { destination, sent } = setUp(createMemoryDedupeStore())
    const event = Object.defineProperty(cart('m-1'), 'messageId', {
      enumerable: true,
      get: () => {
        throw new Error('unreadable')
      },
    })
    const { outcomes } = await destination.deliver([event, event])
    expect(inShort(outcomes)).toEqual(['delivered', 'delivered'])
    expect(sent()).toHaveLength(2)
  })

  test('one of 256 characters is remembered', async () => {
    const { destination } = setUp(createMemoryDedupeStore())
    const event = cart('x'.repeat(256))
    const { outcomes } = await destination.deliver([event, event])
    expect(inShort(outcomes)).toEqual(['delivered', 'skipped: duplicate'])
  })
})

test('a plan asks no store and leaves it as it was', async () => {
  const store = createMemoryDedupeStore()
  const { destination } = setUp(store)
  await destination.deliver([cart('m-1')])
  expect(destination.plan([cart('m-1'), cart('m-1')]).requests).toHaveLength(2)
  expect(destination.explain(cart('m-1')).requests).toHaveLength(1)
  expect(store.claim(['["carts","m-1"]'], 'me')).toEqual(['done'])
})

test('a delivery makes one claim with all its keys, and none when it has no keys', async () => {
  const calls: string[][] = []
  const memory = createMemoryDedupeStore()
  const store: DedupeStore = {
    claim: (keys, owner) => {
      calls.push(['claim', ...keys])
      return memory.claim(keys, owner)
    },
    confirm: (keys) => {
      calls.push(['confirm', ...keys])
      return memory.confirm(keys)
    },
    release: (keys, owner) => {
      calls.push(['release', ...keys])
      return memory.release(keys, owner)
    },
  }
  const { destination } = setUp(store, [profiles, events])
  await destination.deliver([
    identify('m-1', 'a'),
    identify('m-2', 'b'),
    { type: 'track', event: 'Seen', userId: 'stranger', messageId: 'm-3' },
    'no event',
    { type: 'page', messageId: 'm-4' },
    identify(undefined, 'c'),
  ])
  expect(calls).toEqual([
    ['claim', '["profiles","m-1"]', '["profiles","m-2"]', '["events","m-3"]'],
    ['confirm', '["profiles","m-1"]', '["profiles","m-2"]'],
    ['release', '["events","m-3"]'],
  ])
  calls.length = 0
  await destination.deliver([identify(undefined, 'c'), 'no event'])
  expect(calls).toEqual([])
})
