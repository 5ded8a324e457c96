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

/** What a client keeps to. */
export interface RateLimiter {
  readonly store: RateLimitStore
  /** Ends with the wait of the first in the queue, by operation. Never rejects. */
  readonly waiting: Record<string, Promise<void>>
}
