import { describe, expect, test } from 'vitest'

import { accepted, createTestProject, noon } from './project.ts'

const email = 'ana@example.com'
const mug = { id: 'mug', name: 'Mug', price: 4.5, quantity: 2, categories: ['kitchen'] }
const tea = { id: 'tea', name: 'Tea', price: 3, quantity: 1 }

describe('commerce.updateCart', () => {
  test('creates the user, replaces the cart and records an event of it', async () => {
    const { simulator, send, read } = createTestProject()
    const user = { email, dataFields: { plan: 'pro' } }
    expect(await send('commerce.updateCart', { user, items: [mug] })).toEqual(accepted)
    await send('commerce.updateCart', { user: { email }, items: [tea] })
    expect(simulator.user(email)?.profile).toEqual({ plan: 'pro' })
    expect(simulator.user(email)?.cart()).toEqual([tea])
    expect(simulator.carts()).toEqual([{ email, items: [tea] }])
    expect(simulator.user(email)?.events('updateCart')).toMatchObject([
      { dataFields: { updatedShoppingCartItems: [mug] }, createdAt: noon },
      { dataFields: { updatedShoppingCartItems: [tea] } },
    ])
    expect(await read('users.getByEmail', { email })).toMatchObject({
      body: { user: { dataFields: { shoppingCartItems: [tea] } } },
    })
    expect(simulator.summary()).toMatchObject({ users: 1, events: 0, cartUpdates: 2, carts: 1 })
  })

  test('without items empties the cart', async () => {
    const { simulator, send } = createTestProject()
    await send('commerce.updateCart', { user: { email }, items: [mug] })
    expect(await send('commerce.updateCart', { user: { email }, items: [] })).toEqual(accepted)
    expect(simulator.carts()).toEqual([])
  })
})

describe('commerce.trackPurchase', () => {
  test('creates the user, records the purchase and empties the cart', async () => {
    const { simulator, send } = createTestProject()
    await send('commerce.updateCart', { user: { email }, items: [mug] })
    const answer = await send('commerce.trackPurchase', {
      id: 'order-1',
      user: { email, userId: 'u1' },
      items: [mug, tea],
      total: 12,
      createdAt: 1_700_000_000,
      dataFields: { coupon: 'MAY' },
      campaignId: 7,
    })
    expect(answer).toEqual(accepted)
    const held = {
      id: 'order-1',
      total: 12,
      items: [mug, tea],
      createdAt: 1_700_000_000_000,
      dataFields: { coupon: 'MAY' },
      email,
      userId: 'u1',
      campaignId: 7,
    }
    expect(simulator.purchases()).toEqual([held])
    expect(simulator.user('u1')?.purchases()).toEqual([held])
    expect(simulator.user('u1')?.cart()).toEqual([])
    expect(simulator.summary()).toMatchObject({ users: 1, purchases: 1, carts: 0 })
  })

  test('with a known id updates the purchase in place, without an id adds one', async () => {
    const { simulator, send } = createTestProject()
    const purchase = { user: { email }, items: [mug], total: 9 }
    await send('commerce.trackPurchase', { ...purchase, id: 'order-1' })
    await send('commerce.trackPurchase', purchase)
    await send('commerce.trackPurchase', { ...purchase, id: 'order-1', total: 8 })
    expect(simulator.purchases().map(({ total }) => total)).toEqual([8, 9])
    expect(simulator.summary().purchases).toBe(2)
  })

  test('that is refused for its data leaves no user behind', async () => {
    const { simulator, send } = createTestProject()
    const purchase = { user: { email }, items: [], total: 9 }
    await send('commerce.trackPurchase', { ...purchase, dataFields: { coupon: 'MAY' } })
    const wrong = { ...purchase, user: { email: 'bo@example.com' }, dataFields: { coupon: 5 } }
    expect(await send('commerce.trackPurchase', wrong)).toMatchObject({
      status: 400,
      body: { params: { validationErrors: { 'purchase:::coupon': { expectedType: 'string' } } } },
    })
    expect(simulator.user('bo@example.com')).toBeUndefined()
  })
})

test.each(['commerce.updateCart', 'commerce.trackPurchase'] as const)(
  '%s refuses identifiers of two users',
  async (operation) => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email })
    await send('users.update', { userId: 'u2' })
    const body = { user: { email, userId: 'u2' }, items: [mug], total: 9 }
    expect(await send(operation, body)).toMatchObject({
      status: 409,
      body: { code: 'ExternalKeyConflict' },
    })
    expect(simulator.summary()).toMatchObject({ carts: 0, cartUpdates: 0, purchases: 0 })
  },
)

test.each([
  ['obj.total', 'Number value expected', { total: '12' }],
  ['obj.total', 'Missing required field', { total: undefined }],
  ['obj.user', 'Missing required field', { user: undefined }],
  ['obj.items', 'Array value expected', { items: {} }],
  ['obj.items[0]', 'Object value expected', { items: ['mug'] }],
  ['obj.items[1].price', 'Number value expected', { items: [mug, { ...mug, price: '4.5' }] }],
  ['obj.items[0].quantity', 'Number value expected', { items: [{ ...mug, quantity: 1.5 }] }],
  ['obj.items[0].id', 'Missing required field', { items: [{ ...mug, id: undefined }] }],
  ['obj.items[0].categories[0]', 'String value expected', { items: [{ ...mug, categories: [1] }] }],
  ['obj.user.dataFields', 'Object value expected', { user: { email, dataFields: [] } }],
])('a purchase is refused for %s: %s', async (place, problem, change) => {
  const { simulator, send } = createTestProject()
  const body = { user: { email }, items: [mug], total: 9, ...change }
  expect(await send('commerce.trackPurchase', body)).toEqual({
    status: 400,
    body: {
      msg: '[/api/commerce/trackPurchase] Invalid JSON body',
      code: 'BadJsonBody',
      params: { [place]: problem },
    },
  })
  expect(simulator.summary()).toMatchObject({ users: 0, purchases: 0 })
})
