import type { OperationId } from '@iterelay/iterable-sdk'
import {
  createIterableSimulator,
  type Fault,
  type IterableSimulator,
} from '@iterelay/iterable-sdk/simulator'
import type { EventOutcome, IterableDestination } from '@iterelay/segment-adapter'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { destinationOver, identify, track } from '../some-events.ts'

interface Step {
  readonly user: string
  readonly kind: 'identify' | 'track' | 'page' | 'nonsense' | 'mistyped'
}

const step: fc.Arbitrary<Step> = fc.record({
  user: fc.constantFrom('ana', 'ben', 'cy', 'dee'),
  kind: fc.constantFrom('identify', 'identify', 'track', 'track', 'page', 'nonsense', 'mistyped'),
})
/** Lists of events, each delivered at once or as a stream, the next one begun some turns later. */
const load = fc.array(
  fc.record({
    steps: fc.array(step, { maxLength: 12 }),
    asStream: fc.boolean(),
    maxInFlight: fc.integer({ min: 1, max: 20 }),
    turns: fc.nat(20),
    abortAfter: fc.option(fc.nat(60), { nil: undefined, freq: 6 }),
  }),
  { maxLength: 5 },
)

function eventOf({ user, kind }: Step, number: number): unknown {
  if (kind === 'page') return { type: 'page', userId: user }
  if (kind === 'nonsense') return number
  // Entries may hold several updates of a user: each brings a field of its own.
  const own = { [`step${number}`]: true }
  if (kind === 'mistyped') return identify(user, { ...own, age: 'old' })
  return kind === 'identify'
    ? identify(user, { ...own, age: number })
    : track(user, `m-${number}`, own)
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve()
}

async function* slowly(events: readonly unknown[]): AsyncGenerator {
  for (const [index, event] of events.entries()) {
    await turns((index * 7) % 5)
    yield event
  }
}

interface How {
  readonly asStream: boolean
  readonly maxInFlight: number
  readonly abortAfter: number | undefined
}

async function run(
  destination: IterableDestination,
  events: readonly unknown[],
  { asStream, maxInFlight, abortAfter }: How,
): Promise<readonly EventOutcome[]> {
  const controller = new AbortController()
  const { signal } = controller
  if (abortAfter !== undefined) void turns(abortAfter).finally(() => controller.abort())
  if (!asStream) {
    const { outcomes } = await destination.deliver(events, { signal })
    expect(outcomes).toHaveLength(events.length)
    expect(outcomes).not.toContain(undefined)
    return outcomes
  }
  const outcomes: EventOutcome[] = []
  let count = 0
  const stream = destination.stream(slowly(events), { maxInFlight, maxWaitMs: 0, signal })
  for await (const { index, event, outcome } of stream) {
    expect(outcomes[index]).toBeUndefined()
    expect(event).toBe(events[index])
    outcomes[index] = outcome
    count += 1
  }
  // Of a stream that was cut off, everything up to where it was read.
  expect(count).toBe(abortAfter === undefined ? events.length : outcomes.length)
  return outcomes
}

/** The steps of each user that Iterable took, in the order in which it took them. */
function stepsTaken(simulator: IterableSimulator): Map<string, number[]> {
  const taken = new Map<string, number[]>()
  const add = (entry: { userId: string; dataFields: object }): void => {
    const steps = taken.get(entry.userId) ?? []
    for (const field of Object.keys(entry.dataFields)) {
      if (field.startsWith('step')) steps.push(Number(field.slice(4)))
    }
    taken.set(entry.userId, steps)
  }
  for (const { body } of simulator.requests({ status: 200 })) {
    const { users, events } = body as { users?: never[]; events?: never[] }
    for (const entry of users ?? events ?? [body as never]) add(entry)
  }
  return taken
}

