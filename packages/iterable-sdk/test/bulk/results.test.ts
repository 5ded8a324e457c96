import { createIterableClient } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { collect, fakeIterable, itemsOf, tookAll, users } from './fake-iterable.ts'

describe('each operation', () => {
  test.each([
    [
      'users.bulkUpdate',
      '/api/users/bulkUpdate',
      (client: Client) =>
        bulk(client, 'users.bulkUpdate', [{ userId: 'a' }], { body: { createNewFields: false } }),
      '{"createNewFields":false,"users":[{"userId":"a"}]}',
    ],
    [
      'users.bulkUpdateSubscriptions',
      '/api/users/bulkUpdateSubscriptions',
      (client: Client) =>
        bulk(client, 'users.bulkUpdateSubscriptions', [{ userId: 'a', emailListIds: [1] }]),
      '{"updateSubscriptionsRequests":[{"userId":"a","emailListIds":[1]}]}',
    ],
    [
      'events.trackBulk',
      '/api/events/trackBulk',
      (client: Client) => bulk(client, 'events.trackBulk', [{ userId: 'a', eventName: 'Open' }]),
      '{"events":[{"userId":"a","eventName":"Open"}]}',
    ],
    [
      'lists.subscribe',
      '/api/lists/subscribe',
      (client: Client) =>
        bulk(client, 'lists.subscribe', [{ userId: 'a' }], { body: { listId: 5 } }),
      '{"listId":5,"subscribers":[{"userId":"a"}]}',
    ],
    [
      'lists.unsubscribe',
      '/api/lists/unsubscribe',
      (client: Client) =>
        bulk(client, 'lists.unsubscribe', [{ userId: 'a' }], {
          body: { listId: 5, channelUnsubscribe: true },
        }),
      '{"listId":5,"channelUnsubscribe":true,"subscribers":[{"userId":"a"}]}',
    ],
    [
      'catalogs.items.bulkUpsert',
      '/api/catalogs/menu/items',
      (client: Client) =>
        bulk(
          client,
          'catalogs.items.bulkUpsert',
          [
            { itemId: 'a', value: { seats: 4 } },
            { itemId: '__proto__', value: {} },
          ],
          { params: { catalogName: 'menu' }, body: { replaceUploadedFieldsOnly: true } },
        ),
      '{"replaceUploadedFieldsOnly":true,"documents":{"a":{"seats":4},"__proto__":{}}}',
    ],
    [
      'catalogs.items.bulkDelete',
      '/api/catalogs/menu/items',
      (client: Client) =>
        bulk(client, 'catalogs.items.bulkDelete', ['a', 'b'], { params: { catalogName: 'menu' } }),
      '{"itemIds":["a","b"]}',
    ],
    [
      'templates.bulkDelete',
      '/api/templates/bulkDelete',
      (client: Client) => bulk(client, 'templates.bulkDelete', [1, 2]),
      '{"ids":[1,2]}',
    ],
  ])('%s sends its items in its own body', async (_id, path, run, text) => {
    const { client, received } = fakeIterable(() => ({ status: 202 }))
    const { values } = await collect<{ status: string }>(run(client))
    expect(received.map((request) => [request.path, request.text])).toEqual([[path, text]])
    expect(new Set(values.map(({ status }) => status))).toEqual(new Set(['delivered']))
  })

  type Client = Parameters<typeof bulk>[0]
})

test('a result has the item, its place, and what is known of the answer', async () => {
  const items = users(2)
  const { client } = fakeIterable((request) => ({
    ...tookAll(request),
    headers: { 'iterable-request-id': 'r-1' },
  }))
  const { values } = await collect(bulk(client, 'users.bulkUpdate', items))
  expect(values).toEqual([
    {
      index: 0,
      item: items[0],
      status: 'delivered',
      attempts: 1,
      httpStatus: 200,
      requestId: 'r-1',
    },
    {
      index: 1,
      item: items[1],
      status: 'delivered',
      attempts: 1,
      httpStatus: 200,
      requestId: 'r-1',
    },
  ])
  expect(values[0]?.item).toBe(items[0])
})

