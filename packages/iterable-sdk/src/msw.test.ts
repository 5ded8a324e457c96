import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { createIterableClient } from './create-client.ts'
import { isIterableError } from './error.ts'
import { operations } from './operations.ts'
import { iterableHandlers, refusal } from './msw.ts'
import { createIterableSimulator } from './simulator/create-simulator.ts'

const email = 'ana@example.com'
const simulator = createIterableSimulator()
const server = setupServer(
  ...iterableHandlers(simulator, { baseUrl: 'https://proxy.example.com/to/iterable/' }),
)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => simulator.reset())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('the handlers answer a client that uses the global fetch', () => {
  test.each([
    ['in the US', { dataCenter: 'us' }],
    ['in the EU', { dataCenter: 'eu' }],
    ['at an address of its own', { baseUrl: 'https://proxy.example.com/to/iterable' }],
  ] as const)('%s', async (_where, target) => {
    const client = createIterableClient({ apiKey: 'test', ...target })
    await client.users.update({ email, dataFields: { plan: 'pro' } })
    const { user } = await client.users.getByEmail({ email })
    expect(user?.dataFields).toMatchObject({ email, plan: 'pro' })
    expect(simulator.requests().map(({ operation, path }) => [operation, path])).toEqual([
      ['users.update', '/api/users/update'],
      ['users.getByEmail', '/api/users/getByEmail'],
    ])
  })

  test('on every operation', async () => {
    for (const { method, path, id } of Object.values(operations)) {
      const init = { method, headers: { 'Api-Key': 'test' } }
      const response = await fetch(`https://api.iterable.com${path}`, init)
      // Those that the simulator does not imitate say so; none goes out to the network.
      expect([id, response.headers.get('iterable-request-id')]).toEqual([id, expect.any(String)])
    }
    expect(simulator.requests().map(({ operation }) => operation)).toEqual(Object.keys(operations))
  })
})

test('a request that Iterable refuses is refused with its status, body and headers', async () => {
  const init = { method: 'POST', headers: { 'Api-Key': 'test' }, body: '{"email":"foo@"}' }
  const response = await fetch('https://api.iterable.com/api/users/update', init)
  expect(response.status).toBe(400)
  expect(response.headers.get('iterable-request-id')).toMatch(/^simulated-request-/)
  expect(await response.json()).toMatchObject({ code: 'InvalidEmailAddressError' })
})

test.each([
  ['https://api.iterable.com', '/api/snipets'],
  ['https://api.eu.iterable.com', '/api/usrs/update'],
  ['https://api.iterable.com', '/'],
  ['https://proxy.example.com/to/iterable', '/api/snipets'],
])('an unknown route of %s%s is answered, not passed to the network', async (host, path) => {
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    const response = await fetch(host + path, { method })
    expect(response.status).toBe(501)
    expect(await response.json()).toMatchObject({ params: { method, path } })
  }
})

test('a request elsewhere is an error, so nothing reaches the network unseen', async () => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => {})
  const refused = { cause: { message: expect.stringContaining('"error" strategy') } }
  await expect(fetch('https://elsewhere.example.com/')).rejects.toMatchObject(refused)
  expect(noise).toHaveBeenCalledOnce()
  noise.mockRestore()
})

test('a connection that the simulator breaks is broken for the caller', async () => {
  const client = createIterableClient({ apiKey: 'test', retry: false })
  simulator.failNext('users.update', { networkError: true })
  const error: unknown = await client.users.update({ email }).catch((thrown: unknown) => thrown)
  expect(isIterableError(error) && error.code).toBe('network_error')
})

test('a caller that gives up while the answer is delayed gets its abort', async () => {
  const noise = vi.spyOn(console, 'error').mockImplementation(() => {})
  simulator.failNext('users.update', { delayMs: 1_000_000 })
  const client = createIterableClient({ apiKey: 'test', retry: false, timeoutMs: 30 })
  const error: unknown = await client.users.update({ email }).catch((thrown: unknown) => thrown)
  expect(isIterableError(error) && error.code).toBe('timeout')
  expect(noise).not.toHaveBeenCalled()
  noise.mockRestore()
})

test('handlers without a simulator have one of their own', async () => {
  server.use(...iterableHandlers())
  const client = createIterableClient({ apiKey: 'test' })
  await client.users.update({ email })
  expect((await client.users.getByEmail({ email })).user?.email).toBe(email)
  expect(simulator.requests()).toEqual([])
})

describe('an override', () => {
  const client = createIterableClient({ apiKey: 'test', retry: false })
  const handlers = iterableHandlers(simulator)

  test('answers one operation with a typed value, in JSON or in text', async () => {
    server.use(
      ...handlers.override('lists.getSize', 12),
      ...handlers.override('lists.create', { listId: 7 }),
      ...handlers.override('lists.getUsers', 'ana@example.com\n'),
    )
    expect(await client.lists.getSize({ listId: 1 })).toBe(12)
    expect(await client.lists.create({ name: 'Any' })).toEqual({ listId: 7 })
    expect(await client.lists.getUsers({ listId: 1 })).toBe('ana@example.com\n')
    // Others stay with the simulator, which did not see these.
    await client.users.update({ email })
    expect(simulator.requests().map(({ operation }) => operation)).toEqual(['users.update'])
  })

  test('refuses, once or always', async () => {
    server.use(
      ...handlers.override('users.update', refusal(400, 'BadParams', 'No'), { once: true }),
    )
    const error: unknown = await client.users.update({ email }).catch((thrown: unknown) => thrown)
    expect(isIterableError(error) && error.iterableCode).toBe('BadParams')
    await client.users.update({ email })
    server.use(...handlers.override('users.update', refusal(400, 'BadParams', 'No')))
    for (let n = 0; n < 2; n++) {
      await expect(client.users.update({ email })).rejects.toThrow('BadParams')
    }
  })

  test('sees parameters and body, and may let the simulator answer', async () => {
    const seen: unknown[] = []
    server.use(
      ...handlers.override('users.update', async ({ body, simulate }) => {
        seen.push(body)
        return simulate()
      }),
      ...handlers.override('events.getByEmail', ({ params }) => {
        seen.push(params)
        return { events: [] }
      }),
    )
    await client.users.update({ email, dataFields: { plan: 'pro' } })
    await client.events.getByEmail({ email, limit: 5 })
    expect(seen).toEqual([
      { email, dataFields: { plan: 'pro' } },
      { email, limit: 5 },
    ])
    expect(simulator.user(email)?.profile).toEqual({ plan: 'pro' })
  })
})

test('a body that breaks or ends early does so for the caller', async () => {
  const client = createIterableClient({ apiKey: 'test', retry: false })
  for (const fault of [{ resetBody: true }, { truncateBody: true }] as const) {
    simulator.failNext('lists.list', fault)
    await expect(client.lists.list()).rejects.toThrow('GET /api/lists')
  }
  expect(await client.lists.list()).toEqual({ lists: [] })
})
