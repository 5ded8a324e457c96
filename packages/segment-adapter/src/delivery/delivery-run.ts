import type { StopReason } from './failure.ts'

/**
 * What all requests of one `deliver`, or of one stream, have in common: whether they are still wanted, and how many there
 * were.
 */
export class DeliveryRun {
  /** The caller's. */
  readonly signal: AbortSignal | undefined
  /** HTTP requests made, retries included. */
  requests = 0
  #stopReason: StopReason | undefined
  readonly #listeners = new Set<() => void>()
  readonly #abort = (): void => this.stop('aborted')

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal
    if (signal?.aborted === true) this.#stopReason = 'aborted'
    else signal?.addEventListener('abort', this.#abort, { once: true })
  }

  /** Why nothing more is to be sent, once that is so. */
  get stopReason(): StopReason | undefined {
    return this.#stopReason
  }

  /** Nothing more is to be sent. What is under way is over soon, or ended by the signal. */
  stop(reason: StopReason): void {
    if (this.#stopReason !== undefined) return
    this.#stopReason = reason
    for (const listener of this.#listeners) listener()
    this.#listeners.clear()
  }

  /** Calls a listener once when the run is stopped, unless it is taken back before. */
  onStop(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** To be called when everything is over: leaves no listener at the signal. */
  close(): void {
    this.signal?.removeEventListener('abort', this.#abort)
  }
}
