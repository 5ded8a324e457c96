import type { Sleep } from '@iterelay/iterable-sdk'

/** One wait at a time, which can be called off. */
export class WaitTimer {
  readonly #sleep: Sleep
  readonly #ms: number
  readonly #onEnd: () => void
  #current: AbortController | undefined

  constructor(sleep: Sleep, ms: number, onEnd: () => void) {
    this.#sleep = sleep
    this.#ms = ms
    this.#onEnd = onEnd
  }

  start(): void {
    this.clear()
    const controller = new AbortController()
    this.#current = controller
    const end = (): void => {
      // A sleep that was handed in may not listen to its signal.
      if (this.#current !== controller) return
      this.#current = undefined
      this.#onEnd()
    }
    // What it rejects with is the abort below; whatever else it may be, nobody shall wait for ever.
    this.#sleep(this.#ms, controller.signal).then(end, end)
  }

  clear(): void {
    const controller = this.#current
    this.#current = undefined
    controller?.abort()
  }
}
