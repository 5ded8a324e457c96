import { createIterableClient } from '@iterelay/iterable-sdk'
import { bulk } from '@iterelay/iterable-sdk/bulk'
import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { collect, fakeIterable, itemsOf, refusal, tookAll, user, users } from './fake-iterable.ts'

type User = ReturnType<typeof user>

const isBad = (item: unknown): boolean => (item as User).dataFields.visits < 0
const bad = (index: number): User => ({ ...user(index), dataFields: { visits: -1 } })

/** Refuses a request as a whole when something bad is in it, as Iterable does for a mistyped value. */
function pickyIterable(code = 'RequestFieldsTypesMismatched') {
  return fakeIterable((request) =>
    itemsOf(request).some(isBad) ? refusal(400, code, {}) : tookAll(request),
  )
}

describe('a request that is refused for the sake of one item', () => {
  test('takes no neighbour down: one mistyped value among a thousand', async () => {
    const simulator = createIterableSimulator()
    const client = createIterableClient({ apiKey: 'key', fetch: simulator.fetch })
    await client.users.update(user(1234))
    const items: object[] = users(1000)
    items[617] = { email: 'person-617@example.com', dataFields: { visits: 'many' } }
    const run = bulk(client, 'users.bulkUpdate', items)
    const { values } = await collect(run)
    const others = values.filter(({ status }) => status !== 'delivered')
    expect(others).toMatchObject([
      {
        index: 617,
        status: 'rejected',
        code: 'field_type_mismatch',
        iterableCode: 'RequestFieldsTypesMismatched',
        retryable: false,
      },
    ])
    expect(others[0]?.attempts).toBe(11)
    expect('error' in (others[0] ?? {})).toBe(true)
    expect(simulator.summary().users).toBe(1000)
    expect(run.progress.requests).toBeLessThanOrEqual(21)
    expect(Object.keys(simulator.summary().requests)).toEqual(['users.update', 'users.bulkUpdate'])
  })

  test.each([0, 1, 499, 999])('finds it at place %i', async (at) => {
    const { client, received } = pickyIterable()
    const { values } = await collect(
      bulk(client, 'users.bulkUpdate', users(1000).with(at, bad(at))),
    )
    expect(values.flatMap(({ status, index }) => (status === 'rejected' ? index : []))).toEqual([
      at,
    ])
    expect(received.length).toBeLessThanOrEqual(21)
  })

  test('finds many, and sends the others in order', async () => {
    const { client, received } = pickyIterable()
    const items = users(200).map((item, index) => (index % 7 === 3 ? bad(index) : item))
    const { values } = await collect(bulk(client, 'users.bulkUpdate', items))
    expect(values.map(({ status }) => status === 'rejected')).toEqual(items.map(isBad))
    const taken = received.map(itemsOf).filter((sent) => !sent.some(isBad))
    expect(taken.flat()).toEqual(items.filter((item) => !isBad(item)))
  })

  test('resends the others at once where the answer names it by position', async () => {
    const { client, received } = fakeIterable((request) => {
      const places = itemsOf(request).flatMap((item, at) => (isBad(item) ? at : []))
      const params = places.map((at) => [`obj.users[${at}].dataFields`, 'no'])
      return places.length === 0
        ? tookAll(request)
        : refusal(400, 'BadJsonBody', Object.fromEntries(params) as object)
    })
    const items = users(1000).with(4, bad(4)).with(900, bad(900))
    const { values } = await collect(bulk(client, 'users.bulkUpdate', items))
    expect(received.map((request) => itemsOf(request).length)).toEqual([1000, 998])
    const others = values.filter(({ status }) => status !== 'delivered')
    expect(others.map(({ index }) => index)).toEqual([4, 900])
    expect(others[0]).toMatchObject({
      status: 'rejected',
      iterableCode: 'BadJsonBody',
      attempts: 1,
    })
  })

  test.each(['obj.users[5000]', 'obj.users[0]'])(
    'is not misled by the position %s',
    async (place) => {
      const { client } = fakeIterable((request) =>
        itemsOf(request).some(isBad)
          ? refusal(400, 'BadJsonBody', { [place]: 'no' })
          : tookAll(request),
      )
      const { values } = await collect(bulk(client, 'users.bulkUpdate', users(9).with(0, bad(0))))
      expect(values.map(({ status }) => status === 'rejected')).toEqual(
        users(9).map((_, at) => at === 0),
      )
    },
  )

  test.each([
    ['ForgottenUserError', 409, 'forgotten_user'],
    ['ExternalKeyConflict', 409, 'identity_conflict'],
    ['InvalidEmailAddressError', 400, 'invalid_email'],
    ['UniqueFieldsLimitExceeded', 400, 'field_limit_exceeded'],
    ['Success', 400, 'bad_request'],
    ['GenericError', 422, 'bad_request'],
  ])('%s with %i is %s', async (iterableCode, status, code) => {
    const { client } = fakeIterable((request) =>
      itemsOf(request).some(isBad) ? refusal(status, iterableCode) : tookAll(request),
    )
    const { values } = await collect(bulk(client, 'users.bulkUpdate', [user(0), bad(1), user(2)]))
    expect(values[1]).toMatchObject({ status: 'rejected', code, iterableCode, httpStatus: status })
    expect([values[0]?.status, values[2]?.status]).toEqual(['delivered', 'delivered'])
  })
})

