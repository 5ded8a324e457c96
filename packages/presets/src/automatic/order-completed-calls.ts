import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Order Completed Calls: an `Order Completed` event records a purchase and empties the shopping cart.
 *
 * One of the four presets that Segment creates with a new "Iterable (Actions)" destination.
 */
export const orderCompletedCalls: Preset<'trackPurchase'> = /* @__PURE__ */ definePreset({
  name: 'Order Completed Calls',
  action: 'trackPurchase',
  trigger: 'type = "track" and event = "Order Completed"',
  fields: /* @__PURE__ */ defaultFields('trackPurchase'),
})
