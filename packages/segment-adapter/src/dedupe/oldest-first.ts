/**
 * A map that knows which of its entries has been there longest, each step in constant time.
 *
 * The keys of a Map begin with its oldest, but every new iterator passes over the room of all that was deleted there. So
 * one iterator is kept, which stands at the oldest entry: everything before that has been deleted.
 */
export class OldestFirst<Value extends object> {
  readonly #entries = new Map<string, Value>()
  #iterator = this.#entries.entries()
  #oldest: readonly [string, Value] | undefined

  get size(): number {
    return this.#entries.size
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key)
  }

  /** Sets an entry, which is the newest from now on. The value must be a new object. */
  add(key: string, value: Value): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }

  /** The entry that has been there longest. */
  oldest(): readonly [string, Value] | undefined {
    while (this.#oldest === undefined || this.get(this.#oldest[0]) !== this.#oldest[1]) {
      const { done, value } = this.#iterator.next()
      if (done !== true) {
        this.#oldest = value
        continue
      }
      // An iterator that has come to the end stays there.
      this.#iterator = this.#entries.entries()
      this.#oldest = undefined
      if (this.size === 0) return undefined
    }
    return this.#oldest
  }
}