describe('a request that is too large', () => {
  test('is halved, and later ones are made smaller: BatchTooLarge', async () => {
    const { client, received } = fakeIterable((request) =>
      itemsOf(request).length > 300 ? refusal(400, 'BatchTooLarge') : tookAll(request),
    )
    const run = bulk(client, 'users.bulkUpdate', users(2000))
    expect(await run.summary()).toMatchObject({ delivered: 2000 })
    const refused = received.filter((request) => itemsOf(request).length > 300)
    expect(refused.length).toBeLessThanOrEqual(3)
  })

  test('is halved, and later ones are made smaller: 413', async () => {
    const { client, received } = fakeIterable((request) =>
      request.text.length > 20_000 ? { status: 413, body: {} } : tookAll(request),
    )
    const run = bulk(client, 'users.bulkUpdate', users(4000))
    expect(await run.summary()).toMatchObject({ delivered: 4000 })
    expect(received.filter(({ text }) => text.length > 20_000).length).toBeLessThanOrEqual(8)
  })

  test('is a result when it is one item', async () => {
    const { client } = fakeIterable((request) =>
      itemsOf(request).some(isBad) ? { status: 413, body: {} } : tookAll(request),
    )
    const { values } = await collect(bulk(client, 'users.bulkUpdate', [user(0), bad(1)]))
    expect(values[1]).toMatchObject({ status: 'rejected', code: 'item_too_large', httpStatus: 413 })
  })

  test('works against the limits of a simulated project', async () => {
    const simulator = createIterableSimulator({ maxBulkItems: 90, maxBodyBytes: 5000 })
    const client = createIterableClient({ apiKey: 'key', fetch: simulator.fetch })
    expect(await bulk(client, 'users.bulkUpdate', users(1000)).summary()).toMatchObject({
      delivered: 1000,
    })
    expect(simulator.summary().users).toBe(1000)
  })
})

