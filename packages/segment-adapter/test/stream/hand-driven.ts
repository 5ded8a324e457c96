/** An async source whose events come when the test says so. */
export class HandDrivenSource implements AsyncIterable<unknown> {
  /** How often the stream asked for an event. */
  asked = 0
  /** How often the stream told it to end. */
  returned = 0
  #waiting: PromiseWithResolvers<IteratorResult<unknown>> | undefined
  readonly #ready: IteratorResult<unknown>[] = []

  give(...events: unknown[]): void {
    for (const value of events) this.#settle({ done: false, value })
  }

  end(): void {
    this.#settle({ done: true, value: undefined })
  }

  fail(error: unknown): void {
    this.#waiting?.reject(error)
  }

  [Symbol.asyncIterator](): AsyncIterator<unknown> {
    return {
      next: () => {
        this.asked += 1
        const ready = this.#ready.shift()
        if (ready !== undefined) return Promise.resolve(ready)
        this.#waiting = Promise.withResolvers()
        return this.#waiting.promise
      },
      return: () => {
        this.returned += 1
        return Promise.resolve({ done: true, value: undefined })
      },
    }
  }

  #settle(result: IteratorResult<unknown>): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting === undefined) this.#ready.push(result)
    else waiting.resolve(result)
  }
}

/** A `sleep` whose waits end when the test says so. */
export class HandDrivenSleep {
  #waits: { readonly ms: number; readonly resolve: () => void }[] = []

  /** Milliseconds of the waits that are on. */
  get waits(): readonly number[] {
    return this.#waits.map(({ ms }) => ms)
  }

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const wait = { ms, resolve }
      this.#waits.push(wait)
      signal?.addEventListener('abort', () => {
        this.#waits = this.#waits.filter((other) => other !== wait)
        reject(signal.reason)
      })
    })

  /** Ends all waits. */
  pass(): void {
    for (const { resolve } of this.#waits) resolve()
    this.#waits = []
  }
}
