import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Entities Exited: a person left a Linked Audience, which becomes a custom event.
 *
 * Segment binds it to the kind of event `warehouse_audience_exited_track`, which no event says; the trigger is ours.
 */
export const entitiesExited: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Entities Exited',
  action: 'trackEvent',
  trigger:
    'type = "track" and event = "Audience Exited" and context.personas.event_emitter_id != null',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
