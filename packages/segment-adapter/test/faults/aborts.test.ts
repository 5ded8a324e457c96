/** A delivery that is ended early, at every stage: what was done is told, and nothing else is claimed. */
import type { EventOutcome } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { expectTruth } from './expect-truth.ts'
import { person, type MarkedEvent } from './marked-events.ts'
import { createTrial, lanesAndWays, type Moment, type Trial, type TrialOptions } from './trial.ts'

const statuses = (outcomes: readonly (EventOutcome | undefined)[]): unknown[] =>
  outcomes.map((outcome) => outcome?.status)
const codes = (outcomes: readonly (EventOutcome | undefined)[]): unknown[] =>
  outcomes.map((outcome) => outcome?.code ?? outcome?.results[0]?.code)

/** A trial that is aborted at a moment: the n-th of its kind, or of one operation. */
async function abortedTrial(
  options: Omit<TrialOptions, 'onMoment'>,
  at: { readonly moment: Moment; readonly operation?: string; readonly nth?: number },
): Promise<Trial & { readonly signal: AbortSignal }> {
  const controller = new AbortController()
  let left = at.nth ?? 1
  const trial = await createTrial({
    ...options,
    onMoment: (moment, operation) => {
      if (moment !== at.moment || (at.operation ?? operation) !== operation) return
      left -= 1
      if (left === 0) controller.abort(new Error('enough'))
    },
  })
  return { ...trial, signal: controller.signal }
}

/** Every event says how many requests carried it, also those that nobody answered; none where it was not sent. */
function expectAttempts(
  { bodies }: Trial,
  events: readonly MarkedEvent[],
  outcomes: readonly (EventOutcome | undefined)[],
): void {
  const carried = events.map(
    ({ messageId }) => bodies.filter((body) => body.includes(`"${messageId}"`)).length,
  )
  expect(outcomes.map((outcome) => outcome?.results[0]?.attempts ?? 0)).toEqual(carried)
}

function someOfEach({ identify, track, cart, order }: Trial, persons = 12): MarkedEvent[] {
  return Array.from({ length: persons }, (_, index) => person(index)).flatMap((who) => [
    identify(who),
    track(who),
    cart(who),
    order(who),
  ])
}

