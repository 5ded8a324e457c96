import {
  createMemoryDedupeStore,
  isAdapterError,
  type DedupeStore,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { cart, carts, events, identify, inShort, profiles, setUp, hangingStore } from './set-up.ts'

const broken = (): Promise<never> => Promise.reject(new Error('redis://user:secret@host is away'))

describe('a store that cannot be asked', () => {
  test.each<[string, Partial<DedupeStore>]>([
    ['rejects', { claim: broken }],
    [
      'throws',
      {
        claim: () => {
          throw new Error('away')
        },
      },
    ],
    ['answers nothing', { claim: () => undefined as never }],
    ['answers for fewer keys', { claim: () => [] }],
    ['answers in other words', { claim: (keys) => keys.map(() => 'yes' as never) }],
  ])('%s: everything is sent, with a warning', async (_what, calls) => {
    const { destination, sent } = setUp({ ...createMemoryDedupeStore(), ...calls })
    const { outcomes } = await destination.deliver([cart('m-1'), cart(undefined, 'u-2')])
    expect(inShort(outcomes)).toEqual(['delivered', 'delivered'])
    expect(outcomes[0]?.results[0]?.warnings).toEqual([
      { code: 'dedupe_unavailable', message: expect.stringContaining('taken for new') },
    ])
    expect(JSON.stringify(outcomes)).not.toContain('secret')
    expect(outcomes[1]?.results[0]).not.toHaveProperty('warnings')
    expect(sent()).toHaveLength(2)
  })

  test('still is told what was delivered, and gets back what it may have claimed', async () => {
    const memory = createMemoryDedupeStore()
    const store: DedupeStore = {
      ...memory,
      claim: async (keys, owner) => {
        await memory.claim(keys, owner)
        throw new Error('the answer was lost')
      },
    }
    const { destination, simulator } = setUp(store)
    simulator.failNext('commerce.updateCart', { status: 503 })
    await destination.deliver([cart('m-1')])
    await destination.deliver([cart('m-2', 'u-2')])
    expect(memory.claim(['["carts","m-1"]', '["carts","m-2"]'], 'me')).toEqual(['new', 'done'])
  })

  test('adds its warning to those that there are', async () => {
    const store = { ...createMemoryDedupeStore(), claim: broken }
    const { destination } = setUp(store, [profiles], { onInvalidOptional: 'drop' })
    const { outcomes } = await destination.deliver([identify('m-1', 'u-1', { big: 1n })])
    expect(outcomes[0]?.results[0]?.warnings).toMatchObject([
      { path: expect.stringContaining('big') },
      { code: 'dedupe_unavailable' },
    ])
  })

  test('sends nothing that it cannot ask about when it must know', async () => {
    const memory = createMemoryDedupeStore()
    const store: DedupeStore = {
      ...memory,
      whenUnavailable: 'fail',
      claim: async (keys, owner) => {
        await memory.claim(keys, owner)
        throw new Error('the answer was lost')
      },
    }
    const { destination, sent } = setUp(store)
    const { outcomes } = await destination.deliver([cart('m-1'), cart('m-1'), cart(undefined)])
    expect(inShort(outcomes)).toEqual([
      'failed: dedupe_unavailable',
      'failed: dedupe_unavailable',
      'delivered',
    ])
    expect(outcomes[0]?.results[0]).toMatchObject({ retryable: true, attempts: 0 })
    expect(outcomes[0]?.results[0]).not.toHaveProperty('warnings')
    expect(sent()).toHaveLength(1)
    expect(memory.claim(['["carts","m-1"]'], 'me')).toEqual(['new'])
  })
})

describe('a store that takes no note', () => {
  test('of a delivery leaves it delivered, with a warning', async () => {
    const { destination } = setUp({ ...createMemoryDedupeStore(), confirm: broken })
    const { outcomes } = await destination.deliver([cart('m-1'), cart('m-1')])
    expect(inShort(outcomes)).toEqual(['delivered', 'skipped: duplicate'])
    expect(outcomes[0]?.results[0]?.warnings).toEqual([
      { code: 'dedupe_unavailable', message: expect.stringContaining('a repeat is sent again') },
    ])
    expect(outcomes[1]?.results[0]).not.toHaveProperty('warnings')
  })

  test('of a failure leaves it failed, with a warning that a repeat has to wait', async () => {
    const { destination } = setUp({ ...createMemoryDedupeStore(), release: broken }, [events])
    const { outcomes } = await destination.deliver([
      { type: 'track', event: 'Seen', userId: 'stranger', messageId: 'm-1' },
    ])
    expect(inShort(outcomes)).toEqual(['rejected: unknown_user'])
    expect(outcomes[0]?.results[0]?.warnings).toMatchObject([
      { message: expect.stringContaining('duplicate_in_progress') },
    ])
  })
})

describe('an abort', () => {
  test('does not wait for a store that hangs, and gives back what it claims after all', async () => {
    const { memory, store, answer } = hangingStore()
    const { destination, sent } = setUp(store)
    const controller = new AbortController()
    const delivering = destination.deliver([cart('m-1'), cart('m-1')], {
      signal: controller.signal,
    })
    controller.abort()
    expect(inShort((await delivering).outcomes)).toEqual(['failed: aborted', 'failed: aborted'])
    answer()
    await expect.poll(() => memory.claim(['["carts","m-1"]'], 'me')).toEqual(['new'])
    expect(sent()).toEqual([])
  })

  test('asks no store when it came first', async () => {
    const asked: string[] = []
    const note = (call: string) => (): Promise<never> => {
      asked.push(call)
      return broken()
    }
    const { destination } = setUp({
      claim: note('claim'),
      confirm: note('confirm'),
      release: note('release'),
    })
    const { outcomes } = await destination.deliver([cart('m-1')], { signal: AbortSignal.abort() })
    expect(asked).toEqual([])
    expect(inShort(outcomes)).toEqual(['failed: aborted'])
    expect(outcomes[0]?.results[0]).not.toHaveProperty('warnings')
  })

  test('does not wait for the claim of an earlier delivery that hangs', async () => {
    const memory = createMemoryDedupeStore()
    let calls = 0
    const store: DedupeStore = {
      ...memory,
      claim: (keys, owner) =>
        ++calls === 1 ? new Promise(() => undefined) : memory.claim(keys, owner),
    }
    const { destination, sent } = setUp(store)
    const controllers = [new AbortController(), new AbortController()]
    const [first, second] = controllers.map(({ signal }, index) =>
      destination.deliver([cart(`m-${index}`)], { signal }),
    )
    controllers[1]?.abort()
    expect(inShort((await second)?.outcomes ?? [])).toEqual(['failed: aborted'])
    expect(memory.claim(['["carts","m-1"]'], 'me')).toEqual(['new'])
    controllers[0]?.abort()
    expect(inShort((await first)?.outcomes ?? [])).toEqual(['failed: aborted'])
    expect(sent()).toEqual([])
  })
})

test.each<[unknown, RegExp]>([
  [null, /\/dedupe: must be a store with claim, confirm, release, not null/],
  [true, /not true/],
  [new Map(), /not a value of type object/],
  [{ ...createMemoryDedupeStore(), whenUnavailable: 'stop' }, /whenUnavailable: must be "send" or/],
])('an option dedupe that is none is refused: %#', (dedupe, message) => {
  try {
    setUp(dedupe as never, [carts])
    expect.unreachable()
  } catch (error) {
    if (!isAdapterError(error)) throw error
    expect(error).toMatchObject({ code: 'invalid_option', issues: [{ path: expect.any(String) }] })
    expect(error.message).toMatch(message)
  }
})
