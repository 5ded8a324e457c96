import { IterableError } from '../error.ts'
import type { ResolvedRedisOptions } from './options.ts'

/** Knows whether Redis can be asked. */
export interface Availability {
  /**
   * Asks Redis. `undefined` when it did not answer, or was not asked, since it has not answered lately.
   *
   * After a failure nobody asks for a while; then one does, and the others go on without until that one has its answer.
   */
  ask(run: () => Promise<number>): Promise<number | undefined>
  /** What to tell those who cannot go on without. */
  error(): IterableError
}

/** Watches over Redis. An answer that takes too long is a failure. */
export function watchAvailability(
  options: Pick<ResolvedRedisOptions, 'timeoutMs' | 'retryEveryMs' | 'onError' | 'now'>,
): Availability {
  const { timeoutMs, retryEveryMs, onError, now } = options
  let askAgainAt = -Infinity
  let cause: unknown
  return {
    async ask(run) {
      const askedAt = now()
      if (askedAt < askAgainAt) return undefined
      // The first to come after a failure is the probe.
      const isProbe = askAgainAt > -Infinity
      if (isProbe) askAgainAt = askedAt + retryEveryMs
      try {
        const answer = await within(timeoutMs, run)
        askAgainAt = -Infinity
        return answer
      } catch (error) {
        cause = error
        // Of many calls that fail together one is news.
        const isNews = isProbe || askAgainAt === -Infinity
        askAgainAt = now() + retryEveryMs
        try {
          if (isNews) onError?.(this.error())
        } catch {
          // Nobody is left to tell.
        }
        return undefined
      }
    },
    error: () =>
      new IterableError(
        'store_unavailable',
        'Redis, which keeps the account of the rate limits, does not answer; nothing was sent; see cause, and try again later',
        { retryable: true, retryAfterMs: Math.max(0, askAgainAt - now()), cause },
      ),
  }
}

/** Rejects when something takes too long. Leaves no timer. */
async function within(timeoutMs: number, run: () => Promise<number>): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([run(), tooLong])
  } finally {
    clearTimeout(timer)
  }
}
