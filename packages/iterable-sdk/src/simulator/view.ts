import type { Store, StoredEvent, StoredPurchase } from './store/store.ts'
import type { StoredDevice, StoredUser } from './store/user-store.ts'
import { viewOwner } from './view-owner.ts'
import {
  viewMessage,
  viewSystemEvent,
  type MessageView,
  type SystemEventView,
} from './view-messages.ts'

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

/** One user, to look at. Each member tells how things stand when it is read; a test may compare it with a plain object. */
export interface UserView {
  /** In lower case. */
  readonly email: string | undefined
  readonly userId: string | undefined
  /** The data fields as they were sent, without identifiers and without those that the server sets. A copy. */
  readonly profile: Readonly<Record<string, unknown>>
  /** Static lists that the user is on. */
  readonly listIds: readonly number[]
  readonly unsubscribedChannelIds: readonly number[]
  readonly unsubscribedMessageTypeIds: readonly number[]
  readonly subscribedMessageTypeIds: readonly number[]
  /** Devices that were registered; `isEnabled` is false after users.disableDevice. */
  readonly devices: readonly StoredDevice[]
  /** Custom events, all or those of one name, in the order they came. */
  events(name?: string): readonly EventView[]
  purchases(): readonly PurchaseView[]
  /** Items in the shopping cart. A copy. */
  cart(): readonly unknown[]
  /** Messages that were scheduled, sent, skipped or cancelled, in the order they were asked for. */
  messages(): readonly MessageView[]
  /** Events that Iterable itself makes, such as `emailSend`, all or those of one type. */
  systemEvents(type?: string): readonly SystemEventView[]
}

/** Shows a user. */
export function viewUser(store: Store, user: StoredUser): UserView {
  const shown = {
    get email() {
      return user.email
    },
    get userId() {
      return user.userId
    },
    get profile() {
      return structuredClone(user.fields)
    },
    get listIds() {
      return [...user.listIds]
    },
    get unsubscribedChannelIds() {
      return [...user.unsubscribedChannelIds]
    },
    get unsubscribedMessageTypeIds() {
      return [...user.unsubscribedMessageTypeIds]
    },
    get subscribedMessageTypeIds() {
      return [...user.subscribedMessageTypeIds]
    },
    get devices() {
      return structuredClone(user.devices)
    },
  }
  // Not enumerable, so that a difference which a test prints shows what the user is, and no functions.
  return hide(shown, {
    events: (name?: string) =>
      store.events
        .of(user)
        .filter((event) => name === undefined || event.eventName === name)
        .map(viewEvent),
    purchases: () => store.purchases.of(user).map(viewPurchase),
    cart: () => structuredClone(user.cart),
    messages: () => store.messages.of(user).map(viewMessage),
    systemEvents: (type?: string) =>
      store.systemEvents
        .of(user)
        .filter(({ eventType }) => type === undefined || eventType === type)
        .map(viewSystemEvent),
  })
}

function hide<Shown extends object, Hidden extends object>(
  shown: Shown,
  hidden: Hidden,
): Shown & Hidden {
  for (const [name, value] of Object.entries(hidden)) Object.defineProperty(shown, name, { value })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the members were added one by one
  return shown as Shown & Hidden
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

function viewSource({ campaignId, templateId }: Pick<StoredEvent, 'campaignId' | 'templateId'>): {
  campaignId?: number
  templateId?: number
} {
  return {
    ...(campaignId === undefined ? {} : { campaignId }),
    ...(templateId === undefined ? {} : { templateId }),
  }
}
