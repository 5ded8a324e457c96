import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Associated Entity Removed: an entity of the warehouse left a Linked Audience, which becomes a custom event.
 *
 * Segment binds it to the kind of event `warehouse_entity_removed_track`, which no event says; the trigger is ours.
 */
export const associatedEntityRemoved: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Associated Entity Removed',
  action: 'trackEvent',
  trigger:
    'type = "track" and event = "Entity Removed" and context.personas.event_emitter_id != null',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
