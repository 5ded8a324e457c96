import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Track Calls, as the classic destination had them: also a `Cart Updated`, and a `Product Added` or `Product Removed` that does not
 * say what is in the cart, become custom events.
 */
export const classicTrackCalls: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Track Calls (classic)',
  action: 'trackEvent',
  trigger:
    'type = "track" and event != "Order Completed"' +
    ' and (event != "Product Added" or properties.products = null)' +
    ' and (event != "Product Removed" or properties.products = null)',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
