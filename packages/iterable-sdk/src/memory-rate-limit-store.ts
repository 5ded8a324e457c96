import type { RateLimitStore } from './rate-limit.ts'

interface Account {
  pausedUntil: number
  /** When the last requests go, as many as the largest limit allows. */
  readonly moments: number[]
}

/**
 * A store in memory, for one process.
 *
 * Exact: where a limit allows so many requests, the next may follow when the one that is as many back has left the window.
 * So no window of that length ever holds more, wherever it begins.
 *
 * @param now milliseconds
 */
export function createMemoryRateLimitStore(now: () => number): RateLimitStore {
  const accounts: Record<string, Account> = {}
  const accountOf = (key: string): Account => (accounts[key] ??= { pausedUntil: 0, moments: [] })
  return {
    book(key, limits, maxWaitMs) {
      const account = accountOf(key)
      const { moments } = account
      const time = now()
      const free = limits.map(({ requests, perMs }) => (moments.at(-requests) ?? -Infinity) + perMs)
      const waitMs = Math.max(account.pausedUntil, ...free, time) - time
      if (limits.length > 0 && waitMs <= maxWaitMs) {
        const size = Math.max(...limits.map(({ requests }) => requests))
        if (moments.push(time + waitMs) > size) moments.shift()
      }
      return waitMs
    },
    pause(key, ms) {
      const account = accountOf(key)
      account.pausedUntil = Math.max(account.pausedUntil, now() + ms)
    },
  }
}
