import type { OperationId } from '../gen/operations.gen.ts'
import type { components } from '../gen/types.gen.ts'
import type { SimulatorSeed } from './seed/seed.ts'
import type { Fault } from './serve/faults.ts'
import type { LoggedRequest, RequestFilter } from './serve/request-log.ts'
import type { WebhookDelivery, WebhookEvent } from './serve/webhook-sender.ts'
import type { SimulatorSnapshot } from './store/snapshot.ts'
import type { MessageView, SystemEventView } from './view-messages.ts'
import type { CartView, EventView, PurchaseView, UserView } from './view.ts'

type Schemas = components['schemas']

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
  /** Events that were accepted and dropped: nobody has them, or their names are new where none may be. */
  readonly droppedEvents: number
  /** Requests answered, per operation; `unknown` for routes that the simulator does not know. */
  readonly requests: Readonly<Record<string, number>>
}

/** A list, to look at. */
export interface ListView extends Readonly<Schemas['ListDetails']> {
  /** Who is on it: addresses, else user ids. */
  readonly members: readonly string[]
}

/** A start of a journey, to look at: of one user, or of a list. */
export interface JourneyEntryView {
  readonly workflowId: number
  readonly email?: string
  readonly userId?: string
  readonly listId?: number
  readonly dataFields: Readonly<Record<string, unknown>>
  /** Epoch milliseconds. */
  readonly createdAt: number
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
  /** Events that Iterable itself makes, such as `emailSend`, all or those of one type. */
  systemEvents(type?: string): readonly SystemEventView[]
  purchases(): readonly PurchaseView[]
  /** Shopping carts with something in them. */
  carts(): readonly CartView[]
  lists(): readonly ListView[]
  /** Messages to users that were scheduled, sent, skipped or cancelled. */
  messages(): readonly MessageView[]
  campaigns(): readonly Schemas['CampaignDetails'][]
  /** The items of a catalog, by item id; undefined when there is no such catalog. */
  catalog(name: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
  /** Starts of journeys, by journeys.trigger. */
  journeyEntries(): readonly JourneyEntryView[]
  /** The code that verify.beginSms sent to a phone number; undefined when there is none, or it was used. */
  verificationCode(phoneNumber: string): string | undefined
  /** System webhooks that were sent, or would have been. */
  webhookDeliveries(): readonly WebhookDelivery[]
  /**
   * Sends an event to the webhooks of the project, whatever happened.
   *
   * @throws IterableError `invalid_option` when it is no event
   */
  emitWebhook(event: WebhookEvent): void
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
  /** Applies every write that `lagMs` still holds back, without waiting; resolves when webhooks on the way have arrived. */
  settle(): Promise<void>
  /**
   * Adds plain objects to the project, as the option `seed` does at the beginning.
   *
   * @throws IterableError `invalid_option`, naming every part that is wrong
   */
  seed(seed: SimulatorSeed): void
  /** Puts the project back to its seed, and empties the log and the faults. */
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
