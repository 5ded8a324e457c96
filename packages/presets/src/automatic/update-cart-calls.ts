import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Update Cart Calls: a `Cart Updated` event replaces the user's shopping cart.
 *
 * One of the four presets that Segment creates with a new "Iterable (Actions)" destination.
 */
export const updateCartCalls: Preset<'updateCart'> = /* @__PURE__ */ definePreset({
  name: 'Update Cart Calls',
  action: 'updateCart',
  trigger: 'type = "track" and event = "Cart Updated"',
  fields: /* @__PURE__ */ defaultFields('updateCart'),
})
