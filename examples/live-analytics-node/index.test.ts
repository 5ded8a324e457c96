import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, type EventOutcome } from '@iterelay/segment-adapter'
import { Analytics } from '@segment/analytics-node'
import { afterEach, expect, test, vi } from 'vitest'

import { createRelayServer } from './relay-server.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A real Segment client, a real server, a destination and a simulated project. */
async function setUp(): Promise<{
  analytics: Analytics
  simulator: ReturnType<typeof createIterableSimulator>
  outcomes: EventOutcome[]
}> {
  const simulator = createIterableSimulator()
  const outcomes: EventOutcome[] = []
  const destination = createIterableDestination({
    settings: { apiKey: 'test' },
    mappings: defaultPresets,
    fetch: simulator.fetch,
    retry: false,
  })
  const server = createRelayServer(destination, (report) => outcomes.push(...report.outcomes))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => new Promise((resolve) => server.close(resolve)))
  const { port } = server.address() as AddressInfo
  const analytics = new Analytics({
    writeKey: 'test',
    host: `http://127.0.0.1:${port}`,
    flushAt: 20,
    maxRetries: 3,
  })
  return { analytics, simulator, outcomes }
}

test('what a live client sends arrives in the project, each event with an outcome', async () => {
  const { analytics, simulator, outcomes } = await setUp()
  for (let number = 0; number < 30; number += 1) {
    const userId = `u-${number}`
    analytics.identify({ userId, traits: { email: `u${number}@example.com`, name: 'Zoë 李' } })
    analytics.track({ userId, event: 'Trial Started', properties: { days: 14, note: null } })
    analytics.page({ userId, name: 'Home' })
  }
  const product = { product_id: 'p-1', sku: 'SKU-1', name: 'Shirt', price: 20, quantity: 2 }
  const products = [product]
  analytics.track({ userId: 'u-0', event: 'Cart Updated', properties: { products } })
  analytics.track({ userId: 'u-1', event: 'Order Completed', properties: { total: 40, products } })
  analytics.track({ anonymousId: 'nobody', event: 'Trial Started' })
  await analytics.closeAndFlush()

  const counts: Record<string, number> = {}
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1
  expect(counts).toEqual({ delivered: 62, skipped: 30, rejected: 1 })
  expect(simulator.summary()).toMatchObject({ users: 30, events: 30, purchases: 1, carts: 1 })
  expect(simulator.user('u7@example.com')).toMatchObject({ userId: 'u-7' })
  expect(simulator.user('u-7')?.profile).toMatchObject({ name: 'Zoë 李' })
  expect(simulator.user('u-1')?.purchases()[0]).toMatchObject({ total: 40 })
})

test('a batch that Iterable could not take is sent again by the client, and counts once', async () => {
  const { analytics, simulator, outcomes } = await setUp()
  simulator.failNext('users.bulkUpdate', { status: 503 })
  const errors = vi.fn<(error: unknown) => void>()
  analytics.on('error', errors)
  analytics.identify({ userId: 'u-1', traits: { email: 'ana@example.com' } })
  analytics.track({ userId: 'u-1', event: 'Trial Started' })
  await analytics.closeAndFlush()

  expect(outcomes.map(({ status }) => status)).toEqual([
    'failed',
    expect.any(String),
    'delivered',
    'delivered',
  ])
  expect(errors).not.toHaveBeenCalled()
  expect(simulator.events('Trial Started')).toHaveLength(1)
})
