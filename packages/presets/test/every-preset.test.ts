import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import * as everything from '@iterelay/presets'
import {
  compileMapping,
  compileTrigger,
  createIterableDestination,
  fromSegmentSubscription,
  printTrigger,
  toSegmentSubscription,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { lists, presets } from './presets.ts'
import { samples } from './samples.ts'

test('every preset has a sample event, and a name of its own', () => {
  expect(presets.map(([name]) => name).toSorted()).toEqual(Object.keys(samples).toSorted())
  expect(new Set(presets.map(([, { name }]) => name)).size).toBe(presets.length)
})

test('every preset stands in a list, and the lists hold nothing else', () => {
  expect(new Set(lists.flatMap(([, list]) => list))).toEqual(new Set(presets.map(([, one]) => one)))
})

describe.each(presets)('%s', (exported, preset) => {
  const sample = samples[exported]
  if (sample === undefined) throw new Error(`There is no sample event for ${exported}`)
  const { events, held, expected, lane } = sample
  const { projectType = 'hybrid', users = [{ userId: 'u-1' }] } = sample
  const trigger = preset.trigger ?? ''

  test('compiles', () => {
    expect(() => compileMapping(preset.fields)).not.toThrow()
    const client = createIterableClient({ apiKey: 'test' })
    expect(() => createIterableDestination({ client, mappings: [preset] })).not.toThrow()
  })

  test('prints back as it is written', () => {
    expect(printTrigger(compileTrigger(trigger).tree)).toBe(trigger)
  })

  test.each(['configuration', 'public-api'] as const)(
    "goes to Segment's JSON and back: %s",
    (shape) => {
      const subscription =
        shape === 'public-api'
          ? toSegmentSubscription(preset, { shape })
          : toSegmentSubscription(preset)
      const copy: typeof subscription = JSON.parse(JSON.stringify(subscription))
      expect(fromSegmentSubscription(copy)).toEqual(preset)
    },
  )

  test('cannot be changed by accident', () => {
    expect(unfrozen(preset)).toEqual([])
  })

  test.each((['bulk', 'single'] as const).filter((each) => each === (lane ?? each)))(
    'takes its events to Iterable in the %s lane',
    async (each) => {
      const simulator = createIterableSimulator({ projectType, seed: { users } })
      const destination = createIterableDestination({
        client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch }),
        mappings: [preset],
        lane: each,
      })
      const { outcomes } = await destination.deliver(events)
      expect(outcomes.map(({ status }) => status)).toEqual(events.map(() => 'delivered'))
      expect(held(simulator)).toEqual(expected)
    },
  )
})

test.each(lists)('%s is frozen, and so is what else the package exports', (_name, list) => {
  expect(unfrozen(list)).toEqual([])
  expect(unfrozen(everything.eventSlugs)).toEqual([])
})

/** Paths of what could still be changed. */
function unfrozen(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, member]) => unfrozen(member, `${path}/${key}`))
  return Object.isFrozen(value) ? below : [path, ...below]
}
