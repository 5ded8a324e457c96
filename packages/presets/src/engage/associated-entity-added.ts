import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Associated Entity Added: an entity of the warehouse joined a Linked Audience, which becomes a custom event.
 *
 * Segment binds it to the kind of event `warehouse_entity_added_track`, which no event says; the trigger is ours.
 */
export const associatedEntityAdded: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Associated Entity Added',
  action: 'trackEvent',
  trigger:
    'type = "track" and event = "Entity Added" and context.personas.event_emitter_id != null',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
