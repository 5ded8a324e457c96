import { createIterableClient, createRateLimitStore, type CallEvent } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { exportCsv } from '@iterelay/iterable-sdk/csv'
import {
  exportJobRows,
  exportJson,
  listUsers,
  startExportJob,
} from '@iterelay/iterable-sdk/exports'
import { forgetAll, isForgotten, unforgetAll } from '@iterelay/iterable-sdk/gdpr'
import { logCalls } from '@iterelay/iterable-sdk/logging'
import { items, pages } from '@iterelay/iterable-sdk/pages'
import { checkSchema, defineProject, pullSchema } from '@iterelay/iterable-sdk/schema'
import { createIterableSimulator, type SimulatorOptions } from '@iterelay/iterable-sdk/simulator'
import { expect, test } from 'vitest'

import { collect } from '../collect.ts'
import { createVirtualClock } from '../virtual-clock.ts'

/** A client and a simulator that keep to the same limits, by the same clock. */
function connect(options: SimulatorOptions = {}) {
  const clock = createVirtualClock(Date.UTC(2026, 10, 24))
  const events: CallEvent[] = []
  const lines: unknown[] = []
  const simulator = createIterableSimulator({ now: clock.now, rateLimits: true, ...options })
  const client = createIterableClient({
    apiKey: 'test',
    fetch: simulator.fetch,
    now: clock.now,
    sleep: clock.sleep,
    observers: [(event) => void events.push(event)],
    logger: logCalls(
      ({ level, message }) => void lines.push(`${level} ${message.replace(/ in [\d.]+ ms/, '')}`),
    ),
  })
  return { simulator, client, clock, events, lines }
}

const people = (count: number): { email: string }[] =>
  Array.from({ length: count }, (_, index) => ({ email: `p${index}@example.com` }))

test('a bulk run keeps to the documented limits, so that Iterable never answers 429', async () => {
  const { simulator, client, events, lines } = connect()
  const run = bulk(client, 'users.bulkUpdate', [...people(40), { email: 'none' }], { maxItems: 2 })
  expect(await run.summary()).toMatchObject({ delivered: 40, rejected: 1, requests: 21 })
  expect(events.filter(({ status }) => status === 429)).toEqual([])
  expect(events.filter(({ type }) => type === 'wait').length).toBeGreaterThan(0)
  expect(lines.at(-1)).toBe('warn iterable users.bulkUpdate: 200, 1 of 1 items refused')
  expect(simulator.summary().users).toBe(40)
})

test('an abort ends a bulk run that waits for its rate limit', async () => {
  const { client } = connect()
  const stop = new AbortController()
  const run = bulk(client, 'users.bulkUpdate', people(1000), { maxItems: 1, signal: stop.signal })
  let seen = 0
  const reading = (async () => {
    for await (const { status } of run) {
      if (status === 'delivered' && ++seen === 12) stop.abort(new Error('enough'))
    }
  })()
  await expect(reading).rejects.toThrow('enough')
  const { total, delivered, failed, codes } = run.progress
  expect(total).toBeLessThan(30)
  expect(delivered + failed).toBe(total)
  expect(codes).toEqual({ aborted: failed })
})

test('items that have no room in a limit within the budget are failed, unsent', async () => {
  const { fetch } = createIterableSimulator()
  const client = createIterableClient({
    apiKey: 'test',
    fetch,
    rateLimit: createRateLimitStore({
      limits: { 'users.bulkUpdate': { requests: 1, perMs: 600_000 } },
    }),
  })
  const results = await collect(bulk(client, 'users.bulkUpdate', people(2), { maxItems: 1 }))
  expect(results).toMatchObject([
    { status: 'delivered' },
    { status: 'failed', code: 'rate_limited', retryable: true, attempts: 0 },
  ])
})

