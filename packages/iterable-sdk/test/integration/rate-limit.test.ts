import {
  createIterableClient,
  type IterableClient,
  type IterableClientOptions,
  type RateLimitStore,
} from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

import { createVirtualClock } from '../virtual-clock.ts'

interface World {
  readonly client: IterableClient
  /** When each request was sent, by a clock that only waits move. */
  readonly sentAt: number[]
}

function setUp(options: Partial<IterableClientOptions> = {}, statuses: number[] = []): World {
  const clock = createVirtualClock()
  const sentAt: number[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    now: clock.now,
    sleep: clock.sleep,
    fetch: () => {
      sentAt.push(clock.now())
      const status = statuses.shift() ?? 200
      const headers: Record<string, string> = status === 429 ? { 'retry-after': '5' } : {}
      return Promise.resolve(Response.json({ msg: '', code: 'Success' }, { status, headers }))
    },
    ...options,
  })
  return { client, sentAt }
}

const one = { users: [{ email: 'ana@example.com' }] }

async function times(count: number, call: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < count; done++) await call()
}

test('calls keep to the documented limit of their operation', async () => {
  const { client, sentAt } = setUp()
  await times(12, () => client.users.bulkUpdate(one))
  expect(sentAt).toEqual([0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 2000, 2000])
})

test('so do calls through client.http', async () => {
  const { client, sentAt } = setUp()
  await times(6, () => client.http.POST('/api/users/bulkUpdate', { body: one }))
  expect(sentAt.at(-1)).toBe(1000)
})

test('one option switches it off', async () => {
  const { client, sentAt } = setUp({ rateLimit: false })
  await times(12, () => client.users.bulkUpdate(one))
  expect(sentAt.at(-1)).toBe(0)
})

test('limits of your own replace the documented ones', async () => {
  const { client, sentAt } = setUp({
    rateLimit: {
      limits: { 'users.update': { requests: 1, perMs: 250 }, 'users.bulkUpdate': false },
    },
  })
  await times(3, () => client.users.update({ email: 'ana@example.com' }))
  expect(sentAt).toEqual([0, 250, 500])
  await times(9, () => client.users.bulkUpdate(one))
  expect(sentAt.at(-1)).toBe(500)
})

test('after a 429 the operation pauses for all calls, and others go on', async () => {
  const { client, sentAt } = setUp({}, [429])
  await Promise.all([
    client.commerce.updateCart({ user: { userId: 'u-1' }, items: [] }),
    client.users.update({ userId: 'u-1' }),
  ])
  await client.commerce.updateCart({ user: { userId: 'u-2' }, items: [] })
  expect(sentAt).toEqual([0, 0, 5000, 5000])
})

test('those who waited when a 429 came keep to the limit after the pause, too', async () => {
  const { client, sentAt } = setUp({}, [200, 429])
  await Promise.all(Array.from({ length: 20 }, () => client.users.bulkUpdate(one)))
  const moments = sentAt.toSorted((a, b) => a - b)
  expect(moments).toHaveLength(21)
  for (const [index, moment] of moments.entries()) {
    expect(moment - (moments[index - 5] ?? -Infinity)).toBeGreaterThanOrEqual(1000)
  }
})

test('a call that would wait beyond its budget fails unsent, and says how long', async () => {
  const { client, sentAt } = setUp({ retry: { budgetMs: 999 } })
  await times(5, () => client.users.bulkUpdate(one))
  await expect(client.users.bulkUpdate(one)).rejects.toMatchObject({
    code: 'rate_limited',
    attempts: 0,
    retryable: true,
    retryAfterMs: 1000,
    message:
      '[rate_limited] POST /api/users/bulkUpdate: not sent: its rate limit has no room for 1000 ms; see retry.budgetMs',
  })
  expect(sentAt).toHaveLength(5)
})

test('limits that cannot be kept are refused', () => {
  for (const limit of [
    { requests: 0, perMs: 1000 },
    { requests: Infinity, perMs: 1000 },
    { requests: 1, perMs: NaN },
  ]) {
    expect(() => setUp({ rateLimit: { limits: { 'users.update': limit } } })).toThrow(
      'rateLimit.limits must be false or { requests, perMs } by operation',
    )
  }
})

test('an abort ends the wait for a place, also one that a store does not answer', async () => {
  const store: RateLimitStore = { book: () => new Promise(() => undefined), pause: () => undefined }
  const { client, sentAt } = setUp({ rateLimit: { store } })
  const controller = new AbortController()
  const call = client.users.bulkUpdate(one, { signal: controller.signal })
  controller.abort('went home')
  await expect(call).rejects.toBe('went home')
  expect(sentAt).toEqual([])
})

test('a store of your own is asked with the limits of the operation, and told of a 429', async () => {
  const asked: unknown[] = []
  const store: RateLimitStore = {
    book: (...args) => {
      asked.push(args)
      return Promise.resolve(0)
    },
    pause: (...args) => {
      asked.push(args)
    },
  }
  const { client } = setUp({ rateLimit: { store } }, [429])
  await client.users.forget({ email: 'ana@example.com' })
  const limits = [
    { requests: 3, perMs: 1000 },
    { requests: 1000, perMs: 86_400_000 },
  ]
  expect(asked).toEqual([
    ['users.forget', limits, 120_000],
    ['users.forget', 5000],
    ['users.forget', limits, 120_000],
  ])
})
