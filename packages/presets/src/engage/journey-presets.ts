import type { Preset } from '../preset.ts'
import { journeysStepEntered } from './journeys-step-entered.ts'
import { journeysStepTransitionTrack } from './journeys-step-transition-track.ts'

/**
 * The two presets for steps of event-triggered journeys, under Segment's names and in its order.
 *
 * One event reaches both, as in Segment: a custom event, and an update of the profile. `trackCalls` takes it, too.
 */
export const journeyPresets: readonly Preset[] = /* @__PURE__ */ Object.freeze([
  journeysStepTransitionTrack,
  journeysStepEntered,
])