/** A request that is made again brings its steps again: then both their first and their last time count. */
function expectInOrder(steps: readonly number[]): void {
  const firsts = [...new Set(steps)]
  const lasts = [...new Set(steps.toReversed())].toReversed()
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
  expect(lasts).toEqual(lasts.toSorted((a, b) => a - b))
}

function faultsOf(...kinds: readonly Fault[]): fc.Arbitrary<Failing[]> {
  const failing = fc.record({
    operation: fc.constantFrom(...operations),
    fault: fc.constantFrom(...kinds),
    times: fc.integer({ min: 1, max: 4 }),
  })
  return fc.array(failing, { maxLength: 6 })
}

interface Failing {
  readonly operation: OperationId
  readonly fault: Fault
  readonly times: number
}

const operations = ['users.bulkUpdate', 'events.trackBulk', 'users.update', 'events.track'] as const

/** Either passing faults or refusals: who takes a request and then refuses the same one is beyond all knowing. */
const trouble = fc.oneof(
  fc.record({
    rate: fc.constant(0),
    failing: faultsOf(...[400, 409, 413].map((status) => ({ status }))),
  }),
  fc.record({
    rate: fc.constantFrom(0, 0.2, 0.6),
    failing: faultsOf(
      { status: 429 },
      { status: 500 },
      { networkError: true },
      { resetBody: true },
      { truncateBody: true },
      { contentType: 'text/html' },
    ),
  }),
)

test.each(['bulk', 'single'] as const)(
  'whatever goes wrong and however it overlaps, each event has one outcome that is true, and the order of each user holds, in the %s lane',
  async (lane) => {
    await fc.assert(
      fc.asyncProperty(
        load,
        trouble,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        async (lists, { failing, rate }, seed, concurrency) => {
          const simulator = createIterableSimulator({
            chaos: { seed, rate },
            seed: {
              users: ['ana', 'ben', 'cy'].map((userId) => ({
                userId,
                dataFields: { age: 1 },
              })),
            },
          })
          for (const { operation, fault, times } of failing) {
            simulator.failNext(operation, fault, times)
          }
          let requests = 0
          const destination = destinationOver(
            async (input, init) => {
              requests += 1
              await turns((requests * 5) % 7)
              const response = await simulator.fetch(input, init)
              await turns((requests * 3 + seed) % 11)
              return response
            },
            { lane, concurrency, maxBatchItems: 3 },
          )
          let number = 0
          const runs: Promise<readonly EventOutcome[]>[] = []
          const numbers: number[][] = []
          for (const { steps, ...how } of lists) {
            const own = steps.map(() => (number += 1))
            numbers.push(own)
            runs.push(
              run(
                destination,
                steps.map((one, at) => eventOf(one, own[at] ?? 0)),
                how,
              ),
            )
            await turns(how.turns)
          }
          const outcomes = await Promise.all(runs)
          const taken = stepsTaken(simulator)
          // A request that was cut off may still be carried out, after a later one.
          const isCut = lists.some(({ abortAfter }) => abortAfter !== undefined)
          // Lists of streams are read while later lists are delivered: order holds from when an event is read.
          const isStreamed = lists.some(({ asStream }) => asStream)
          const ordered = isCut ? [] : isStreamed ? numbers : [numbers.flat()]
          for (const own of ordered) {
            for (const steps of taken.values()) {
              expectInOrder(steps.filter((one) => own.includes(one)))
            }
          }
          for (const [list, own] of numbers.entries()) {
            for (const [at, one] of own.entries()) {
              const { kind = 'page', user = '' } = lists[list]?.steps[at] ?? {}
              const status = outcomes[list]?.[at]?.status
              if (status === 'delivered') expect(taken.get(user)).toContain(one)
              if (kind === 'track') {
                const isHeld = simulator.events().some(({ id }) => id === `m-${one}`)
                // On its own, an event of somebody unknown is accepted and dropped.
                if (status === 'delivered' && user !== 'dee') expect(isHeld).toBe(true)
                if (status === 'rejected') expect(isHeld).toBe(false)
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  },
)
