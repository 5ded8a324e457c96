import {
  iterableWebhookEventNames,
  parseIterableWebhook,
  parseIterableWebhookBody,
} from '@iterelay/iterable-sdk/webhooks'
import { describe, expect, test } from 'vitest'

import { email, samples } from './samples.ts'
import { thrown, token, webhookRequest } from './webhook-request.ts'

describe('known events', () => {
  test('are exactly those with a sample', () => {
    expect(iterableWebhookEventNames.toSorted()).toEqual(Object.keys(samples).toSorted())
    expect(iterableWebhookEventNames).toHaveLength(39)
  })

  test.each(Object.entries(samples))('%s comes back as it was sent', async (name, dataFields) => {
    const body = { email, eventName: name, dataFields }
    expect(await parseIterableWebhook(webhookRequest(body), { token })).toEqual(body)
    expect(parseIterableWebhookBody(body)).toEqual(body)
  })

  test.each(iterableWebhookEventNames)('%s may come without anything but its name', (eventName) => {
    expect(parseIterableWebhookBody({ eventName })).toEqual({ eventName, dataFields: {} })
  })

  test('keep members that are new, at the top and in dataFields', () => {
    const body = {
      eventName: 'emailOpen',
      userId: 'u-1',
      projectId: 7,
      dataFields: { isMachine: true, nested: { a: [1] } },
    }
    expect(parseIterableWebhookBody(body)).toEqual(body)
  })

  test('keep members whose type has changed', () => {
    const body = { eventName: 'emailOpen', dataFields: { campaignId: '59667', createdAt: 1 } }
    expect(parseIterableWebhookBody(body)).toEqual(body)
  })

  test('lose an email or user id that is null, and get dataFields that are', () => {
    const body = { email: null, userId: null, eventName: 'emailOpen', dataFields: null }
    expect(parseIterableWebhookBody(body)).toEqual({ eventName: 'emailOpen', dataFields: {} })
  })

  test('may have their name in eventTitle, as samples of smsReceived do', () => {
    const body = { email, eventTitle: 'smsReceived', dataFields: samples.smsReceived }
    expect(parseIterableWebhookBody(body)).toMatchObject({
      eventName: 'smsReceived',
      dataFields: { smsMessage: 'STOP' },
    })
    expect(parseIterableWebhookBody({ ...body, eventName: 'smsClick' }).eventName).toBe('smsClick')
  })
})

describe('events that are not known', () => {
  test.each([
    'rcsSend',
    'emailsend',
    'emailSend ',
    'unknown',
    'constructor',
    'toString',
    '__proto__',
    'x'.repeat(10_000),
  ])('%.20s is no error', (receivedName) => {
    const body = { email, eventName: receivedName, dataFields: { campaignId: 1 } }
    expect(parseIterableWebhookBody(body)).toEqual({
      email,
      eventName: 'unknown',
      receivedName,
      dataFields: { campaignId: 1 },
    })
  })

  test('cannot bring a receivedName of their own', () => {
    const body = { eventName: 'rcsSend', receivedName: 'emailSend' }
    expect(parseIterableWebhookBody(body)).toMatchObject({ receivedName: 'rcsSend' })
  })
})

describe('a body that is no event', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"eventName":"emailOpen"}'],
    ['a number', 5],
    ['a list of events', [{ eventName: 'emailOpen' }]],
    ['an empty object', {}],
    ['an empty name', { eventName: '' }],
    ['a name that is a number', { eventName: 5 }],
    ['a name that is a list', { eventName: ['emailOpen'] }],
    ['an inherited name', Object.create({ eventName: 'emailOpen' })],
    ['a name in __proto__', JSON.parse('{"__proto__":{"eventName":"emailOpen"}}')],
    ['an email that is no text', { eventName: 'emailOpen', email: { a: 1 } }],
    ['a user id that is a number', { eventName: 'emailOpen', userId: 5 }],
    ['dataFields that are a list', { eventName: 'emailOpen', dataFields: [] }],
    ['dataFields that are a text', { eventName: 'rcsSend', dataFields: 'x' }],
  ] as [string, unknown][])('%s is refused', async (_name, body) => {
    const error = await thrown(() => parseIterableWebhookBody(body))
    expect(error).toMatchObject({ code: 'invalid_event', status: 400 })
  })

  test('is not repeated in the error', async () => {
    const error = await thrown(() =>
      parseIterableWebhookBody({ eventName: { to: email }, email, dataFields: { email } }),
    )
    expect(JSON.stringify(error) + String(error.stack)).not.toContain(email)
  })
})

test('the body is not changed, not even a frozen one', () => {
  const body = Object.freeze({ email: null, eventTitle: 'smsReceived' })
  parseIterableWebhookBody(body)
  expect(body).toEqual({ email: null, eventTitle: 'smsReceived' })
})

test('a member named __proto__ does not reach any prototype', () => {
  const body: unknown = JSON.parse('{"eventName":"rcsSend","__proto__":{"polluted":true}}')
  const event = parseIterableWebhookBody(body)
  expect(Object.getPrototypeOf(event)).toBe(Object.prototype)
  expect('polluted' in event).toBe(false)
  expect('polluted' in {}).toBe(false)
})
