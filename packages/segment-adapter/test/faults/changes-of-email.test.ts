/** A change of e-mail takes two requests in some projects, and cannot simply be repeated: the old address is gone then. */
import type { Fault, SimulatorOptions } from '@iterelay/iterable-sdk/simulator'
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  option,
  record,
  shuffledSubarray,
} from 'fast-check'
import { describe, expect, test } from 'vitest'

import { expectTruth } from './expect-truth.ts'
import type { Person } from './marked-events.ts'
import { createTrial, lanesAndWays, type Trial, type TrialOptions } from './trial.ts'

type ProjectType = NonNullable<SimulatorOptions['projectType']>

const projects: readonly (readonly [ProjectType, Person])[] = [
  ['email', { email: 'old@example.com' }],
  ['hybrid', { email: 'old@example.com' }],
  ['hybrid', { userId: 'u-1', email: 'old@example.com' }],
  ['hybrid', { userId: 'u-1' }],
  ['userId', { userId: 'u-1' }],
  ['userId', { userId: 'u-1', email: 'old@example.com' }],
]

const lost: readonly (readonly [string, Fault])[] = [
  ['is lost', { resetBody: true }],
  ['is a 500', { status: 500 }],
  ['is a 503', { status: 503 }],
  ['is a 429', { status: 429 }],
  ['does not come, since the connection breaks', { networkError: true }],
  ['cannot be read', { truncateBody: true }],
]

const operations = ['users.update', 'users.bulkUpdate', 'users.updateEmail'] as const

describe.each(lanesAndWays)('in the %s lane, by %s', (lane, way) => {
  describe.each(projects)('in a project of type %s, of %o', (projectType, who) => {
    const setUp = (client: TrialOptions['client'] = {}): Promise<Trial> =>
      createTrial({
        lane,
        way,
        client,
        simulator: {
          projectType,
          seed: { users: [{ userId: 'u-1', email: 'old@example.com' }] },
        },
        destination: { projectType },
      })
    const newEmail = 'new@example.com'

    test('arrives, and later events find the user', async () => {
      const trial = await setUp()
      const events = [
        trial.identify(who, { newEmail }),
        trial.identify(who.userId === undefined ? { email: newEmail } : { userId: who.userId }),
      ]
      const outcomes = await trial.send(events)
      expect(outcomes.map((outcome) => outcome?.status)).toEqual(['delivered', 'delivered'])
      expect(trial.simulator.users()).toHaveLength(1)
      expectTruth(trial.simulator, events, outcomes)
    })

    describe.each(operations)('when an answer of %s', (operation) => {
      test.each(lost)('%s', async (_what, fault) => {
        const trial = await setUp()
        trial.simulator.failNext(operation, fault)
        const events = [trial.identify(who, { newEmail })]
        const outcomes = await trial.send(events)
        expect(outcomes[0]?.status).not.toBe('rejected')
        expectTruth(trial.simulator, events, outcomes)
      })

      test.each(lost)('%s, a second delivery ends where one would have', async (_what, fault) => {
        const trial = await setUp({ retry: false })
        trial.simulator.failNext(operation, fault)
        const events = [trial.identify(who, { newEmail })]
        const first = await trial.send(events)
        expectTruth(trial.simulator, events, first)
        const second = await trial.send(events)
        expectTruth(trial.simulator, events, second)
        expect(trial.simulator.user(newEmail)?.profile).toMatchObject({ newEmail })
        expect(trial.simulator.users()).toHaveLength(1)
      })
    })

    test('is refused where the new address belongs to another user, if only one can have it', async () => {
      const trial = await setUp()
      trial.simulator.seed({ users: [{ email: newEmail, userId: 'u-2' }] })
      const events = [trial.identify(who, { newEmail })]
      const outcomes = await trial.send(events)
      const [status, code] =
        projectType === 'userId' ? ['delivered', undefined] : ['rejected', 'identity_conflict']
      expect(outcomes[0]?.status).toBe(status)
      expect(outcomes[0]?.results[0]?.code).toBe(code)
      expectTruth(trial.simulator, events, outcomes)
    })
  })

  test('whatever goes wrong, whenever it is ended: what is reported is what the project holds', async () => {
    const fault = record({
      operation: constantFrom(...operations, 'users.getByEmail', 'users.getByUserId'),
      fault: constantFrom(...lost.map(([, one]) => one)),
      times: integer({ min: 1, max: 5 }),
    })
    await assert(
      asyncProperty(
        constantFrom(...projects),
        // Each person's events keep their order; whose turn it is changes.
        shuffledSubarray([0, 0, 0, 1, 1, 1, 2, 2, 2], { minLength: 9 }),
        array(fault, { maxLength: 6 }),
        option(integer({ min: 1, max: 30 }), { freq: 3 }),
        async ([projectType, { userId, email }], turns, faults, abortAt) => {
          const controller = new AbortController()
          let moments = 0
          const trial = await createTrial({
            lane,
            way,
            simulator: {
              projectType,
              seed: { users: [0, 1, 2].map((one) => ({ userId: `u-${one}`, email: oldOf(one) })) },
            },
            destination: { projectType, concurrency: 3 },
            onMoment: () => {
              moments += 1
              if (moments === abortAt) controller.abort()
            },
          })
          for (const { operation, fault: some, times } of faults) {
            trial.simulator.failNext(operation, some, times)
          }
          const came = [0, 0, 0]
          const events = turns.map((one) => {
            const nth = came[one] ?? 0
            came[one] = nth + 1
            const id = userId === undefined ? {} : { userId: `u-${one}` }
            const before = { ...id, ...(email === undefined ? {} : { email: oldOf(one) }) }
            const newEmail = `new-${one}@example.com`
            if (nth === 1) return trial.identify(before, { newEmail })
            if (nth === 0) return trial.identify(before)
            return trial.identify(userId === undefined ? { email: newEmail } : id)
          })
          const outcomes = await trial.send(events, controller.signal)
          expectTruth(trial.simulator, events, outcomes)
        },
      ),
      { seed: 6, numRuns: Number(process.env['FAULT_RUNS'] ?? 150) },
    )
  })
})

const oldOf = (one: number): string => `old-${one}@example.com`
