import { IterableError } from '../error.ts'
import type { StreamProgress } from './read-rows.ts'

/**
 * Rows as they arrive. It is read once, either row by row or in batches; nothing is sent before.
 *
 * What is read is bounded: the next part is received when the rows of the one before were taken. `break` closes the connection.
 */
export interface RowStream<Row> extends AsyncIterable<Row, void, undefined> {
  /** The same rows in arrays, as many as a part of the body held: for the fastest loop. */
  batches(): AsyncIterableIterator<readonly Row[], void, undefined>
  /** How much has been received and parsed so far; what is parsed can be ahead of what was taken by a part of the body. */
  readonly progress: Readonly<StreamProgress>
}

/** What a stream of rows gives out from. */
export type OpenRows<Row> = (
  progress: StreamProgress,
  signal: AbortSignal,
) => AsyncGenerator<readonly Row[], void, undefined>

/**
 * A {@link RowStream} over a generator of batches.
 *
 * Rows are handed out by hand instead of by a second generator, which would cost several turns of the event queue for every row.
 */
export class RowReader<Row> implements RowStream<Row> {
  readonly progress: StreamProgress = { rows: 0, skipped: 0, bytes: 0 }
  readonly #open: OpenRows<Row>
  readonly #signal: AbortSignal | undefined
  readonly #stop = new AbortController()
  #source: AsyncGenerator<readonly Row[], void, undefined> | undefined
  #batch: readonly Row[] = []
  #taken = 0
  /** Rows taken last, which are not known to be dealt with until more is asked for. */
  #inHand = 0
  #isDone = false
  /** The last wait for a batch, behind which calls that come meanwhile line up. */
  #waiting: Promise<unknown> | undefined

  constructor(open: OpenRows<Row>, signal: AbortSignal | null | undefined) {
    this.#open = open
    this.#signal = signal ?? undefined
  }

  /** The batch that was last received, how many of its rows were taken, and how many of those are still in hand. */
  get position(): {
    readonly batch: readonly Row[]
    readonly taken: number
    readonly inHand: number
  } {
    return { batch: this.#batch, taken: this.#taken, inHand: this.#inHand }
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Row, void, undefined> {
    this.#begin()
    const iterator: AsyncIterableIterator<Row, void, undefined> = {
      [Symbol.asyncIterator]: () => iterator,
      next: () => this.#nextRow(),
      return: () => this.#close(),
    }
    return iterator
  }

  batches(): AsyncIterableIterator<readonly Row[], void, undefined> {
    this.#begin()
    const iterator: AsyncIterableIterator<readonly Row[], void, undefined> = {
      [Symbol.asyncIterator]: () => iterator,
      next: () => this.#inTurn(() => this.#nextBatch()),
      return: () => this.#close(),
    }
    return iterator
  }

  #begin(): void {
    if (this.#source !== undefined) {
      throw new IterableError(
        'invalid_option',
        'this stream is being read or was read already; call the function again for a new one',
      )
    }
    const signals = [this.#stop.signal, ...(this.#signal === undefined ? [] : [this.#signal])]
    this.#source = this.#open(this.progress, AbortSignal.any(signals))
  }

  #nextRow(): Promise<IteratorResult<Row, void>> {
    if (!this.#isDone && this.#taken < this.#batch.length && this.#waiting === undefined) {
      return this.#signal?.aborted === true ? this.#fail() : Promise.resolve(this.#take())
    }
    return this.#inTurn(async () => {
      while (this.#isDone || this.#taken >= this.#batch.length) {
        const { done } = await this.#pull()
        if (done === true) return { done: true, value: undefined }
      }
      return this.#take()
    })
  }

  #take(): IteratorResult<Row, void> {
    // Below the length of the batch.
    const value = this.#batch[this.#taken] as Row // oxlint-disable-line typescript/no-unsafe-type-assertion
    this.#taken += 1
    this.#inHand = 1
    return { done: false, value }
  }

  async #nextBatch(): Promise<IteratorResult<readonly Row[], void>> {
    const result = await this.#pull()
    if (result.done !== true) this.#inHand = this.#taken = this.#batch.length
    return result
  }

  /** Receives the next batch. */
  async #pull(): Promise<IteratorResult<readonly Row[], void>> {
    if (this.#isDone || this.#source === undefined) return { done: true, value: undefined }
    this.#inHand = 0
    try {
      const result = await this.#source.next()
      if (result.done === true) this.#isDone = true
      else {
        this.#batch = result.value
        this.#taken = 0
      }
      return result
    } catch (error) {
      const wasStopped = this.#stop.signal.aborted
      this.#isDone = true
      if (wasStopped) return { done: true, value: undefined }
      throw error
    }
  }

  /** Ends a stream whose caller's signal was aborted between two rows of a batch. */
  async #fail(): Promise<never> {
    await this.#close()
    throw this.#signal?.reason
  }

  /** Runs after all waits that began before it. */
  async #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const before = this.#waiting
    const own = (before ?? Promise.resolve()).then(run)
    const settled = own.then(
      () => undefined,
      () => undefined,
    )
    this.#waiting = settled
    try {
      return await own
    } finally {
      if (this.#waiting === settled) this.#waiting = undefined
    }
  }

  async #close(): Promise<IteratorResult<never, void>> {
    this.#isDone = true
    // A read that waits would hold up the end of the generator.
    this.#stop.abort()
    await this.#source?.return()
    return { done: true, value: undefined }
  }
}
