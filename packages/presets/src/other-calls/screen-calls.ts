import { definePreset, type Preset } from '../preset.ts'
import { viewedFields } from './viewed-fields.ts'

/**
 * Screen Calls: a screen of an app that a known user looked at becomes a custom event, such as "Viewed Pricing Screen".
 *
 * Segment's destination leaves screen events alone. Those with neither a user ID nor an e-mail address are skipped.
 */
export const screenCalls: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Screen Calls',
  action: 'trackEvent',
  trigger:
    'type = "screen" and (userId != null or properties.email != null or context.traits.email != null)',
  fields: /* @__PURE__ */ viewedFields('Screen'),
})
