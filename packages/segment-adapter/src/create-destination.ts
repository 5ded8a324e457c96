import { aSignal, checkOptions, type OptionRule } from './check-options.ts'
import { deliver } from './delivery/deliver.ts'
import { Patience } from './delivery/patience.ts'
import { RequestQueue } from './delivery/request-queue.ts'
import {
  testAuthentication,
  type AuthenticationOptions,
  type AuthenticationResult,
} from './delivery/test-authentication.ts'
import type { Transport } from './delivery/transport.ts'
import type { DestinationOptions } from './destination-options.ts'
import type { DeliveryReport } from './outcome.ts'
import { explainEvent } from './plan/explain-event.ts'
import type { EventExplanation } from './plan/explanation.ts'
import { describePlan, planDelivery } from './plan/plan-delivery.ts'
import type { DeliveryPlan } from './plan/plan.ts'
import { resolveOptions } from './resolve-options.ts'
import type { EventStream } from './stream/event-stream.ts'
import { sizeStream } from './stream/size-stream.ts'
import {
  resolveStreamOptions,
  type EventSource,
  type StreamOptions,
} from './stream/stream-options.ts'
import { WindowedStream } from './stream/windowed-stream.ts'

/** Options of one delivery. */
export interface DeliverCallOptions {
  /** Ends the delivery early, requests under way included: what is not delivered by then is failed, with code `aborted`. */
  readonly signal?: AbortSignal | undefined
}

const deliverOptionRules: Readonly<Record<keyof DeliverCallOptions, OptionRule>> = {
  signal: aSignal,
}

/** Takes Segment events to Iterable. */
export interface IterableDestination {
  /**
   * Sends events to Iterable and answers for each: `report.outcomes[i]` belongs to `events[i]`.
   *
   * Never rejects for bad events, refusals, faults or an abort: all of them are outcomes. The events are not mutated.
   * Requests of one user are made in input order, also across calls and streams that overlap; those of other users run beside
   * them.
   *
   * @throws {AdapterError} `invalid_option` when the events are no list, or the signal is none.
   */
  deliver(events: readonly unknown[], options?: DeliverCallOptions): Promise<DeliveryReport>
  /**
   * Delivers events as they come, and gives their outcomes as they settle, each with its event and its position in the source.
   *
   * The source is read no faster than outcomes are taken. Every event that was read has exactly one outcome. What the source
   * throws is thrown after the outcomes of what was read.
   *
   * @throws {AdapterError} `invalid_option`, at once, naming everything that is wrong. While iterating: `bad_api_key` after the
   *   outcomes of what was read, when Iterable refuses the API key.
   *
   * @example
   * ```ts
   * for await (const { event, outcome } of destination.stream(source)) {
   *   if (outcome.status !== 'delivered') console.log(outcome.status, event)
   * }
   * ```
   */
  stream(source: EventSource, options?: StreamOptions): EventStream
  /**
   * Tells what `deliver` would send, and the outcomes that are decided without sending. Pure: a dedupe store is not asked.
   *
   * @throws {AdapterError} `invalid_option` when the events are no list.
   */
  plan(events: readonly unknown[]): DeliveryPlan
  /**
   * Says what would become of one event and why: which condition decided each trigger, what each field resolved to and where from, what
   * was done to the values, what is wrong with them, and the requests. Pure; never throws. {@link printExplanation} makes text of it.
   */
  explain(event: unknown): EventExplanation
  /** Checks the API key and data center with one harmless read. Never rejects. */
  testAuthentication(options?: AuthenticationOptions): Promise<AuthenticationResult>
}

/**
 * Creates Segment's "Iterable (Actions)" destination in your own process.
 *
 * Triggers and mappings are compiled here, once.
 *
 * @throws {AdapterError} `invalid_option` with every mistake in options, triggers and mappings at once.
 *
 * @example
 * ```ts
 * const destination = createIterableDestination({
 *   settings: { apiKey: process.env['ITERABLE_API_KEY'] ?? '' },
 *   mappings: defaultPresets,
 * })
 * const report = await destination.deliver(events)
 * ```
 */
export function createIterableDestination(options: DestinationOptions): IterableDestination {
  const { client, mappings, routes, limits, concurrency, sleep, liquid, dedupe } =
    resolveOptions(options)
  // The client's types follow the operation's name, which a plan knows at run time only.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const transport = client as unknown as Transport
  const queue = new RequestQueue(concurrency)
  const delivery = { routes, limits, transport, queue, patience: new Patience(), dedupe }
  const { windowSize, maxInFlight } = sizeStream(routes.mappings, limits, concurrency)
  return {
    deliver: async (events, given) => {
      const options = given ?? {}
      checkOptions("deliver's", options, deliverOptionRules)
      return deliver(events, delivery, options.signal ?? undefined)
    },
    stream(source, given = {}) {
      const resolved = resolveStreamOptions(source, given, maxInFlight)
      return new WindowedStream(source, {
        ...resolved,
        delivery,
        windowSize: Math.min(windowSize, resolved.maxInFlight),
        sleep,
      })
    },
    plan: (events) => describePlan(planDelivery(events, routes, limits)),
    explain: (event) =>
      explainEvent(event, {
        mappings,
        routes,
        limits,
        ...(liquid === undefined ? {} : { liquid }),
      }),
    testAuthentication: (given) => testAuthentication(transport, given),
  }
}
