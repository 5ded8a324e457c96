import { onAbort } from './abort.ts'

/** Longest time a timer can wait, in milliseconds; beyond it, runtimes fire at once. */
export const maxTimerMs = 2_147_483_647

/** Waits; rejects with the signal's reason when that aborts first. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>

/** A {@link Sleep} on a timer, which leaves neither timer nor listener behind. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, ms)
    const stop = onAbort(signal, abort)
    if (signal?.aborted === true) abort()
  })
}
