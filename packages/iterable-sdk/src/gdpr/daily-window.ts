const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * The requests of the last 24 hours, by the minute, so that it stays small enough to be saved after every identity.
 *
 * A request counts until the end of its minute a day later: never too short, and at most a minute too long.
 */
export class DailyWindow {
  readonly #cap: number
  /** Requests by minute, the oldest first. */
  readonly #sent: Map<number, number>

  constructor(cap: number, sent: readonly (readonly [minute: number, requests: number])[]) {
    this.#cap = cap
    this.#sent = new Map(sent.toSorted(([a], [b]) => a - b))
  }

  /** Milliseconds until there is room for one more request. */
  waitMs(now: number): number {
    let excess = this.#countLeft(now) - this.#cap + 1
    if (excess <= 0) return 0
    for (const [minute, requests] of this.#sent) {
      excess -= requests
      if (excess <= 0) return endOf(minute) - now
    }
    return 0
  }

  /** Notes requests; a negative number takes some back that were not sent after all. */
  note(requests: number, now: number): void {
    const minute = Math.floor(now / minuteMs)
    const count = Math.max(0, (this.#sent.get(minute) ?? 0) + requests)
    if (count === 0) this.#sent.delete(minute)
    else this.#sent.set(minute, count)
  }

  toJSON(now: number): (readonly [number, number])[] {
    this.#countLeft(now)
    return [...this.#sent]
  }

  /** Forgets what no longer counts. */
  #countLeft(now: number): number {
    let count = 0
    for (const [minute, requests] of this.#sent) {
      if (endOf(minute) <= now) this.#sent.delete(minute)
      else count += requests
    }
    return count
  }
}

function endOf(minute: number): number {
  return (minute + 1) * minuteMs + dayMs
}
