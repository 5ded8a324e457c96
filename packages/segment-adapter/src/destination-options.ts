import type { IterableClient, IterableClientOptions, Sleep } from '@iterelay/iterable-sdk'

import type { Lane, OnInvalidOptional } from './action/action.ts'
import type { OnWouldNotCreateUser, ProjectType } from './action/project-type.ts'
import type { DedupeStore } from './dedupe/dedupe-store.ts'
import type { LiquidEngine } from './mapping/liquid-engine.ts'
import type { Mapping } from './plan/mapping.ts'

/** The settings of Segment's destination, under its own names. */
export interface DestinationSettings {
  /** A server-side Iterable API key. */
  readonly apiKey: string
  /** Where the Iterable project lives. Default: `united_states`. */
  readonly dataCenterLocation?: 'united_states' | 'europe'
}

interface CommonOptions {
  /** When to do what; `defaultPresets` of `@iterelay/presets` is a start. */
  readonly mappings: readonly Mapping[]
  /**
   * Which endpoint of each single/bulk pair is used: many events per request, or one each.
   *
   * Iterable queues the two apart, so a destination never mixes them. `bulk` carries thousands of events per second;
   * `single` reaches journeys sooner. Default: `bulk`, or `single` where the mappings say `enable_batching: false`.
   */
  readonly lane?: Lane
  /**
   * How the Iterable project tells its users apart: by e-mail address, by user id, or by either. It decides how an address is changed
   * (`newEmail`), and which events would vanish. Default: nothing is assumed, and requests are those that Segment makes.
   */
  readonly projectType?: ProjectType
  /**
   * What becomes of an event that Iterable would accept and drop, since its user cannot be made: in a userID-based project, a custom
   * event in the single lane with an e-mail address alone. `reject` refuses it with the code `would_not_create_user`; `warn` sends
   * it and says so in the result's `warnings`. Needs a `projectType`. Default: `reject`.
   */
  readonly onWouldNotCreateUser?: OnWouldNotCreateUser
  /** Requests under way at a time, all deliveries and streams of the destination together. Default: 8. */
  readonly concurrency?: number
  /** Most events in one bulk request. Default, and at most: 1001, as in Segment. A mapping's `batch_size` can ask for fewer. */
  readonly maxBatchItems?: number
  /** Bytes of one bulk request body in UTF-8. Default: 4194304, Iterable's limit. */
  readonly maxBatchBytes?: number
  /** Most mappings allowed. Default: 50, as in Segment. */
  readonly mappingLimit?: number
  /**
   * What becomes of an event with a bad optional value, such as the campaign ID `"summer-sale"`, or a malformed e-mail address beside
   * a good user ID. `reject` refuses the event, as Segment does; `drop` sends it without the value and says so in the
   * result's `warnings`. A bad required value rejects the event either way. Default: `reject`.
   */
  readonly onInvalidOptional?: OnInvalidOptional
  /**
   * Names under which an event's `integrations` mean this destination; earlier ones count before later ones.
   * Default: `['Iterable (Actions)', 'Iterable']`.
   */
  readonly integrationNames?: readonly string[]
  /** Engine for `@liquid` mappings: `createLiquidEngine()` of `@iterelay/segment-adapter/liquid`. */
  readonly liquid?: LiquidEngine
  /**
   * Remembers by messageId what each mapping has delivered, so that a source that repeats itself does not send it twice:
   * `createMemoryDedupeStore()`, or `createRedisDedupeStore(...)` of `@iterelay/segment-adapter/redis`. Repeats are skipped, code
   * `duplicate`. Mappings must have names of their own. `plan` and `explain` do not ask it. Default: none.
   */
  readonly dedupe?: DedupeStore
  /** How to wait: in streams, and in the client that is made from `settings`. Default: a timer. For tests. */
  readonly sleep?: Sleep
}

/** Options of a destination that makes its own Iterable client from Segment's settings. */
export interface SettingsOptions
  extends
    CommonOptions,
    Pick<
      IterableClientOptions,
      'baseUrl' | 'fetch' | 'timeoutMs' | 'retry' | 'rateLimit' | 'random'
    > {
  readonly settings: DestinationSettings
  readonly client?: never
}

/** Options of a destination that is handed an Iterable client. */
export interface ClientOptions extends CommonOptions {
  readonly client: IterableClient
  readonly settings?: never
}

/** Options of {@link createIterableDestination}. */
export type DestinationOptions = SettingsOptions | ClientOptions
