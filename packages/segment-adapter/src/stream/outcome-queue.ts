/** Results of an async iterator that come in their own time, and those who wait for them. */
export class OutcomeQueue<Value> {
  #values: (Value | undefined)[] = []
  #next = 0
  readonly #waiting: PromiseWithResolvers<IteratorResult<Value, void>>[] = []
  #end: { readonly failure: { readonly cause: unknown } | undefined } | undefined

  get isEmpty(): boolean {
    return this.#next === this.#values.length
  }

  /** @returns whether it was taken at once */
  push(value: Value): boolean {
    const first = this.#waiting.shift()
    if (first === undefined) {
      this.#values.push(value)
      return false
    }
    first.resolve({ done: false, value })
    return true
  }

  /** Takes the oldest; `undefined` when there is none. */
  take(): Value | undefined {
    if (this.isEmpty) return undefined
    const value = this.#values[this.#next]
    // Let go of at once: it may be large.
    this.#values[this.#next] = undefined
    this.#next += 1
    // Half of it is over: so often is it copied, and no oftener.
    if (this.#next * 2 >= this.#values.length) {
      this.#values = this.#values.slice(this.#next)
      this.#next = 0
    }
    return value
  }

  /** Waits for what is pushed next. */
  wait(): Promise<IteratorResult<Value, void>> {
    if (this.#end !== undefined) return this.#ended()
    const waiting = Promise.withResolvers<IteratorResult<Value, void>>()
    this.#waiting.push(waiting)
    return waiting.promise
  }

  /** Nothing more comes. Whoever waits first is told of a failure, once; everybody else that it is over. */
  end(failure?: { readonly cause: unknown }): void {
    if (this.#end !== undefined) return
    this.#end = { failure }
    for (const { resolve } of this.#waiting.splice(0)) resolve(this.#ended())
  }

  clear(): void {
    this.#values = []
    this.#next = 0
  }

  async #ended(): Promise<IteratorResult<Value, void>> {
    const failure = this.#end?.failure
    this.#end = { failure: undefined }
    if (failure !== undefined) throw failure.cause
    return { done: true, value: undefined }
  }
}
