import type { Store, StoredEvent, StoredPurchase } from './store/store.ts'
import type { StoredUser } from './store/user-store.ts'

/** A custom event, to look at. */
export interface EventView {
  readonly id: string
  readonly eventName: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly dataFields: Readonly<Record<string, unknown>>
  /** The user's address at the time of looking. */
  readonly email?: string
  readonly userId?: string
  readonly campaignId?: number
  readonly templateId?: number
}

/** A purchase, to look at. */
export interface PurchaseView {
  readonly id: string
  readonly total: number
  readonly items: readonly unknown[]
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly dataFields: Readonly<Record<string, unknown>>
  /** The user's address at the time of looking. */
  readonly email?: string
  readonly userId?: string
  readonly campaignId?: number
  readonly templateId?: number
}

/** A shopping cart with something in it, to look at. */
export interface CartView {
  readonly email?: string
  readonly userId?: string
  readonly items: readonly unknown[]
}

/** One user, to look at. Each member tells how things stand when it is read. */
export interface UserView {
  /** In lower case. */
  readonly email: string | undefined
  readonly userId: string | undefined
  /** The data fields as they were sent, without identifiers and without those that the server sets. A copy. */
  readonly profile: Readonly<Record<string, unknown>>
  /** Custom events, all or those of one name, in the order they came. */
  events(name?: string): readonly EventView[]
  purchases(): readonly PurchaseView[]
  /** Items in the shopping cart. A copy. */
  cart(): readonly unknown[]
}

/** Shows a user. */
export function viewUser(store: Store, user: StoredUser): UserView {
  return {
    get email() {
      return user.email
    },
    get userId() {
      return user.userId
    },
    get profile() {
      return structuredClone(user.fields)
    },
    events: (name) =>
      store.events
        .of(user)
        .filter((event) => name === undefined || event.eventName === name)
        .map(viewEvent),
    purchases: () => store.purchases.of(user).map(viewPurchase),
    cart: () => structuredClone(user.cart),
  }
}

/** Shows an event. */
export function viewEvent({
  id,
  eventName,
  createdAt,
  dataFields,
  ...event
}: StoredEvent): EventView {
  const fields = structuredClone(dataFields)
  return {
    id,
    eventName,
    createdAt,
    dataFields: fields,
    ...viewOwner(event.owner),
    ...viewSource(event),
  }
}

/** Shows a purchase. */
export function viewPurchase({
  id,
  total,
  items,
  createdAt,
  dataFields,
  ...purchase
}: StoredPurchase): PurchaseView {
  const source = viewSource(purchase)
  const copies = structuredClone({ items, dataFields })
  return { id, total, createdAt, ...copies, ...viewOwner(purchase.owner), ...source }
}

/** Shows the cart of a user. */
export function viewCart(user: StoredUser): CartView {
  return { ...viewOwner(user), items: structuredClone(user.cart) }
}

/** The identifiers that a user has. */
function viewOwner({ email, userId }: StoredUser): { email?: string; userId?: string } {
  return {
    ...(email === undefined ? {} : { email }),
    ...(userId === undefined ? {} : { userId }),
  }
}

function viewSource({ campaignId, templateId }: Pick<StoredEvent, 'campaignId' | 'templateId'>): {
  campaignId?: number
  templateId?: number
} {
  return {
    ...(campaignId === undefined ? {} : { campaignId }),
    ...(templateId === undefined ? {} : { templateId }),
  }
}
