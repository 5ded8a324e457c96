import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import type { EventStream, StreamedOutcome } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { HeldFetch, settled } from '../held-fetch.ts'
import { destinationOver, identify, track } from '../some-events.ts'
import { HandDrivenSleep, HandDrivenSource } from './hand-driven.ts'

async function collect(stream: AsyncIterable<StreamedOutcome>): Promise<StreamedOutcome[]> {
  const all: StreamedOutcome[] = []
  for await (const one of stream) all.push(one)
  return all
}

/** Takes outcomes as they come, and tells which have come. */
function follow(stream: EventStream): {
  readonly taken: StreamedOutcome[]
  readonly end: Promise<unknown>
} {
  const taken: StreamedOutcome[] = []
  const run = async (): Promise<undefined> => {
    for await (const one of stream) taken.push(one)
    return undefined
  }
  return { taken, end: run().catch((error: unknown) => error) }
}

const people = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => identify(`u-${index}`, { index }))

const brief = ({ index, outcome }: StreamedOutcome): unknown[] => [
  index,
  outcome.status,
  outcome.code ?? outcome.results[0]?.code,
]

describe.each([
  ['a list', (events: object[]) => events],
  ['an iterable', (events: object[]) => events.values()],
  [
    'an async iterable',
    async function* (events: object[]) {
      yield* events
    },
  ],
])('a stream of %s', (_kind, sourceOf) => {
  test('gives each event once, with its position and its outcome', async () => {
    const simulator = createIterableSimulator()
    const events = [
      identify('ana'),
      { type: 'page' },
      track('ana', 'm-1'),
      { nothing: true },
      track('stranger', 'm-2'),
    ]
    const stream = destinationOver(simulator.fetch).stream(sourceOf(events))
    const outcomes = (await collect(stream)).toSorted((a, b) => a.index - b.index)
    expect(outcomes.map(brief)).toEqual([
      [0, 'delivered', undefined],
      [1, 'skipped', 'no_trigger_matched'],
      [2, 'delivered', undefined],
      [3, 'rejected', 'invalid_event'],
      [4, 'rejected', 'unknown_user'],
    ])
    expect(outcomes.map(({ event }) => event)).toEqual(events)
    expect(simulator.summary()).toMatchObject({ users: 1, events: 1 })
  })

  test('of nothing is over at once', async () => {
    expect(await collect(destinationOver(fetch).stream(sourceOf([])))).toEqual([])
  })

  test('reads nothing before the first outcome is asked for, and no further than maxInFlight', async () => {
    let read = 0
    const source = sourceOf(people(100))
    function* counted(): Generator<object> {
      for (const event of source as Iterable<object>) {
        read += 1
        yield event
      }
    }
    async function* countedAsync(): AsyncGenerator<object> {
      for await (const event of source) {
        read += 1
        yield event
      }
    }
    const stream = destinationOver(createIterableSimulator().fetch).stream(
      Symbol.asyncIterator in source ? countedAsync() : counted(),
      { maxInFlight: 10 },
    )
    await settled()
    expect(read).toBe(0)
    for (let taken = 1; taken <= 20; taken++) {
      await stream.next()
      await settled()
      expect(read).toBe(taken + 10)
    }
    expect((await collect(stream)).length).toBe(80)
  })
})

