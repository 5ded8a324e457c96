import type { Surroundings } from '../surroundings.ts'
import { exitCodes } from '../exit-codes.ts'

/** How a run is told to end. */
export interface StopSignals {
  /** Begin no new chunk of events. */
  readonly stop: AbortSignal
  /** End the chunk under way as well. */
  readonly abort: AbortSignal
  /** Listen no more. */
  release(): void
}

/** Milliseconds that the chunk under way may take after the first signal. */
const graceMs = 5000

/**
 * Turns Ctrl-C into an orderly end: the first stops, the second (or five seconds) gives up on the chunk under way, the third
 * ends the process at once.
 */
export function listenForStop(
  surroundings: Pick<Surroundings, 'onSignal' | 'exit'>,
  say: (text: string) => void,
): StopSignals {
  const stop = new AbortController()
  const abort = new AbortController()
  let grace: NodeJS.Timeout | undefined
  let signals = 0
  const unlisten = surroundings.onSignal(() => {
    signals += 1
    if (signals === 1) {
      stop.abort()
      say(
        `Stopping: the events being sent get ${graceMs / 1000} s; press Ctrl-C again to give them up.`,
      )
      grace = setTimeout(() => abort.abort(), graceMs)
    } else if (signals === 2) {
      abort.abort()
    } else {
      surroundings.exit(exitCodes.interrupted)
    }
  })
  return {
    stop: stop.signal,
    abort: abort.signal,
    release: () => {
      clearTimeout(grace)
      unlisten()
    },
  }
}
