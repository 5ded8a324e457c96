import { defaultFields, type Mapping } from '@iterelay/segment-adapter'

/**
 * Update Cart Calls: a `Cart Updated` event replaces the user's shopping cart.
 *
 * One of the four presets that Segment creates with a new "Iterable (Actions)" destination.
 */
export const updateCartCalls: Mapping = {
  name: 'Update Cart Calls',
  action: 'updateCart',
  trigger: 'type = "track" and event = "Cart Updated"',
  fields: /* @__PURE__ */ defaultFields('updateCart'),
}