describe('a refusal of the call and not of its items', () => {
  test.each([
    [401, 'BadApiKey', { ip: '127.0.0.1' }, 'unauthorized'],
    [403, 'Forbidden', null, 'forbidden'],
    [404, 'NotFound', null, 'not_found'],
    [400, 'Success', { projectId: 1, listId: 999 }, 'bad_request'],
    [400, 'BadJsonBody', { 'obj.listId': 'Number value expected' }, 'bad_request'],
    [400, 'BadJsonBody', { 'obj.campaignId': [{ msg: ['error.path.missing'] }] }, 'bad_request'],
  ])('%i %s ends the run after one request', async (status, iterableCode, params, code) => {
    const { client, received } = fakeIterable(() => refusal(status, iterableCode, params))
    let read = 0
    function* endless() {
      for (;;) yield user(read++)
    }
    const run = bulk(client, 'lists.subscribe', endless(), { body: { listId: 999 } })
    const { values, error } = await collect(run)
    expect(received).toHaveLength(1)
    expect(error).toMatchObject({ code, status })
    // Whatever was read has a result.
    expect(values).toHaveLength(read)
    for (const value of values) {
      expect(value).toMatchObject({ status: 'failed', code, iterableCode, retryable: false })
    }
  })

  test('that says nothing of the kind is not sent again a thousand times', async () => {
    const { client, received } = fakeIterable(() => refusal(400, 'BadParams'))
    const { values, error } = await collect(bulk(client, 'users.bulkUpdate', users(20_000)))
    expect(received.length).toBeLessThanOrEqual(24)
    expect(error).toMatchObject({ code: 'bad_request', iterableCode: 'BadParams' })
    expect(values).toHaveLength(1000)
    expect(new Set(values.map(({ status }) => status))).toEqual(new Set(['failed']))
  })

  test('a key that is withdrawn in the middle ends the run, and all that was read has a result', async () => {
    const { client, received } = fakeIterable((request, number) =>
      number <= 5 ? tookAll(request) : refusal(401, 'BadApiKey'),
    )
    const run = bulk(client, 'users.bulkUpdate', users(1000), { maxItems: 10, concurrency: 3 })
    const { values, error } = await collect(run)
    expect(error).toMatchObject({ code: 'unauthorized' })
    expect(received.length).toBeLessThanOrEqual(5 + 3)
    expect(values.filter(({ status }) => status === 'delivered')).toHaveLength(50)
    expect(values.length).toBeLessThanOrEqual(80)
    expect(values.map(({ index }) => index)).toEqual(values.map((_, index) => index))
  })

  test('an odd answer ends a run in which nothing worked yet, and else only its own batch', async () => {
    const page = { status: 302, headers: { location: 'https://login.example.com' } }
    const wrong = fakeIterable(() => page)
    const first = await collect(bulk(wrong.client, 'users.bulkUpdate', users(20), { maxItems: 10 }))
    expect([wrong.received.length, first.values.length]).toEqual([1, 10])
    expect(first.error).toMatchObject({ code: 'unexpected_answer' })
    const once = fakeIterable((request, number) => (number === 2 ? page : tookAll(request)))
    const summary = await bulk(once.client, 'users.bulkUpdate', users(30), {
      maxItems: 10,
    }).summary()
    expect(summary).toMatchObject({ delivered: 20, failed: 10, codes: { unexpected_answer: 10 } })
  })
})

describe('a long stretch of bad items in a good run', () => {
  test('costs a bounded number of requests, and what was not tried alone may be tried again', async () => {
    const { client, received } = pickyIterable()
    const items = [...users(1000), ...users(3000).map((_, index) => bad(index)), ...users(1000)]
    const run = bulk(client, 'users.bulkUpdate', items, { concurrency: 1 })
    const { values, error } = await collect(run)
    expect(error).toBeUndefined()
    expect(received.length).toBeLessThan(60)
    expect(values.map(({ status }) => status === 'delivered')).toEqual(
      items.map((item) => !isBad(item)),
    )
    expect(run.progress.codes['refused_together']).toBeGreaterThan(2900)
    const untried = values.find((value) => 'code' in value && value.code === 'refused_together')
    expect(untried).toMatchObject({ status: 'failed', retryable: true, httpStatus: 400 })
  })
})