describe.each(lanesAndWays)('in the %s lane, by %s', (lane, way) => {
  const update = lane === 'bulk' ? 'bulkUpdate' : 'update'
  const updateOperation = lane === 'bulk' ? 'users.bulkUpdate' : 'users.update'

  test('before the first request nothing is sent', async () => {
    const trial = await createTrial({ lane, way })
    const events = someOfEach(trial)
    const outcomes = await trial.send(events, AbortSignal.abort())
    expect(new Set(statuses(outcomes))).toEqual(new Set(['failed']))
    expect(new Set(codes(outcomes))).toEqual(new Set(['aborted']))
    expect(trial.simulator.requests()).toEqual([])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('during planning nothing is sent', async () => {
    const trial = await createTrial({ lane, way })
    const controller = new AbortController()
    const events = someOfEach(trial)
    const [first, ...others] = events
    const trap = {
      ...first,
      // Read by the trigger, so in the middle of planning.
      get type() {
        controller.abort()
        return first?.type
      },
    }
    const outcomes = await trial.send([trap, ...others], controller.signal)
    expect(new Set(statuses(outcomes))).toEqual(new Set(['failed']))
    expect(trial.simulator.requests()).toEqual([])
    expectTruth(trial.simulator, events, outcomes)
  })

  test.each([1, 2, 3, 5, 8])('as request %i leaves, and what comes after it stays', async (nth) => {
    const trial = await abortedTrial(
      { lane, way, destination: { maxBatchItems: 4, concurrency: 2 } },
      { moment: 'request', nth },
    )
    const events = someOfEach(trial)
    const outcomes = await trial.send(events, trial.signal)
    expect(codes(outcomes)).toContain('aborted')
    expect(trial.simulator.requests().length).toBeLessThan(nth + 2)
    expectTruth(trial.simulator, events, outcomes)
  })

  test.each([1, 2, 3, 5, 8])(
    'while answer %i is on its way, so that the work is done and nobody is told',
    async (nth) => {
      const trial = await abortedTrial(
        { lane, way, destination: { maxBatchItems: 4, concurrency: 2 } },
        { moment: 'answer', nth },
      )
      const events = someOfEach(trial)
      const outcomes = await trial.send(events, trial.signal)
      expect(codes(outcomes)).toContain('aborted')
      expect(statuses(outcomes)).not.toContain('rejected')
      expectAttempts(trial, events, outcomes)
      expectTruth(trial.simulator, events, outcomes)
    },
  )

  test('while a request is under way over HTTP', async () => {
    const controller = new AbortController()
    const trial = await createTrial({ lane, way, overHttp: true })
    trial.simulator.failNext(updateOperation, { delayMs: 60_000 }, Infinity)
    const events = someOfEach(trial)
    const sent = trial.send(events, controller.signal)
    while (trial.simulator.requests(updateOperation).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    controller.abort()
    const outcomes = await sent
    expect(codes(outcomes)).toContain('aborted')
    expectTruth(trial.simulator, events, outcomes)
  })

  test('between two attempts, after which there is no other', async () => {
    const trial = await abortedTrial({ lane, way }, { moment: 'wait' })
    trial.simulator.failNext(updateOperation, { resetBody: true }, Infinity)
    const events = [trial.identify(person(0)), trial.track(person(0))]
    const outcomes = await trial.send(events, trial.signal)
    expect(codes(outcomes)).toEqual(['aborted', 'aborted'])
    expect(trial.simulator.requests()).toHaveLength(1)
    expect(trial.simulator.users()).toHaveLength(1)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('while it waits for room in a rate limit, before anything was sent', async () => {
    const { createRateLimitStore } = await import('@iterelay/iterable-sdk')
    const limit = { requests: 1, perMs: 60_000 }
    const trial = await abortedTrial(
      {
        lane,
        way,
        client: { rateLimit: createRateLimitStore({ limits: { [updateOperation]: limit } }) },
        destination: { maxBatchItems: 1, concurrency: 1 },
      },
      { moment: 'wait' },
    )
    const events = [trial.identify(person(0)), trial.identify(person(1))]
    const outcomes = await trial.send(events, trial.signal)
    expect(statuses(outcomes)).toEqual(['delivered', 'failed'])
    expect(outcomes[1]?.results[0]).toMatchObject({ code: 'aborted', retryable: true })
    expectTruth(trial.simulator, events, outcomes)
  })

  test.each(lane === 'bulk' ? [1, 2, 3, 4, 5, 6, 7] : [])(
    'while a refused bulk request is being split, after answer %i',
    async (nth) => {
      const trial = await abortedTrial(
        {
          lane,
          way,
          simulator: { seed: { users: [{ userId: 'somebody', dataFields: { age: 30 } }] } },
        },
        { moment: 'answer', operation: update, nth },
      )
      const events = Array.from({ length: 16 }, (_, index) =>
        trial.identify(person(index), { age: index === 11 ? 'thirty' : index }),
      )
      const outcomes = await trial.send(events, trial.signal)
      expect(trial.bodies).toHaveLength(nth)
      expect(codes(outcomes)).toContain('aborted')
      expectAttempts(trial, events, outcomes)
      expectTruth(trial.simulator, events, outcomes)
    },
  )
})

describe.each(lanesAndWays.filter(([lane]) => lane === 'single'))(
  'a change of e-mail in the %s lane, by %s',
  (lane, way) => {
    test.each<readonly [string, Moment, string]>([
      ['as its first request leaves', 'request', 'update'],
      ['as its first answer comes', 'answer', 'update'],
      ['as its second request leaves', 'request', 'updateEmail'],
      ['as its second answer comes', 'answer', 'updateEmail'],
    ])('is told as it was when the delivery is aborted %s', async (_when, moment, operation) => {
      const trial = await abortedTrial(
        {
          lane,
          way,
          simulator: { projectType: 'email', seed: { users: [{ email: 'old@example.com' }] } },
        },
        { moment, operation },
      )
      const events = [
        trial.identify({ email: 'old@example.com' }, { newEmail: 'new@example.com' }),
        trial.identify({ email: 'new@example.com' }),
      ]
      const outcomes = await trial.send(events, trial.signal)
      expect(statuses(outcomes)).toEqual(['failed', 'failed'])
      expect(codes(outcomes)).toEqual(['aborted', 'aborted'])
      expectTruth(trial.simulator, events, outcomes)
    })
  },
)
