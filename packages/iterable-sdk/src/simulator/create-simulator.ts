import type { SimulatorOptions } from './options.ts'
import { resolveSimulatorOptions } from './resolve-options.ts'
import { applySeed } from './seed/apply-seed.ts'
import { createProject, replaceStore, resetProject, settle } from './serve/project.ts'
import { createSimulatedFetch } from './serve/serve-request.ts'
import type { IterableSimulator } from './simulator.ts'
import { restoreSnapshot, takeSnapshot } from './store/snapshot.ts'
import type { Store } from './store/store.ts'
import { summarize } from './summarize.ts'
import { forgetUser } from './users/forget-user.ts'
import { viewMessage, viewSystemEvent } from './view-messages.ts'
import { viewCatalog, viewJourneyEntry, viewList } from './view-things.ts'
import { viewCart, viewEvent, viewPurchase, viewUser } from './view.ts'

/**
 * Creates an Iterable project in memory.
 *
 * It takes what Iterable takes and refuses what Iterable refuses, as far as `docs/simulator.md` lists. Writes are applied at
 * once, where Iterable needs seconds, unless `lagMs` says otherwise.
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
  const project = createProject(resolved)
  /** The store as it stands now: with what was to happen by this time. */
  const look = (): Store => {
    settle(project, resolved.now())
    return project.store
  }
  return {
    fetch: createSimulatedFetch(project),
    user(emailOrUserId) {
      const store = look()
      const user = store.users.findByEither(emailOrUserId)
      return user === undefined ? undefined : viewUser(store, user)
    },
    users() {
      const store = look()
      return Array.from(store.users.all(), (user) => viewUser(store, user))
    },
    events: (name) =>
      [...look().events.all()]
        .filter((event) => name === undefined || event.eventName === name)
        .map(viewEvent),
    systemEvents: (type) =>
      [...look().systemEvents.all()]
        .filter(({ eventType }) => type === undefined || eventType === type)
        .map(viewSystemEvent),
    purchases: () => Array.from(look().purchases.all(), viewPurchase),
    carts: () => [...look().users.all()].filter((user) => user.cart.length > 0).map(viewCart),
    lists() {
      const store = look()
      return store.things.lists.all().map((list) => viewList(store, list))
    },
    messages: () => Array.from(look().messages.all(), viewMessage),
    campaigns: () =>
      structuredClone(
        look()
          .things.campaigns.all()
          .map(({ details }) => details),
      ),
    catalog: (name) => viewCatalog(look(), name),
    journeyEntries: () => look().things.journeyEntries.all().map(viewJourneyEntry),
    verificationCode: (phoneNumber) =>
      look()
        .things.verifications.all()
        .findLast((verification) => verification.phoneNumber === phoneNumber)?.code,
    webhookDeliveries: () => project.webhooks.list(),
    emitWebhook: (event) => project.webhooks.emit(project.store, event),
    requests: (filter) => project.log.list(filter),
    summary: () => summarize(look(), project.log),
    failNext: (operation, fault, times = 1) => project.faults.add(operation, fault, times),
    forget: (emailOrUserId) => forgetUser(project.store, emailOrUserId),
    settle() {
      project.lanes.apply(Number.POSITIVE_INFINITY)
      return project.webhooks.settle()
    },
    seed(seed) {
      const store = look()
      // On a copy first, so that a seed that is refused leaves nothing behind.
      const copy = restoreSnapshot(takeSnapshot(store, projectType), projectType, resolved)
      applySeed(copy, resolved, seed)
      applySeed(store, resolved, seed)
    },
    reset: () => resetProject(project),
    snapshot: () => takeSnapshot(look(), projectType),
    restore: (snapshot) => replaceStore(project, restoreSnapshot(snapshot, projectType, resolved)),
  }
}
