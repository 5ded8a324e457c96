import type { components } from '../../gen/types.gen.ts'
import { formatDate } from '../dates.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'
import { viewOwner } from '../view-owner.ts'

/** An event as the API answers it. */
type UserEvent = components['schemas']['UserEvent']

/** An event, with its time for sorting. */
export interface EventRecord {
  readonly at: number
  readonly isCustom: boolean
  readonly record: UserEvent
}

/** All events of a user: custom ones, purchases, and those that Iterable itself makes. Data fields are nested, as newer servers do. */
export function eventRecords(store: Store, user: StoredUser): EventRecord[] {
  const owner = viewOwner(user)
  const common = (event: {
    readonly id: string
    readonly createdAt: number
    readonly campaignId: number | undefined
    readonly templateId: number | undefined
  }): UserEvent => ({
    _id: event.id,
    ...owner,
    createdAt: formatDate(event.createdAt),
    eventUpdatedAt: formatDate(event.createdAt),
    ...(event.campaignId === undefined ? {} : { campaignId: event.campaignId }),
    ...(event.templateId === undefined ? {} : { templateId: event.templateId }),
    itblInternal: { documentCreatedAt: formatDate(event.createdAt) },
  })
  const custom = store.events.of(user).map((event) => ({
    at: event.createdAt,
    isCustom: true,
    record: {
      ...common(event),
      eventType: 'customEvent',
      eventName: event.eventName,
      dataFields: { ...event.dataFields },
    },
  }))
  const purchases = store.purchases.of(user).map((purchase) => ({
    at: purchase.createdAt,
    isCustom: false,
    record: {
      ...common(purchase),
      eventType: 'purchase',
      dataFields: {
        ...purchase.dataFields,
        total: purchase.total,
        shoppingCartItems: purchase.items,
      },
    },
  }))
  const system = store.systemEvents.of(user).map((event) => ({
    at: event.createdAt,
    isCustom: false,
    record: {
      ...common(event),
      eventType: event.eventType,
      ...(event.messageId === undefined ? {} : { messageId: event.messageId }),
      dataFields: { ...event.fields },
    },
  }))
  return [...custom, ...purchases, ...system]
}
