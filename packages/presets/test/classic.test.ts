import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator, type IterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { classicPresets } from '@iterelay/presets'
import { createIterableDestination, type EventOutcome } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

const mug = { product_id: 'p-1', name: 'Mug', price: 4.5, quantity: 2 }
const spoon = { product_id: 'p-2', name: 'Spoon', price: 3, quantity: 1 }

async function deliver(
  ...events: readonly object[]
): Promise<{ simulator: IterableSimulator; outcomes: readonly EventOutcome[] }> {
  const simulator = createIterableSimulator({
    projectType: 'hybrid',
    seed: { users: [{ userId: 'u-1', cart: [{ id: 'p-9', name: 'Old', price: 1, quantity: 1 }] }] },
  })
  const destination = createIterableDestination({
    client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch }),
    mappings: classicPresets,
  })
  const { outcomes } = await destination.deliver(
    events.map((event) => ({ type: 'track', userId: 'u-1', ...event })),
  )
  return { simulator, outcomes }
}

const added = (products: unknown): object => ({ event: 'Product Added', properties: { products } })
const removed = (products: unknown): object => ({
  event: 'Product Removed',
  properties: { products },
})
const idsIn = (simulator: IterableSimulator): unknown =>
  simulator.carts().flatMap(({ items }) => items.map((item) => (item as { id: string }).id))

describe('the cart', () => {
  test('is what the latest list says, and not what it was before', async () => {
    const { simulator } = await deliver(added([mug]), added([mug, spoon]), removed([spoon]))
    expect(idsIn(simulator)).toEqual(['p-2'])
  })

  test('is emptied by an empty list', async () => {
    const { simulator, outcomes } = await deliver(removed([]))
    expect(outcomes).toMatchObject([{ status: 'delivered' }])
    expect(simulator.carts()).toEqual([])
  })

  test('stays as it is when an event has one product only, which becomes a custom event', async () => {
    const { simulator } = await deliver({ event: 'Product Added', properties: mug })
    expect(idsIn(simulator)).toEqual(['p-9'])
    expect(simulator.events('Product Added')).toMatchObject([{ dataFields: mug }])
  })

  test('stays as it is when a product cannot be used, and the outcome says why', async () => {
    const { simulator, outcomes } = await deliver(added([mug, { name: 'Spoon' }]))
    expect(outcomes).toMatchObject([{ status: 'rejected', results: [{ code: 'missing_field' }] }])
    expect(idsIn(simulator)).toEqual(['p-9'])
  })
})

test.each([
  ['product_id before id', { ...mug, id: 'x' }, { id: 'p-1' }],
  ['productId', { productId: 'p-3', name: 'Fork', price: 2 }, { id: 'p-3', quantity: 1 }],
  ['id', { id: 4, name: 'Fork', price: 2 }, { id: '4' }],
  ['image_url', { ...mug, image_url: 'https://example.com/a.png' }, { imageUrl: /a\.png/ }],
  ['imageUrl', { ...mug, imageUrl: 'https://example.com/b.png' }, { imageUrl: /b\.png/ }],
  [
    'category',
    { ...mug, category: 'Kitchen', categories: ['A', 'B'] },
    { categories: ['Kitchen'] },
  ],
  ['extras', { ...mug, brand: 'Acme' }, { dataFields: { brand: 'Acme' } }],
] as const)('what a product says as %s arrives', async (_what, product, expected) => {
  const { simulator, outcomes } = await deliver(added([product, null]))
  expect(outcomes).toMatchObject([{ status: 'delivered' }])
  const matching = Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [
      key,
      value instanceof RegExp ? (expect.stringMatching(value) as unknown) : value,
    ]),
  )
  expect(simulator.carts()[0]?.items).toEqual([expect.objectContaining(matching)])
})

test('a list of categories is kept as a data field, beside those that a product names itself', async () => {
  const product = { ...mug, categories: ['A', 'B'], dataFields: { size: 'L' } }
  const { simulator } = await deliver(added([product]))
  const [item] = simulator.carts()[0]?.items ?? []
  expect(item).toMatchObject({ dataFields: { categories: ['A', 'B'], size: 'L' } })
  expect(item).not.toHaveProperty('categories')
})

test('cart and order write no profile fields, as in the classic destination', async () => {
  const context = { traits: { plan: 'pro', phone: '+14158675309' } }
  const { simulator } = await deliver(
    { ...added([mug]), context },
    {
      event: 'Order Completed',
      context,
      properties: { order_id: 'o-1', total: 9, products: [mug] },
    },
  )
  expect(simulator.purchases()).toHaveLength(1)
  expect(simulator.user('u-1')?.profile).toEqual({})
})
