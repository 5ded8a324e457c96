import {
  createIterableClient,
  type IterableClient,
  type IterableClientOptions,
  type RateLimitStore,
} from '@iterelay/iterable-sdk'
import { expect, test } from 'vitest'

interface World {
  readonly client: IterableClient
  /** When each request was sent, by a clock that only waits move. */
  readonly sentAt: number[]
}

/** A clock that moves only when it is run: from one end of a wait to the next. */
function createClock(): Required<Pick<IterableClientOptions, 'now' | 'sleep'>> & {
  run(): Promise<void>
} {
  let time = 0
  const waits: { readonly end: number; readonly resolve: () => void }[] = []
  return {
    now: () => time,
    sleep: (ms) => new Promise((resolve) => waits.push({ end: time + ms, resolve })),
    run: async () => {
      for (;;) {
        // All that can happen now happens before the clock moves on.
        for (let turn = 0; turn < 50; turn++) await Promise.resolve()
        waits.sort((a, b) => a.end - b.end)
        const next = waits.shift()
        if (next === undefined) return
        time = Math.max(time, next.end)
        next.resolve()
      }
    },
  }
}

/** A clock on which every wait is over at once. */
function createFastClock(): Required<Pick<IterableClientOptions, 'now' | 'sleep'>> {
  let time = 0
  return {
    now: () => time,
    sleep: async (ms) => {
      time += ms
    },
  }
}

function setUp(options: Partial<IterableClientOptions> = {}, statuses: number[] = []): World {
  const sentAt: number[] = []
  const clock = createFastClock()
  const all = { ...clock, ...options }
  const client = createIterableClient({
    apiKey: 'k3y0123456789',
    fetch: () => {
      sentAt.push(all.now?.() ?? Number.NaN)
      const status = statuses.shift() ?? 200
      const headers: Record<string, string> = status === 429 ? { 'retry-after': '5' } : {}
      return Promise.resolve(Response.json({ msg: '', code: 'Success' }, { status, headers }))
    },
    ...all,
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

test('calls that wait for their turn when a 429 comes wait for the end of the pause, and keep to the limit then', async () => {
  const clock = createClock()
  const { client, sentAt } = setUp({ now: clock.now, sleep: clock.sleep }, [429])
  const calls = Array.from({ length: 8 }, () => client.users.bulkUpdate(one))
  await clock.run()
  await Promise.all(calls)
  // Five at once, the first of them in vain; after its pause again no more than five within a second.
  expect(sentAt).toEqual([0, 0, 0, 0, 0, 5000, 5000, 5000, 5000])
  const later = [client.users.bulkUpdate(one), client.users.bulkUpdate(one)]
  await clock.run()
  await Promise.all(later)
  expect(sentAt.slice(-2)).toEqual([5000, 6000])
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
