import type { OperationId } from './gen/operations.gen.ts'

/** So many requests, and no more, in any stretch of time of this length. */
export interface RateLimitWindow {
  readonly requests: number
  readonly perMs: number
}

/** Keeps account of requests, so that no more are sent than limits allow. */
export interface RateLimitStore {
  /**
   * Books the earliest moment at which one more request keeps within all limits, and no pause is on.
   *
   * @param key operation id
   * @param limits may be none: a pause holds all the same
   * @returns milliseconds from now to that moment; more than `maxWaitMs` says that nothing was booked
   */
  book(key: string, limits: readonly RateLimitWindow[], maxWaitMs: number): number | Promise<number>
  /** Holds requests back for so many milliseconds, since Iterable answered 429. */
  pause(key: string, ms: number): void | Promise<void>
}

/** How the client keeps to Iterable's rate limits. */
export interface RateLimitOptions {
  /** Where account is kept. Default: in the memory of this client; several processes need one that they share. */
  readonly store?: RateLimitStore
  /** Limits that differ from the documented ones, by operation; `false` for none. */
  readonly limits?: Readonly<Partial<Record<OperationId, false | RateLimitWindow>>>
}
