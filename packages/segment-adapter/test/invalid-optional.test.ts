import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  defaultFields,
  type ActionSlug,
  type IterableDestination,
} from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

function destinationFor(
  action: ActionSlug,
  onInvalidOptional?: 'reject' | 'drop',
): IterableDestination {
  return createIterableDestination({
    settings: { apiKey: 'key' },
    mappings: [{ name: 'test', action, fields: defaultFields(action) }],
    fetch: createIterableSimulator({ projectType: 'userId' }).fetch,
    ...(onInvalidOptional === undefined ? {} : { onInvalidOptional }),
  })
}

const event = {
  type: 'track',
  event: 'Trial Started',
  userId: 'u-1',
  properties: { campaignId: 'summer-sale', plan: 'pro' },
}

test('S20: by default one bad optional value rejects the event', async () => {
  const { outcomes } = await destinationFor('trackEvent').deliver([event])
  expect(outcomes[0]).toMatchObject({ status: 'rejected', results: [{ code: 'wrong_type' }] })
})

describe('drop', () => {
  test('sends the event without the value and says so', async () => {
    const identify = { type: 'identify', userId: 'u-1', traits: { phone: {} } }
    const { outcomes } = await destinationFor('updateUser', 'drop').deliver([identify])
    expect(outcomes[0]).toMatchObject({
      status: 'delivered',
      results: [
        {
          warnings: [
            { code: 'wrong_type', path: '/phoneNumber' },
            // What the answer says of the project comes after what was left out.
            { code: 'field_created', path: '/dataFields/phone' },
          ],
        },
      ],
    })
  })

  test('leaves sound events without warnings', async () => {
    const sound = { ...event, properties: {} }
    const { outcomes } = await destinationFor('trackEvent', 'drop').deliver([event, sound])
    expect(outcomes[1]?.results[0]).not.toHaveProperty('warnings')
  })

  test('lets a good user ID stand for a malformed address', () => {
    const identify = { type: 'identify', userId: 'u-1', traits: { email: 'ana', phone: {} } }
    const plan = destinationFor('updateUser', 'drop').plan([identify])
    expect(plan.requests[0]?.body).toEqual({
      users: [
        { userId: 'u-1', mergeNestedObjects: false, dataFields: { email: 'ana', phone: {} } },
      ],
    })
  })

  test('rejects an event that has nobody left, with the reason', () => {
    const identify = { type: 'identify', traits: { email: 'ana' } }
    const [outcome] = destinationFor('updateUser', 'drop').plan([identify]).outcomes
    expect(outcome?.results[0]?.issues).toMatchObject([
      { code: 'missing_identifier' },
      { code: 'invalid_email', path: '/email' },
    ])
  })

  test('reaches into the user and into products, but not as far as what is required', () => {
    const product = { product_id: 'p', name: 'Mug', price: 4, quantity: 1, sku: {} }
    const cart = {
      type: 'track',
      userId: 'u-1',
      properties: { email: 'ana', products: [product] },
    }
    const plan = destinationFor('updateCart', 'drop').plan([
      cart,
      { ...cart, properties: { products: [{ ...product, price: '$4' }] } },
    ])
    expect(plan.requests).toHaveLength(1)
    expect(plan.requests[0]?.body).toMatchObject({
      user: { userId: 'u-1' },
      items: [{ id: 'p', dataFields: {} }],
    })
    expect(plan.outcomes[1]?.results[0]?.issues).toMatchObject([
      { code: 'wrong_type', path: '/items/0/price' },
      { code: 'wrong_type', path: '/items/0/sku' },
    ])
  })

  test('takes out of data fields only what JSON cannot carry', () => {
    const properties = {
      ok: 1,
      big: 5n,
      list: [1, Number.NaN],
      when: new Date('soon'),
      deep: { f() {} },
    }
    const destination = destinationFor('trackEvent', 'drop')
    const plan = destination.plan([{ ...event, properties }])
    expect(plan.requests[0]?.body).toEqual({
      events: [
        {
          userId: 'u-1',
          eventName: 'Trial Started',
          dataFields: { ok: 1, list: [1, null], deep: {} },
        },
      ],
    })
    const [explained] = destination.explain({ ...event, properties }).mappings
    expect(explained?.warnings.map(({ path }) => path)).toEqual([
      '/dataFields/big',
      '/dataFields/list/1',
      '/dataFields/when',
      '/dataFields/deep/f',
    ])
  })

  test('leaves out data that contains itself, in no time', () => {
    const ring: Record<string, unknown> = {}
    ring['a'] = ring
    ring['b'] = ring
    const plan = destinationFor('trackEvent', 'drop').plan([{ ...event, properties: ring }])
    expect(plan.requests[0]?.body).toMatchObject({ events: [{ dataFields: {} }] })
  })
})
