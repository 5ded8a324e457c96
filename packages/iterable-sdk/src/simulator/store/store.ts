import { FieldTypes, type FieldType } from './field-types.ts'
import type { ProjectType } from '../options.ts'
import { ListMembers } from './list-members.ts'
import { Numbers } from './numbers.ts'
import { OwnedRecords, type OwnedRecord } from './owned-records.ts'
import type { StoredMessage, StoredSystemEvent } from './rows.ts'
import { createThings, type Things } from './things.ts'
import { UserStore, type StoredUser } from './user-store.ts'

/** A custom event as it is held. */
export interface StoredEvent extends OwnedRecord {
  readonly eventName: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly dataFields: Readonly<Record<string, unknown>>
  readonly campaignId: number | undefined
  readonly templateId: number | undefined
  /** Whether `commerce.updateCart` made it. */
  readonly fromCart: boolean
}

/** A purchase as it is held. */
export interface StoredPurchase extends OwnedRecord {
  readonly total: number
  readonly items: readonly unknown[]
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly dataFields: Readonly<Record<string, unknown>>
  readonly campaignId: number | undefined
  readonly templateId: number | undefined
}

/** How many fields a project may have. */
export interface FieldLimits {
  readonly maxUserFields: number
  readonly maxEventFields: number
}

/** Fields that every project has. */
const userFields: readonly (readonly [string, FieldType])[] = [
  ['email', 'string'],
  ['userId', 'string'],
  ['signupDate', 'date'],
  ['signupSource', 'string'],
  ['profileUpdatedAt', 'date'],
]

/** Everything one simulated project holds. */
export class Store {
  readonly users: UserStore
  readonly events: OwnedRecords<StoredEvent> = new OwnedRecords()
  readonly purchases: OwnedRecords<StoredPurchase> = new OwnedRecords()
  readonly messages: OwnedRecords<StoredMessage> = new OwnedRecords()
  readonly systemEvents: OwnedRecords<StoredSystemEvent> = new OwnedRecords()
  readonly members: ListMembers = new ListMembers()
  readonly things: Things = createThings()
  readonly numbers: Numbers = new Numbers()
  readonly userTypes: FieldTypes
  readonly purchaseTypes: FieldTypes
  readonly #eventTypes = new Map<string, FieldTypes>()
  readonly #limits: FieldLimits
  /** Told of each system event. */
  onSystemEvent: ((event: StoredSystemEvent) => void) | undefined
  /** Messages that wait for their time; it is not looked for any while there are none. */
  scheduled = 0
  /** Events that `commerce.updateCart` made. */
  cartUpdates = 0
  /** Events that were accepted and then dropped, since nobody has them. */
  droppedEvents = 0

  constructor(projectType: ProjectType, limits: FieldLimits) {
    this.users = new UserStore(projectType)
    this.#limits = limits
    this.userTypes = new FieldTypes('', userFields, limits.maxUserFields)
    this.purchaseTypes = new FieldTypes('purchase:::', [], limits.maxEventFields)
  }

  /** Whether an event of this name was received. */
  knowsEvent(eventName: string): boolean {
    return this.#eventTypes.has(eventName)
  }

  /** Field types of the events of one name. */
  typesOfEvent(eventName: string): FieldTypes {
    let types = this.#eventTypes.get(eventName)
    if (types === undefined) {
      types = new FieldTypes(`${eventName}:::`, [], this.#limits.maxEventFields)
      this.#eventTypes.set(eventName, types)
    }
    return types
  }

  /** Event names and the field types of each. */
  eventTypes(): Iterable<[string, FieldTypes]> {
    return this.#eventTypes
  }

  /** Holds an event; one with the same id is replaced. */
  putEvent(event: StoredEvent): void {
    const earlier = this.events.put(event)
    this.cartUpdates += Number(event.fromCart) - Number(earlier?.fromCart ?? false)
  }

  /** Holds a purchase; one with the same id is replaced. Empties the cart, as buying does. */
  putPurchase(purchase: StoredPurchase): void {
    this.purchases.put(purchase)
    purchase.owner.cart = []
  }

  /** An id for an event or a purchase that came without one. */
  makeId(): string {
    return `simulated-${this.makeNumber()}`
  }

  /** A number that was not given before. */
  makeNumber(): number {
    return this.numbers.take()
  }

  /** Removes a user and everything about it. */
  remove(user: StoredUser): void {
    this.users.remove(user)
    this.members.removeUser(user)
    this.purchases.removeOwner(user)
    this.systemEvents.removeOwner(user)
    for (const { state } of this.messages.removeOwner(user)) {
      this.scheduled -= Number(state === 'scheduled')
    }
    for (const { fromCart } of this.events.removeOwner(user)) this.cartUpdates -= Number(fromCart)
  }

  /** Gives everything about a user to another one. */
  moveRecords(from: StoredUser, to: StoredUser): void {
    for (const event of this.events.removeOwner(from)) this.events.put({ ...event, owner: to })
    for (const one of this.purchases.removeOwner(from)) this.purchases.put({ ...one, owner: to })
    for (const one of this.messages.removeOwner(from)) this.messages.put({ ...one, owner: to })
    for (const one of this.systemEvents.removeOwner(from)) {
      this.systemEvents.put({ ...one, owner: to })
    }
  }
}