test('what a simulated project refuses by name is rejected, and the rest is in the project', async () => {
  const simulator = createIterableSimulator()
  simulator.forget('gone@example.com')
  const client = createIterableClient({ apiKey: 'key', fetch: simulator.fetch })
  const items = [
    { email: 'Ana@Example.com' },
    { email: 'no address' },
    { email: 'gone@example.com' },
  ]
  const run = bulk(client, 'users.bulkUpdate', items)
  const { values } = await collect(run)
  expect(values.map((value) => [value.status, 'code' in value && value.code])).toEqual([
    ['delivered', false],
    ['rejected', 'invalid_email'],
    ['rejected', 'forgotten_user'],
  ])
  expect(simulator.users().map(({ email }) => email)).toEqual(['ana@example.com'])
  expect(run.progress).toMatchObject({ total: 3, delivered: 1, rejected: 2, requests: 1 })
})

test('events of unknown users and of names that the project does not take are rejected', async () => {
  const simulator = createIterableSimulator({ disallowedEventNames: ['Secret'] })
  const client = createIterableClient({ apiKey: 'key', fetch: simulator.fetch })
  await client.users.update({ userId: 'a' })
  const { values } = await collect(
    bulk(client, 'events.trackBulk', [
      { userId: 'a', eventName: 'Open' },
      { userId: 'a', eventName: 'Secret' },
      { userId: 'b', eventName: 'Open' },
      { userId: 'b', eventName: 'Open' },
    ]),
  )
  expect(values.map((value) => ('code' in value ? value.code : value.status))).toEqual([
    'delivered',
    'event_name_not_allowed',
    'unknown_user',
    'unknown_user',
  ])
  expect(simulator.events().map(({ eventName }) => eventName)).toEqual(['Open'])
})

describe('items that cannot be sent are results, and their neighbours go out', () => {
  const cycle: Record<string, unknown> = { email: 'a@example.com' }
  cycle['dataFields'] = cycle
  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'invalid_item'],
    ['null', null, 'invalid_item'],
    ['a text', 'ana@example.com', 'invalid_item'],
    ['a list', [{ email: 'a@example.com' }], 'invalid_item'],
    ['a function', () => undefined, 'invalid_item'],
    ['a cycle', cycle, 'invalid_item'],
    ['a bigint', { email: 'a@example.com', dataFields: { n: 1n } }, 'invalid_item'],
    [
      'a getter that throws',
      {
        get email(): string {
          throw new Error('ana@example.com')
        },
      },
      'invalid_item',
    ],
    [
      'a toJSON that throws',
      {
        email: 'a@example.com',
        toJSON() {
          throw new Error('no')
        },
      },
      'invalid_item',
    ],
    ['a toJSON without an object', { email: 'a@example.com', toJSON: () => 5 }, 'invalid_item'],
    ['nobody', { dataFields: { plan: 'pro' } }, 'missing_identifier'],
    ['null for both identifiers', { email: null, userId: null }, 'missing_identifier'],
  ])('%s', async (_name, item, code) => {
    const { client, received } = fakeIterable(tookAll)
    const [first, last] = users(2)
    const items = [first, item, last] as never
    const { values } = await collect(bulk(client, 'users.bulkUpdate', items))
    expect(received).toHaveLength(1)
    expect(received.map(itemsOf)).toEqual([[first, last]])
    expect(values.map(({ status }) => status)).toEqual(['delivered', 'rejected', 'delivered'])
    expect(values[1]).toMatchObject({ index: 1, code, retryable: false, attempts: 0 })
    expect(JSON.stringify(values[1] && 'message' in values[1] && values[1].message)).not.toContain(
      'ana@',
    )
    expect(values[1]?.item).toBe(item)
  })

  test.each([
    [{ itemId: '', value: {} }],
    [{ itemId: 5, value: {} }],
    [{ itemId: 'a', value: 'text' }],
    [{ itemId: 'a' }],
    [null],
  ])('%j is no document', async (item) => {
    const { client, received } = fakeIterable(tookAll)
    const { values } = await collect(
      bulk(client, 'catalogs.items.bulkUpsert', [item] as never, {
        params: { catalogName: 'menu' },
        body: { replaceUploadedFieldsOnly: false },
      }),
    )
    expect(values).toMatchObject([{ status: 'rejected', code: 'invalid_item' }])
    expect(received).toEqual([])
  })
})

