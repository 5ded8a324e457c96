import { operations } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { array, assert, asyncProperty, constantFrom, integer, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { collect, fakeIterable, itemsOf, tookAll, users, type Received } from './fake-iterable.ts'

/** Not the code under test, and not of this package. */
function bytesOf({ text }: Received): number {
  return new TextEncoder().encode(text).byteLength
}

test('a request carries 1,000 items, and the next one the rest', async () => {
  const { client, received } = fakeIterable(tookAll)
  await bulk(client, 'users.bulkUpdate', users(1001)).summary()
  expect(received.map((request) => itemsOf(request).length)).toEqual([1000, 1])
})

test('maxItems lowers that', async () => {
  const { client, received } = fakeIterable(tookAll)
  await bulk(client, 'users.bulkUpdate', users(7), { maxItems: 3 }).summary()
  expect(received.map((request) => itemsOf(request).length)).toEqual([3, 3, 1])
})

test('a body has up to the bytes that Iterable documents, wrapper and commas counted', async () => {
  const most = operations['users.bulkUpdate'].maxBodyBytes ?? 0
  const wrapper =
    '{"users":[{"userId":"a","dataFields":{"t":""}},{"userId":"b","dataFields":{"t":""}}]}'
  const fill = (bytes: number) => [
    { userId: 'a', dataFields: { t: 'x'.repeat(1000) } },
    { userId: 'b', dataFields: { t: 'x'.repeat(bytes - 1000 - wrapper.length) } },
  ]
  const fits = fakeIterable(tookAll)
  await bulk(fits.client, 'users.bulkUpdate', fill(most)).summary()
  expect(fits.received.map(bytesOf)).toEqual([most])
  const tooMuch = fakeIterable(tookAll)
  await bulk(tooMuch.client, 'users.bulkUpdate', fill(most + 1)).summary()
  expect(tooMuch.received).toHaveLength(2)
})

test.each([
  ['🍵', 4],
  ['€', 3],
  ['ü', 2],
  ['a', 1],
  ['\ud83c', 6],
])('%j at the border counts %i bytes, and is not cut in two', async (text, bytes) => {
  const item = (userId: string) => ({ userId, dataFields: { text } })
  const one = '{"userId":"a","dataFields":{"text":""}}'.length + bytes
  const body = '{"users":[]}'.length + one + 1 + one
  for (const [maxBodyBytes, requests] of [
    [body, 1],
    [body - 1, 2],
  ] as const) {
    const { client, received } = fakeIterable(tookAll)
    const run = bulk(client, 'users.bulkUpdate', [item('a'), item('b')], { maxBodyBytes })
    expect(await run.summary()).toMatchObject({ delivered: 2 })
    expect(received).toHaveLength(requests)
    for (const request of received) expect(bytesOf(request)).toBeLessThanOrEqual(maxBodyBytes)
    expect(received.flatMap(itemsOf)).toEqual(
      [item('a'), item('b')].map((sent) => JSON.parse(JSON.stringify(sent)) as unknown),
    )
  }
})

test('every comma counts, however many items there are', async () => {
  const items = Array.from({ length: 50 }, (_, index) => ({ userId: `u-${index % 10}` }))
  const body = JSON.stringify({ users: items }).length
  for (const [maxBodyBytes, requests] of [
    [body, 1],
    [body - 1, 2],
  ] as const) {
    const { client, received } = fakeIterable(tookAll)
    await bulk(client, 'users.bulkUpdate', items, { maxBodyBytes }).summary()
    expect(received).toHaveLength(requests)
  }
})

test('an item that is too large alone is a result, on the byte', async () => {
  const wrapper = '{"users":[{"userId":"b","dataFields":{"t":""}}]}'.length
  const item = (bytes: number) => ({ userId: 'b', dataFields: { t: 'x'.repeat(bytes - wrapper) } })
  const { client, received } = fakeIterable(tookAll)
  const items = [{ userId: 'a' }, item(201), item(200), { userId: 'c' }]
  const { values } = await collect(bulk(client, 'users.bulkUpdate', items, { maxBodyBytes: 200 }))
  expect(values.map((value) => ('code' in value ? value.code : value.status))).toEqual([
    'delivered',
    'item_too_large',
    'delivered',
    'delivered',
  ])
  expect(values[1]).toMatchObject({ status: 'rejected', attempts: 0, retryable: false })
  expect(received.map(itemsOf)).toEqual([[items[0]], [items[2]], [items[3]]])
})

test('the members beside the items count, too', async () => {
  const { client, received } = fakeIterable(tookAll)
  const subscribers = [{ userId: 'a' }, { userId: 'b' }]
  const maxBodyBytes = '{"listId":12345,"subscribers":[{"userId":"a"},{"userId":"b"}]}'.length - 1
  await bulk(client, 'lists.subscribe', subscribers, {
    body: { listId: 12_345 },
    maxBodyBytes,
  }).summary()
  expect(received).toHaveLength(2)
})

describe('a catalog', () => {
  const options = {
    params: { catalogName: 'menu' },
    body: { replaceUploadedFieldsOnly: false },
  } as const

  test('item may have 30 kB of fields', async () => {
    const { client, received } = fakeIterable(tookAll)
    const item = (itemId: string, bytes: number) => ({
      itemId,
      value: { t: 'ü'.repeat((bytes - '{"t":""}'.length) / 2) },
    })
    const items = [item('a', 30 * 1024), item('b', 30 * 1024 + 2)]
    const { values } = await collect(bulk(client, 'catalogs.items.bulkUpsert', items, options))
    expect(values).toMatchObject([{ status: 'delivered' }, { code: 'item_too_large' }])
    expect(received.map(itemsOf)).toEqual([['a']])
  })

  test('item that comes twice goes into two requests, one after the other', async () => {
    const { client, received, underWay } = fakeIterable(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return {}
    })
    const items = ['x', 'a', 'b', 'a', 'c'].map((itemId, n) => ({ itemId, value: { n } }))
    const run = bulk(client, 'catalogs.items.bulkUpsert', items, options)
    expect(await run.summary()).toMatchObject({ delivered: 5 })
    expect(received.map(itemsOf)).toEqual([
      ['x', 'a', 'b'],
      ['a', 'c'],
    ])
    expect(underWay.most).toBe(1)
  })
})

