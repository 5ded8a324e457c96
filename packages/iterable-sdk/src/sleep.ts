import { orAbort } from './abort.ts'

/** Longest time a timer can wait, in milliseconds; beyond it, runtimes fire at once. */
export const maxTimerMs = 2_147_483_647

/** Waits; rejects with the signal's reason when that aborts first. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>

/** A {@link Sleep} on a timer, which leaves neither timer nor listener behind. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return orAbort(over, signal).finally(() => clearTimeout(timer))
}
