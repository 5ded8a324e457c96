import type { RoutedEvents } from '../plan/route-events.ts'
import { claimItems, type ItemClaims } from './claim-items.ts'
import type { DedupeStore } from './dedupe-store.ts'
import { untilStopped, type Stoppable } from './until-stopped.ts'

/** The store of a destination, as its deliveries use it. */
export class Deduper {
  readonly #store: DedupeStore
  /** Resolves when all claims so far have their answers. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: DedupeStore) {
    this.#store = store
  }

  /**
   * Claims the items of a delivery, and settles those that are not to be sent. Never rejects.
   *
   * The store is asked at once; answers come in the order of the calls, so that deliveries go on in the order they began in.
   */
  claim(events: readonly unknown[], routed: RoutedEvents, run: Stoppable): Promise<ItemClaims> {
    const before = this.#last
    const claiming = claimItems(this.#store, events, routed, run)
    // Without their values: each would hold on to all before it.
    this.#last = Promise.allSettled([before, claiming]).then(() => undefined)
    return untilStopped(before, run).then(() => claiming)
  }
}
