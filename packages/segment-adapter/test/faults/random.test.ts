/** Whatever comes in, whatever goes wrong and whenever it is ended: what is reported is true. */
import type { OperationId } from '@iterelay/iterable-sdk'
import type { Fault } from '@iterelay/iterable-sdk/simulator'
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  record,
} from 'fast-check'
import { describe, test } from 'vitest'

import { expectTruth } from './expect-truth.ts'
import type { Person } from './marked-events.ts'
import { audit, createTrial, fourMappings, lanes, lanesAndWays } from './trial.ts'

/** Each has one name, or always both: that two names mean one person, a destination learns from events that hold both. */
const persons: readonly Person[] = [
  { userId: 'ana' },
  { email: 'ben@example.com' },
  { userId: 'cleo', email: 'cleo@example.com' },
  { userId: 'dan' },
  { email: 'gone@example.com' },
  { userId: 'gone' },
  { email: 'no address' },
  { userId: `far too long ${'x'.repeat(60)}` },
]

const eventArbitrary = record({
  does: oneof(
    { weight: 4, arbitrary: constant('identify' as const) },
    { weight: 4, arbitrary: constant('track' as const) },
    { weight: 1, arbitrary: constantFrom('cart' as const, 'order' as const) },
  ),
  who: oneof(
    { weight: 6, arbitrary: constantFrom(...persons.slice(0, 4)) },
    { weight: 1, arbitrary: constantFrom(...persons.slice(4)) },
  ),
  // Of the wrong type now and then, which refuses a whole bulk request.
  size: oneof(
    { weight: 12, arbitrary: integer({ min: 0, max: 9 }) },
    { weight: 1, arbitrary: constant('large') },
  ),
})

const operations: readonly OperationId[] = [
  'users.bulkUpdate',
  'users.update',
  'events.trackBulk',
  'events.track',
  'commerce.updateCart',
  'commerce.trackPurchase',
]

const faults: readonly Fault[] = [
  { status: 429 },
  { status: 429, headers: { 'retry-after': '3' } },
  { status: 408 },
  { status: 500 },
  { status: 503 },
  { status: 401 },
  { status: 403 },
  { status: 302 },
  { status: 400 },
  { status: 409 },
  { status: 413 },
  { networkError: true },
  { resetBody: true },
  { truncateBody: true },
  { contentType: 'text/html' },
]

const faultArbitrary = record({
  operation: constantFrom(...operations),
  // Most of them pass before the client gives up.
  times: oneof(
    { weight: 4, arbitrary: constant(1) },
    { weight: 1, arbitrary: integer({ min: 2, max: 6 }) },
  ),
  fault: oneof(
    { weight: 3, arbitrary: constantFrom<Fault>({ resetBody: true }, { status: 500 }) },
    { weight: 5, arbitrary: constantFrom(...faults) },
  ),
})

const circumstances = record({
  // With it no two updates of a user follow each other, and without it they may become one.
  isAudited: boolean(),
  maxBatchItems: integer({ min: 1, max: 12 }),
  concurrency: integer({ min: 1, max: 5 }),
  maxAttempts: integer({ min: 1, max: 4 }),
  // The moment at which the delivery is ended; most are not.
  abortAt: option(integer({ min: 1, max: 40 }), { freq: 3 }),
})

const bothAtOnce = lanes.map((lane) => [lane, 'both at once'] as const)

describe.each([...lanesAndWays, ...bothAtOnce])('in the %s lane, by %s', (lane, way) => {
  test('what is reported is what the project holds', async () => {
    await assert(
      asyncProperty(
        array(eventArbitrary, { maxLength: 60, size: 'max' }),
        array(faultArbitrary, { maxLength: 12 }),
        circumstances,
        async (rows, troubles, { isAudited, maxBatchItems, concurrency, maxAttempts, abortAt }) => {
          const controller = new AbortController()
          let moments = 0
          const trial = await createTrial({
            lane,
            way,
            mappings: isAudited ? [...fourMappings, audit] : fourMappings,
            client: { retry: { maxAttempts } },
            destination: { maxBatchItems, concurrency },
            onMoment: () => {
              moments += 1
              if (moments === abortAt) controller.abort()
            },
          })
          trial.simulator.forget('gone@example.com')
          trial.simulator.forget('gone')
          for (const { operation, fault, times } of troubles) {
            trial.simulator.failNext(operation, fault, times)
          }
          const events = rows.map(({ does, who, size }) => trial[does](who, { size }))
          const outcomes = await trial.send(events, controller.signal)
          expectTruth(trial.simulator, events, outcomes)
        },
      ),
      {
        // The same runs each time; others with FAULT_SEED, more of them with FAULT_RUNS.
        seed: Number(process.env['FAULT_SEED'] ?? 6),
        numRuns: Number(process.env['FAULT_RUNS'] ?? 150),
      },
    )
  })
})
