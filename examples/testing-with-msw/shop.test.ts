import { iterableHandlers, refusal } from '@iterelay/iterable-sdk/msw'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { recordOrder, signUp, welcomeCampaignId, type Order } from './shop.ts'

// A project with what the application relies on. Set `projectType` to that of your own.
const simulator = createIterableSimulator({
  projectType: 'email',
  seed: {
    templates: [{ id: 7, medium: 'Email', name: 'Welcome', content: { html: 'Hi {{name}}' } }],
    campaigns: [{ id: welcomeCampaignId, name: 'Welcome', templateId: 7 }],
  },
})
const handlers = iterableHandlers(simulator)
const server = setupServer(...handlers)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' })) // msw 2: onUnhandledRequest
beforeEach(() => simulator.reset())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const order: Order = {
  id: 'o-1',
  email: 'ana@example.com',
  total: 18,
  products: [{ product_id: 'p-1', name: 'Mug', price: 9, quantity: 2 }],
}

test('signing up makes a user and sends the welcome mail', async () => {
  expect(await signUp('ana@example.com', 'Ana')).toEqual({ greeted: true })
  expect(simulator.user('ana@example.com')?.profile).toEqual({ name: 'Ana' })
  expect(simulator.messages()).toMatchObject([
    { email: 'ana@example.com', campaignId: welcomeCampaignId, state: 'sent' },
  ])
})

test('signing up works when the welcome mail does not', async () => {
  server.use(...handlers.override('email.target', refusal(400, 'BadParams', 'No such campaign')))
  expect(await signUp('ana@example.com', 'Ana')).toEqual({ greeted: false })
  expect(simulator.user('ana@example.com')).toBeDefined()
  expect(simulator.messages()).toEqual([])
})

test('signing up fails when Iterable refuses the user', async () => {
  simulator.forget('ana@example.com')
  await expect(signUp('ana@example.com', 'Ana')).rejects.toMatchObject({
    iterableCode: 'ForgottenUserError',
  })
})

test('an order that is recorded twice is held once', async () => {
  await signUp(order.email, 'Ana')
  await recordOrder(order)
  await recordOrder(order)
  expect(simulator.user(order.email)?.purchases()).toMatchObject([{ id: 'o-1', total: 18 }])
})

test('a busy Iterable is asked again', async () => {
  simulator.failNext('commerce.trackPurchase', { status: 429 })
  await recordOrder(order)
  const statuses = simulator.requests('commerce.trackPurchase').map(({ status }) => status)
  expect(statuses).toEqual([429, 200])
  expect(simulator.purchases()).toHaveLength(1)
})

test('an order that Iterable refuses is told by name', async () => {
  server.use(
    ...handlers.override('commerce.trackPurchase', async ({ body, simulate }) =>
      body.total > 1000 ? refusal(400, 'InvalidEmailAddressError') : simulate(),
    ),
  )
  await recordOrder(order)
  await expect(recordOrder({ ...order, id: 'o-2', total: 5000 })).rejects.toThrow(
    'order o-2 was not recorded: invalid_email',
  )
  expect(simulator.purchases().map(({ id }) => id)).toEqual(['o-1'])
})
