import { createLiquidEngine } from '../../src/liquid.ts'
import { compileMapping } from '../../src/mapping/compile-mapping.ts'

/** The payload of the tests. */
export const order = {
  type: 'track',
  event: 'Order Completed',
  userId: 'u-1',
  traits: null,
  'a.b': 'dotted',
  properties: {
    email: 'Ana@Example.com',
    total: 19.5,
    coupon: '',
    qty: 0,
    gift: false,
    note: null,
    tags: [],
    products: [
      { product_id: 1, name: 'Mug', price: 4 },
      { product_id: 2, name: null },
    ],
    shipping: { city: 'Oslo', geo: { lat: 1, lng: 2 }, tags: ['a', 'b'] },
    blob: '{"k":[1]}',
  },
}

/** What a directive, as the only member of a mapping, gives for a payload. */
export function resolve(directive: unknown, payload: unknown = order): unknown {
  const compiled = compileMapping({ v: directive }, { liquid: createLiquidEngine() })
  const result: unknown = compiled.apply(payload)
  return typeof result === 'object' && result !== null ? Reflect.get(result, 'v') : result
}
