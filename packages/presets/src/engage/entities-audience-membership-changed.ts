import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Entities Audience Membership Changed: a person joined or left a Linked Audience, which becomes a profile field.
 *
 * Segment binds it to the kind of event `warehouse_audience_membership_changed_identify`, which no event says; the trigger is ours.
 */
export const entitiesAudienceMembershipChanged: Preset<'updateUser'> = /* @__PURE__ */ definePreset(
  {
    name: 'Entities Audience Membership Changed',
    action: 'updateUser',
    trigger: 'type = "identify" and context.personas.event_emitter_id != null',
    fields: /* @__PURE__ */ defaultFields('updateUser'),
  },
)
