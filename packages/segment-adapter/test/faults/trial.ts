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
  type DestinationOptions,
  type EventOutcome,
  type Lane,
  type Mapping,
} from '@iterelay/segment-adapter'

import { markedEvents, type MarkedEvents } from './marked-events.ts'
import { serve } from './serve.ts'

/** The two ways in which a destination takes events. */
export type Way = 'deliver' | 'stream'

export const ways: readonly Way[] = ['deliver']
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
  /** One outcome per event, by its place; a place is empty when an event has none. */
  send(
    events: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<readonly (EventOutcome | undefined)[]>
}

export const profiles: Mapping = {
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
  const address = options.overHttp === true ? { baseUrl: await serve(simulator) } : {}
  const door = options.overHttp === true ? fetch : simulator.fetch
  const client = createIterableClient({
    apiKey: 'key',
    ...address,
    ...options.client,
    now,
    fetch: async (input, init) => {
      const operation = operationAt(input)
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
    async send(events, signal) {
      const withSignal = signal === undefined ? {} : { signal }
      const { outcomes } = await destination.deliver(events, withSignal)
      return outcomes
    },
  }
}

/** The last part of the path, which tells the operations of the adapter apart. */
function operationAt(input: string | URL | Request): string {
  const url = input instanceof Request ? input.url : String(input)
  return url.slice(url.lastIndexOf('/') + 1)
}