test('an answer that is not as documented fails its items, and ends a run of which nothing worked', async () => {
  let answered = 0
  const { fetch } = createIterableSimulator()
  const connectWith = (isWrong: (answer: number) => boolean) =>
    createIterableClient({
      apiKey: 'test',
      fetch,
      validate: () => (isWrong(answered++) ? 'not as documented' : undefined),
    })
  const later = connectWith((answer) => answer === 1)
  const results = await collect(bulk(later, 'users.bulkUpdate', people(3), { maxItems: 1 }))
  expect(results).toMatchObject([
    { status: 'delivered' },
    { status: 'failed', code: 'unexpected_answer', httpStatus: 200 },
    { status: 'delivered' },
  ])
  const never = connectWith(() => true)
  const run = bulk(never, 'users.bulkUpdate', people(3), { maxItems: 1 })
  await expect(run.summary()).rejects.toMatchObject({ code: 'unexpected_answer' })
})

test('users are forgotten and unforgotten at the pace that Iterable asks for', async () => {
  const { simulator, client, clock, events } = connect({
    seed: { users: [{ email: 'p0@example.com' }, { email: 'p3@example.com' }] },
  })
  const began = clock.now()
  const run = forgetAll(client, people(9), { now: clock.now, sleep: clock.sleep })
  expect((await collect(run)).map(({ status }) => status)).toEqual(people(9).map(() => 'accepted'))
  expect(clock.now() - began).toBeGreaterThanOrEqual(2000)
  expect(events.filter(({ status }) => status === 429)).toEqual([])
  expect(simulator.summary().users).toBe(0)
  expect(await isForgotten(client, { email: 'P3@example.com' })).toBe(true)

  const summary = await bulk(client, 'users.bulkUpdate', people(2)).summary()
  expect(summary.codes).toEqual({ forgotten_user: 2 })

  await collect(unforgetAll(client, people(1), { now: clock.now, sleep: clock.sleep }))
  clock.pass(60_000)
  const again = await collect(bulk(client, 'users.bulkUpdate', people(2)))
  expect(again.map(({ status }) => status)).toEqual(['delivered', 'rejected'])
})

test('what bulk has written comes back from exports, lists and export jobs', async () => {
  const { simulator, client, clock } = connect({ seed: { lists: [{ name: 'All' }] } })
  const users = people(5).map((one, index) => ({ ...one, dataFields: { visits: index } }))
  const { lists } = await client.lists.list()
  const listId = lists[0]?.id ?? 0
  await bulk(client, 'lists.subscribe', users, { body: { listId } }).summary()
  expect(await collect(listUsers(client, { listId }))).toHaveLength(5)

  const params = { dataTypeName: 'user', range: 'All' } as const
  const rows = await collect(exportJson(client, params))
  expect(new Set(rows.map(({ email }) => email))).toEqual(
    new Set(people(5).map(({ email }) => email)),
  )
  const csv = await collect(exportCsv(client, { ...params, onlyFields: ['email', 'visits'] }))
  expect(csv.find(({ email }) => email === 'p4@example.com')).toEqual({
    email: 'p4@example.com',
    visits: '4',
  })

  const job = await startExportJob(client, { dataTypeName: 'user' })
  const { now, sleep } = clock
  const ofJob = exportJobRows(client, job, { fetch: simulator.fetch, now, sleep })
  expect((await collect(ofJob)).map(({ email }) => email)).toHaveLength(5)
})

test('pages read what the project holds, in parts as small as asked for', async () => {
  const { client } = connect({
    seed: {
      campaigns: Array.from({ length: 7 }, (_, index) => ({ name: `Campaign ${index}` })),
    } as never,
  })
  const names = (await collect(items(client, 'campaigns.list', { pageSize: 3 }))).map(
    ({ name }) => name,
  )
  expect(new Set(names).size).toBe(7)
  const sizes = (await collect(pages(client, 'campaigns.list', { pageSize: 3 }))).map(
    (page) => page.items.length,
  )
  expect(sizes).toEqual([3, 3, 1])
})

test('the schema that is pulled is the one that writes have made', async () => {
  const { client } = connect()
  await client.users.update({ email: 'ana@example.com', dataFields: { plan: 'pro', seats: 3 } })
  expect(await pullSchema(client)).toMatch(/plan: 'string',\n\s*seats: 'long'/)
  const project = defineProject({ users: { plan: 'string', seats: 'string', since: 'date' } })
  expect(await checkSchema(client, project)).toMatchObject({
    ok: false,
    wrongType: [{ field: 'seats', live: 'long' }],
    notInProject: [{ field: 'since' }],
    notDeclared: [],
  })
})
