import { countBytes } from '../count-bytes.ts'
import type { Entry } from './entry.ts'

/** How large a request may be. */
export interface Limits {
  maxItems: number
  /** Bytes of the whole body in UTF-8. */
  maxBytes: number
}

/**
 * Items that go out together, in the order of the source.
 *
 * Those that have a result before they are sent are in it, too, so that results keep their order and nobody can fill the
 * memory with items that are no good.
 */
export class Batch<Item> {
  readonly entries: Entry<Item>[] = []
  /** Set once every entry has a result. */
  isSettled = false
  /** Fulfilled then; never rejected. */
  done: Promise<void> = Promise.resolve()
  readonly #limits: Readonly<Limits>
  /** Ids in it, where no body can hold two of one id. */
  readonly #ids: Set<string> | undefined
  /** Never less than the body has: exact up to {@link #counted}, three per unit of the texts after it. */
  #bytes: number
  #counted = 0
  #toSend = 0

  constructor(
    wrapperBytes: number,
    limits: Readonly<Limits>,
    { hasUniqueIds }: { readonly hasUniqueIds: boolean },
  ) {
    this.#bytes = wrapperBytes
    this.#limits = { ...limits }
    this.#ids = hasUniqueIds ? new Set() : undefined
  }

  get isFull(): boolean {
    return this.entries.length >= this.#limits.maxItems
  }

  /** Whether one more fits; the first always does. */
  hasRoomFor({ text, id, result }: Entry<Item>): boolean {
    if (result !== undefined || this.#toSend === 0) return true
    if (id !== undefined && this.#ids?.has(id) === true) return false
    const room = this.#limits.maxBytes - 1
    if (this.#bytes + text.length * 3 <= room) return true
    this.#countExactly()
    return this.#bytes + countBytes(text) <= room
  }

  add(entry: Entry<Item>): void {
    this.entries.push(entry)
    if (entry.result !== undefined) return
    if (entry.id !== undefined) this.#ids?.add(entry.id)
    const comma = this.#toSend === 0 ? 0 : 1
    this.#bytes += comma + entry.text.length * 3
    this.#toSend += 1
  }

  /** Counting is slow, and needed only near the limit. */
  #countExactly(): void {
    for (; this.#counted < this.entries.length; this.#counted++) {
      const entry = this.entries[this.#counted]
      if (entry === undefined || entry.result !== undefined) continue
      this.#bytes -= entry.text.length * 3 - countBytes(entry.text)
    }
  }
}
