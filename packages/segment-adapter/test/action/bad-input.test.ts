import { expect, test } from 'vitest'

import type { ActionSlug, Lane } from '../../src/action/action.ts'
import { compileAction } from '../../src/action/compile-action.ts'
import { issuesOf, prepare } from './prepare.ts'

const slugs: readonly ActionSlug[] = ['updateUser', 'trackEvent', 'updateCart', 'trackPurchase']
const lanes: readonly Lane[] = ['single', 'bulk']

const payload = {
  email: 'ana@example.com',
  userId: 'u-7',
  eventName: 'x',
  dataFields: { at: '2023-05-17T22:49:53Z', list: [{ at: '2023-05-17T22:49:53Z' }], products: [] },
  phoneNumber: '+1',
  newEmail: 'ana.b@example.com',
  user: { userId: 'u-7', dataFields: { at: '2023-05-17T22:49:53Z' }, phoneNumber: null },
  items: [null, { id: 1, name: 'Mug', price: 1, quantity: 1, extra: { at: '2023-05-17 22:49' } }],
  total: 1,
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) deepFreeze(member)
    Object.freeze(value)
  }
  return value
}

test.each(slugs)('%s works on deeply frozen input', (slug) => {
  const frozen = deepFreeze(structuredClone(payload))
  for (const lane of lanes) {
    const item = prepare(slug, lane, frozen)
    expect(item).toEqual(prepare(slug, lane, payload))
  }
  expect(frozen).toEqual(payload)
})

test.each(slugs)('%s refuses what is no payload without throwing', (slug) => {
  for (const bad of [undefined, null, 'x', 5, [], new Date(0), () => 1, Symbol('x'), 1n]) {
    expect(issuesOf(slug, bad)).toMatchObject([{ code: 'wrong_type', path: '' }])
  }
})

test.each(slugs)('%s turns a payload that throws when read into an issue', (slug) => {
  const throwing = {
    get dataFields(): never {
      throw new Error('secret')
    },
    get user(): never {
      throw new Error('secret')
    },
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  for (const bad of [throwing, revoked.proxy]) {
    expect(issuesOf(slug, bad)).toEqual([
      { code: 'unreadable_event', message: 'Reading the event threw an error.' },
    ])
  }
})

test('data that JSON cannot carry is an issue, in both lanes', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  const cases: readonly [unknown, string][] = [
    [{ a: 1n }, 'not_json'],
    [{ a: [() => 1] }, 'not_json'],
    [{ a: Symbol('x') }, 'not_json'],
    [{ a: Number.NaN }, 'not_json'],
    [{ a: new Date('soon') }, 'invalid_date'],
    [cyclic, 'too_deep'],
  ]
  for (const [dataFields, code] of cases) {
    for (const lane of lanes) {
      expect(issuesOf('updateUser', { userId: 'u', dataFields }, lane)).toMatchObject([{ code }])
    }
  }
})

test('every item that is prepared can be written as JSON and read back', () => {
  for (const slug of slugs) {
    for (const lane of lanes) {
      const item = prepare(slug, lane, payload)
      expect(JSON.parse(JSON.stringify(item))).toEqual(item)
    }
  }
})

test('issues hold no values of the payload', () => {
  const secret = 'ana-secret'
  const bad = {
    email: secret,
    newEmail: secret,
    eventName: [secret, secret],
    mergeNestedObjects: secret,
    createdAt: secret,
    campaignId: secret,
    dataFields: { a: 1n, b: secret },
    user: { email: secret, mergeNestedObjects: secret },
    items: [{ id: {}, price: secret, quantity: secret }, secret],
    total: secret,
  }
  for (const slug of slugs) {
    const text = JSON.stringify(issuesOf(slug, bad))
    expect(text).not.toContain(secret)
  }
})

test('a __proto__ member of an event reaches no prototype (S22)', () => {
  const dataFields: unknown = JSON.parse(
    '{"__proto__":{"polluted":"2023-05-17T22:49:53Z"},"phoneNumber":"+1"}',
  )
  const item = prepare('updateUser', 'bulk', { userId: 'u', dataFields })
  const sent = 'entry' in item ? item.entry['dataFields'] : undefined
  expect(Object.getPrototypeOf(sent)).toBe(Object.prototype)
  expect(sent).not.toHaveProperty('polluted')
  expect(JSON.stringify(sent)).toBe(
    '{"__proto__":{"polluted":"2023-05-17 22:49:53 +00:00"},"phoneNumber":"+1"}',
  )
})

test('a text of ten megabytes costs no more than its length', () => {
  const long = 'a'.repeat(10_000_000)
  expect(issuesOf('updateUser', { email: `${long}@${long}`, userId: 'u' })).toHaveLength(1)
  expect(issuesOf('trackEvent', { userId: 'u', eventName: 'x', createdAt: long })).toHaveLength(1)
  const item = prepare('updateUser', 'single', {
    userId: 'u',
    dataFields: { d: `2023-05-17T22:49:53.${'1'.repeat(10_000_000)}x` },
  })
  expect(item.form).toBe('single')
})

test('a compiled action names the lane in effect', () => {
  expect(compileAction('updateUser', { lane: 'bulk' }).lane).toBe('bulk')
  expect(compileAction('updateCart', { lane: 'bulk' }).lane).toBe('single')
})
