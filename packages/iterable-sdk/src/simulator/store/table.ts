/** Rows of one kind, by key, in the order they were first put. Rows are plain JSON, so that a snapshot can hold them. */
export class Table<Key extends string | number, Row extends object> {
  readonly #rows = new Map<Key, Row>()
  readonly #keyOf: (row: Row) => Key

  constructor(keyOf: (row: Row) => Key) {
    this.#keyOf = keyOf
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: Key): Row | undefined {
    return this.#rows.get(key)
  }

  has(key: Key): boolean {
    return this.#rows.has(key)
  }

  all(): Row[] {
    return [...this.#rows.values()]
  }

  filter(test: (row: Row) => boolean): Row[] {
    return this.all().filter(test)
  }

  /** Holds a row; one with the same key is replaced, and keeps its place. */
  put(row: Row): Row {
    this.#rows.set(this.#keyOf(row), row)
    return row
  }

  delete(key: Key): boolean {
    return this.#rows.delete(key)
  }

  clear(): void {
    this.#rows.clear()
  }
}
