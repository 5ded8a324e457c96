import type { JsonObject } from '../json.ts'
import type { ActionModule } from './action-module.ts'
import { campaignIdField, createdAtField, templateIdField } from './campaign-fields.ts'
import { itemsField } from './items-field.ts'
import { buildItem, withItems, type ItemPayload } from './items.ts'
import { userField } from './user-field.ts'
import { buildUser, type UserPayload } from './user.ts'

/** A checked payload of {@link trackPurchase}. */
export interface TrackPurchasePayload {
  readonly id?: string
  readonly user: UserPayload
  readonly dataFields?: JsonObject
  readonly items: readonly ItemPayload[]
  readonly total: number
  /** Unix seconds. */
  readonly createdAt?: number
  readonly campaignId?: number
  readonly templateId?: number
}

/** Records a purchase through commerce/trackPurchase. Iterable has no bulk form of it. */
export const trackPurchase: ActionModule<TrackPurchasePayload> = {
  definition: {
    slug: 'trackPurchase',
    title: 'Track Purchase',
    description: 'Records an order with its products and its total.',
    defaultTrigger: 'type = "track" and event = "Order Completed"',
    operations: { single: 'commerce.trackPurchase' },
    fields: {
      id: {
        label: 'Order ID',
        description: 'An ID of the order; a second purchase with the same ID replaces the first.',
        type: 'string',
        default: { '@path': '$.properties.order_id' },
      },
      user: userField,
      dataFields: {
        label: 'Event Data Fields',
        description: 'Data about the purchase, of any shape; its list of products is left out.',
        type: 'object',
        default: { '@path': '$.properties' },
      },
      items: itemsField,
      total: {
        label: 'Total',
        description: 'What the order cost.',
        type: 'number',
        required: true,
        default: { '@path': '$.properties.total' },
      },
      createdAt: createdAtField,
      campaignId: campaignIdField,
      templateId: templateIdField,
    },
  },
  userOf: (payload) => payload.user,
  toItem(payload, identity, { sizeBound }) {
    const step = { operation: 'commerce.trackPurchase', body: buildPurchase(payload) } as const
    return {
      form: 'single',
      identity,
      steps: [step],
      sizeBound: withItems(sizeBound, payload.items),
    }
  },
}

function buildPurchase(payload: TrackPurchasePayload): JsonObject {
  const { id, user, items, total, createdAt, campaignId, templateId } = payload
  // The items say the same in Iterable's terms.
  const { products: _products, ...dataFields } = payload.dataFields ?? {}
  const body: JsonObject = {
    user: buildUser(user),
    items: items.map(buildItem),
    total,
    dataFields,
  }
  if (id !== undefined) body['id'] = id
  if (createdAt !== undefined) body['createdAt'] = createdAt
  if (campaignId !== undefined) body['campaignId'] = campaignId
  if (templateId !== undefined) body['templateId'] = templateId
  return body
}
