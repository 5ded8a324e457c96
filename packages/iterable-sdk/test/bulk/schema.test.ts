import { createIterableClient, IterableError, validateAnswers } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { defineProject } from '@iterelay/iterable-sdk/schema'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { responseSchemas } from '@iterelay/iterable-sdk/zod'
import { expect, test } from 'vitest'

import { collect } from '../collect.ts'

type User = { userId: string; dataFields: Record<string, unknown> }

/** Users of which every one with `bad` in it does not fit the project. */
function users(count: number, isBad: (index: number) => boolean): User[] {
  return Array.from({ length: count }, (_, index) => ({
    userId: `u-${index}`,
    dataFields: isBad(index) ? { seats: 'many', plan: 3 } : { seats: index },
  }))
}

function connect(onMismatch: 'throw' | 'report' = 'throw') {
  const reported: (number | undefined)[] = []
  const simulator = createIterableSimulator({ projectType: 'hybrid' })
  const schema = defineProject(
    { users: { seats: 'long', plan: 'string' } },
    {
      onMismatch,
      report: ({ issues }) => void reported.push(...issues.map(({ item }) => item)),
    },
  )
  const client = createIterableClient({
    apiKey: 'test',
    fetch: simulator.fetch,
    validate: validateAnswers(responseSchemas),
    rateLimit: false,
    schema,
  })
  return { simulator, client, reported }
}

test('items that do not fit the schema are rejected, unsent, and take nobody down', async () => {
  const { simulator, client } = connect()
  const run = bulk(client, 'users.bulkUpdate', users(8, (index) => index % 3 === 0) as never[], {
    maxItems: 4,
  })
  const results = await collect(run)
  expect(results.map(({ status }) => status === 'rejected')).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => index % 3 === 0),
  )
  expect(results[6]).toMatchObject({
    message: expect.stringContaining('item 6 '),
  })
  expect(results[3]).toMatchObject({
    status: 'rejected',
    code: 'schema_mismatch',
    retryable: false,
    attempts: 0,
    // Of this item alone, by its place in the source.
    message: expect.stringContaining(
      "item 3 does not fit the project's schema: seats must be long, not string; plan must",
    ),
    error: { cause: { issues: [{ path: '/users/3/dataFields/seats' }, { field: 'plan' }] } },
  })
  expect(run.progress).toMatchObject({ total: 8, delivered: 5, rejected: 3, requests: 2 })
  expect(simulator.summary().users).toBe(5)
})

test('a run goes on when nothing fits for a long time', async () => {
  const { client } = connect()
  const run = bulk(client, 'users.bulkUpdate', users(120, (index) => index < 100) as never[], {
    maxItems: 40,
  })
  expect(await run.summary()).toMatchObject({
    total: 120,
    delivered: 20,
    codes: { schema_mismatch: 100 },
    requests: 1,
  })
})

test('a schema of another make, which names no items, is asked about ever fewer of them', async () => {
  const { fetch } = createIterableSimulator({ projectType: 'hybrid' })
  const client = createIterableClient({
    apiKey: 'test',
    fetch,
    rateLimit: false,
    schema: (_operation, body) => {
      if (JSON.stringify(body).includes('many')) {
        throw new IterableError('schema_mismatch', 'something does not fit')
      }
    },
  })
  const run = bulk(client, 'users.bulkUpdate', users(30, (index) => index % 7 === 0) as never[])
  expect(await run.summary()).toMatchObject({ delivered: 25, codes: { schema_mismatch: 5 } })
})

test('what a schema only reports is sent', async () => {
  const { client, reported } = connect('report')
  const run = bulk(client, 'users.bulkUpdate', [
    { userId: 'u-0', dataFields: { seats: 1 } },
    { userId: 'u-1', dataFields: { plan: 3 } as never },
  ])
  expect(await run.summary()).toMatchObject({ delivered: 2 })
  expect(reported).toEqual([1])
})
