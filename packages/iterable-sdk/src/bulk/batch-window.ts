import type { Batch } from './batch.ts'
import type { BatchReader } from './batch-reader.ts'
import { reasonOf } from './read-refusal.ts'
import type { RunState } from './run-state.ts'
import { sendBatch } from './send-batch.ts'
import { refuseAll } from './send-group.ts'
import { UserOrder } from './user-order.ts'

/**
 * The batches under way, in the order of the source.
 *
 * A batch is under way from the moment it is read until it is removed. No more are read than may be under way, so that who
 * does not remove any stops the source.
 */
export class BatchWindow<Item> {
  readonly #reader: BatchReader<Item>
  readonly #run: RunState
  readonly #order: UserOrder<Item> | undefined
  readonly #batches: Batch<Item>[] = []
  #isReading = false
  #wake: (() => void) | undefined

  constructor(reader: BatchReader<Item>, run: RunState) {
    this.#reader = reader
    this.#run = run
    const { keepOrder, concurrency } = run.plan
    this.#order = keepOrder && concurrency > 1 ? new UserOrder() : undefined
  }

  /** The oldest batch under way. */
  get first(): Batch<Item> | undefined {
    return this.#batches[0]
  }

  /** Nothing is under way, and nothing will be. */
  get isOver(): boolean {
    return this.#batches.length === 0 && (this.#run.hasEnded || !this.#isReading)
  }

  /** Reads and sends as much as there is room for. */
  fill(): void {
    while (!this.#isReading && this.#hasRoom() && this.#reader.hasMore) {
      const batch = this.#reader.read()
      if (!(batch instanceof Promise)) {
        this.#start(batch)
        continue
      }
      this.#isReading = true
      void this.#startLater(batch)
    }
  }

  removeFirst(): void {
    this.#batches.shift()
  }

  /** Fulfilled when a batch has been read or settled, or {@link ring} is called. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** Wakes who waits for a change. Bound, to be handed over as it is. */
  readonly ring = (): void => {
    this.#wake?.()
  }

  #hasRoom(): boolean {
    return !this.#run.hasEnded && this.#batches.length < this.#run.width
  }

  async #startLater(read: Promise<Batch<Item>>): Promise<void> {
    const batch = await read
    this.#isReading = false
    // Also when the run has ended: then nothing is sent, but what was read gets its results.
    this.#start(batch)
    this.fill()
    this.ring()
  }

  #start(batch: Batch<Item>): void {
    this.#batches.push(batch)
    batch.done = this.#sendInTurn(batch)
  }

  /** Sends a batch after those that have earlier items of its users. Never rejects. */
  async #sendInTurn(batch: Batch<Item>): Promise<void> {
    const earlier = this.#order?.enter(batch) ?? []
    try {
      if (earlier.length > 0) await Promise.all(earlier.map(({ done }) => done))
      await sendBatch(batch.entries, this.#run)
    } catch (error) {
      // A mistake here or in a client of another make. No item may stay without a result for it.
      this.#run.halt ??= { error }
      const open = batch.entries.filter(({ result }) => result === undefined)
      refuseAll(open, reasonOf(error, 'failed'))
    }
    this.#order?.leave(batch)
    batch.isSettled = true
    this.ring()
  }
}
