import { describe, expect, test } from 'vitest'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { createIterableDestination, defaultFields } from '@iterelay/segment-adapter'

import { defaultPresets } from './default-presets.ts'

const product = { product_id: 'p-1', name: 'Mug', price: '4.50', quantity: 2 }
const events = {
  'Identify Calls': { type: 'identify', userId: 'u-1', traits: { email: 'ana@example.com' } },
  'Track Calls': { type: 'track', event: 'Trial Started', userId: 'u-1', messageId: 'm-1' },
  'Update Cart Calls': {
    type: 'track',
    event: 'Cart Updated',
    userId: 'u-1',
    properties: { products: [product] },
  },
  'Order Completed Calls': {
    type: 'track',
    event: 'Order Completed',
    userId: 'u-1',
    properties: { order_id: 'o-1', total: 9, products: [product] },
  },
}

test('the presets are the four of a new Segment destination, under its names', () => {
  expect(defaultPresets.map(({ name, action, trigger }) => [name, action, trigger])).toEqual([
    [
      'Track Calls',
      'trackEvent',
      'type = "track" and event != "Order Completed" and event != "Cart Updated"',
    ],
    ['Identify Calls', 'updateUser', 'type = "identify"'],
    ['Update Cart Calls', 'updateCart', 'type = "track" and event = "Cart Updated"'],
    ['Order Completed Calls', 'trackPurchase', 'type = "track" and event = "Order Completed"'],
  ])
})

test.each(defaultPresets)('$name has the documented default fields of its action', (preset) => {
  expect(preset.fields).toEqual(defaultFields(preset.action))
})

describe.each(['bulk', 'single'] as const)('in the %s lane', (lane) => {
  test('each kind of event reaches the one preset made for it, and the simulator holds it', async () => {
    const simulator = createIterableSimulator()
    const destination = createIterableDestination({
      client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch }),
      mappings: defaultPresets,
      lane,
    })
    const { outcomes } = await destination.deliver(Object.values(events))
    expect(
      outcomes.map(({ status, results }) => [status, results.map(({ mapping }) => mapping)]),
    ).toEqual(Object.keys(events).map((name) => ['delivered', [name]]))
    expect(simulator.user('ana@example.com')?.userId).toBe('u-1')
    expect(simulator.events('Trial Started')).toHaveLength(1)
    expect(simulator.purchases()).toHaveLength(1)
  })

  test.each(['page', 'screen', 'group', 'alias'])('%s events are skipped', async (type) => {
    const simulator = createIterableSimulator()
    const destination = createIterableDestination({
      client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch }),
      mappings: defaultPresets,
      lane,
    })
    const { outcomes } = await destination.deliver([{ type, userId: 'u-1' }])
    expect(outcomes).toMatchObject([{ status: 'skipped', code: 'no_trigger_matched' }])
    expect(simulator.requests()).toEqual([])
  })
})
