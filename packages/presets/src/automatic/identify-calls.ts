import { defaultFields } from '@iterelay/segment-adapter'

import { definePreset, type Preset } from '../preset.ts'

/**
 * Identify Calls: every identify event creates or updates a user profile.
 *
 * One of the four presets that Segment creates with a new "Iterable (Actions)" destination.
 */
export const identifyCalls: Preset<'updateUser'> = /* @__PURE__ */ definePreset({
  name: 'Identify Calls',
  action: 'updateUser',
  trigger: 'type = "identify"',
  fields: /* @__PURE__ */ defaultFields('updateUser'),
})
