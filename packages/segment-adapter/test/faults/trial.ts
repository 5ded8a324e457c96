import { createIterableClient, type IterableClientOptions } from '@iterelay/iterable-sdk'
import {
  createIterableSimulator,
  type IterableSimulator,
  type SimulatorOptions,
} from '@iterelay/iterable-sdk/simulator'
import {
  actions,
  createIterableDestination,
  defaultFields,
  isAdapterError,
  type DestinationOptions,
  type EventOutcome,
  type IterableDestination,
  type Lane,
  type Mapping,
} from '@iterelay/segment-adapter'
import { expect } from 'vitest'

import { markedEvents, type MarkedEvents } from './marked-events.ts'
import { serve } from './serve.ts'

/** The two ways in which a destination takes events; or both at once, each of them with some of the events, in overlapping calls. */
export type Way = 'deliver' | 'stream' | 'both at once'

export const ways: readonly Way[] = ['deliver', 'stream']
export const lanes: readonly Lane[] = ['bulk', 'single']

/** Each lane with each way. */
export const lanesAndWays: readonly (readonly [Lane, Way])[] = lanes.flatMap((lane) =>
  ways.map((way) => [lane, way] as const),
)

/** Something that happens in a delivery: a request leaves, its answer comes back, or a wait begins. */
export type Moment = 'request' | 'answer' | 'wait'

export interface TrialOptions {
  readonly lane: Lane
  readonly way: Way
  /** Behind a real server, where broken connections are broken sockets. */
  readonly overHttp?: boolean
  readonly mappings?: readonly Mapping[]
  readonly simulator?: SimulatorOptions
  readonly client?: Omit<Partial<IterableClientOptions>, 'fetch' | 'sleep' | 'now'>
  readonly destination?: Omit<Partial<DestinationOptions>, 'client' | 'settings' | 'mappings'>
  /** Told of every moment, in the order they come. */
  readonly onMoment?: (moment: Moment, operation: string) => void
}

/** A project, and a destination that takes events to it without waiting for anything. */
export interface Trial extends MarkedEvents {
  readonly simulator: IterableSimulator
  /** The body of every request that left, whether or not it arrived. */
  readonly bodies: readonly string[]
  /** One outcome per event, by its place; a place is empty when an event has none. */
  send(
    events: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<readonly (EventOutcome | undefined)[]>
}

const profiles: Mapping = {
  name: 'profiles',
  action: 'updateUser',
  trigger: 'type = "identify"',
  fields: { ...defaultFields('updateUser'), newEmail: { '@path': '$.traits.newEmail' } },
}

/** Profiles, custom events, carts and purchases. */
export const fourMappings: readonly Mapping[] = [
  profiles,
  ...(['trackEvent', 'updateCart', 'trackPurchase'] as const).map((action) => ({
    name: action,
    action,
    trigger: actions[action].defaultTrigger,
    fields: defaultFields(action),
  })),
]

/** Records each identify as a custom event, too, so that an event has two results. */
export const audit: Mapping = {
  name: 'audit',
  action: 'trackEvent',
  trigger: 'type = "identify"',
  fields: {
    ...defaultFields('trackEvent'),
    email: { '@path': '$.traits.email' },
    eventName: 'Identified',
    dataFields: { mark: { '@path': '$.messageId' } },
  },
}

export async function createTrial({
  lane,
  way,
  onMoment,
  ...options
}: TrialOptions): Promise<Trial> {
  let time = 0
  const now = (): number => time
  const simulator = createIterableSimulator({
    // Every identify brings a field of its own.
    maxUserFields: 1_000_000,
    // The single lane is told nothing of what Iterable drops: see the tests of unknown users.
    unknownUserTrack: 'create',
    now,
    ...options.simulator,
  })
  const bodies: string[] = []
  const address = options.overHttp === true ? { baseUrl: await serve(simulator) } : {}
  const door = options.overHttp === true ? fetch : simulator.fetch
  const client = createIterableClient({
    apiKey: 'key',
    ...address,
    ...options.client,
    now,
    fetch: async (input, init) => {
      const operation = operationAt(input)
      bodies.push(typeof init?.body === 'string' ? init.body : '')
      onMoment?.('request', operation)
      init?.signal?.throwIfAborted()
      try {
        return await door(input, init)
      } finally {
        onMoment?.('answer', operation)
      }
    },
    sleep: async (ms, signal) => {
      onMoment?.('wait', '')
      signal?.throwIfAborted()
      time += ms
    },
  })
  const destination = createIterableDestination({
    lane,
    ...options.destination,
    client,
    mappings: options.mappings ?? fourMappings,
  })
  return {
    ...markedEvents(),
    simulator,
    bodies,
    async send(events, signal) {
      if (way === 'deliver') return deliverAll(destination, events, signal)
      if (way === 'stream') return streamAll(destination, events, signal)
      const third = Math.ceil(events.length / 3)
      const parts = await Promise.all([
        deliverAll(destination, events.slice(0, third), signal),
        deliverAll(destination, events.slice(third, 2 * third), signal),
        streamAll(destination, events.slice(2 * third), signal),
      ])
      return parts.flat()
    },
  }
}

async function deliverAll(
  destination: IterableDestination,
  events: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<readonly EventOutcome[]> {
  const report = await destination.deliver(events, signal === undefined ? {} : { signal })
  for (const status of ['delivered', 'skipped', 'rejected', 'failed'] as const) {
    const found = report.outcomes.filter((outcome) => outcome.status === status)
    expect(report.counts[status]).toBe(found.length)
  }
  return report.outcomes
}

/** Takes the outcomes of a stream by their places; what it did not read has none, and may not have been sent. */
async function streamAll(
  destination: IterableDestination,
  events: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<readonly EventOutcome[]> {
  const outcomes = Array.from<EventOutcome>({ length: events.length })
  let read = 0
  async function* source(): AsyncGenerator {
    for (const event of events) {
      read += 1
      yield event
    }
  }
  let taken = 0
  let isKeyRefused = false
  try {
    const stream = destination.stream(source(), signal === undefined ? {} : { signal })
    for await (const { index, event, outcome } of stream) {
      expect(event).toBe(events[index])
      // Each event settles once.
      expect(outcomes[index]).toBeUndefined()
      outcomes[index] = outcome
      taken += 1
    }
  } catch (error) {
    // Thrown after the outcomes of what was read.
    if (!isAdapterError(error) || error.code !== 'bad_api_key') throw error
    isKeyRefused = true
  }
  // What comes from the source while the stream is ended early is let go.
  expect(read - taken).toBeOneOf(signal?.aborted === true || isKeyRefused ? [0, 1] : [0])
  expect(outcomes.slice(0, taken)).not.toContain(undefined)
  const code = isKeyRefused ? 'bad_api_key' : 'aborted'
  return outcomes.map((outcome, index) => (index < taken ? outcome : notRead(code)))
}

/** What a caller knows of events that a stream, ended early, did not read. */
function notRead(code: string): EventOutcome {
  return { status: 'failed', code, results: [], retryable: true }
}

/** The last part of the path, which tells the operations of the adapter apart. */
function operationAt(input: string | URL | Request): string {
  const url = input instanceof Request ? input.url : String(input)
  return url.slice(url.lastIndexOf('/') + 1)
}
