import { definePreset, type Preset } from '../preset.ts'
import { viewedFields } from './viewed-fields.ts'

/**
 * Page Calls: a page that a known user looked at becomes a custom event, such as "Viewed Pricing Page".
 *
 * Segment's destination leaves page events alone. Those with neither a user ID nor an e-mail address are skipped.
 */
export const pageCalls: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Page Calls',
  action: 'trackEvent',
  trigger:
    'type = "page" and (userId != null or properties.email != null or context.traits.email != null)',
  fields: /* @__PURE__ */ viewedFields('Page'),
})
