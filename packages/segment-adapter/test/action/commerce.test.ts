import { describe, expect, test } from 'vitest'

import type { Lane } from '../../src/action/action.ts'
import { bodiesOf, issuesOf, prepare } from './prepare.ts'

const user = {
  email: '',
  userId: 'u-7',
  dataFields: { phone: '+1', since: '2023-05-17T22:49:53Z' },
  phoneNumber: '+1',
  mergeNestedObjects: false,
}

const items = [
  {
    id: 7,
    sku: 's7',
    name: 'Mug',
    price: '4.50',
    quantity: '2',
    categories: 'Kitchen',
    imageUrl: 'https://example.com/m.png',
    description: 'Blue',
  },
]

const sentUser = {
  userId: 'u-7',
  dataFields: { phone: '+1', since: '2023-05-17 22:49:53 +00:00', phoneNumber: '+1' },
  mergeNestedObjects: false,
}

const sentItems = [
  {
    id: '7',
    sku: 's7',
    name: 'Mug',
    price: 4.5,
    quantity: 2,
    imageUrl: 'https://example.com/m.png',
    description: 'Blue',
    categories: ['Kitchen'],
    dataFields: { description: 'Blue' },
  },
]

describe('updateCart', () => {
  test.each<Lane>(['single', 'bulk'])('has only the single form, also for lane %s', (lane) => {
    expect(prepare('updateCart', lane, { user, items })).toEqual({
      form: 'single',
      identity: { userId: 'u-7' },
      steps: [{ operation: 'commerce.updateCart', body: { user: sentUser, items: sentItems } }],
      sizeBound: expect.any(Number) as unknown,
    })
  })

  test('an empty list empties the cart, a missing one is an error', () => {
    expect(bodiesOf('updateCart', { user: { userId: 'u' }, items: [] })).toEqual([
      { user: { userId: 'u', dataFields: {} }, items: [] },
    ])
    expect(issuesOf('updateCart', { user: { userId: 'u' } })).toMatchObject([
      { message: "The root value is missing the required field 'items'." },
    ])
  })

  test('a null product is dropped (S14)', () => {
    expect(bodiesOf('updateCart', { user: { userId: 'u' }, items: [null, ...items] })).toEqual([
      { user: { userId: 'u', dataFields: {} }, items: sentItems },
    ])
  })

  test('a product full of nulls is a product with everything missing, and not dropped (S14)', () => {
    const nulls = { id: null, name: null, price: null, quantity: null }
    const issues = issuesOf('updateCart', { user: { userId: 'u' }, items: [nulls] })
    expect(issues.map(({ path }) => path)).toContain('/items/0/id')
  })

  test('every missing member of a product is told', () => {
    const issues = issuesOf('updateCart', { user: { userId: 'u' }, items: [{}] })
    expect(issues.map((issue) => issue.path)).toEqual([
      '/items/0/id',
      '/items/0/name',
      '/items/0/quantity',
      '/items/0/price',
    ])
  })

  test('mapped data fields of an item are merged (S13)', () => {
    const [body] = bodiesOf('updateCart', {
      user: { userId: 'u' },
      items: [{ ...items[0], brand: 'Acme', dataFields: { size: 'L', at: '2023-05-17 22:49' } }],
    })
    expect(body).toHaveProperty('items.0.dataFields', {
      description: 'Blue',
      brand: 'Acme',
      size: 'L',
      at: '2023-05-17 22:49:00 +00:00',
    })
  })

  test('members of the user that are not declared are removed', () => {
    expect(
      bodiesOf('updateCart', { user: { userId: 'u', createdAt: 1 }, items: [], total: 5 }),
    ).toEqual([{ user: { userId: 'u', dataFields: {} }, items: [] }])
  })

  test('a user without an identifier is refused after the fields were checked', () => {
    expect(issuesOf('updateCart', { user: {}, items: [] })).toEqual([
      { code: 'missing_identifier', message: 'Must include email or userId.' },
    ])
    expect(issuesOf('updateCart', { user: {}, items: ['x'] })).toMatchObject([
      { code: 'wrong_type', path: '/items/0' },
    ])
  })
})

describe('trackPurchase', () => {
  test('sends the order without its list of products', () => {
    const payload = {
      id: 'o-1',
      user,
      items,
      total: '9',
      dataFields: { order_id: 'o-1', products: [{ a: 1 }], nested: { products: [2] } },
      createdAt: 1684363793310,
      campaignId: '7',
      templateId: '',
    }
    expect(prepare('trackPurchase', 'bulk', payload)).toEqual({
      form: 'single',
      sizeBound: expect.any(Number) as unknown,
      identity: { userId: 'u-7' },
      steps: [
        {
          operation: 'commerce.trackPurchase',
          body: {
            id: 'o-1',
            user: sentUser,
            items: sentItems,
            total: 9,
            dataFields: { order_id: 'o-1', nested: { products: [2] } },
            createdAt: 1684363793,
            campaignId: 7,
          },
        },
      ],
    })
  })

  test('data fields are always there', () => {
    expect(bodiesOf('trackPurchase', { user: { userId: 'u' }, items: [], total: 0 })).toEqual([
      { user: { userId: 'u', dataFields: {} }, items: [], total: 0, dataFields: {} },
    ])
  })

  test.each([' ', 'Infinity', '1e999'])('the total %j is refused (S06, S37)', (total) => {
    expect(issuesOf('trackPurchase', { user: { userId: 'u' }, items: [], total })).toMatchObject([
      { code: 'wrong_type', path: '/total' },
    ])
  })
})
