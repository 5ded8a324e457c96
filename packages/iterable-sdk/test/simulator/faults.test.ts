import { createIterableClient, isIterableError } from '@iterelay/iterable-sdk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { accepted, createTestProject } from './project.ts'

const email = 'ana@example.com'
const broken = 'https://api.iterable.com/api/users/update'

describe('failNext', () => {
  test('lets the next call of an operation fail, once, and others not', async () => {
    const { simulator, send } = createTestProject()
    simulator.failNext('users.update', { status: 503 })
    expect((await send('events.track', { email, eventName: 'Opened' })).status).toBe(200)
    expect(await send('users.update', { email })).toMatchObject({
      status: 503,
      body: { code: 'GenericError' },
    })
    expect(simulator.users()).toEqual([])
    expect(await send('users.update', { email })).toEqual(accepted)
  })

  test('fails as often as told, in the order told', async () => {
    const { simulator, send } = createTestProject()
    simulator.failNext('users.update', { status: 500 }, 2)
    simulator.failNext('users.update', { status: 429 })
    simulator.failNext('users.update', { status: 502 }, 0)
    const statuses = []
    for (let n = 0; n < 4; n++) statuses.push((await send('users.update', { email })).status)
    expect(statuses).toEqual([500, 500, 429, 200])
  })

  test('answers a 429 with the words Iterable has for it, and headers when given', async () => {
    const { simulator } = createTestProject()
    simulator.failNext('users.update', { status: 429, headers: { 'retry-after': '2' } })
    const response = await simulator.fetch(broken, { method: 'POST' })
    expect(response.headers.get('Retry-After')).toBe('2')
    expect(await response.json()).toEqual({
      msg: 'Exceeded rate limit of 500.0 per second for endpoint: /api/users/update, project: 1',
      code: 'RateLimitExceeded',
      params: {},
    })
  })

  test('answers with the given body and headers, which win over its own', async () => {
    const { simulator } = createTestProject()
    const headers = { 'CONTENT-TYPE': 'text/plain' }
    simulator.failNext('users.update', { status: 400, body: 'Bad things', headers })
    const response = await simulator.fetch(broken, { method: 'POST' })
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe('Bad things')
  })

  test('can answer without a body', async () => {
    const { simulator } = createTestProject()
    simulator.failNext('users.update', { status: 204 })
    const response = await simulator.fetch(broken, { method: 'POST' })
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
  })

  test('breaks the connection as a network does', async () => {
    const { simulator, send } = createTestProject()
    simulator.failNext('users.update', { networkError: true })
    await expect(send('users.update', { email })).rejects.toThrow(TypeError)
    expect(simulator.requests()).toMatchObject([{ operation: 'users.update', status: 0 }])
    expect(simulator.users()).toEqual([])
  })

  test('delays an answer to a request that is handled all the same', async () => {
    const { simulator } = createTestProject()
    simulator.failNext('users.update', { delayMs: 1_000_000 })
    const client = createIterableClient({
      apiKey: 'test',
      fetch: simulator.fetch,
      timeoutMs: 20,
      retry: false,
    })
    const error: unknown = await client.users.update({ email }).catch((thrown: unknown) => thrown)
    expect(isIterableError(error) && error.code).toBe('timeout')
    expect(simulator.user(email)).toBeDefined()
  })

  test('happens before the key is looked at, so that a 401 can be had at any time', async () => {
    const simulator = createIterableSimulator({ apiKey: 'right' })
    simulator.failNext('users.update', { status: 500 })
    expect((await simulator.fetch(broken, { method: 'POST' })).status).toBe(500)
  })

  test.each<[string, string, object, number]>([
    ['users.update', 'users.updat', { status: 500 }, 1],
    ['exactly one', 'users.update', {}, 1],
    ['exactly one', 'users.update', { status: 500, delayMs: 1 }, 1],
    ['status', 'users.update', { status: 99 }, 1],
    ['delayMs', 'users.update', { delayMs: -1 }, 1],
    ['stauts', 'users.update', { stauts: 500 }, 1],
    ['times', 'users.update', { status: 500 }, 1.5],
  ])('refuses wrong use and says %s', (word, operation, fault, times) => {
    const { simulator } = createTestProject()
    // As a caller without types would.
    const use = (): unknown =>
      Reflect.apply(Reflect.get(simulator, 'failNext'), simulator, [operation, fault, times])
    expect(use).toThrow(/^\[invalid_option\] failNext: /)
    expect(use).toThrow(word)
  })
})

test('the client gets over faults that pass', async () => {
  const simulator = createIterableSimulator()
  simulator.failNext('users.update', { status: 503 })
  simulator.failNext('users.update', { networkError: true })
  const client = createIterableClient({
    apiKey: 'test',
    fetch: simulator.fetch,
    sleep: () => Promise.resolve(),
  })
  await client.users.update({ email, dataFields: { plan: 'pro' } })
  expect(simulator.requests().map(({ status }) => status)).toEqual([503, 0, 200])
  expect(simulator.user(email)?.profile).toEqual({ plan: 'pro' })
})

test('a status that is a success answers as one', async () => {
  const { simulator, send } = createTestProject()
  simulator.failNext('users.update', { status: 202 })
  expect(await send('users.update', { email })).toMatchObject({
    status: 202,
    body: { code: 'Success' },
  })
  expect(simulator.users()).toEqual([])
})
