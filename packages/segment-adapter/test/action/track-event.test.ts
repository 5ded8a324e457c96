import { expect, test } from 'vitest'

import { bodiesOf, issuesOf, prepare } from './prepare.ts'

const full = {
  email: 'ana@example.com',
  userId: 'u-7',
  eventName: 'Trial Started',
  dataFields: { plan: 'pro', products: [1], endsAt: '2023-06-01 00:00' },
  id: 'm-1',
  createdAt: '2023-05-17T22:49:53.310Z',
  campaignId: '42',
  templateId: 43,
  enable_batching: true,
  batch_size: 1001,
}

const event = {
  email: 'ana@example.com',
  userId: 'u-7',
  eventName: 'Trial Started',
  dataFields: { plan: 'pro', products: [1], endsAt: '2023-06-01 00:00:00 +00:00' },
  id: 'm-1',
  createdAt: 1684363793,
  campaignId: 42,
  templateId: 43,
}

test('the single lane tracks one event, without the batching fields (S01)', () => {
  expect(prepare('trackEvent', 'single', full)).toEqual({
    form: 'single',
    identity: { email: 'ana@example.com', userId: 'u-7' },
    steps: [{ operation: 'events.track', body: event }],
    sizeBound: expect.any(Number) as unknown,
  })
})

test('the bulk lane makes an entry of the same shape, without the batching fields (S01)', () => {
  expect(prepare('trackEvent', 'bulk', full)).toEqual({
    form: 'bulk',
    identity: { email: 'ana@example.com', userId: 'u-7' },
    operation: 'events.trackBulk',
    itemsKey: 'events',
    entry: event,
    options: {},
    sizeBound: expect.any(Number) as unknown,
  })
})

test.each([undefined, null, ''])('the timestamp %j is left to Iterable (S03)', (createdAt) => {
  expect(bodiesOf('trackEvent', { userId: 'u', eventName: 'x', createdAt })).toEqual([
    { userId: 'u', eventName: 'x', dataFields: {} },
  ])
})

test.each([
  [1684363793, 'seconds (S04)'],
  [1684363793310, 'milliseconds'],
  ['1684363793', 'seconds as text (S05)'],
  ['1684363793310', 'milliseconds as text (S05)'],
  [new Date(1684363793310), 'a Date (S21)'],
])('the timestamp %o is %s', (createdAt, _meaning) => {
  expect(bodiesOf('trackEvent', { userId: 'u', eventName: 'x', createdAt })).toEqual([
    { userId: 'u', eventName: 'x', dataFields: {}, createdAt: 1684363793 },
  ])
})

test.each([undefined, null, ''])('the event name %j is a missing field', (eventName) => {
  expect(issuesOf('trackEvent', { userId: 'u', eventName })).toEqual([
    {
      code: 'missing_field',
      message: "The root value is missing the required field 'eventName'.",
      path: '/eventName',
    },
  ])
})

test('a bad campaign rejects the event (S20)', () => {
  expect(
    issuesOf('trackEvent', { userId: 'u', eventName: 'x', campaignId: 'summer-sale' }),
  ).toEqual([
    {
      code: 'wrong_type',
      message: 'Campaign ID must be an integer but it was a string.',
      path: '/campaignId',
    },
  ])
})

test('problems with the fields are told before a missing identifier', () => {
  expect(codes({ campaignId: 1.5 })).toEqual(['missing_field', 'wrong_type'])
  expect(codes({ eventName: 'x' })).toEqual(['missing_identifier'])
})

function codes(payload: unknown): string[] {
  return issuesOf('trackEvent', payload, 'bulk').map((issue) => issue.code)
}
