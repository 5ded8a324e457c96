import {
  orderCompletedCalls,
  trackCalls,
  updateCartCalls,
  withCondition,
  withFields,
  withTrigger,
} from '@iterelay/presets'
import { compileTrigger, printTrigger, type Mapping } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

const revenue = { '@path': '$.properties.revenue' }

describe('withFields', () => {
  test('maps the named fields differently and keeps the others', () => {
    const changed = withFields(orderCompletedCalls, { total: revenue })
    expect(changed).toEqual({
      ...orderCompletedCalls,
      fields: { ...orderCompletedCalls.fields, total: revenue },
    })
    expect(orderCompletedCalls.fields['total']).toEqual({ '@path': '$.properties.total' })
  })

  test('takes a field out for undefined, and keeps null and false', () => {
    const { fields } = withFields(trackCalls, {
      campaignId: undefined,
      templateId: null,
      enable_batching: false,
    })
    expect(fields).not.toHaveProperty('campaignId')
    expect(fields).toMatchObject({ templateId: null, enable_batching: false })
  })

  test('changes what is said about the user part by part', () => {
    const { fields } = withFields(updateCartCalls, {
      'user.email': { '@path': '$.properties.contact' },
      'user.dataFields': undefined,
    })
    expect(fields['user']).toEqual({
      email: { '@path': '$.properties.contact' },
      userId: { '@path': '$.userId' },
      phoneNumber: { '@path': '$.context.traits.phone' },
      mergeNestedObjects: false,
    })
    expect(updateCartCalls.fields['user']).toHaveProperty('dataFields')
  })

  test('makes something frozen that shares nothing with what it was given', () => {
    const plan = { '@path': '$.properties.plan' }
    const { fields } = withFields(trackCalls, { dataFields: { plan } })
    plan['@path'] = '$.properties.other'
    expect(fields['dataFields']).toEqual({ plan: { '@path': '$.properties.plan' } })
    expect(Object.isFrozen(fields['dataFields'])).toBe(true)
    expect(Object.isFrozen(plan)).toBe(false)
  })

  test('works on a mapping of your own', () => {
    const own: Mapping = { name: 'Mine', action: 'trackEvent', fields: {}, enabled: false }
    const eventName = 'Signed Up'
    expect(withFields(own, { eventName })).toEqual({ ...own, fields: { eventName } })
  })

  test('names all fields that the action does not have, and those that it has', () => {
    // @ts-expect-error -- no such fields
    expect(() => withFields(trackCalls, { datafields: {}, total: 1, 'user.email': '' })).toThrow(
      expect.objectContaining({
        code: 'invalid_mapping',
        message: expect.stringMatching(
          /^\[invalid_mapping\] "Track Calls": trackEvent has no field "datafields"; .*"total"; .*"user\.email"; the fields are email, userId, eventName, dataFields,/,
        ) as unknown,
        issues: ['datafields', 'total', 'user.email'].map((name) => ({
          code: 'unknown_field',
          path: `/fields/${name}`,
          message: `trackEvent has no field "${name}"`,
        })),
      }),
    )
  })

  test('says what is wrong with what is no mapping, and with what are no changes', () => {
    const broken = { ...trackCalls, action: 'track' as 'trackEvent' }
    expect(() => withFields(broken, {})).toThrow(
      'the action of a mapping must be one of updateUser, trackEvent, updateCart, trackPurchase',
    )
    // @ts-expect-error -- no changes
    expect(() => withFields(trackCalls, 'eventName')).toThrow(
      'the changes must be an object with fields by name',
    )
  })
})

test('withTrigger replaces the trigger and freezes the result', () => {
  const trigger = 'type = "track" and event = "Signed Up"'
  const changed = withTrigger(trackCalls, trigger)
  expect(changed).toEqual({ ...trackCalls, trigger })
  expect(Object.isFrozen(changed)).toBe(true)
})

test('no trigger is not every event', () => {
  // @ts-expect-error -- no trigger
  expect(() => withTrigger(trackCalls, undefined)).toThrow(
    `[invalid_trigger] "Track Calls": the trigger must be a text, such as 'type = "track"', not undefined`,
  )
})

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['Track Calls', 'a text'],
  [[trackCalls], 'a list: take one of it, or use its map'],
])('%j is no mapping to change', (given, shown) => {
  // The point is what happens to calls that do not compile.
  const wrong = given as unknown as Mapping
  const message = `[invalid_mapping] the first argument must be a mapping, such as trackCalls, not ${shown}`
  expect(() => withFields(wrong, {})).toThrow(message)
  expect(() => withTrigger(wrong, 'type = "track"')).toThrow(message)
  expect(() => withCondition(wrong, 'type = "track"')).toThrow(message)
})

describe('withCondition', () => {
  test.each([
    ['type = "track"', 'event = "A"', 'type = "track" and event = "A"'],
    [
      'type = "track" and userId != null',
      'event = "A"',
      'type = "track" and userId != null and event = "A"',
    ],
    [
      'event = "A" or event = "B"',
      'userId != null',
      '(event = "A" or event = "B") and userId != null',
    ],
    [
      'type = "track"',
      'event = "A" or event = "B"',
      'type = "track" and (event = "A" or event = "B")',
    ],
    [undefined, 'event = "A" or event = "B"', 'event = "A" or event = "B"'],
  ])('%s, and %s', (trigger, condition, expected) => {
    const mapping: Mapping = {
      name: 'Mine',
      action: 'trackEvent',
      fields: {},
      ...(trigger === undefined ? {} : { trigger }),
    }
    const changed = withCondition(mapping, condition)
    expect(changed.trigger).toBe(expected)
    expect(printTrigger(compileTrigger(changed.trigger).tree)).toBe(expected)
    expect(Object.isFrozen(changed)).toBe(true)
  })

  test('says where a condition cannot be read', () => {
    expect(() => withCondition(trackCalls, 'evnt = "A"')).toThrow(
      expect.objectContaining({ code: 'invalid_trigger' }),
    )
  })
})
