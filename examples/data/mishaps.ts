import type { Call } from './call.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { products } from './shop.ts'

/**
 * The kinds of bad data that production traffic has. Iterelay rejects each of them, with a reason: `code` says which, in the
 * bulk lane.
 */
export const mishaps: readonly {
  readonly code: string
  readonly count: number
  make(person: Person, random: Random): Call
}[] = [
  {
    // Nobody to give the event to: an anonymous id means nothing to Iterable.
    code: 'missing_identifier',
    count: 20,
    make: ({ anonymousId }) => ({
      type: 'track',
      params: { anonymousId, event: 'Newsletter Popup Closed', properties: { after_seconds: 3 } },
    }),
  },
  {
    code: 'missing_identifier',
    count: 8,
    make: ({ anonymousId, firstName }) => ({
      type: 'identify',
      params: { anonymousId, traits: { firstName } },
    }),
  },
  {
    code: 'invalid_email',
    count: 10,
    make: ({ userId }, random) => ({
      type: 'identify',
      params: {
        userId,
        traits: {
          email: random.pick(['not an address', 'ana@', '@example.com', 'ana@@example.com']),
          plan: 'free',
        },
      },
    }),
  },
  {
    // No identify ever came for this user, and Iterable keeps no events of strangers.
    code: 'unknown_user',
    count: 12,
    make: (_, random) => ({
      type: 'track',
      params: {
        userId: `stranger-${random.uuid()}`,
        event: 'Product Viewed',
        properties: { ...products[0] },
      },
    }),
  },
  {
    code: 'missing_field',
    count: 5,
    make: ({ userId }) => ({
      type: 'track',
      params: {
        userId,
        event: 'Order Completed',
        properties: { order_id: 'order-without-products', currency: 'EUR' },
      },
    }),
  },
  {
    // Other events have a number here, and Iterable keeps the first type it sees.
    code: 'field_type_mismatch',
    count: 4,
    make: ({ userId }) => ({
      type: 'track',
      params: { userId, event: 'Product Viewed', properties: { ...products[1], price: 'ask us' } },
    }),
  },
]
