/** What Iterable refuses of its own accord: those events and no others are rejected, in both lanes. */
import type { EventOutcome } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { expectTruth } from './expect-truth.ts'
import { person, type MarkedEvent } from './marked-events.ts'
import { createTrial, lanesAndWays, ways } from './trial.ts'

/** Place, status and code of each event that was not delivered. */
const undelivered = (outcomes: readonly (EventOutcome | undefined)[]): unknown[] =>
  outcomes.flatMap((outcome, index) =>
    outcome?.status === 'delivered'
      ? []
      : [[index, outcome?.status, outcome?.results.map(({ code }) => code).join()]],
  )

describe.each(lanesAndWays)('in the %s lane, by %s', (lane, way) => {
  test.each([0, 1, 500, 999, 1000])(
    'one poison event among 1,001, at place %i, takes no neighbour down',
    async (place) => {
      const trial = await createTrial({
        lane,
        way,
        simulator: { seed: { users: [{ userId: 'somebody', dataFields: { age: 30 } }] } },
      })
      const events = Array.from({ length: 1001 }, (_, index) =>
        trial.identify(person(index), { age: index === place ? 'thirty' : index }),
      )
      const outcomes = await trial.send(events)
      expect(undelivered(outcomes)).toEqual([[place, 'rejected', 'field_type_mismatch']])
      expectTruth(trial.simulator, events, outcomes)
    },
  )

  test('one poison custom event among 1,001 takes no neighbour down', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: {
        seed: {
          users: [{ userId: 'u' }],
          events: [{ userId: 'u', eventName: 'Opened', dataFields: { size: 1 } }],
        },
      },
    })
    const events = Array.from({ length: 1001 }, (_, index) =>
      trial.track({ userId: 'u' }, { size: index === 700 ? 'large' : index }),
    )
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([[700, 'rejected', 'field_type_mismatch']])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('values of the wrong type that stand at both ends and in the middle are found, each', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: { seed: { users: [{ userId: 'somebody', dataFields: { age: 30 } }] } },
    })
    const poisoned = new Set([0, 1, 50, 51, 99])
    const events = Array.from({ length: 100 }, (_, index) =>
      trial.identify(person(index), { age: poisoned.has(index) ? 'thirty' : index }),
    )
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual(
      [...poisoned].map((index) => [index, 'rejected', 'field_type_mismatch']),
    )
    expectTruth(trial.simulator, events, outcomes)
  })

  test('two values that contradict each other: one of them wins, and only the other is refused', async () => {
    const trial = await createTrial({ lane, way })
    const events = [
      trial.identify(person(0), { age: 1 }),
      trial.identify(person(1), { age: 'one' }),
      trial.identify(person(2)),
    ]
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toHaveLength(1)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a refused bulk request whose parts fail in passing keeps what is certain apart from what is not', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: {
        seed: { users: [{ userId: 'somebody', dataFields: { age: 30 } }] },
        chaos: { seed: 3, rate: 0.5, faults: [{ status: 500 }, { resetBody: true }] },
      },
      client: { retry: false },
    })
    const events = Array.from({ length: 64 }, (_, index) =>
      trial.identify(person(index), { age: index % 9 === 4 ? 'thirty' : index }),
    )
    const outcomes = await trial.send(events)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('unknown users, by address and by user id', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: { unknownUserTrack: 'drop', seed: { users: [{ userId: 'known' }] } },
    })
    const strangers = [
      trial.track({ userId: 'stranger' }),
      trial.track({ email: 'stranger@example.com' }),
      trial.track({ userId: 'both', email: 'both@example.com' }),
    ]
    const events = [trial.track({ userId: 'known' }), ...strangers]
    const outcomes = await trial.send(events)
    if (lane === 'bulk') {
      expect(undelivered(outcomes)).toEqual([
        [1, 'rejected', 'unknown_user'],
        [2, 'rejected', 'unknown_user'],
        [3, 'rejected', 'unknown_user'],
      ])
      expectTruth(trial.simulator, events, outcomes)
    } else {
      // Iterable answers 200 and drops them: docs/adapter/delivery.md says so of this lane, and nobody outside can tell.
      expect(trial.simulator.summary().droppedEvents).toBe(strangers.length)
      expectTruth(trial.simulator, events, outcomes, { dropped: strangers })
    }
  })

  test('an unknown user who is introduced before, in the same delivery', async () => {
    const trial = await createTrial({ lane, way, simulator: { unknownUserTrack: 'drop' } })
    const events = Array.from({ length: 9 }, (_, index) => person(index)).flatMap((who) => [
      trial.identify(who),
      trial.track(who),
    ])
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a user who comes many times, under an address written in several ways', async () => {
    const trial = await createTrial({ lane, way })
    const spellings = ['ana@example.com', 'Ana@example.com', 'ANA@EXAMPLE.COM']
    const events = Array.from({ length: 30 }, (_, index) => {
      const who = { email: spellings[index % 3] ?? '' }
      return index % 2 === 0 ? trial.identify(who) : trial.track(who)
    })
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([])
    expect(trial.simulator.users()).toHaveLength(1)
    expect(trial.simulator.user('ana@example.com')?.profile['latest']).toBe(28)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('updates of a few users in a row, which may travel as one each, are all held', async () => {
    const trial = await createTrial({ lane, way })
    const events = Array.from({ length: 60 }, (_, index) => trial.identify(person(index % 3)))
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a poison update takes no other update of its user down', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: { seed: { users: [{ userId: 'somebody', dataFields: { age: 30 } }] } },
    })
    const events = Array.from({ length: 12 }, (_, index) =>
      trial.identify(person(index % 2), index === 7 ? { age: 'thirty' } : {}),
    )
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([[7, 'rejected', 'field_type_mismatch']])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('an address and a user id of two users are refused, and the two are left alone', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: {
        seed: { users: [{ userId: 'ana' }, { email: 'ben@example.com', userId: 'ben' }] },
      },
    })
    const events = [
      trial.identify({ userId: 'ana' }),
      trial.identify({ userId: 'ana', email: 'ben@example.com' }),
      trial.identify({ email: 'ben@example.com' }),
    ]
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([[1, 'rejected', 'identity_conflict']])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('two users with one user id, in a project that knows users by address', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: {
        projectType: 'email',
        seed: {
          users: [
            { email: 'one@example.com', userId: 'shared' },
            { email: 'two@example.com', userId: 'shared' },
          ],
        },
      },
    })
    const events = [
      trial.identify({ email: 'one@example.com' }),
      trial.identify({ userId: 'shared' }),
      trial.track({ userId: 'shared' }),
      trial.identify({ email: 'two@example.com', userId: 'shared' }),
      trial.track({ email: 'two@example.com', userId: 'shared' }),
    ]
    const outcomes = await trial.send(events)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a forgotten user is refused, by address and by user id, in every action', async () => {
    const trial = await createTrial({ lane, way })
    trial.simulator.forget('gone@example.com')
    trial.simulator.forget('gone')
    const { identify, track, cart, order } = trial
    const events: MarkedEvent[] = [identify, track, cart, order].flatMap((does) => [
      does({ email: 'gone@example.com' }),
      does({ userId: 'here' }),
      does({ userId: 'gone' }),
    ])
    // The first of each three is known before its custom event comes.
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual(
      [0, 2, 3, 5, 6, 8, 9, 11].map((index) => [index, 'rejected', 'forgotten_user']),
    )
    expectTruth(trial.simulator, events, outcomes)
  })

  test('an event name that the project does not allow', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: { disallowedEventNames: ['Opened'], seed: { users: [{ userId: 'u' }] } },
    })
    const events = [trial.identify({ userId: 'u' }), trial.track({ userId: 'u' })]
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([[1, 'rejected', 'event_name_not_allowed']])
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a refused key ends the delivery, and every event says so', async () => {
    const trial = await createTrial({ lane, way, simulator: { apiKey: 'another' } })
    const events = Array.from({ length: 40 }, (_, index) => trial.identify(person(index)))
    const outcomes = await trial.send(events)
    // No more than were under way when the first was refused.
    expect(trial.bodies.length).toBeLessThanOrEqual(8)
    expect(new Set(outcomes.map((outcome) => outcome?.code ?? outcome?.results[0]?.code))).toEqual(
      new Set(['bad_api_key']),
    )
    expect(new Set(outcomes.map((outcome) => outcome?.status))).toEqual(new Set(['failed']))
    expectTruth(trial.simulator, events, outcomes)
  })
})

