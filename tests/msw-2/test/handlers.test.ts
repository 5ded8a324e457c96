import { createRequire } from 'node:module'

import { createIterableClient, isIterableError, operations } from '@iterelay/iterable-sdk'
import { iterableHandlers, refusal } from '@iterelay/iterable-sdk/msw'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

const email = 'ana@example.com'
const simulator = createIterableSimulator()
const handlers = iterableHandlers(simulator)
const server = setupServer(...handlers)
const client = createIterableClient({ apiKey: 'test', retry: false })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => simulator.reset())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('this is msw 2, in the handlers too', () => {
  const { version } = createRequire(import.meta.url)('msw/package.json') as { version: string }
  expect(version).toMatch(/^2\./)
  expect(handlers[0]).toBeInstanceOf(HttpHandler)
})

test('the handlers answer a client that uses the global fetch', async () => {
  await client.users.update({ email, dataFields: { plan: 'pro' } })
  expect((await client.users.getByEmail({ email })).user?.dataFields).toMatchObject({ plan: 'pro' })
})

test('no request to Iterable stays unhandled, one elsewhere does', async () => {
  for (const { method, path } of Object.values(operations)) {
    const response = await fetch(`https://api.iterable.com${path}`, {
      method,
      headers: { 'Api-Key': 'test' },
    })
    expect(response.headers.get('iterable-request-id')).toMatch(/^simulated-request-/)
  }
  expect((await fetch('https://api.eu.iterable.com/api/nope')).status).toBe(501)
  const noise = vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(fetch('https://elsewhere.example.com/')).rejects.toThrow('"error" strategy')
  expect(noise).toHaveBeenCalledOnce()
  noise.mockRestore()
})

test('overrides answer one operation, once or always', async () => {
  server.use(...handlers.override('lists.getSize', 12))
  expect(await client.lists.getSize({ listId: 1 })).toBe(12)
  server.use(...handlers.override('users.update', refusal(400, 'BadParams'), { once: true }))
  await expect(client.users.update({ email })).rejects.toThrow('BadParams')
  await client.users.update({ email })
  server.use(...handlers.override('users.update', ({ simulate }) => simulate()))
  await client.users.update({ email: 'ben@example.com' })
  expect(simulator.users()).toHaveLength(2)
})

test('connections break, before an answer and in its middle', async () => {
  simulator.failNext('users.update', { networkError: true })
  const error: unknown = await client.users.update({ email }).catch((thrown: unknown) => thrown)
  expect(isIterableError(error) && error.code).toBe('network_error')
  simulator.failNext('lists.list', { resetBody: true })
  await expect(client.lists.list()).rejects.toThrow('GET /api/lists')
})
