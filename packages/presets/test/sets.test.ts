import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  aliasCalls,
  classicPresets,
  defaultPresets,
  entityPresets,
  journeyPresets,
  journeysStepEntered,
  journeysStepTransitionTrack,
  otherCallPresets,
  screenCalls,
  withCondition,
} from '@iterelay/presets'
import { compileTrigger, createIterableDestination, type Mapping } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { samples } from './samples.ts'

/** The samples, and each of their variations that a trigger could mistake for something else. */
const events = Object.values(samples)
  .flatMap((sample) => sample.events)
  .flatMap((event) => [event, ...variations(event)])

function variations(event: object): object[] {
  const types = ['identify', 'track', 'page', 'screen', 'alias', 'group']
  const names = ['Order Completed', 'Cart Updated', 'Product Added', 'Product Removed', undefined]
  return [
    ...types.map((type) => ({ ...event, type })),
    ...names.map((name) => ({ ...event, type: 'track', event: name })),
  ]
}

function reached(mappings: readonly Mapping[], event: unknown): string[] {
  return mappings
    .filter(({ trigger = '' }) => compileTrigger(trigger).matches(event))
    .map(({ name }) => name)
}

const besideEngage = defaultPresets.map((preset) =>
  withCondition(preset, 'context.personas.event_emitter_id = null'),
)

describe('no event reaches two presets of a set', () => {
  test.each([
    ['defaultPresets', defaultPresets],
    ['defaultPresets and otherCallPresets', [...defaultPresets, ...otherCallPresets]],
    ['classicPresets', classicPresets],
    ['classicPresets, screenCalls and aliasCalls', [...classicPresets, screenCalls, aliasCalls]],
    ['entityPresets', entityPresets],
    [
      'entityPresets and a journey preset beside defaultPresets that leave their events alone',
      [...besideEngage, ...entityPresets, journeysStepTransitionTrack],
    ],
  ])('%s', (_set, mappings) => {
    const twice = events.filter((event) => reached(mappings, event).length > 1)
    expect(twice).toEqual([])
    const once = mappings.filter(({ name }) =>
      events.some((event) => reached(mappings, event).includes(name)),
    )
    expect(once).toHaveLength(mappings.length)
  })
})

test('every track event with a name reaches one of classicPresets, whatever it carries', () => {
  const tracks = events.filter((event) => 'type' in event && event.type === 'track')
  expect(tracks.length).toBeGreaterThan(50)
  expect(tracks.filter((event) => reached(classicPresets, event).length !== 1)).toEqual([])
})

test('an event of a journey reaches both journey presets, as in Segment', () => {
  const [event] = samples['journeysStepEntered']?.events ?? []
  const both = [journeysStepTransitionTrack.name, journeysStepEntered.name]
  expect(reached(journeyPresets, event)).toEqual(both)
})

test('page and screen events of nobody in particular are skipped', () => {
  for (const type of ['page', 'screen']) {
    const event = { type, name: 'Home', anonymousId: 'a-1', userId: null }
    expect(reached(otherCallPresets, event)).toEqual([])
    expect(
      reached(otherCallPresets, { ...event, context: { traits: { email: 'ana@example.com' } } }),
    ).toHaveLength(1)
  }
})

describe('defaultPresets and entityPresets together', () => {
  test('send an event of a Linked Audience twice, and Iterable keeps it once', async () => {
    const simulator = createIterableSimulator({
      projectType: 'hybrid',
      seed: { users: [{ userId: 'u-1' }] },
    })
    const destination = createIterableDestination({
      client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch }),
      mappings: [...defaultPresets, ...entityPresets],
      lane: 'single',
    })
    const { outcomes } = await destination.deliver(samples['associatedEntityAdded']?.events ?? [])
    expect(outcomes[0]?.results.map(({ mapping }) => mapping)).toEqual([
      'Track Calls',
      'Associated Entity Added',
    ])
    expect(simulator.requests('events.track')).toHaveLength(2)
    expect(simulator.events()).toHaveLength(1)
  })

  test('send it once where defaultPresets leave such events alone', () => {
    for (const name of ['associatedEntityAdded', 'entitiesAudienceMembershipChanged']) {
      const [event] = samples[name]?.events ?? []
      expect(reached(besideEngage, event)).toEqual([])
      expect(reached([...besideEngage, ...entityPresets], event)).toHaveLength(1)
    }
  })
})
