import { isDeepStrictEqual } from 'node:util'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { defaultPresets } from '@iterelay/presets'
import {
  createIterableDestination,
  type EventOutcome,
  type IterableDestination,
  type Lane,
} from '@iterelay/segment-adapter'

import { mixedEvents } from '../adapter/mixed-events.ts'
import { unboundLimits } from '../unbound-limits.ts'
import { mapByHand, type ReadyRequest } from './map-by-hand.ts'

/** How many events, and how many requests may be under way. */
export interface DeliveryLoad {
  readonly events: number
  readonly inFlight: number
}

/** Sends the events of a load to a server; rejects when any of them is not taken. */
export type Sender = (load: DeliveryLoad) => Promise<void>

/** Makes a sender for one server and one lane. */
type MakeSender = (baseUrl: string, lane: Lane) => Sender

/** What is compared. Bare fetch begins with finished bodies, which it writes as JSON; the others begin with events. */
export const senders = {
  'bare fetch': makeLoop,
  'bare fetch, again': makeLoop,
  'bare fetch, mapped by hand': makeMappingLoop,
  deliver: (baseUrl, lane) =>
    eachLoadOnce((load) => {
      const destination = makeDestination(baseUrl, lane, load)
      const events = mixedEvents(load.events)
      return async () => {
        const { outcomes } = await destination.deliver(events)
        checkAll(outcomes, load)
      }
    }),
  stream: (baseUrl, lane) =>
    eachLoadOnce((load) => {
      const destination = makeDestination(baseUrl, lane, load)
      const events = mixedEvents(load.events)
      return async () => {
        const outcomes: EventOutcome[] = []
        for await (const { outcome } of destination.stream(events)) outcomes.push(outcome)
        checkAll(outcomes, load)
      }
    }),
} satisfies Record<string, MakeSender>

/** Name of what is compared. */
export type SenderName = keyof typeof senders

/** Whether a text is such a name. */
export function isSenderName(name: string | undefined): name is SenderName {
  return name !== undefined && Object.hasOwn(senders, name)
}

/** A destination with the four default presets, which no rate limit slows down. */
export function makeDestination(
  baseUrl: string,
  lane: Lane,
  {
    inFlight,
    maxBatchItems = perRequest(lane),
  }: { readonly inFlight: number; readonly maxBatchItems?: number },
): IterableDestination {
  return createIterableDestination({
    client: createIterableClient({ apiKey: 'key', baseUrl, rateLimit: unboundLimits }),
    mappings: defaultPresets,
    lane,
    concurrency: inFlight,
    maxBatchItems,
  })
}

/** A tenth of what a bulk request may hold, so that a load of some thousand events is enough for 64 requests. */
export function perRequest(lane: Lane): number {
  return lane === 'bulk' ? 100 : 1
}

function makeLoop(baseUrl: string, lane: Lane): Sender {
  return eachLoadOnce((load) => {
    const { requests } = makeDestination(baseUrl, lane, load).plan(mixedEvents(load.events))
    return () => sendAll(baseUrl, requests.values(), load)
  })
}

function makeMappingLoop(baseUrl: string, lane: Lane): Sender {
  return eachLoadOnce((load) => {
    const events = mixedEvents(load.events)
    const mapAll = (): IterableIterator<ReadyRequest> => mapByHand(events, lane, perRequest(lane))
    const { requests } = makeDestination(baseUrl, lane, load).plan(events)
    if (!isDeepStrictEqual(textsOf([...mapAll()]), textsOf(requests))) {
      throw new Error('mapped by hand, the bodies are not the same')
    }
    return () => sendAll(baseUrl, mapAll(), load)
  })
}

/** The bodies as they go out, whatever their order. */
function textsOf(requests: readonly ReadyRequest[]): readonly string[] {
  return requests.map(({ path, body }) => `${path} ${JSON.stringify(body)}`).toSorted()
}

/** Sends finished bodies with bare fetch and reads every answer. */
export async function sendAll(
  baseUrl: string,
  requests: IterableIterator<ReadyRequest>,
  { inFlight }: Pick<DeliveryLoad, 'inFlight'>,
): Promise<void> {
  const sendInTurn = async (): Promise<void> => {
    for (const { path, body } of requests) {
      const response = await fetch(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { 'Api-Key': 'key', 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answer: unknown = await response.json()
      const failures: unknown = Reflect.get(Object(answer), 'failCount') ?? 0
      if (!response.ok || failures !== 0) throw new Error(`answered ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, sendInTurn))
}

/** Prepares each load when it first comes, so that only sending is measured. */
function eachLoadOnce(prepare: (load: DeliveryLoad) => () => Promise<void>): Sender {
  const prepared = new Map<string, () => Promise<void>>()
  return (load) => {
    const key = JSON.stringify(load)
    const send = prepared.get(key) ?? prepare(load)
    prepared.set(key, send)
    return send()
  }
}

function checkAll(outcomes: readonly EventOutcome[], { events }: DeliveryLoad): void {
  if (outcomes.length !== events) throw new Error(`${outcomes.length} outcomes of ${events}`)
  const bad = outcomes.find(({ status }) => status !== 'delivered')
  if (bad !== undefined) throw new Error(`an event was ${bad.status}: ${JSON.stringify(bad)}`)
}
