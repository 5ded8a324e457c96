import process from 'node:process'

import { compileMapping, compileTrigger } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { howToInstall, loadSegment } from '../../../../peers/segment/segment.ts'
import { presets } from '../presets.ts'
import { samples } from '../samples.ts'

const segment = loadSegment()
if (segment === undefined) {
  if (process.env['ITERELAY_PEERS'] === 'required') throw new Error(howToInstall)
  console.warn(`Skipped: ${howToInstall}`)
}

const types = ['identify', 'track', 'page', 'screen', 'alias', 'group']
const names = [
  'Order Completed',
  'Cart Updated',
  'Product Added',
  'Product Removed',
  'Entity Added',
  'Entity Removed',
  'Audience Entered',
  'Audience Exited',
  'Other',
  undefined,
]
const properties = [undefined, {}, { products: [] }, { products: null }, { email: 'a@example.com' }]
const contexts = [
  undefined,
  {},
  { traits: { email: 'a@example.com' } },
  { personas: { event_emitter_id: 'ee_1' } },
  { personas: { event_emitter_id: 'ee_1', computation_class: 'journey_step' } },
]
const userIds = [undefined, null, 'u-1', 'a@example.com']
const combinations = types.flatMap((type) =>
  names.flatMap((event) =>
    properties.flatMap((some) =>
      contexts.flatMap((context) =>
        userIds.map((userId) => ({ type, event, properties: some, context, userId })),
      ),
    ),
  ),
)
const events = Object.values(samples).flatMap((sample) => sample.events)

describe.skipIf(segment === undefined)('in Segment itself', () => {
  test.each(presets)('%s acts on the same events', (_name, { trigger = '' }) => {
    const ours = compileTrigger(trigger)
    const theirs = segment?.parseTrigger(trigger)
    expect(theirs?.error).toBeUndefined()
    const different = combinations.filter(
      (event) => theirs === undefined || segment?.matches(theirs, event) !== ours.matches(event),
    )
    expect(different).toEqual([])
  })

  test.each(presets)('%s resolves to the same values', (_name, { fields }) => {
    const ours = compileMapping(fields)
    for (const event of events) {
      // Segment writes to the mapping. Null members of a product are no members here (S14).
      const theirs = segment?.transform(structuredClone(fields), event)
      expect(withoutNulls(ours.apply(event))).toEqual(withoutNulls(theirs))
    }
  })
})

function withoutNulls(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, member: unknown) => (member === null ? undefined : member)),
  )
}
