/** First in, first out, each step in constant time however many there are: an array that shifts copies what is left. */
export class Fifo<Value> {
  #values: (Value | undefined)[] = []
  #next = 0

  get isEmpty(): boolean {
    return this.#next === this.#values.length
  }

  push(value: Value): void {
    this.#values.push(value)
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

  clear(): void {
    this.#values = []
    this.#next = 0
  }
}
