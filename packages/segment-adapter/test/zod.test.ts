import { actions, type ActionSlug } from '@iterelay/segment-adapter'
import { payloadSchemas } from '@iterelay/segment-adapter/zod'
import { describe, expect, test } from 'vitest'

import { compileAction } from '../src/action/compile-action.ts'

const user = { userId: 'u-1', email: 'ana@example.com', phoneNumber: null, dataFields: { a: [1] } }
const item = { id: 'p', name: 'Mug', price: '4.5', quantity: '2', brand: 'Acme', sku: '' }

const resolved: Readonly<Record<ActionSlug, object>> = {
  updateUser: {
    ...user,
    newEmail: 'ben@example.com',
    mergeNestedObjects: 'true',
    createNewFields: 'false',
    enable_batching: true,
    updateOnly: 0,
    batch_size: 1001,
  },
  trackEvent: {
    userId: 5,
    email: 'ana@example.com',
    eventName: 'Seen',
    dataFields: { at: new Date(0) },
    id: 'm',
    createdAt: '2023-05-17',
    campaignId: '7',
    templateId: 8,
    createNewFields: true,
    enable_batching: false,
    batch_size: 10,
  },
  updateCart: { user: { ...user, mergeNestedObjects: false }, items: [item] },
  trackPurchase: {
    id: 'o',
    user,
    dataFields: {},
    items: [item],
    total: '9',
    createdAt: 1_684_363_793_310,
    campaignId: 1,
    templateId: 2,
  },
}

const slugs = Object.keys(resolved) as ActionSlug[]

describe.each(slugs)('the schema of %s', (slug) => {
  const checked = compileAction(slug, { lane: 'bulk' }).check(resolved[slug])

  test('accepts what the action makes of a mapping with every field', () => {
    expect(checked.issues).toEqual([])
    expect(Object.keys(checked.payload ?? {}).toSorted()).toEqual(
      Object.keys(actions[slug].fields).toSorted(),
    )
    expect(payloadSchemas[slug].safeParse(checked.payload)).toMatchObject({ success: true })
  })

  test('refuses what an action never makes', () => {
    const payload = { ...checked.payload }
    expect(payloadSchemas[slug].safeParse({ ...payload, junk: 1 }).success).toBe(false)
    expect(payloadSchemas[slug].safeParse({}).success).toBe(false)
    for (const key of Object.keys(actions[slug].fields)) {
      const { success } = payloadSchemas[slug].safeParse({ ...payload, [key]: Symbol('wrong') })
      expect([key, success]).toEqual([key, false])
    }
  })
})

test('somebody must be named', () => {
  expect(payloadSchemas.trackEvent.safeParse({ eventName: 'Seen' }).error?.issues).toMatchObject([
    { message: 'Must include email or userId.' },
  ])
})