describe.each(ways)('an answer that is none to a bulk request, by %s', (way) => {
  test.each([
    ['is empty', {}],
    ['says yes to something else', { code: 'Success', msg: '', params: null }],
    ['is a text', '"OK"'],
  ])('delivers nothing when it %s', async (_what, body) => {
    const trial = await createTrial({ lane: 'bulk', way })
    trial.simulator.failNext('users.bulkUpdate', { status: 200, body })
    const events = [0, 1, 2].map((index) => trial.identify(person(index)))
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual(
      [0, 1, 2].map((index) => [index, 'failed', 'unexpected_answer']),
    )
    expectTruth(trial.simulator, events, outcomes)
  })

  test('a failure that is counted and not named is looked for', async () => {
    const trial = await createTrial({ lane: 'bulk', way })
    const body = { successCount: 2, failCount: 1 }
    trial.simulator.failNext('users.bulkUpdate', { status: 200, body })
    const events = [0, 1, 2].map((index) => trial.identify(person(index)))
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([])
    expectTruth(trial.simulator, events, outcomes)
  })
})

describe.each(lanesAndWays)('after an answer that got lost, in the %s lane, by %s', (lane, way) => {
  const operation = lane === 'bulk' ? 'users.bulkUpdate' : 'users.update'

  test.each([400, 409, 413])(
    'a refusal of the repeat with %i does not reject what may have been written',
    async (status) => {
      const trial = await createTrial({ lane, way })
      trial.simulator.failNext(operation, { resetBody: true })
      trial.simulator.failNext(operation, { status })
      const events = [trial.identify(person(0))]
      const outcomes = await trial.send(events)
      expect(outcomes[0]?.results).toMatchObject([
        { status: 'failed', httpStatus: status, retryable: true, attempts: 2 },
      ])
      expect(trial.simulator.users()).toHaveLength(1)
      expectTruth(trial.simulator, events, outcomes)
      expect(undelivered(await trial.send(events))).toEqual([])
    },
  )

  test('nor does it when the request is split afterwards', async () => {
    const trial = await createTrial({ lane, way })
    trial.simulator.failNext(operation, { resetBody: true })
    trial.simulator.failNext(operation, { status: 409 }, 4)
    const events = Array.from({ length: 8 }, (_, index) => trial.identify(person(index)))
    const outcomes = await trial.send(events)
    expectTruth(trial.simulator, events, outcomes)
  })

  test('what is wrong with the event itself rejects it all the same', async () => {
    const trial = await createTrial({
      lane,
      way,
      simulator: { seed: { users: [{ userId: 'somebody', dataFields: { age: 30 } }] } },
    })
    trial.simulator.failNext(operation, { status: 500 })
    const events = [0, 1, 2].map((index) =>
      trial.identify(person(index), { age: index === 0 ? 'thirty' : index }),
    )
    const outcomes = await trial.send(events)
    expect(undelivered(outcomes)).toEqual([[0, 'rejected', 'field_type_mismatch']])
    expectTruth(trial.simulator, events, outcomes)
  })
})
