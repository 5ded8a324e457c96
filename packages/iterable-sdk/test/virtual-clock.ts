/** A clock that stands still while anything is under way, and then goes on to the end of the next wait. */
export interface VirtualClock {
  readonly now: () => number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Lets time pass outside of any wait. */
  pass(ms: number): void
  /** The length of every wait that was begun. */
  readonly waits: readonly number[]
}

/** Waits end in the order of their ends, whatever the order in which they were begun. */
export function createVirtualClock(startMs = 0): VirtualClock {
  let time = startMs
  const waits: number[] = []
  const sleepers: { readonly endMs: number; wake(): void }[] = []
  const wakeNext = (): void => {
    sleepers.sort((a, b) => a.endMs - b.endMs)
    const next = sleepers.shift()
    if (next === undefined) return
    time = Math.max(time, next.endMs)
    next.wake()
  }
  return {
    now: () => time,
    waits,
    pass(ms) {
      time += ms
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        waits.push(ms)
        if (signal?.aborted === true) reject(signal.reason)
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
        sleepers.push({ endMs: time + ms, wake: resolve })
        // After everything that is ready to run.
        setTimeout(wakeNext)
      }),
  }
}
