/** Gives out whole numbers, none twice: for the ids of what a project makes. */
export class Numbers {
  #next = 1
  #script: number[] = []
  #given: number[] | undefined

  /** The number that comes next, to be kept in a snapshot and set again. */
  get next(): number {
    return this.#next
  }

  set next(next: number) {
    this.#next = next
  }

  take(): number {
    const number = this.#script.shift() ?? this.#next++
    this.#given?.push(number)
    return number
  }

  /** Gives out no number up to this one any more. */
  skip(used: number): void {
    this.#next = Math.max(this.#next, used + 1)
  }

  /** Notes the numbers that are given out from now on, and gives back the list that grows. */
  record(): readonly number[] {
    this.#given = []
    return this.#given
  }

  /** Gives out these numbers first, so that work that is done again comes to the same ids. */
  replay(script: readonly number[]): void {
    this.#script = [...script]
  }
}
