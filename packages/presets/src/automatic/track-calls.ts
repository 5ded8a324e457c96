import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Track Calls: every track event becomes a custom event, but for the two that have actions of their own.
 *
 * One of the four presets that Segment creates with a new "Iterable (Actions)" destination.
 */
export const trackCalls: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Track Calls',
  action: 'trackEvent',
  trigger: 'type = "track" and event != "Order Completed" and event != "Cart Updated"',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