test('items that write their own JSON are matched by what was sent', async () => {
  const { client } = fakeIterable(() => ({
    body: { successCount: 0, failCount: 1, failedUpdates: { notFoundUserIds: ['sent'] } },
  }))
  const item = { userId: 'kept', toJSON: () => ({ userId: 'sent' }) }
  const { values } = await collect(bulk(client, 'users.bulkUpdate', [item, { userId: 'other' }]))
  expect(values.map(({ status }) => status)).toEqual(['rejected', 'delivered'])
})

test('what happens to an item after it was read changes nothing', async () => {
  const { client, received } = fakeIterable((request, number) =>
    number === 1
      ? { body: { successCount: 0, failCount: 1, failedUpdates: { notFoundUserIds: ['a'] } } }
      : tookAll(request),
  )
  const row = { userId: '' }
  function* reused() {
    for (const userId of ['a', 'b']) {
      row.userId = userId
      yield row
    }
  }
  const { values } = await collect(bulk(client, 'users.bulkUpdate', reused()))
  expect(received[0]?.text).toBe('{"users":[{"userId":"a"},{"userId":"b"}]}')
  expect(values.map(({ status }) => status)).toEqual(['rejected', 'delivered'])
})

test('templates that were not deleted are rejected', async () => {
  const { client } = fakeIterable(() => ({
    body: { success: [1], failed: [2], failureReason: 'in use' },
  }))
  const { values } = await collect(bulk(client, 'templates.bulkDelete', [1, 2, 2.5]))
  expect(values.map((value) => ('code' in value ? value.code : value.status))).toEqual([
    'delivered',
    'not_deleted',
    'invalid_item',
  ])
})

test('a run over nothing sends nothing', async () => {
  const { client, received } = fakeIterable(tookAll)
  expect(await bulk(client, 'users.bulkUpdate', []).summary()).toEqual({
    total: 0,
    delivered: 0,
    rejected: 0,
    failed: 0,
    codes: {},
    requests: 0,
    createdFields: [],
    filteredOutFields: [],
  })
  expect(received).toEqual([])
})

test('a summary counts results by code, requests, and the fields that Iterable made or dropped', async () => {
  const { client } = fakeIterable((_request, number) => ({
    body: {
      successCount: 1,
      failCount: 1,
      failedUpdates: { forgottenEmails: ['person-1@example.com', 'person-3@example.com'] },
      createdFields: ['visits', `field-${number}`],
      filteredOutFields: ['plan'],
    },
  }))
  const summary = await bulk(client, 'users.bulkUpdate', users(4), { maxItems: 2 }).summary()
  expect(summary).toEqual({
    total: 4,
    delivered: 2,
    rejected: 2,
    failed: 0,
    codes: { forgotten_user: 2 },
    requests: 2,
    createdFields: ['visits', 'field-1', 'field-2'],
    filteredOutFields: ['plan'],
  })
})

test('undelivered() gives the others alone, and progress still counts all', async () => {
  const { client } = fakeIterable((request) => ({
    body: {
      successCount: itemsOf(request).length - 1,
      failCount: 1,
      failedUpdates: { forgottenEmails: ['person-3@example.com'] },
    },
  }))
  const run = bulk(client, 'users.bulkUpdate', users(5))
  const { values } = await collect(run.undelivered())
  expect(values.map(({ index, code }) => [index, code])).toEqual([[3, 'forgotten_user']])
  expect(run.progress).toMatchObject({ total: 5, delivered: 4, rejected: 1 })
})

test('the fields of internal faults are failed and worth another try', async () => {
  const { client } = fakeIterable(() => ({
    body: { successCount: 1, failCount: 1, validEmailFailures: ['person-0@example.com'] },
  }))
  const items = [{ email: 'person-0@example.com' }, { userId: 'b' }]
  const { values } = await collect(bulk(client, 'users.bulkUpdateSubscriptions', items))
  expect(values).toMatchObject([
    { status: 'failed', code: 'server_error', retryable: true },
    { status: 'delivered' },
  ])
})
