import type { JsonObject } from '@iterelay/segment-adapter'

import { firstOf } from './first-of.ts'

/**
 * The products of an event as the classic destination sent them: all that a product carries is kept, as data fields of the item,
 * and a product may be called `product_id`, `productId` or `id`.
 */
export const classicItems: JsonObject = {
  '@arrayPath': [
    '$.properties.products',
    {
      '@merge': {
        direction: 'right',
        objects: [
          { '@path': '$' },
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
