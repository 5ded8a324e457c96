import {
  createIterableClient,
  type IterableClient,
  type IterableClientOptions,
} from '@iterelay/iterable-sdk'
import { describe, expect, test } from 'vitest'

import {
  answer,
  reset,
  silence,
  stall,
  startServer,
  success,
  truncate,
  type Behaviour,
  type FaultyServer,
} from './faulty-server.ts'

interface World {
  readonly client: IterableClient
  readonly server: FaultyServer
  /** Waits between attempts, in milliseconds. */
  readonly waits: number[]
}

async function setUp(
  behaviours: readonly Behaviour[],
  options: Partial<IterableClientOptions> = {},
): Promise<World> {
  const server = await startServer(...behaviours)
  const waits: number[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    baseUrl: server.baseUrl,
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
    ...options,
  })
  return { client, server, waits }
}

const user = { email: 'ana@example.com' }

test('a call sends its operation, and gives data, status, headers and request id', async () => {
  const { client, server } = await setUp([
    answer(200, { msg: '', code: 'Success' }, { 'iterable-request-id': 'r-1', 'x-more': 'yes' }),
  ])
  const response = await client.users.update(user).withResponse()
  expect(response).toMatchObject({
    data: { code: 'Success' },
    status: 200,
    requestId: 'r-1',
    attempts: 1,
  })
  expect(response.headers.get('x-more')).toBe('yes')
  expect(server.seen).toMatchObject([
    {
      method: 'POST',
      url: '/api/users/update',
      body: '{"email":"ana@example.com"}',
      headers: { 'api-key': 'k3y0123456789', 'content-type': 'application/json' },
    },
  ])
})

describe('a fault that passes is not seen by the caller', () => {
  const slow = { timeoutMs: 1000 }
  test.each<[string, Behaviour, Partial<IterableClientOptions>]>([
    ['a reset connection', reset, {}],
    ['a body that is cut off', truncate, {}],
    ['silence beyond the time limit', silence, slow],
    ['a body that stalls beyond the time limit', stall, slow],
    ['a 500 with an HTML page', answer(500, '<html>oops</html>'), {}],
    ['a 502', answer(502, 'Bad Gateway'), {}],
    ['a 408', answer(408, {}), {}],
    ['a 429', answer(429, { code: 'RateLimitExceeded', msg: 'x', params: {} }), {}],
  ])('%s', async (_what, fault, options) => {
    const { client, server, waits } = await setUp([fault, success], options)
    expect(await client.users.update(user).withResponse()).toMatchObject({ attempts: 2 })
    expect(server.seen).toHaveLength(2)
    expect(server.seen[1]?.body).toBe(server.seen[0]?.body)
    expect(waits).toEqual([125])
  })
})

describe('a rate limit is waited out', () => {
  test.each<[string, Behaviour, number]>([
    [
      'as the header says',
      answer(429, { code: 'RateLimitExceeded' }, { 'retry-after': '2' }),
      2000,
    ],
    [
      'as the body says',
      answer(429, { code: 'RateLimitExceeded', params: { rateLimitReset: 3 } }),
      3000,
    ],
  ])('%s', async (_what, limited, wait) => {
    const { client, waits } = await setUp([limited, limited, success])
    await client.users.update(user)
    expect(waits).toEqual([wait, wait])
  })

  test('a call whose repeat could do harm is repeated, too', async () => {
    const { client, server } = await setUp([answer(429, {}), success])
    await client.events.track({ ...user, eventName: 'Opened' })
    expect(server.seen).toHaveLength(2)
  })

  test('a wait beyond the cap fails at once and says how long', async () => {
    const { client, server } = await setUp([answer(429, {}, { 'retry-after': '3600' })])
    await expect(client.users.update(user)).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterMs: 3_600_000,
      attempts: 1,
    })
    expect(server.seen).toHaveLength(1)
  })
})

