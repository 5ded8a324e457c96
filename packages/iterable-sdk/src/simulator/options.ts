import type { OperationId } from '../gen/operations.gen.ts'
import type { RateLimit } from '../operation.ts'
import type { SimulatorSeed } from './seed/seed.ts'
import type { ApiKey, ApiKeyDirectory } from './serve/api-keys.ts'
import type { ChaosOptions } from './serve/chaos.ts'
import type { SimulatorSnapshot } from './store/snapshot.ts'

/** How an Iterable project tells its users apart. */
export type ProjectType = 'email' | 'userId' | 'hybrid'

/** Options of `createIterableSimulator`. Everything has a default. */
export interface SimulatorOptions {
  /**
   * How the project tells its users apart. Default: `hybrid`, which takes an e-mail address, a user id or both, so that one
   * simulator serves whatever identifiers an application sends. Set the type of your own project to see its refusals.
   */
  readonly projectType?: ProjectType
  /** What the project holds at first, and again after `reset()`: plain objects, or a snapshot. Default: nothing. */
  readonly seed?: SimulatorSeed | SimulatorSnapshot

  /** The one key that is accepted, for every operation; any other is answered with 401. Default: any key that is not empty. */
  readonly apiKey?: string
  /**
   * The keys that are accepted, each with its kind and what that kind may do, and the secret of its JWTs where it asks for
   * them. Default: see `apiKey`.
   */
  readonly apiKeys?: readonly ApiKey[]
  /** Status of a refused JWT. Default: 401, as recorded; Iterable's table of codes says 400. */
  readonly jwtRefusalStatus?: 400 | 401

  /** The clock, in epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number
  /** Random numbers from 0 to below 1, for samples. Default: `Math.random`. */
  readonly random?: () => number
  /** Milliseconds before each answer. An abort ends the wait. Default: 0. */
  readonly latencyMs?: number
  /**
   * Milliseconds until a write can be read, by the clock of `now`. Default: 0. Iterable's bulk operations have a queue of
   * their own: `{ single: 1000, bulk: 5000 }` applies the two apart, so that whoever mixes them sees writes overtake
   * each other. With a lag each write copies the project: meant for small ones.
   */
  readonly lagMs?: number | { readonly single: number; readonly bulk: number }
  /**
   * Whether too many requests are answered with 429: `true` for the limits that Iterable documents, or limits of your own
   * per operation. By the clock of `now`. Default: false, so that tests are not slowed down.
   */
  readonly rateLimits?: boolean | Readonly<Partial<Record<OperationId, RateLimitSetting>>>
  /**
   * Which 429s tell the limit in `params`: those of users.update and users.bulkUpdate, as documented; all; or none.
   * Default: `documented`.
   */
  readonly rateLimitParams?: 'documented' | 'all' | 'none'
  /** Whether a 429 has a `Retry-After` header. Default: false; recorded answers have none. */
  readonly retryAfterHeader?: boolean
  /** Lets requests go wrong at random, but the same way each time. Default: none. */
  readonly chaos?: ChaosOptions

  /** Items in a bulk request beyond which it is refused as BatchTooLarge. Default: 10,000; Iterable publishes no number. */
  readonly maxBulkItems?: number
  /** Bytes of a request body, in UTF-8, beyond which it is refused with 413. Default: 4,194,304, which Iterable documents. */
  readonly maxBodyBytes?: number
  /** User fields beyond which a write is refused as UniqueFieldsLimitExceeded. Default: 1000. */
  readonly maxUserFields?: number
  /** Fields of one event name beyond which an event is refused as UniqueFieldsLimitExceeded. Default: 8000. */
  readonly maxEventFields?: number
  /** Whether fields that the project does not know are added, where a request does not say. Default: true. */
  readonly createNewFields?: boolean

  /** Event names that the project does not take. Default: none. */
  readonly disallowedEventNames?: readonly string[]
  /** What becomes of an event whose name the project does not know: created, or dropped in silence. Default: `create`. */
  readonly unknownEventNames?: 'create' | 'drop'
  /**
   * What the single `events.track` does, after its 200, with an event of a user it does not know. Default: `drop`. Iterable's
   * documents do not settle it. `events.trackBulk` reports such users whatever stands here.
   */
  readonly unknownUserTrack?: 'drop' | 'create'
  /** Status of a lookup by a user id that nobody has. Default: 400; one recording has 500. */
  readonly unknownUserIdStatus?: 400 | 500
  /** The unit of `createdAt` in requests. Default: `auto`, which reads values below 1e11 as seconds. */
  readonly createdAtUnit?: 'auto' | 'seconds' | 'milliseconds'
  /** What `locales` of templates.getByClientTemplateId holds: language tags, or objects. Default: `tags`. */
  readonly templateLocales?: 'tags' | 'objects'
  /**
   * Operations that Iterable has not switched on for this project: those of `subscriptions` answer 404, others 403.
   * Default: none.
   */
  readonly notEnabled?: readonly OperationId[]

  /** Milliseconds that an export job runs. Default: 0. */
  readonly exportJobMs?: number
  /** Milliseconds during which a journey that was started for a list cannot be started for it again. Default: 0. */
  readonly journeyListRunMs?: number
  /**
   * Sends a system webhook, for example `fetch`. Called for the webhooks of the seed that are switched on. Default: none are
   * sent; `webhookDeliveries()` lists them all the same.
   */
  readonly sendWebhook?: (request: Request) => unknown

  /** What an unknown route answers: a 501 that explains itself, or Iterable's own HTML page. Default: `helpful`. */
  readonly unknownRoute?: 'helpful' | 'faithful'
  /**
   * Requests kept for `requests()`, the latest ones. Default: 1,000. 0 keeps none, for a simulator that runs for long;
   * `summary()` counts on regardless.
   */
  readonly maxRequestLog?: number
}

/** A limit for one operation. */
export type RateLimitSetting = Pick<RateLimit, 'requests' | 'per'>

/** Options with every default filled in. */
export type ResolvedSimulatorOptions = Readonly<
  Required<
    Omit<
      SimulatorOptions,
      | 'apiKey'
      | 'apiKeys'
      | 'chaos'
      | 'disallowedEventNames'
      | 'lagMs'
      | 'notEnabled'
      | 'seed'
      | 'sendWebhook'
    >
  >
> & {
  readonly keys: ApiKeyDirectory
  readonly chaos: ChaosOptions | undefined
  readonly disallowedEventNames: ReadonlySet<string>
  readonly lagMs: { readonly single: number; readonly bulk: number }
  readonly notEnabled: ReadonlySet<OperationId>
  readonly seed: SimulatorSeed | SimulatorSnapshot | undefined
  readonly sendWebhook: ((request: Request) => unknown) | undefined
}