describe('a stream whose source is slow', () => {
  test('sends an event alone when nothing else has come within maxWaitMs', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const simulator = createIterableSimulator()
    const { taken, end } = follow(
      destinationOver(simulator.fetch, { sleep: clock.sleep }).stream(source, { maxWaitMs: 250 }),
    )
    await settled()
    expect(clock.waits).toEqual([])
    source.give(identify('ana'))
    await settled()
    expect(clock.waits).toEqual([250])
    source.give(identify('ben'))
    await settled()
    // The first event's wait goes on; the second adds none.
    expect(clock.waits).toEqual([250])
    expect(simulator.requests()).toHaveLength(0)
    clock.pass()
    await settled()
    expect(taken.map(({ index }) => index)).toEqual([0, 1])
    expect(simulator.requests()).toHaveLength(1)
    source.end()
    expect(await end).toBeUndefined()
    expect(clock.waits).toEqual([])
  })

  test('waits a second by default, and no longer for an event than for the first it goes with', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const { taken, end } = follow(
      destinationOver(createIterableSimulator().fetch, { sleep: clock.sleep }).stream(source),
    )
    source.give(identify('ana'))
    await settled()
    expect(clock.waits).toEqual([1000])
    source.end()
    await end
    expect(taken).toHaveLength(1)
  })

  test('sends a full window at once, and calls the wait off', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const simulator = createIterableSimulator()
    const destination = destinationOver(simulator.fetch, { sleep: clock.sleep, maxBatchItems: 2 })
    const { taken, end } = follow(destination.stream(source))
    source.give(...people(8))
    await settled()
    expect(clock.waits).toEqual([])
    expect(simulator.requests()).toHaveLength(4)
    source.give(identify('u-8'))
    await settled()
    expect(clock.waits).toEqual([1000])
    source.end()
    await end
    expect(taken).toHaveLength(9)
  })

  test('waits for nothing in the single lane, where nothing can be shared', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const destination = destinationOver(createIterableSimulator().fetch, {
      lane: 'single',
      sleep: clock.sleep,
    })
    const { taken } = follow(destination.stream(source))
    source.give(identify('ana'))
    await settled()
    expect(clock.waits).toEqual([])
    expect(taken).toHaveLength(1)
  })

  test('with maxWaitMs 0 sends together what is there at once', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const simulator = createIterableSimulator()
    const destination = destinationOver(simulator.fetch, { sleep: clock.sleep })
    const { taken, end } = follow(destination.stream(source, { maxWaitMs: 0 }))
    source.give(...people(3))
    await settled()
    expect(clock.waits).toEqual([0])
    clock.pass()
    await settled()
    expect(taken).toHaveLength(3)
    expect(simulator.requests()).toHaveLength(1)
    source.end()
    await end
  })

  test('flush sends what waits, and means that all that was read is settled', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const held = new HeldFetch(createIterableSimulator().fetch)
    const stream = destinationOver(held.fetch, { sleep: clock.sleep }).stream(source)
    const first = stream.next()
    source.give(identify('ana'), identify('ben'))
    await settled()
    let isFlushed = false
    const flushed = stream.flush().finally(() => {
      isFlushed = true
    })
    const requests = await held.held()
    expect(requests).toHaveLength(1)
    expect([clock.waits, isFlushed]).toEqual([[], false])
    requests[0]?.release()
    await flushed
    // The second outcome is there, though nobody has taken it.
    expect((await first).value).toMatchObject({ index: 0, outcome: { status: 'delivered' } })
    expect((await stream.next()).value).toMatchObject({
      index: 1,
      outcome: { status: 'delivered' },
    })
    await stream.return()
    await expect(stream.flush()).resolves.toBeUndefined()
  })
})

describe('windows of a stream', () => {
  test('are sent while the source is read on, and keep the order of each user', async () => {
    const simulator = createIterableSimulator()
    const held = new HeldFetch(simulator.fetch)
    const destination = destinationOver(held.fetch, { lane: 'single' })
    const events = [1, 2, 3].flatMap((step) => [
      identify('ana', { step }),
      identify(`other-${step}`, { step }),
    ])
    const { taken, end } = follow(destination.stream(events))
    const requests = await held.held()
    expect(requests.map(({ body }) => body['userId'])).toEqual([
      'ana',
      'other-1',
      'other-2',
      'other-3',
    ])
    // Outcomes come as they settle.
    requests[2]?.release()
    await settled()
    expect(taken.map(({ index }) => index)).toEqual([3])
    await held.releaseAll()
    await end
    expect(taken).toHaveLength(6)
    expect(simulator.user('ana')?.profile).toMatchObject({ step: 3 })
  })

  test('and deliveries beside the stream keep the order of a user between them', async () => {
    const simulator = createIterableSimulator()
    const held = new HeldFetch(simulator.fetch)
    const destination = destinationOver(held.fetch)
    const { end } = follow(destination.stream([identify('ana', { step: 1 })]))
    const report = destination.deliver([identify('ana', { step: 2 })])
    expect(await held.held()).toHaveLength(1)
    await held.releaseAll()
    await Promise.all([end, report])
    expect(simulator.user('ana')?.profile).toMatchObject({ step: 2 })
  })
})