describe('when it gives up', () => {
  test('a storm of 500s ends after all attempts, with doubling waits', async () => {
    const { client, server, waits } = await setUp([answer(500, '<html>')])
    await expect(client.users.update(user)).rejects.toMatchObject({
      code: 'server_error',
      status: 500,
      attempts: 4,
      retryable: true,
      body: '<html>',
    })
    expect(server.seen).toHaveLength(4)
    expect(waits).toEqual([125, 250, 500])
  })

  test.each<[string, Behaviour, object]>([
    ['a reset', reset, { code: 'network_error', cause: expect.any(Error) }],
    ['silence', silence, { code: 'timeout' }],
  ])('%s without an answer has no status', async (_what, fault, expected) => {
    const { client } = await setUp([fault], { timeoutMs: 100, retry: { maxAttempts: 2 } })
    const failure: unknown = await client.users.update(user).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      ...expected,
      attempts: 2,
      retryable: true,
      operation: 'users.update',
    })
    expect(failure).not.toHaveProperty('status')
  })

  test('the budget ends the attempts', async () => {
    let time = 0
    const slow: Behaviour = (response, request) => {
      time += 50_000
      answer(500, {})(response, request)
    }
    const { client, server } = await setUp([slow], {
      now: () => time,
      retry: { maxAttempts: 100 },
    })
    await expect(client.users.update(user)).rejects.toMatchObject({ attempts: 3 })
    expect(server.seen).toHaveLength(3)
  })

  test.each([
    [400, 'bad_request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [413, 'payload_too_large'],
  ])('a %i is final', async (status, code) => {
    const { client, server } = await setUp([answer(status, { code: 'X', msg: '' })])
    await expect(client.users.update(user)).rejects.toMatchObject({ code, status, attempts: 1 })
    expect(server.seen).toHaveLength(1)
  })

  test('JSON that ends early in a complete answer is final', async () => {
    const { client, server } = await setUp([answer(200, '{"msg":"')])
    await expect(client.users.update(user)).rejects.toMatchObject({
      code: 'unexpected_answer',
      status: 200,
    })
    expect(server.seen).toHaveLength(1)
  })
})

describe('a repeat that could do harm is not made', () => {
  test.each<[string, (client: IterableClient) => Promise<unknown>, number]>([
    ['an event without id', (client) => client.events.track({ ...user, eventName: 'A' }), 1],
    [
      'an event with an empty id',
      (client) => client.events.track({ ...user, eventName: 'A', id: '' }),
      1,
    ],
    [
      'an event with id',
      (client) => client.events.track({ ...user, eventName: 'A', id: 'e-1' }),
      2,
    ],
    [
      'a list of events of which one has no id',
      (client) =>
        client.events.trackBulk({ events: [{ eventName: 'A', id: 'e-1' }, { eventName: 'B' }] }),
      1,
    ],
    [
      'a list of events with ids',
      (client) =>
        client.events.trackBulk({
          events: [
            { eventName: 'A', id: 'e-1' },
            { eventName: 'B', id: 'e-2' },
          ],
        }),
      2,
    ],
    [
      'a purchase without id',
      (client) => client.commerce.trackPurchase({ user, items: [], total: 1 }),
      1,
    ],
    [
      'a purchase with id',
      (client) => client.commerce.trackPurchase({ id: 'o-1', user, items: [], total: 1 }),
      2,
    ],
    [
      'a change of e-mail address',
      (client) => client.users.updateEmail({ newEmail: 'b@example.com' }),
      1,
    ],
    ['a read', (client) => client.webhooks.list(), 2],
  ])('%s: %i sent', async (_what, call, sent) => {
    const { client, server } = await setUp([reset, success])
    await call(client).catch(() => undefined)
    expect(server.seen).toHaveLength(sent)
  })
})

describe('retry options', () => {
  test.each([
    ['of the client', { retry: false as const }, {}],
    ['of the call', {}, { retry: false as const }],
    [
      'of the call over those of the client',
      { retry: { maxAttempts: 9 } },
      { retry: { maxAttempts: 1 } },
    ],
  ])('%s can forbid a repeat', async (_whose, clientOptions, callOptions) => {
    const { client, server } = await setUp([answer(500, {}), success], clientOptions)
    await expect(client.users.update(user, callOptions)).rejects.toMatchObject({ attempts: 1 })
    expect(server.seen).toHaveLength(1)
  })
})

test('a 200 that is a refusal rejects', async () => {
  const { client, server } = await setUp([
    answer(200, { msg: 'Event: x is disallowed from tracking', code: 'Success', params: null }),
  ])
  await expect(client.events.track({ ...user, eventName: 'x', id: '1' })).rejects.toMatchObject({
    code: 'refused',
    status: 200,
  })
  expect(server.seen).toHaveLength(1)
})

test('a redirect is not followed, so that the key goes nowhere else', async () => {
  const elsewhere = await startServer(success)
  const { client } = await setUp([
    answer(307, '', { location: `${elsewhere.baseUrl}/api/users/update` }),
  ])
  await expect(client.users.update(user)).rejects.toMatchObject({
    code: 'unexpected_answer',
    status: 307,
  })
  expect(elsewhere.seen).toEqual([])
})

test('a 501 is final: no Iterable answers there', async () => {
  let requests = 0
  const fetch = (): Promise<Response> => {
    requests += 1
    return Promise.resolve(Response.json({ code: 'NotImplemented', msg: '' }, { status: 501 }))
  }
  const client = createIterableClient({ apiKey: 'k3y0123456789', fetch })
  await expect(client.webhooks.list()).rejects.toMatchObject({
    code: 'unexpected_answer',
    retryable: false,
    message: expect.stringContaining('check baseUrl'),
  })
  expect(requests).toBe(1)
})
