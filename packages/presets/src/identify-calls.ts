import { defaultFields, type Mapping } from '@iterelay/segment-adapter'

/**
 * Identify Calls: every identify event creates or updates a user profile.
 *
 * One of the four presets that Segment creates with a new "Iterable (Actions)" destination.
 */
export const identifyCalls: Mapping = {
  name: 'Identify Calls',
  action: 'updateUser',
  trigger: 'type = "identify"',
  fields: /* @__PURE__ */ defaultFields('updateUser'),
}
