/** Takes values in any order, and gives them back in the order of their positions, which are counted from 0. */
export class InOrder<Value extends object> {
  readonly #waiting = new Map<number, Value>()
  #next = 0

  /** Takes a value, and gives back those that nothing is missing before any more. */
  add(position: number, value: Value): Value[] {
    this.#waiting.set(position, value)
    const ready: Value[] = []
    for (;;) {
      const next = this.#waiting.get(this.#next)
      if (next === undefined) return ready
      this.#waiting.delete(this.#next)
      this.#next += 1
      ready.push(next)
    }
  }
}