test('no request is over count or bytes, and every item is in exactly one, in order', async () => {
  const item = record({
    userId: string({ minLength: 1, maxLength: 12, unit: 'binary' }),
    dataFields: record({
      text: string({ unit: constantFrom('a', 'ü', '€', '🍵', '"', '\ud83c') }),
    }),
  })
  await assert(
    asyncProperty(
      array(item, { maxLength: 40 }),
      integer({ min: 60, max: 400 }),
      integer({ min: 1, max: 9 }),
      integer({ min: 1, max: 5 }),
      async (items, maxBodyBytes, maxItems, concurrency) => {
        const { client, received, underWay } = fakeIterable(tookAll)
        const options = { maxBodyBytes, maxItems, concurrency, keepOrder: false }
        const { values } = await collect(bulk(client, 'users.bulkUpdate', items, options))
        expect(values.map(({ index }) => index)).toEqual(items.map((_, index) => index))
        for (const request of received) {
          expect(bytesOf(request)).toBeLessThanOrEqual(maxBodyBytes)
          expect(itemsOf(request).length).toBeLessThanOrEqual(maxItems)
        }
        const sent = values.filter(({ status }) => status === 'delivered')
        expect(received.flatMap(itemsOf)).toEqual(
          sent.map((value) => JSON.parse(JSON.stringify(value.item)) as unknown),
        )
        expect(underWay.most).toBeLessThanOrEqual(concurrency)
        for (const value of values) {
          if (value.status === 'delivered') continue
          const alone = new TextEncoder().encode(JSON.stringify({ users: [value.item] })).byteLength
          expect([value.code, alone > maxBodyBytes]).toEqual(['item_too_large', true])
        }
      },
    ),
  )
})
