/** Against a real server: what the network does in the middle of a run. */
import { createIterableClient, type IterableClient } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { expect, test } from 'vitest'

import {
  answer,
  reset,
  silence,
  startServer,
  truncate,
  type Behaviour,
} from '../integration/faulty-server.ts'
import { collect, users } from './fake-iterable.ts'

const took = answer(200, { successCount: 2, failCount: 0 })
const tooMany = answer(429, { msg: 'slow down', code: 'RateLimitExceeded', params: {} })

interface Event {
  userId: string
  eventName: string
  id?: string
}
const events = (count: number, hasId: boolean): Event[] =>
  Array.from({ length: count }, (_, at) => ({
    userId: `u-${at}`,
    eventName: 'Open',
    ...(hasId ? { id: `e-${at}` } : {}),
  }))

async function serve(
  behaviours: readonly Behaviour[],
): Promise<{ client: IterableClient; waits: number[]; bodies: () => string[] }> {
  const server = await startServer(...behaviours)
  const waits: number[] = []
  const client = createIterableClient({
    apiKey: 'key',
    baseUrl: server.baseUrl,
    // A clock that stands, since a pause is over a little sooner when its 429 took a little.
    now: () => 0,
    sleep: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
  })
  return { client, waits, bodies: () => server.seen.map(({ body }) => body) }
}

const options = { maxItems: 2, concurrency: 1 }

test('a reset in the middle is repeated, and every user arrives', async () => {
  const { client, bodies } = await serve([took, reset, took])
  const { values } = await collect(bulk(client, 'users.bulkUpdate', users(6), options))
  expect(values.map(({ status, attempts }) => [status, attempts])).toEqual([
    ['delivered', 1],
    ['delivered', 1],
    ['delivered', 2],
    ['delivered', 2],
    ['delivered', 1],
    ['delivered', 1],
  ])
  expect(bodies()[1]).toBe(bodies()[2])
})

test('resets that do not end leave their batch failed, and the run goes on', async () => {
  const { client } = await serve([took, reset, reset, reset, reset, took])
  const { values, error } = await collect(bulk(client, 'users.bulkUpdate', users(6), options))
  expect(error).toBeUndefined()
  expect(values.map(({ status }) => status)).toEqual([
    'delivered',
    'delivered',
    'failed',
    'failed',
    'delivered',
    'delivered',
  ])
  expect(values[2]).toMatchObject({ code: 'network_error', retryable: true, attempts: 4 })
})

test('a 429 in the middle is waited out as long as it asks for', async () => {
  const asked = answer(429, { msg: '', code: 'RateLimitExceeded' }, { 'retry-after': '7' })
  const { client, waits } = await serve([took, asked, took])
  const summary = await bulk(client, 'users.bulkUpdate', users(6), options).summary()
  expect(summary).toMatchObject({ delivered: 6, requests: 4 })
  expect(waits[0]).toBe(7000)
})

test('a 429 that asks for more than the client waits says how long', async () => {
  const asked = answer(429, { msg: '', code: 'RateLimitExceeded' }, { 'retry-after': '3600' })
  const { client } = await serve([took, asked, took])
  const { values } = await collect(bulk(client, 'users.bulkUpdate', users(4), options))
  expect(values[2]).toMatchObject({
    status: 'failed',
    code: 'rate_limited',
    iterableCode: 'RateLimitExceeded',
    retryAfterMs: 3_600_000,
    httpStatus: 429,
  })
})

test('events with ids are repeated after a reset; without them they are failed', async () => {
  const withIds = await serve([reset, took])
  expect(
    await bulk(withIds.client, 'events.trackBulk', events(2, true), options).summary(),
  ).toMatchObject({ delivered: 2, requests: 2 })
  const without = await serve([reset, took])
  expect(
    await bulk(without.client, 'events.trackBulk', events(2, false), options).summary(),
  ).toMatchObject({ failed: 2, codes: { network_error: 2 }, requests: 1 })
})

test('events without ids are repeated after a 429, which took none', async () => {
  const { client } = await serve([tooMany, took])
  expect(await bulk(client, 'events.trackBulk', events(2, false), options).summary()).toMatchObject(
    { delivered: 2, requests: 2 },
  )
})

test('an answer that is cut off is repeated', async () => {
  const { client } = await serve([truncate, took])
  expect(await bulk(client, 'users.bulkUpdate', users(2), options).summary()).toMatchObject({
    delivered: 2,
    requests: 2,
  })
})

test('an answer that does not come is given up after timeoutMs', async () => {
  const { client } = await serve([silence])
  const { values } = await collect(
    bulk(client, 'users.bulkUpdate', users(2), { timeoutMs: 20, retry: false }),
  )
  expect(values).toMatchObject([{ code: 'timeout', attempts: 1 }, { code: 'timeout' }])
})

test('while one request is retried others go on, and results stay in order', async () => {
  const { client } = await serve([took, reset, took])
  const run = bulk(client, 'users.bulkUpdate', users(40), { maxItems: 2, concurrency: 4 })
  const { values } = await collect(run)
  expect(values.map(({ index }) => index)).toEqual(users(40).map((_, index) => index))
  expect(run.progress).toMatchObject({ delivered: 40, requests: 21 })
})
