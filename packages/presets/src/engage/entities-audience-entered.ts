import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Entities Audience Entered: a person joined a Linked Audience, which becomes a custom event.
 *
 * Segment binds it to the kind of event `warehouse_audience_entered_track`, which no event says; the trigger is ours.
 */
export const entitiesAudienceEntered: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Entities Audience Entered',
  action: 'trackEvent',
  trigger:
    'type = "track" and event = "Audience Entered" and context.personas.event_emitter_id != null',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
