import { IterableError } from '../error.ts'

/** What {@link watchAvailability} goes by. */
export interface AvailabilityOptions {
  readonly subject: string
  readonly timeoutMs: number
  readonly retryEveryMs: number
  readonly onError: ((error: IterableError) => void) | undefined
  readonly now: () => number
}

/** Knows whether Redis can be asked. */
export interface Availability {
  /**
   * Asks Redis. Rejects with `store_unavailable` when it did not answer, or was not asked, since it has not answered lately.
   *
   * After a failure nobody asks for a while; then one does, and the others go on without until that one has its answer.
   */
  ask<Answer>(run: () => Promise<Answer>): Promise<Answer>
}

/** Watches over Redis. An answer that takes too long is a failure. */
export function watchAvailability(options: AvailabilityOptions): Availability {
  const { subject, timeoutMs, retryEveryMs, onError, now } = options
  let askAgainAt = -Infinity
  let cause: unknown
  const failure = (): IterableError =>
    new IterableError(
      'store_unavailable',
      `${subject} does not answer; see cause, and try again later`,
      { retryable: true, retryAfterMs: Math.max(0, askAgainAt - now()), cause },
    )
  return {
    async ask(run) {
      const askedAt = now()
      if (askedAt < askAgainAt) throw failure()
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
          if (isNews) onError?.(failure())
        } catch {
          // Nobody is left to tell.
        }
        throw failure()
      }
    },
  }
}

/** Rejects when something takes too long. Leaves no timer. */
async function within<Answer>(timeoutMs: number, run: () => Promise<Answer>): Promise<Answer> {
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
