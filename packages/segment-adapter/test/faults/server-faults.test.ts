/** What goes wrong at the server and on the way to it: no event is lost, and none is said to be what it is not. */
import type { Fault } from '@iterelay/iterable-sdk/simulator'
import type { EventOutcome } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { expectTruth } from './expect-truth.ts'
import { person, type MarkedEvent } from './marked-events.ts'
import { createTrial, lanesAndWays, type Trial } from './trial.ts'

/** Every operation that events of the four actions use in a lane. */
const operationsOf = {
  bulk: ['users.bulkUpdate', 'events.trackBulk', 'commerce.updateCart', 'commerce.trackPurchase'],
  single: ['users.update', 'events.track', 'commerce.updateCart', 'commerce.trackPurchase'],
} as const

/** Thirty persons, each of whom does one thing of every kind. */
function everything({ identify, track, cart, order }: Trial): MarkedEvent[] {
  return Array.from({ length: 30 }, (_, index) => person(index)).flatMap((who) => [
    identify(who),
    track(who),
    cart(who),
    order(who),
  ])
}

const statusesOf = (outcomes: readonly (EventOutcome | undefined)[]): ReadonlySet<unknown> =>
  new Set(outcomes.map((outcome) => outcome?.status))
const codesOf = (outcomes: readonly (EventOutcome | undefined)[]): ReadonlySet<unknown> =>
  new Set(outcomes.flatMap((outcome) => outcome?.results.map(({ code }) => code) ?? []))

describe.each(lanesAndWays)('in the %s lane, by %s', (lane, way) => {
  test('without a fault everything is delivered and held', async () => {
    const trial = await createTrial({ lane, way })
    const events = everything(trial)
    const outcomes = await trial.send(events)
    expect(statusesOf(outcomes)).toEqual(new Set(['delivered']))
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a storm of 429s is weathered: everything arrives once', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: {
        rateLimits: Object.fromEntries(
          operationsOf[lane].map((operation) => [operation, { requests: 2, per: 'second' }]),
        ),
        retryAfterHeader: true,
      },
      // So that the server has to say it.
      client: { rateLimit: false, retry: { maxAttempts: 100 } },
      destination: { maxBatchItems: 5 },
    })
    const events = everything(trial)
    const outcomes = await trial.send(events)
    expect(trial.simulator.requests({ status: 429 }).length).toBeGreaterThan(10)
    expect(statusesOf(outcomes)).toEqual(new Set(['delivered']))
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a storm of 429s that does not end fails the events, tells when to come back, and holds none', async () => {
    const trial = await createTrial({ lane, way })
    for (const operation of operationsOf[lane]) {
      const headers = { 'retry-after': '7' }
      trial.simulator.failNext(operation, { status: 429, headers }, Infinity)
    }
    const events = everything(trial)
    const outcomes = await trial.send(events)
    expect(statusesOf(outcomes)).toEqual(new Set(['failed']))
    expect(outcomes[0]?.results[0]).toMatchObject({
      code: 'rate_limited',
      retryable: true,
      httpStatus: 429,
      retryAfterMs: 7000,
    })
    expect(trial.simulator.users()).toEqual([])
    expectTruth(trial.simulator, events, outcomes)
  })

  const passing: readonly (readonly [string, Fault])[] = [
    ['a 429', { status: 429 }],
    ['a 500', { status: 500 }],
    ['a 503', { status: 503 }],
    ['a broken connection', { networkError: true }],
    ['a reset in the middle of the answer', { resetBody: true }],
  ]

  describe.each([
    ['in memory', false],
    ['over HTTP', true],
  ])('%s', (_door, overHttp) => {
    test.each(passing)('%s that passes costs a repeat and nothing else', async (_what, fault) => {
      const trial = await createTrial({ lane, way, overHttp })
      for (const operation of operationsOf[lane]) trial.simulator.failNext(operation, fault)
      const events = everything(trial)
      const outcomes = await trial.send(events)
      expect(statusesOf(outcomes)).toEqual(new Set(['delivered']))
      expectTruth(trial.simulator, events, outcomes)
    })

    test.each(passing)(
      '%s that stays fails its events and leaves the others alone',
      async (_what, fault) => {
        const trial = await createTrial({ lane, way, overHttp })
        const [broken] = operationsOf[lane]
        trial.simulator.failNext(broken, fault, Infinity)
        const events = everything(trial)
        const outcomes = await trial.send(events)
        const ofType = (type: string): ReadonlySet<unknown> =>
          statusesOf(outcomes.filter((_, index) => events[index]?.type === type))
        expect(ofType('identify')).toEqual(new Set(['failed']))
        expect(ofType('track')).not.toContain('failed')
        expect(outcomes[0]?.results[0]).toMatchObject({ retryable: true, attempts: 4 })
        expectTruth(trial.simulator, events, outcomes)
      },
    )

    test('an answer that ends in its middle leaves its events failed, not refused', async () => {
      const trial = await createTrial({ lane, way, overHttp })
      for (const operation of operationsOf[lane]) {
        trial.simulator.failNext(operation, { truncateBody: true })
      }
      const events = everything(trial)
      const outcomes = await trial.send(events)
      expect(codesOf(outcomes)).toContain('unexpected_answer')
      expect(statusesOf(outcomes)).not.toContain('rejected')
      expectTruth(trial.simulator, events, outcomes)
    })

    test('an answer that calls itself HTML is read for what it says', async () => {
      const trial = await createTrial({ lane, way, overHttp })
      for (const operation of operationsOf[lane]) {
        trial.simulator.failNext(operation, { contentType: 'text/html' }, Infinity)
      }
      const events = everything(trial)
      const outcomes = await trial.send(events)
      expect(statusesOf(outcomes)).toEqual(new Set(['delivered']))
      expectTruth(trial.simulator, events, outcomes)
    })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('chaos with seed %i is told as it was', async (seed) => {
    const trial = await createTrial({
      lane,
      way,
      simulator: { chaos: { seed, rate: 0.4 } },
      destination: { maxBatchItems: 7 },
    })
    const events = everything(trial)
    const outcomes = await trial.send(events)
    expectTruth(trial.simulator, events, outcomes)
  })
})