describe('an answer that leaves open who was meant', () => {
  const twice = [
    { email: 'Ana@example.com', dataFields: { visits: 1 } },
    { email: 'ben@example.com', dataFields: { visits: 1 } },
    { email: 'ana@example.com', dataFields: { visits: -1 } },
  ]

  test('is settled by sending the items of that user one after the other', async () => {
    const { client, received } = fakeIterable((request) => {
      const failed = itemsOf(request).filter(isBad)
      return {
        body: {
          successCount: itemsOf(request).length - failed.length,
          failCount: failed.length,
          failedUpdates: { invalidDataEmails: failed.map(() => 'ana@example.com') },
        },
      }
    })
    const { values } = await collect(bulk(client, 'users.bulkUpdate', twice))
    expect(values.map(({ status, attempts }) => [status, attempts])).toEqual([
      ['delivered', 2],
      ['delivered', 1],
      ['rejected', 2],
    ])
    expect(received.map(itemsOf)).toEqual([twice, [twice[0]], [twice[2]]])
  })

  test('takes as many rounds as one user has items, however many users there are', async () => {
    const { client, received } = fakeIterable((request) => {
      const items = itemsOf(request) as readonly User[]
      const failed = items.filter(isBad)
      const failedUpdates = { invalidDataEmails: failed.map(({ email }) => email) }
      return {
        body: {
          successCount: items.length - failed.length,
          failCount: failed.length,
          failedUpdates,
        },
      }
    })
    const items = users(300).flatMap((one, index) => [one, bad(index), one])
    const { values } = await collect(bulk(client, 'users.bulkUpdate', items))
    expect(values.map(({ status }) => status === 'rejected')).toEqual(items.map(isBad))
    expect(received).toHaveLength(4)
  })

  test('finds one among hundreds of items of one user without sending each of them alone', async () => {
    const items = users(512).map((one, at) => ({ ...(at === 300 ? bad(at) : one), userId: 'u' }))
    const { client, received } = fakeIterable((request) => {
      const sent = itemsOf(request)
      const failCount = sent.filter(isBad).length
      const failedUpdates = { invalidDataUserIds: failCount > 0 ? ['u'] : [] }
      return { body: { successCount: sent.length - failCount, failCount, failedUpdates } }
    })
    const { values } = await collect(bulk(client, 'users.bulkUpdate', items))
    expect(values.flatMap(({ status, index }) => (status === 'rejected' ? index : []))).toEqual([
      300,
    ])
    expect(received.length).toBeLessThanOrEqual(21)
  })

  test('by counting a failure without a name is settled by halves', async () => {
    const { client, received } = fakeIterable((request) => {
      const failCount = itemsOf(request).filter(isBad).length
      return { body: { successCount: itemsOf(request).length - failCount, failCount } }
    })
    const { values } = await collect(bulk(client, 'users.bulkUpdate', users(64).with(40, bad(40))))
    expect(values.flatMap((value) => ('code' in value ? [[value.index, value.code]] : []))).toEqual(
      [[40, 'unattributed_failure']],
    )
    expect(values[40]).toMatchObject({ status: 'failed', retryable: true })
    expect(received.length).toBeLessThanOrEqual(13)
  })

  test('does not go on for ever when every answer does so', async () => {
    const { client, received } = fakeIterable((request) => {
      const failCount = Math.min(1, itemsOf(request).length)
      return { body: { successCount: itemsOf(request).length - failCount, failCount } }
    })
    const summary = await bulk(client, 'users.bulkUpdate', users(2000)).summary()
    expect(summary.total).toBe(2000)
    expect(received.length).toBeLessThan(80)
  })

  describe('of events', () => {
    const answer = { successCount: 2, failCount: 1, failedUpdates: { invalidUserIds: ['a'] } }
    const event = (id?: string) => ({
      userId: 'a',
      eventName: 'Open',
      ...(id === undefined ? {} : { id }),
    })

    test('is not settled by sending events without an id again, which could double them', async () => {
      const { client, received } = fakeIterable(() => ({ body: answer }))
      const items = [event(), event(), { userId: 'b', eventName: 'Open' }]
      const { values } = await collect(bulk(client, 'events.trackBulk', items))
      expect(received).toHaveLength(1)
      expect(values.map((value) => ('code' in value ? value.code : value.status))).toEqual([
        'unattributed_failure',
        'unattributed_failure',
        'delivered',
      ])
      expect(values[0]).toMatchObject({ status: 'failed' })
    })

    test('is settled where they have ids', async () => {
      const { client, received } = fakeIterable((request, number) =>
        number === 1 ? { body: answer } : tookAll(request),
      )
      const items = [event('1'), event('2'), { userId: 'b', eventName: 'Open' }]
      const summary = await bulk(client, 'events.trackBulk', items).summary()
      expect(summary).toMatchObject({ delivered: 3, requests: 3 })
      expect(received.map(itemsOf)).toEqual([items, [items[0]], [items[1]]])
    })
  })

  test('events without ids are sent again after a refusal, which took none of them', async () => {
    const { client } = fakeIterable((request) =>
      itemsOf(request).length > 1 ? refusal(400, 'BatchTooLarge') : tookAll(request),
    )
    const items = ['a', 'b', 'c'].map((userId) => ({ userId, eventName: 'Open' }))
    expect(await bulk(client, 'events.trackBulk', items).summary()).toMatchObject({ delivered: 3 })
  })
})
