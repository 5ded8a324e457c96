import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Journeys Step Entered: a person reached a step of an event-triggered journey, whose profile is created or found.
 *
 * Segment binds it to the kind of event `journeys_step_entered_track`, which no event says; the trigger is ours.
 */
export const journeysStepEntered: Preset<'updateUser'> = /* @__PURE__ */ definePreset({
  name: 'Journeys Step Entered',
  action: 'updateUser',
  trigger: 'type = "track" and context.personas.computation_class = "journey_step"',
  fields: /* @__PURE__ */ defaultFields('updateUser'),
})
