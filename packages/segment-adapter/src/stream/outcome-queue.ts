import { Fifo } from '../delivery/fifo.ts'

/** Results of an async iterator that come in their own time, and those who wait for them. */
export class OutcomeQueue<Value> {
  readonly #values = new Fifo<Value>()
  readonly #waiting: PromiseWithResolvers<IteratorResult<Value, void>>[] = []
  #end: { readonly failure: { readonly cause: unknown } | undefined } | undefined

  get isEmpty(): boolean {
    return this.#values.isEmpty
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
    return this.#values.take()
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
    this.#values.clear()
  }

  async #ended(): Promise<IteratorResult<Value, void>> {
    const failure = this.#end?.failure
    this.#end = { failure: undefined }
    if (failure !== undefined) throw failure.cause
    return { done: true, value: undefined }
  }
}
