import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

import { decide } from './decide.ts'
import { events } from './events.ts'
import { createTroubledProject } from './troubled-project.ts'

test('neighbours of a poison event are delivered, and only the throttled one is to be sent again', async () => {
  const project = createTroubledProject()
  const destination = createIterableDestination({
    settings: { apiKey: 'any' },
    mappings: defaultPresets,
    retry: false,
    fetch: project.fetch,
  })
  const { outcomes } = await destination.deliver(Object.values(events))
  expect(outcomes.map((outcome) => decide(outcome))).toEqual([
    { kind: 'done' },
    { kind: 'done' },
    { kind: 'park', reasons: ['field_type_mismatch'] },
    { kind: 'park', reasons: ['unknown_user'] },
    { kind: 'park', reasons: ['forgotten_user'] },
    { kind: 'retry', afterMs: 1000 },
  ])
  expect(project.user('ana')?.events()).toMatchObject([{ dataFields: { days: 14 } }])
  expect(project.purchases()).toEqual([])
})

test('what is no event at all is parked with the reason', async () => {
  const destination = createIterableDestination({
    settings: { apiKey: 'any' },
    mappings: defaultPresets,
    fetch: createIterableSimulator().fetch,
  })
  const { outcomes } = await destination.deliver(['no event', { type: 'page', userId: 'ana' }])
  expect(outcomes.map((outcome) => decide(outcome))).toEqual([
    { kind: 'park', reasons: ['invalid_event'] },
    { kind: 'done' },
  ])
})

test('a key that Iterable refuses is no reason to send again', async () => {
  const destination = createIterableDestination({
    settings: { apiKey: 'mistyped' },
    mappings: defaultPresets,
    fetch: createIterableSimulator({ apiKey: 'right' }).fetch,
  })
  const { outcomes } = await destination.deliver(Object.values(events))
  const kinds = new Set(outcomes.map((outcome) => decide(outcome).kind))
  expect([...kinds]).toEqual(['mend set-up'])
})

test('where Iterable did not say how long to wait, a default counts', async () => {
  const project = createIterableSimulator()
  project.failNext('users.bulkUpdate', { networkError: true })
  const destination = createIterableDestination({
    settings: { apiKey: 'any' },
    mappings: defaultPresets,
    retry: false,
    fetch: project.fetch,
  })
  const { outcomes } = await destination.deliver([{ type: 'identify', userId: 'ana' }])
  expect(outcomes.map((outcome) => decide(outcome, 5000))).toEqual([
    { kind: 'retry', afterMs: 5000 },
  ])
})
