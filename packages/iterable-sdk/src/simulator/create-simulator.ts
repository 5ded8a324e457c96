import type { OperationId } from '../gen/operations.gen.ts'
import { Faults, type Fault } from './serve/faults.ts'
import { forgetUser } from './users/forget-user.ts'
import { resolveSimulatorOptions, type SimulatorOptions } from './options.ts'
import { RequestLog, type LoggedRequest, type RequestFilter } from './serve/request-log.ts'
import { createSimulatedFetch, type Project } from './serve/serve-request.ts'
import { restoreSnapshot, takeSnapshot, type SimulatorSnapshot } from './store/snapshot.ts'
import { Store } from './store/store.ts'
import {
  viewCart,
  viewEvent,
  viewPurchase,
  viewUser,
  type CartView,
  type EventView,
  type PurchaseView,
  type UserView,
} from './view.ts'

/** Counts of what a simulator holds and did. */
export interface SimulatorSummary {
  readonly users: number
  /** Custom events that were tracked. Those that `commerce.updateCart` made are in `cartUpdates` instead. */
  readonly events: number
  readonly purchases: number
  /** Users with something in their shopping cart. */
  readonly carts: number
  /** `updateCart` events that `commerce.updateCart` made. */
  readonly cartUpdates: number
  /** Events accepted by `events.track` and dropped, since nobody has them. */
  readonly droppedEvents: number
  /** Requests answered, per operation; `unknown` for routes that the simulator does not know. */
  readonly requests: Readonly<Record<string, number>>
}

/** An Iterable project in memory. */
export interface IterableSimulator {
  /** The whole server. Hand it to a client as its `fetch`; the host does not matter. */
  readonly fetch: typeof globalThis.fetch
  /** A user by e-mail address or user id. */
  user(emailOrUserId: string): UserView | undefined
  /** All users, in the order they were created. */
  users(): readonly UserView[]
  /** Custom events of all users, all or those of one name, `updateCart` included. */
  events(name?: string): readonly EventView[]
  purchases(): readonly PurchaseView[]
  /** Shopping carts with something in them. */
  carts(): readonly CartView[]
  /** The latest requests, all or those that a filter picks, for example `'users.update'` or `{ status: 400 }`. */
  requests(filter?: RequestFilter): readonly LoggedRequest[]
  summary(): SimulatorSummary
  /**
   * Lets the next calls of an operation go wrong. Faults of one operation happen in the order they were asked for, before the
   * API key is looked at.
   *
   * @param times how often; default once
   * @throws IterableError `invalid_option` when there is no such operation or fault
   */
  failNext(operation: OperationId, fault: Fault, times?: number): void
  /** Deletes a user and refuses its data from now on, as after a GDPR request. Works for users not known yet, too. */
  forget(emailOrUserId: string): void
  /** Empties the project, the log and the faults. */
  reset(): void
  /** What the project holds, as plain JSON, without the log and the faults. */
  snapshot(): SimulatorSnapshot
  /**
   * Puts back what a project held; the log and the faults stay.
   *
   * @throws IterableError `invalid_option` when it is no snapshot of a project of this type
   */
  restore(snapshot: SimulatorSnapshot): void
}

/**
 * Creates an Iterable project in memory.
 *
 * It takes what Iterable takes and refuses what Iterable refuses, as far as `docs/simulator.md` lists. Writes are applied at
 * once, where Iterable needs seconds.
 *
 * @example
 * ```ts
 * const simulator = createIterableSimulator()
 * const client = createIterableClient({ apiKey: 'test', fetch: simulator.fetch })
 * await client.users.update({ email: 'ana@example.com', dataFields: { plan: 'pro' } })
 * simulator.user('ana@example.com')?.profile // { plan: 'pro' }
 * ```
 *
 * @throws IterableError `invalid_option`, naming every option that is wrong
 */
export function createIterableSimulator(options: SimulatorOptions = {}): IterableSimulator {
  const resolved = resolveSimulatorOptions(options)
  const { projectType } = resolved
  const project: Project = {
    options: resolved,
    faults: new Faults(),
    log: new RequestLog(resolved.maxRequestLog),
    store: new Store(projectType),
  }
  return {
    fetch: createSimulatedFetch(project),
    user(emailOrUserId) {
      const user = project.store.users.findByEither(emailOrUserId)
      return user === undefined ? undefined : viewUser(project.store, user)
    },
    users: () => [...project.store.users.all()].map((user) => viewUser(project.store, user)),
    events: (name) =>
      [...project.store.events.all()]
        .filter((event) => name === undefined || event.eventName === name)
        .map(viewEvent),
    purchases: () => [...project.store.purchases.all()].map(viewPurchase),
    carts: () =>
      [...project.store.users.all()].filter((user) => user.cart.length > 0).map(viewCart),
    requests: (filter) => project.log.list(filter),
    summary() {
      const { store, log } = project
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
    },
    failNext: (operation, fault, times = 1) => project.faults.add(operation, fault, times),
    forget: (emailOrUserId) => forgetUser(project.store, emailOrUserId),
    reset() {
      project.store = new Store(projectType)
      project.log.clear()
      project.faults.clear()
    },
    snapshot: () => takeSnapshot(project.store, projectType),
    restore(snapshot) {
      project.store = restoreSnapshot(snapshot, projectType)
    },
  }
}
