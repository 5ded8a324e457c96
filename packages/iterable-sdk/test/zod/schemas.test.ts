import {
  bulkUpdateUsersRequestSchema,
  campaignDetailsSchema,
  campaignIdRequestSchema,
  getCampaignsResponseSchema,
  iterableApiResponseSchema,
  responseSchemas,
  trackPurchaseRequestSchema,
  updateUserRequestSchema,
  userEventSchema,
} from '@iterelay/iterable-sdk/zod'
import { operations } from '@iterelay/iterable-sdk'
import { describe, expect, test } from 'vitest'

import {
  bodyComponentOf,
  components,
  entry,
  operationModels,
  propertiesOf,
  requiredOf,
  sampleOf,
  schemaOf,
} from './document.ts'

test('the entry has a schema per component, a table of answers, and no more', () => {
  const names = Object.keys(components).map(
    (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`,
  )
  expect(Object.keys(entry).toSorted()).toEqual([...names, 'responseSchemas'].toSorted())
})

describe.each(Object.entries(components))('%s', (name, component) => {
  const schema = schemaOf(name)
  const whole = sampleOf(component, 'all')
  const isObject = [component['type']].flat().includes('object')

  test('takes a value with all members, one with the required ones, and keeps what it does not know', () => {
    expect(schema.safeParse(whole)).toEqual({ success: true, data: whole })
    const least = sampleOf(component, 'required')
    expect(schema.safeParse(least)).toEqual({ success: true, data: least })
    if (!isObject) return
    const learned = { ...Object(whole), 'not known yet': { at: [null, 1] } }
    expect(schema.safeParse(learned)).toEqual({ success: true, data: learned })
  })

  test('refuses a value of another type', () => {
    // Nothing in the document is a symbol, but only a few schemas take just anything.
    expect(schema.safeParse(Symbol('wrong')).success).toBe(false)
  })

  test('names a required member that is missing', () => {
    for (const member of requiredOf(component)) {
      const { [String(member)]: _, ...rest } = Object(whole)
      expect(schema.safeParse(rest).error?.issues).toEqual([
        expect.objectContaining({ path: [member] }),
      ])
    }
  })

  test('names a member of the wrong type', () => {
    for (const [member, property] of Object.entries(propertiesOf(component))) {
      const takesAnything = Object.keys(Object(property)).every((key) => key === 'description')
      const { error } = schema.safeParse({ ...Object(whole), [member]: Symbol('wrong') })
      if (takesAnything) expect(error).toBeUndefined()
      else expect(error?.issues).toEqual([expect.objectContaining({ path: [member] })])
    }
  })
})

test.each(
  operationModels.filter(({ hasBody }) => hasBody).map((model) => [model.id, model] as const),
)('the example body of %s passes unchanged', (_id, model) => {
  expect(schemaOf(bodyComponentOf(model)).safeParse(model.bodyExample)).toEqual({
    success: true,
    data: model.bodyExample,
  })
})

describe('what the kinds of schemas take', () => {
  const email = 'ana@example.com'

  test.each([
    ['an open enum: any text', iterableApiResponseSchema, { code: 'error.new', msg: '' }],
    ['a nullable member: null', iterableApiResponseSchema, { code: 'x', msg: '', params: null }],
    ['a nullable member: absent', iterableApiResponseSchema, { code: 'x', msg: '' }],
    ['a free-form member: anything', updateUserRequestSchema, { email, dataFields: { a: [null] } }],
    ['an integer: one that is not exact', campaignIdRequestSchema, { campaignId: 1e20 }],
    ['an integer: a negative one', campaignIdRequestSchema, { campaignId: -1 }],
    ['a number: a fraction', trackPurchaseRequestSchema, { user: {}, items: [], total: 0.1 }],
    ['declared and free-form members', userEventSchema, { eventName: 'a', 'my field': 1 }],
  ])('%s', (_what, schema, value) => {
    expect(schema.safeParse(value)).toEqual({ success: true, data: value })
  })

  test.each([
    ['a member that is undefined', updateUserRequestSchema, { email: undefined }, ['email']],
    ['null where none is declared', updateUserRequestSchema, { email: null }, ['email']],
    ['a list as a free-form object', updateUserRequestSchema, { dataFields: [] }, ['dataFields']],
    ['a fraction as an integer', campaignIdRequestSchema, { campaignId: 1.5 }, ['campaignId']],
    ['a text as an integer', campaignIdRequestSchema, { campaignId: '7' }, ['campaignId']],
    ['an infinite number', campaignIdRequestSchema, { campaignId: Infinity }, ['campaignId']],
    [
      'a text that a closed enum does not have',
      campaignDetailsSchema,
      { ...Object(sampleOf(components['CampaignDetails'], 'all')), campaignState: 'Asleep' },
      ['campaignState'],
    ],
    ['a wrong entry of a list', bulkUpdateUsersRequestSchema, { users: [{}, 1] }, ['users', 1]],
    [
      'a wrong member deep inside',
      bulkUpdateUsersRequestSchema,
      { users: [{ email }, { email, mergeNestedObjects: 'yes' }] },
      ['users', 1, 'mergeNestedObjects'],
    ],
    ['a list where an object belongs', getCampaignsResponseSchema, [], []],
  ])('not %s', (_what, schema, value, path) => {
    const issues: unknown = schema.safeParse(value).error?.issues
    expect(issues).toEqual([expect.objectContaining({ path })])
  })

  test('an issue tells what was expected, and never the value', () => {
    const issues = [
      ...(updateUserRequestSchema.safeParse({ email: 4242 }).error?.issues ?? []),
      ...(campaignIdRequestSchema.safeParse({ campaignId: 4242.5 }).error?.issues ?? []),
    ]
    expect(issues).toMatchObject([
      { code: 'invalid_type', expected: 'string' },
      { code: 'invalid_type', expected: 'int' },
    ])
    expect(JSON.stringify(issues)).not.toContain('4242')
  })
})

test('every operation has the schema of its answer', () => {
  expect(Object.keys(responseSchemas).toSorted()).toEqual(Object.keys(operations).toSorted())
})
