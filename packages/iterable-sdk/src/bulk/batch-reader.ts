import { isLongerThan } from '../count-bytes.ts'
import type { Source } from '../source.ts'
import { Batch, type Limits } from './batch.ts'
import type { Wrapper } from './body.ts'
import { encodeItem, tooLarge } from './encode-item.ts'
import { refuse, type Entry } from './entry.ts'

/**
 * Reads the source, one batch at a time and only when asked for one.
 *
 * Beyond a batch it reads at most one item: the one that did not fit, with which the next batch begins.
 */
export class BatchReader<Item> {
  /** What the source threw. */
  failure: { readonly cause: unknown } | undefined
  readonly #source: Source<Item>
  readonly #wrapper: Wrapper
  readonly #limits: Readonly<Limits>
  /** The most that an item may have alone: unlike the limits, this stays. */
  readonly #maxItemBytes: number
  #opened: Opened<Item> | undefined
  #isEnded = false
  #isWaiting = false
  #count = 0
  #unfinished: Batch<Item> | undefined
  #carry: Entry<Item> | undefined

  /** @param limits looked at anew for each batch */
  constructor(source: Source<Item>, wrapper: Wrapper, limits: Readonly<Limits>) {
    this.#source = source
    this.#wrapper = wrapper
    this.#limits = limits
    this.#maxItemBytes = limits.maxBytes - wrapper.bytes
  }

  /** Whether there may be another batch. */
  get hasMore(): boolean {
    return !this.#isEnded || this.#carry !== undefined
  }

  /** Reads the next batch, at once unless the source is asynchronous. Empty at the end of the source. Never rejects. */
  read(): Batch<Item> | Promise<Batch<Item>> {
    const hasUniqueIds = this.#wrapper.shape.carries === 'documents'
    const batch = new Batch<Item>(this.#wrapper.bytes, this.#limits, { hasUniqueIds })
    if (this.#carry !== undefined) batch.add(this.#carry)
    this.#carry = undefined
    try {
      const opened = (this.#opened ??= open(this.#source))
      if (opened.isAsync) return this.#readAsync(batch, opened.iterator)
      while (this.#wantsMore(batch)) this.#take(batch, opened.iterator.next())
    } catch (cause) {
      this.#fail(cause)
    }
    return batch
  }

  /** What has been read and is in no finished batch, for a run that does not wait for the rest. */
  takeRest(): readonly Entry<Item>[] {
    const rest = [
      ...(this.#unfinished?.entries ?? []),
      ...(this.#carry === undefined ? [] : [this.#carry]),
    ]
    this.#unfinished = undefined
    this.#carry = undefined
    return rest
  }

  /**
   * Tells the source that nothing more is wanted, and waits for it, unless it is busy with an item: then that could be for
   * ever.
   */
  async close(): Promise<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    const closed = Promise.resolve(this.#opened?.iterator.return?.())
    if (this.#isWaiting) closed.catch(() => undefined)
    else await closed
  }

  async #readAsync(batch: Batch<Item>, iterator: AsyncIterator<Item>): Promise<Batch<Item>> {
    this.#unfinished = batch
    try {
      while (this.#wantsMore(batch)) {
        this.#isWaiting = true
        const next = await iterator.next()
        this.#isWaiting = false
        if (!this.#isEnded) this.#take(batch, next)
      }
    } catch (cause) {
      this.#isWaiting = false
      this.#fail(cause)
    }
    this.#unfinished = undefined
    return batch
  }

  #wantsMore(batch: Batch<Item>): boolean {
    return !this.#isEnded && !batch.isFull && this.#carry === undefined
  }

  #take(batch: Batch<Item>, next: IteratorResult<Item>): void {
    if (next.done === true) {
      this.#isEnded = true
      return
    }
    const entry = encodeItem(this.#wrapper.shape.carries, next.value, this.#count)
    this.#count += 1
    if (entry.result === undefined && isLongerThan(this.#maxItemBytes, entry.text)) {
      refuse(entry, tooLarge('alone, it makes a body that is larger than maxBodyBytes'))
    }
    if (batch.hasRoomFor(entry)) batch.add(entry)
    else this.#carry = entry
  }

  #fail(cause: unknown): void {
    // What a source throws after it was told to end concerns nobody.
    if (!this.#isEnded) this.failure = { cause }
    this.#isEnded = true
  }
}

type Opened<Item> =
  | { readonly isAsync: true; readonly iterator: AsyncIterator<Item> }
  | { readonly isAsync: false; readonly iterator: Iterator<Item> }

function open<Item>(source: Source<Item>): Opened<Item> {
  return Symbol.asyncIterator in source
    ? { isAsync: true, iterator: source[Symbol.asyncIterator]() }
    : { isAsync: false, iterator: source[Symbol.iterator]() }
}
