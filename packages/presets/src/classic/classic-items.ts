import type { JsonObject } from '@iterelay/segment-adapter'

import { firstOf } from './first-of.ts'

/**
 * The products of an event as the classic destination sent them: all that a product carries is kept, as data fields of the item,
 * its ID may be called `product_id`, `productId` or `id`, and without a quantity there is one of it.
 */
export const classicItems: JsonObject = {
  '@arrayPath': [
    '$.properties.products',
    {
      '@merge': {
        direction: 'right',
        objects: [
          { quantity: 1 },
          // The element itself, as Segment spells it.
          { '@path': '$.' },
          // Iterable's categories are made of the one category; a product's own list is a data field like others.
          {
            categories: null,
            dataFields: {
              '@merge': {
                direction: 'right',
                objects: [{ '@path': 'dataFields' }, { categories: { '@path': 'categories' } }],
              },
            },
          },
          {
            id: /* @__PURE__ */ firstOf('product_id', 'productId', 'id'),
            categories: { '@path': 'category' },
            imageUrl: /* @__PURE__ */ firstOf('image_url', 'imageUrl'),
          },
        ],
      },
    },
  ],
}
