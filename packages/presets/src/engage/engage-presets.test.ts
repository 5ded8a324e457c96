import { expect, test } from 'vitest'

import { defaultFields } from '@iterelay/segment-adapter'

import { entityPresets } from './entity-presets.ts'
import { eventSlugs } from './event-slugs.ts'
import { journeyPresets } from './journey-presets.ts'

const presets = [...entityPresets, ...journeyPresets]

test('the presets have the names, actions and slugs that Segment gives them', () => {
  expect(presets.map(({ name, action }) => [name, action, eventSlugs[name]])).toEqual([
    ['Associated Entity Added', 'trackEvent', 'warehouse_entity_added_track'],
    ['Associated Entity Removed', 'trackEvent', 'warehouse_entity_removed_track'],
    ['Entities Audience Entered', 'trackEvent', 'warehouse_audience_entered_track'],
    ['Entities Exited', 'trackEvent', 'warehouse_audience_exited_track'],
    [
      'Entities Audience Membership Changed',
      'updateUser',
      'warehouse_audience_membership_changed_identify',
    ],
    ['Journeys Step Transition Track', 'trackEvent', 'journeys_step_entered_track'],
    ['Journeys Step Entered', 'updateUser', 'journeys_step_entered_track'],
  ])
  expect(Object.keys(eventSlugs)).toHaveLength(presets.length)
})

test.each(presets)('$name has the default fields, which Segment only repeats', (preset) => {
  expect(preset.fields).toEqual(defaultFields(preset.action))
})

test.each(presets)('the slug of $name ends with the type of event it asks for', (preset) => {
  const type = eventSlugs[preset.name]?.split('_').at(-1)
  expect(preset.trigger).toContain(`type = "${type}"`)
})
