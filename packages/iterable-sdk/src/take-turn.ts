import { orAbort } from './abort.ts'
import type { IterableError } from './error.ts'
import { operationError } from './operation-error.ts'
import type { CoreOperation } from './operation.ts'
import type { RateLimiter } from './rate-limit.ts'
import { maxTimerMs } from './sleep.ts'

/** What a call says of itself when it asks for its turn. */
interface Turn {
  readonly signal: AbortSignal | undefined
  /** Attempts made so far. */
  readonly attempts: number
  readonly now: () => number
  /** Until when it has waited already, for other reasons. */
  readonly due: number
  /** Milliseconds that its budget leaves. */
  readonly timeLeft: () => number
  readonly wait: (ms: number) => Promise<void>
}

/**
 * Waits until one more request keeps within the limits of its operation; the first to come is the first to go.
 *
 * A place is booked when it is there, not ahead: who gives up leaves none behind, and a pause holds all who wait.
 *
 * @returns why the request cannot be sent, when its turn comes too late
 */
export async function takeTurn(
  operation: CoreOperation,
  limiter: RateLimiter,
  { signal, attempts, now, timeLeft, wait, due }: Turn,
): Promise<IterableError | undefined> {
  const { id } = operation
  const { store, waiting } = limiter
  const late = (retryAfterMs: number): IterableError =>
    operationError(
      operation,
      'rate_limited',
      'not sent: its rate limit has no room within retry.budgetMs',
      { attempts, retryable: true, retryAfterMs },
    )
  let waitedUntil = due
  for (;;) {
    // A retry has queued before.
    const first = attempts === 0 ? waiting[id] : undefined
    if (first !== undefined) {
      await orAbort(first, signal)
      if (timeLeft() < 0) return late(0)
      continue
    }
    // By a clock that stands still, what was waited for counts all the same.
    const slack = Math.max(0, waitedUntil - now())
    const booked = store.book(id, operation.limits, slack)
    const waitMs = (typeof booked === 'number' ? booked : await orAbort(booked, signal)) - slack
    if (waitMs <= 0) return undefined
    if (waitMs > timeLeft()) return late(waitMs)
    const pauseMs = Math.min(waitMs, maxTimerMs)
    waitedUntil = now() + slack + pauseMs
    const pause = wait(pauseMs)
    const settled = pause.catch(() => undefined)
    waiting[id] ??= settled
    try {
      await pause
    } finally {
      if (waiting[id] === settled) delete waiting[id]
    }
  }
}
