import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { createIterableDestination, toSegmentSubscription } from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

import { checkSamples } from './check-samples.ts'
import { largeTrials } from './large-trials.ts'
import { mappings } from './mappings.ts'
import { samples } from './samples.ts'

const settings = { apiKey: 'any' }

test('every sample reaches the mappings that it is for', () => {
  expect(checkSamples(createIterableDestination({ settings, mappings }), samples)).toEqual([])
})

test('a mapping that no longer takes its sample is told, with the reason', () => {
  const { dataFields, ...fields } = largeTrials.fields
  const changed = [
    { ...largeTrials, fields: { ...fields, eventName: { '@path': '$.properties.title' } } },
    { ...largeTrials, name: 'All trials', trigger: 'event = "Trial Started"' },
  ]
  const destination = createIterableDestination({ settings, mappings: changed })
  expect(dataFields).toBeDefined()
  expect(checkSamples(destination, samples)).toEqual([
    "a large trial does not reach Large trials: The root value is missing the required field 'eventName'.",
    'a large trial reaches All trials',
    'a small trial reaches All trials',
    'a customer does not reach Profiles of customers: there is no such mapping',
  ])
})

test('what is sent is what the explanation says', async () => {
  const simulator = createIterableSimulator()
  const destination = createIterableDestination({ settings, mappings, fetch: simulator.fetch })
  const { 'a customer': customer, 'a large trial': trial } = samples
  const { outcomes } = await destination.deliver([customer?.event, trial?.event])
  expect(outcomes.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
  expect(simulator.user('ana@example.com')?.profile).toMatchObject({
    plan: 'team',
    greeting: 'Dear Ana',
  })
  expect(simulator.events()).toMatchObject([
    {
      eventName: 'Large Trial: team',
      dataFields: { seats: 25, source: 'direct', invited: [{ address: 'ben@example.com' }] },
    },
  ])
})

test('mistakes are all told when the destination is made', () => {
  const broken = { ...largeTrials, trigger: 'type is "track"', fields: { email: { '@pth': '$' } } }
  expect(() => createIterableDestination({ settings, mappings: [broken] })).toThrow(
    expect.objectContaining({
      code: 'invalid_option',
      issues: [
        expect.objectContaining({ path: '/mappings/0/trigger' }),
        expect.objectContaining({
          path: '/mappings/0/fields/email',
          message: 'There is no directive @pth. Did you mean @path?',
        }),
      ],
    }),
  )
})

test('a mapping written here can be taken to Segment', () => {
  const subscription = toSegmentSubscription(largeTrials)
  expect(subscription).toMatchObject({
    partnerAction: 'trackEvent',
    subscribe: largeTrials.trigger,
  })
  expect(JSON.parse(JSON.stringify(subscription))).toEqual(subscription)
})
