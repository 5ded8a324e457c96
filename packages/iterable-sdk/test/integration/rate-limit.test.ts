import {
  createIterableClient,
  createRateLimitStore,
  type IterableClient,
  type IterableClientOptions,
  type RateLimitStore,
  type RateLimitStoreOptions,
} from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

import { createVirtualClock } from '../virtual-clock.ts'

interface World {
  readonly client: IterableClient
  /** When each request was sent, by a clock that only waits move. */
  readonly sentAt: number[]
}

function setUp(
  { limits, ...options }: Partial<IterableClientOptions> & RateLimitStoreOptions = {},
  statuses: number[] = [],
  clock = createVirtualClock(),
): World {
  const sentAt: number[] = []
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    now: clock.now,
    sleep: clock.sleep,
    ...(limits && { rateLimit: createRateLimitStore({ limits, now: clock.now }) }),
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
    limits: { 'users.update': { requests: 1, perMs: 250 }, 'users.bulkUpdate': false },
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
      '[rate_limited] POST /api/users/bulkUpdate: not sent: its rate limit has no room within retry.budgetMs',
  })
  expect(sentAt).toHaveLength(5)
})

test.each([
  [
    { limits: { 'users.update': { requests: 0, perMs: 1000 } } },
    'limits.users.update.requests must be a number of at least 1 and at most 1000000000, not 0',
  ],
  [{ limits: { 'users.update': { requests: Infinity, perMs: 1000 } } }, 'not Infinity'],
  [
    { limits: { 'users.update': { requests: 1, perMs: NaN } } },
    'limits.users.update.perMs must be',
  ],
  [
    { limits: { 'users.update': 5 } },
    'limits.users.update must be false or { requests, perMs }, not 5',
  ],
  [{ limits: { 'users.updat': false } }, 'limits: there is no operation "users.updat"'],
  [{ store: {} }, 'store must be an object with book and pause'],
])('limits that cannot be kept are refused: %j', (options, message) => {
  expect(() => Reflect.apply(createRateLimitStore, undefined, [options])).toThrow(message)
})

test('one 429 among many waiting calls costs its pause, and no other call', async () => {
  const { client, sentAt } = setUp({}, [429])
  await Promise.all(Array.from({ length: 500 }, () => client.users.bulkUpdate(one)))
  expect(sentAt).toHaveLength(501)
  // A hundred seconds' worth, and the pause of five.
  expect(sentAt.at(-1)).toBe(104_000)
})

test('calls that are given up leave their places to others', async () => {
  const clock = createVirtualClock()
  const { client, sentAt } = setUp({ now: clock.now, sleep: clock.sleep }, [], clock)
  // Twice as many as the limit allows, each with two seconds of patience.
  const calls: Promise<unknown>[] = []
  for (let second = 0; second < 30; second++) {
    for (let count = 0; count < 10; count++) {
      const controller = new AbortController()
      void clock.sleep(2000).then(() => controller.abort('too slow'))
      calls.push(client.users.bulkUpdate(one, { signal: controller.signal }).catch(() => undefined))
    }
    await clock.sleep(1000)
  }
  await Promise.all(calls)
  expect(sentAt.length).toBeGreaterThanOrEqual(150)
})

test('a failure is told rather than that there is no time left to try again', async () => {
  let time = 0
  const { client } = setUp({
    now: () => time,
    sleep: async (ms) => {
      // A timer that is late.
      time += ms + 2
    },
    random: () => 0.9999,
    retry: { budgetMs: 251 },
    fetch: () => Promise.resolve(Response.json({ code: 'X' }, { status: 500 })),
  })
  await expect(client.webhooks.list()).rejects.toMatchObject({ code: 'server_error', status: 500 })
})

test('a store that fails to pause does not hide the 429, nor hold the call', async () => {
  const store: RateLimitStore = { book: () => 0, pause: () => Promise.reject(new Error('down')) }
  const { client, sentAt } = setUp({ rateLimit: store }, [429])
  await client.users.bulkUpdate(one)
  expect(sentAt).toEqual([0, 5000])
})

test('a pause is no longer than a call would wait', async () => {
  const { client, sentAt } = setUp({ retry: { maxRetryAfterMs: 1000 } }, [429])
  await expect(client.channels.list()).rejects.toMatchObject({ status: 429 })
  await client.channels.list()
  expect(sentAt).toEqual([0, 1000])
})

test("an abort during the wait is seen also where the caller's sleep does not look", async () => {
  const controller = new AbortController()
  const { client, sentAt } = setUp({
    sleep: () => {
      controller.abort('went home')
      return Promise.resolve()
    },
  })
  await times(5, () => client.users.bulkUpdate(one))
  await expect(client.users.bulkUpdate(one, { signal: controller.signal })).rejects.toBe(
    'went home',
  )
  expect(sentAt).toHaveLength(5)
})

test('an abort ends the wait for a place, also one that a store does not answer', async () => {
  const store: RateLimitStore = { book: () => new Promise(() => undefined), pause: () => undefined }
  const { client, sentAt } = setUp({ rateLimit: store })
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
  const { client } = setUp({ rateLimit: store }, [429])
  await client.users.forget({ email: 'ana@example.com' })
  const limits = [
    { requests: 3, perMs: 1000 },
    { requests: 1000, perMs: 86_400_000 },
  ]
  expect(asked).toEqual([
    ['users.forget', limits, 0],
    ['users.forget', 5000],
    ['users.forget', limits, 0],
  ])
})
