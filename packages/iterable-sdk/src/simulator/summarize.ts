import type { RequestLog } from './serve/request-log.ts'
import type { SimulatorSummary } from './simulator.ts'
import type { Store } from './store/store.ts'

/** Counts what a project holds and did. */
export function summarize(store: Store, log: RequestLog): SimulatorSummary {
  let carts = 0
  for (const user of store.users.all()) carts += Number(user.cart.length > 0)
  return {
    users: store.users.size,
    events: store.events.size - store.cartUpdates,
    purchases: store.purchases.size,
    carts,
    cartUpdates: store.cartUpdates,
    droppedEvents: store.droppedEvents,
    requests: log.counts(),
  }
}