describe('a stream that ends early', () => {
  test('by a break stops the source, sends nothing new, waits for what is under way, and leaves no wait behind', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const held = new HeldFetch(createIterableSimulator().fetch)
    const destination = destinationOver(held.fetch, {
      sleep: clock.sleep,
      maxBatchItems: 1,
      concurrency: 2,
    })
    const stream = destination.stream(source, { maxInFlight: 10 })
    let isLeft = false
    const left = (async () => {
      for await (const _ of stream) break
      isLeft = true
    })()
    // Two windows of two requests each, of which two are under way; and one event that waits for company.
    source.give(...people(5))
    const [first, second] = await held.held()
    expect(clock.waits).toEqual([1000])
    first?.release()
    expect(await held.held()).toEqual([second])
    expect([isLeft, source.returned, clock.waits]).toEqual([false, 1, []])
    second?.release()
    await left
    expect(await held.held()).toHaveLength(0)
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('by `await using` waits likewise', async () => {
    const simulator = createIterableSimulator()
    const source = new HandDrivenSource()
    const stream = destinationOver(simulator.fetch).stream(source)
    const next = stream.next()
    source.give(identify('ana'))
    // Read, so that the flush sends it and not the end of a wait.
    await settled()
    await stream.flush()
    await next
    await stream[Symbol.asyncDispose]()
    expect(source.returned).toBe(1)
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('can be ended again, and after it is over', async () => {
    const stream = destinationOver(createIterableSimulator().fetch).stream(people(2))
    expect(await collect(stream)).toHaveLength(2)
    await stream[Symbol.asyncDispose]()
    expect(await stream.return()).toEqual({ done: true, value: undefined })
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('by an abort gives every event that was read its outcome, and ends', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const controller = new AbortController()
    const held = new HeldFetch(createIterableSimulator().fetch)
    const destination = destinationOver(held.fetch, {
      sleep: clock.sleep,
      maxBatchItems: 1,
      concurrency: 1,
    })
    const { taken, end } = follow(destination.stream(source, { signal: controller.signal }))
    source.give(...people(4), { type: 'page' })
    await settled()
    controller.abort()
    expect(await end).toBeUndefined()
    expect(taken.toSorted((a, b) => a.index - b.index).map(brief)).toEqual([
      [0, 'failed', 'aborted'],
      [1, 'failed', 'aborted'],
      [2, 'failed', 'aborted'],
      [3, 'failed', 'aborted'],
      [4, 'skipped', 'no_trigger_matched'],
    ])
    expect(taken.filter(({ outcome }) => outcome.results[0]?.attempts === 1)).toHaveLength(1)
    expect([source.returned, clock.waits]).toEqual([1, []])
  })

  test('by an abort lets an event go that the source gives afterwards', async () => {
    const source = new HandDrivenSource()
    const clock = new HandDrivenSleep()
    const simulator = createIterableSimulator()
    const controller = new AbortController()
    const destination = destinationOver(simulator.fetch, { sleep: clock.sleep })
    const { taken, end } = follow(destination.stream(source, { signal: controller.signal }))
    await settled()
    expect(source.asked).toBe(1)
    controller.abort()
    await end
    source.give(identify('late'))
    await settled()
    expect([taken, clock.waits, source.asked]).toEqual([[], [], 1])
    expect(simulator.requests()).toEqual([])
  })

  test('by an abort before it began reads nothing', async () => {
    const source = new HandDrivenSource()
    const stream = destinationOver(fetch).stream(source, { signal: AbortSignal.abort() })
    expect(await collect(stream)).toEqual([])
    expect(source.asked).toBe(0)
  })

  test('by what the source throws gives the outcomes of what was read first', async () => {
    async function* source(): AsyncGenerator<object> {
      yield* people(3)
      throw new Error('the file is gone')
    }
    const { taken, end } = follow(destinationOver(createIterableSimulator().fetch).stream(source()))
    expect(await end).toEqual(new Error('the file is gone'))
    expect(taken.map(brief)).toEqual([0, 1, 2].map((index) => [index, 'delivered', undefined]))
  })

  test('by a source that throws when it is opened', async () => {
    const source = {
      [Symbol.asyncIterator]: () => {
        throw new Error('no such file')
      },
    }
    const { end } = follow(destinationOver(fetch).stream(source as never))
    expect(await end).toEqual(new Error('no such file'))
  })

  test('by a refused key reads no further, fails what was read, and says so at the end', async () => {
    let read = 0
    function* source(): Generator<object> {
      for (;;) {
        read += 1
        yield identify(`u-${read}`)
      }
    }
    const simulator = createIterableSimulator({ apiKey: 'another' })
    const destination = destinationOver(simulator.fetch, { lane: 'single' })
    const { taken, end } = follow(destination.stream(source(), { maxInFlight: 100 }))
    expect(await end).toMatchObject({ name: 'AdapterError', code: 'bad_api_key' })
    expect(read).toBeLessThan(200)
    expect(taken).toHaveLength(read)
    expect(new Set(taken.map(({ outcome }) => outcome.results[0]?.code))).toEqual(
      new Set(['bad_api_key']),
    )
    expect(simulator.requests().length).toBeLessThanOrEqual(8)
  })

  test('passes on what the source says to its end, after everything else', async () => {
    const source = {
      [Symbol.iterator]: () => ({
        next: () => ({ done: false, value: identify('ana') }),
        return: () => {
          throw new Error('cannot close')
        },
      }),
    }
    const held = new HeldFetch(createIterableSimulator().fetch)
    const stream = destinationOver(held.fetch).stream(source as never, { maxInFlight: 1 })
    const next = stream.next()
    const [first] = await held.held()
    first?.release()
    await next
    const [second] = await held.held()
    let hasEnded = false
    const left = stream.return().finally(() => {
      hasEnded = true
    })
    left.catch(() => undefined)
    await settled()
    expect(hasEnded).toBe(false)
    second?.release()
    await expect(left).rejects.toThrow('cannot close')
  })
})

test('outcomes can be asked for ahead of time, and each goes to one who asks', async () => {
  const stream = destinationOver(createIterableSimulator().fetch).stream(people(2))
  const [first, second, third, fourth] = await Promise.all([1, 2, 3, 4].map(() => stream.next()))
  expect([first?.value, second?.value].map((one) => one && brief(one)?.[0])).toEqual([0, 1])
  expect([third?.done, fourth?.done]).toEqual([true, true])
})

describe('wrong arguments', () => {
  const destination = destinationOver(fetch)

  test.each([
    [
      'a text',
      'ana@example.com',
      {},
      '/source: must be a list, an iterable or an async iterable of events, not a text',
    ],
    [
      'nothing',
      undefined,
      {},
      '/source: must be a list, an iterable or an async iterable of events, not undefined',
    ],
    ['an object', {}, {}, 'not a value of type object'],
    [
      'a bad wait',
      [],
      { maxWaitMs: -1 },
      '/options/maxWaitMs: must be a whole number of milliseconds from 0 to 2147483647, not -1',
    ],
    ['an endless wait', [], { maxWaitMs: Infinity }, 'not Infinity'],
    [
      'no room',
      [],
      { maxInFlight: 0 },
      '/options/maxInFlight: must be a whole number of at least 1, not 0',
    ],
    [
      'no signal',
      [],
      { signal: {} },
      '/options/signal: must be an AbortSignal, such as AbortSignal.timeout(30_000), not a value of type object',
    ],
    [
      'an unknown option',
      [],
      { maxWait: 5 },
      '/options/maxWait: there is no option "maxWait"; did you mean maxWaitMs?',
    ],
    ['options that are none', [], null, '/options: must be an object, not null'],
    [
      'a signal by itself',
      [],
      new AbortController().signal,
      '/options: must be an object: give the signal as { signal }',
    ],
    ['a generator that was not called', async function* () {}, {}, 'not a function'],
  ])('%s is refused at once', (_what, source, options, message) => {
    expect(() => destination.stream(source as never, options as never)).toThrow(message)
  })

  test('are named all at once', () => {
    const call = (): unknown =>
      destination.stream(7 as never, { maxWaitMs: '1', maxInFlight: 0.5 } as never)
    expect(call).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        issues: expect.objectContaining({ length: 3 }),
      }),
    )
  })
})
