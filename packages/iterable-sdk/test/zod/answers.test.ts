import type { OperationId } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import {
  iterableApiResponseSchema,
  rateLimitedResponseSchema,
  responseSchemas,
} from '@iterelay/iterable-sdk/zod'
import { expect, test } from 'vitest'

import { sendExample } from '../send-example.ts'

const simulator = createIterableSimulator()

const send = (
  id: OperationId,
  instead: Parameters<typeof sendExample>[2] = {},
): ReturnType<typeof sendExample> => sendExample(simulator, id, instead)

test('what the simulator answers to the examples passes unchanged', async () => {
  const passed: string[] = []
  for (const id of Object.keys(responseSchemas) as OperationId[]) {
    const { status, body } = await send(id)
    if (status >= 300) continue
    expect({ id, ...responseSchemas[id].safeParse(body) }).toEqual({
      id,
      success: true,
      data: body,
    })
    passed.push(id)
  }
  expect(passed).toEqual(
    expect.arrayContaining(['commerce.trackPurchase', 'events.trackBulk', 'users.bulkUpdate']),
  )
})

test('so do a full profile, lists of failures and no profile at all', async () => {
  const email = 'ana@example.com'
  await send('users.update', { body: { email, userId: 'u-1', dataFields: { plan: { tier: 1 } } } })
  await send('commerce.updateCart', {
    body: { user: { email }, items: [{ id: 'mug', name: 'Mug', price: 4.5, quantity: 2 }] },
  })
  simulator.forget('gone@example.com')
  const users = [{ email: 'not an address' }, { email: 'gone@example.com' }, { email }]
  const answers: [OperationId, { readonly status: number; readonly body: unknown }][] = [
    ['users.getByEmail', await send('users.getByEmail', { query: `email=${email}` })],
    ['users.getByEmail', await send('users.getByEmail', { query: 'email=no@example.com' })],
    ['users.bulkUpdate', await send('users.bulkUpdate', { body: { users } })],
    [
      'events.trackBulk',
      await send('events.trackBulk', {
        body: { events: users.map((user) => ({ ...user, eventName: 'Opened' })) },
      }),
    ],
  ]
  for (const [id, { status, body }] of answers) {
    expect(status).toBe(200)
    expect(responseSchemas[id].safeParse(body)).toEqual({ success: true, data: body })
  }
})

test('a refusal is an envelope', async () => {
  const { status, body } = await send('users.update', { body: { email: 'not an address' } })
  expect(status).toBe(400)
  expect(iterableApiResponseSchema.safeParse(body)).toEqual({ success: true, data: body })

  simulator.failNext('users.update', { status: 429 })
  const limited = await send('users.update')
  expect(limited.status).toBe(429)
  expect(rateLimitedResponseSchema.safeParse(limited.body)).toEqual({
    success: true,
    data: limited.body,
  })
})

test('an answer of another operation is told apart', async () => {
  const { body } = await send('webhooks.list')
  expect(responseSchemas['users.update'].safeParse(body).error?.issues).toEqual([
    expect.objectContaining({ path: ['code'] }),
    expect.objectContaining({ path: ['msg'] }),
  ])
})

test.each([
  ['lists.getSize', 12, true],
  ['lists.getSize', '12', false],
  ['lists.getUsers', 'ana@example.com\n', true],
  ['lists.getUsers', { msg: '' }, false],
  ['exports.downloadCsv', 'email\nana@example.com\n', true],
  ['subscriptions.subscribeToDoubleOptIn', undefined, true],
  ['subscriptions.subscribeToDoubleOptIn', 'accepted', true],
  ['catalogs.list', { catalogNames: [{ name: 'Cafes' }], totalCatalogsCount: 1 }, true],
] as const)('%s may answer %j: %s', (id, value, want) => {
  expect(responseSchemas[id].safeParse(value).success).toBe(want)
})
