import { createIterableDestination, defaultFields } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

const mappings = [
  {
    name: 'events',
    action: 'trackEvent' as const,
    fields: {
      ...defaultFields('trackEvent'),
      campaignId: { '@path': '$.integrations.Iterable.campaignId' },
    },
  },
]
const event = { type: 'track', event: 'Seen', userId: 'u-1' }

test('an event that its integrations keep away is skipped, and its neighbours are not', () => {
  const destination = createIterableDestination({ settings: { apiKey: 'key' }, mappings })
  const plan = destination.plan([
    { ...event, integrations: { All: false } },
    { ...event, integrations: { Iterable: false } },
    { ...event, integrations: { 'Iterable (Actions)': false } },
    event,
    { ...event, integrations: { All: false, Iterable: { campaignId: 7 } } },
  ])
  expect(plan.outcomes.map((outcome) => outcome?.code)).toEqual([
    'integration_disabled',
    'integration_disabled',
    'integration_disabled',
    undefined,
    undefined,
  ])
  expect(plan.outcomes[0]?.status).toBe('skipped')
  expect(plan.requests[0]?.events).toEqual([3, 4])
  // Options for the destination are data that mappings read.
  expect(plan.requests[0]?.body).toMatchObject({ events: [{}, { campaignId: 7 }] })
})

test('a destination may go by other names', () => {
  const destination = createIterableDestination({
    settings: { apiKey: 'key' },
    mappings,
    integrationNames: ['Iterable EU'],
  })
  const { outcomes } = destination.plan([
    { ...event, integrations: { Iterable: false } },
    { ...event, integrations: { 'Iterable EU': false } },
  ])
  expect(outcomes.map((outcome) => outcome?.code)).toEqual([undefined, 'integration_disabled'])
})

test('integrations that cannot be read let the event pass', () => {
  const destination = createIterableDestination({ settings: { apiKey: 'key' }, mappings: [] })
  const { outcomes } = destination.plan([
    {
      ...event,
      get integrations(): never {
        throw new Error('no')
      },
    },
  ])
  expect(outcomes[0]?.code).toBe('no_trigger_matched')
})
