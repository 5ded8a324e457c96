import type { OperationId } from '../../gen/operations.gen.ts'
import type { Answer } from '../answers.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import { restoreSnapshot, takeSnapshot } from '../store/snapshot.ts'
import type { Store } from '../store/store.ts'

/** Operations with a queue of their own at Iterable, apart from that of single writes. */
const bulkLane: ReadonlySet<string> = /* @__PURE__ */ new Set<OperationId>([
  'catalogs.items.bulkDelete',
  'catalogs.items.bulkUpsert',
  'events.trackBulk',
  'lists.subscribe',
  'lists.unsubscribe',
  'subscriptions.bulkUpdate',
  'users.bulkUpdate',
  'users.bulkUpdateSubscriptions',
])

/** Does a write on a store, and tells what it answers. */
export type Work = (store: Store) => Answer | Promise<Answer>

interface Waiting {
  /** Epoch milliseconds. */
  readonly dueAt: number
  readonly apply: () => void
}

/**
 * Writes that were accepted and cannot be read yet.
 *
 * What a write answers is found on a copy of the project as it can be read at that moment, so that a call that depends on an
 * earlier one meets the lag, too. The write itself is done again when its time has come: the single and the bulk lane each in
 * their order, but not in that of the two together.
 */
export class Lanes {
  readonly #options: ResolvedSimulatorOptions
  #waiting: Waiting[] = []

  constructor(options: ResolvedSimulatorOptions) {
    this.#options = options
  }

  /** Whether writes wait at all. */
  get isLagging(): boolean {
    const { single, bulk } = this.#options.lagMs
    return single > 0 || bulk > 0
  }

  /** Accepts a write, to be applied later. */
  async accept(store: Store, operation: OperationId, now: number, work: Work): Promise<Answer> {
    const { projectType, lagMs } = this.#options
    const copy = restoreSnapshot(takeSnapshot(store, projectType), projectType, this.#options)
    const numbers = copy.numbers.record()
    const working = work(copy)
    // Given out, though nothing holds them yet. Before any wait, in which another write might take the same.
    store.numbers.next = copy.numbers.next
    const answer = await working
    if (answer.refused === true) return answer
    const dueAt = now + (bulkLane.has(operation) ? lagMs.bulk : lagMs.single)
    this.#waiting.push({
      dueAt,
      apply: () => {
        store.numbers.replay(numbers)
        void work(store)
        store.numbers.replay([])
      },
    })
    return answer
  }

  /** Applies the writes whose time has come, in the order of their times. */
  apply(now: number): void {
    if (this.#waiting.length === 0) return
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= now)
    if (due.length === 0) return
    this.#waiting = this.#waiting.filter(({ dueAt }) => dueAt > now)
    for (const { apply } of due.toSorted((one, other) => one.dueAt - other.dueAt)) apply()
  }

  clear(): void {
    this.#waiting = []
  }
}
