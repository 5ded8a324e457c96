import { FieldTypes, type FieldType } from './field-types.ts'
import type { ProjectType } from '../options.ts'
import { OwnedRecords, type OwnedRecord } from './owned-records.ts'
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
  readonly userTypes: FieldTypes = new FieldTypes('', userFields)
  readonly purchaseTypes: FieldTypes = new FieldTypes('purchase:::')
  readonly #eventTypes = new Map<string, FieldTypes>()
  #nextId = 1
  /** Events that `commerce.updateCart` made. */
  cartUpdates = 0
  /** Events that were accepted and then dropped, since nobody has them. */
  droppedEvents = 0

  constructor(projectType: ProjectType) {
    this.users = new UserStore(projectType)
  }

  /** Field types of the events of one name. */
  typesOfEvent(eventName: string): FieldTypes {
    let types = this.#eventTypes.get(eventName)
    if (types === undefined) {
      types = new FieldTypes(`${eventName}:::`)
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
    return this.#nextId++
  }

  /** Where {@link makeNumber} stands, to be kept in a snapshot and set again. */
  get nextNumber(): number {
    return this.#nextId
  }

  set nextNumber(next: number) {
    this.#nextId = next
  }

  /** Removes a user and everything about it. */
  remove(user: StoredUser): void {
    this.users.remove(user)
    this.purchases.removeOwner(user)
    for (const { fromCart } of this.events.removeOwner(user)) this.cartUpdates -= Number(fromCart)
  }
}
