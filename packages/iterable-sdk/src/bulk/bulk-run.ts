import { IterableError } from '../error.ts'
import type { BatchReader } from './batch-reader.ts'
import type { BulkResult, BulkUndelivered } from './bulk-result.ts'
import type { Entry } from './entry.ts'
import { runBatches } from './run-batches.ts'
import type { RunState } from './run-state.ts'
import type { BulkSummary } from './tally.ts'

/**
 * The results of a bulk run, one per item and in the order of the items.
 *
 * Nothing is read or sent before the first result is asked for. Results can be asked for once.
 */
export interface BulkRun<Item> extends AsyncIterable<BulkResult<Item>> {
  /** Every result. */
  [Symbol.asyncIterator](): AsyncIterableIterator<BulkResult<Item>, void, undefined>
  /** Only the results of items that were not delivered, rejected and failed ones. */
  undelivered(): AsyncIterableIterator<BulkUndelivered<Item>, void, undefined>
  /** Carries the run to its end and counts. Rejects where iterating would throw; see {@link progress} then. */
  summary(): Promise<BulkSummary>
  /** The numbers so far. A new object each time. */
  readonly progress: BulkSummary
}

/** Makes the public face of a run. */
export function createBulkRun<Item>(reader: BatchReader<Item>, run: RunState): BulkRun<Item> {
  let isTaken = false
  const take = <Wanted extends BulkResult<Item>>(
    isWanted: (result: BulkResult<Item>) => result is Wanted,
  ): Results<Item, Wanted> => {
    if (isTaken) {
      throw new IterableError(
        'invalid_option',
        'the results of a bulk run can be asked for once; call bulk() again for another run',
      )
    }
    isTaken = true
    return new Results(reader, run, isWanted)
  }
  return {
    [Symbol.asyncIterator]: () =>
      take((result): result is BulkResult<Item> => result !== undefined),
    undelivered: () => take((result) => result.status !== 'delivered'),
    async summary() {
      // None is wanted, so that the first answer comes at the end.
      await take((_result): _result is never => false).next()
      return run.tally.summary()
    },
    get progress() {
      return run.tally.summary()
    },
  }
}

/**
 * Hands over the wanted results one by one, and counts all.
 *
 * By hand rather than as a generator: the results of a batch are there all at once, and a generator makes several promises
 * for each.
 */
class Results<Item, Wanted extends BulkResult<Item>> implements AsyncIterableIterator<
  Wanted,
  void,
  undefined
> {
  readonly #run: RunState
  readonly #isWanted: (result: BulkResult<Item>) => result is Wanted
  readonly #batches: AsyncGenerator<readonly Entry<Item>[], void, undefined>
  #entries: readonly Entry<Item>[] = []
  #at = 0
  /** Whoever asks before an earlier question is answered stands in a queue. */
  #asking = 0
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    reader: BatchReader<Item>,
    run: RunState,
    isWanted: (result: BulkResult<Item>) => result is Wanted,
  ) {
    this.#run = run
    this.#isWanted = isWanted
    this.#batches = runBatches(reader, run)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<Wanted, void>> {
    const ready = this.#asking === 0 ? this.#takeReady() : undefined
    if (ready !== undefined) return Promise.resolve({ done: false, value: ready })
    this.#asking += 1
    const answer = this.#turn.then(() => this.#pull())
    this.#turn = answer.catch(() => undefined)
    return answer
  }

  async return(): Promise<IteratorResult<Wanted, void>> {
    this.#run.isClosed = true
    this.#entries = []
    this.#run.stop.abort()
    await this.#batches.return()
    return { done: true, value: undefined }
  }

  async #pull(): Promise<IteratorResult<Wanted, void>> {
    try {
      for (;;) {
        const ready = this.#takeReady()
        if (ready !== undefined) return { done: false, value: ready }
        const next = await this.#batches.next()
        if (next.done === true) return { done: true, value: undefined }
        this.#entries = next.value
        this.#at = 0
      }
    } finally {
      this.#asking -= 1
    }
  }

  #takeReady(): Wanted | undefined {
    while (this.#at < this.#entries.length) {
      const result = this.#entries[this.#at]?.result
      this.#at += 1
      if (result === undefined) continue
      this.#run.tally.count(result)
      if (this.#isWanted(result)) return result
    }
    return undefined
  }
}
