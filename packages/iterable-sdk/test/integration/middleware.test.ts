import { createIterableClient, type Middleware } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { expect, test } from 'vitest'

const user = { email: 'ana@example.com' }

test('middleware stands around every attempt, the first one outermost', async () => {
  const simulator = createIterableSimulator()
  simulator.failNext('users.update', { status: 503 })
  const seen: string[] = []
  const noting =
    (name: string): Middleware =>
    (next) =>
    async (request) => {
      seen.push(`${name} ${request.method} ${new URL(request.url).pathname}`)
      const response = await next(request)
      seen.push(`${name} ${response.status}`)
      return response
    }
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: simulator.fetch,
    middleware: [noting('a'), noting('b')],
    sleep: () => Promise.resolve(),
  })
  await client.users.update(user)
  const request = 'POST /api/users/update'
  expect(seen).toEqual([
    `a ${request}`,
    `b ${request}`,
    'b 503',
    'a 503',
    `a ${request}`,
    `b ${request}`,
    'b 200',
    'a 200',
  ])
})

test('middleware can change the request, and answer itself', async () => {
  const simulator = createIterableSimulator()
  const tracing: Middleware = (next) => (request) => {
    request.headers.set('x-trace', 'abc')
    return next(request)
  }
  const answering: Middleware = () => (request) =>
    Promise.resolve(Response.json({ code: 'Success', msg: request.headers.get('x-trace') }))
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: simulator.fetch,
    middleware: [tracing, answering],
  })
  expect(await client.users.update(user)).toEqual({ code: 'Success', msg: 'abc' })
  expect(simulator.requests()).toEqual([])
})

test('what middleware throws is a failed connection, with its cause', async () => {
  const failing: Middleware = () => () => Promise.reject(new Error('no route'))
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    middleware: [failing],
    retry: false,
  })
  await expect(client.users.update(user)).rejects.toMatchObject({
    code: 'network_error',
    cause: expect.objectContaining({ message: 'no route' }),
  })
})

test('an abort reaches through middleware', async () => {
  const controller = new AbortController()
  const waiting: Middleware = () => (request) =>
    new Promise((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason))
      controller.abort(new Error('enough'))
    })
  const client = createIterableClient({ apiKey: 'k3y0123456789', middleware: [waiting] })
  await expect(client.users.update(user, { signal: controller.signal })).rejects.toThrow('enough')
})
