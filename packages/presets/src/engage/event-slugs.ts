/**
 * What Segment calls the kind of event that each of its entity and journey presets is for, by the name of the preset.
 *
 * To compare with Segment's own list of presets. Events and saved subscriptions carry no slug.
 */
export const eventSlugs: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({
  'Associated Entity Added': 'warehouse_entity_added_track',
  'Associated Entity Removed': 'warehouse_entity_removed_track',
  'Entities Audience Entered': 'warehouse_audience_entered_track',
  'Entities Exited': 'warehouse_audience_exited_track',
  'Entities Audience Membership Changed': 'warehouse_audience_membership_changed_identify',
  'Journeys Step Transition Track': 'journeys_step_entered_track',
  'Journeys Step Entered': 'journeys_step_entered_track',
})
