import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Journeys Step Transition Track: a person reached a step of an event-triggered journey, which becomes a custom event.
 *
 * Segment binds it to the kind of event `journeys_step_entered_track`, which no event says; the trigger is ours.
 */
export const journeysStepTransitionTrack: Preset<'trackEvent'> = /* @__PURE__ */ definePreset({
  name: 'Journeys Step Transition Track',
  action: 'trackEvent',
  trigger: 'type = "track" and context.personas.computation_class = "journey_step"',
  fields: /* @__PURE__ */ defaultFields('trackEvent'),
})
