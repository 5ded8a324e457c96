import { createIterableClient, operations, type IterableClient } from '@iterelay/iterable-sdk'
import { items, pages } from '@iterelay/iterable-sdk/pages'
import { assert, asyncProperty, nat } from 'fast-check'
import { describe, expect, test } from 'vitest'

import { answer, reset, startServer, type Behaviour } from '../integration/faulty-server.ts'

/** A client of a server that answers every request with what a function makes of its address. */
function clientOf(reply: (url: URL) => object): { client: IterableClient; asked: string[] } {
  const asked: string[] = []
  const client = createIterableClient({
    apiKey: 'test-key',
    sleep: async () => undefined,
    fetch: async (input) => {
      const url = new URL(new Request(input).url)
      asked.push(`${url.pathname}${url.search}`)
      return Response.json(reply(url))
    },
  })
  return { client, asked }
}

/** Campaigns 1 to `count`, page by page, as Iterable gives them out. */
function campaigns(count: number): (url: URL) => object {
  return (url) => {
    const page = Number(url.searchParams.get('page'))
    const size = Number(url.searchParams.get('pageSize'))
    const ids = Array.from({ length: count }, (_, index) => ({ id: index + 1 }))
    const next =
      page * size < count ? { nextPageUrl: `/api/campaigns?page=${page + 1}&pageSize=${size}` } : {}
    return {
      campaigns: ids.slice((page - 1) * size, page * size),
      totalCampaignsCount: count,
      ...next,
    }
  }
}

async function collect<Item>(
  source: AsyncIterable<Item>,
): Promise<{ found: Item[]; error?: unknown }> {
  const found: Item[] = []
  try {
    for await (const item of source) found.push(item)
    return { found }
  } catch (error) {
    return { found, error }
  }
}

describe('by page', () => {
  test('all entries come once, in order, whatever the size of a page', async () => {
    await assert(
      asyncProperty(nat(40), nat(12), async (count, size) => {
        const { client, asked } = clientOf(campaigns(count))
        const { found } = await collect(items(client, 'campaigns.list', { pageSize: size + 1 }))
        expect(found.map(({ id }) => id)).toEqual(
          Array.from({ length: count }, (_, index) => index + 1),
        )
        expect(asked).toHaveLength(Math.max(1, Math.ceil(count / (size + 1))))
      }),
    )
  })

  test.each([
    ['campaigns.list', '/api/campaigns?page=1&pageSize=1000', 'campaigns', {}],
    [
      'campaigns.listChildCampaigns',
      '/api/campaigns/recurring/7/childCampaigns?page=1&pageSize=1000',
      'campaigns',
      { id: 7 },
    ],
    ['templates.list', '/api/templates?page=1&pageSize=1000', 'templates', {}],
    ['journeys.list', '/api/journeys?page=1&pageSize=50', 'journeys', {}],
    ['catalogs.list', '/api/catalogs?page=1&pageSize=100', 'catalogNames', {}],
    [
      'catalogs.items.list',
      '/api/catalogs/Cafes/items?page=1&pageSize=1000',
      'catalogItemsWithProperties',
      { catalogName: 'Cafes' },
    ],
  ] as const)(
    '%s asks for the first page and the largest size',
    async (id, address, member, params) => {
      const { client, asked } = clientOf(() => ({ [member]: [{ id: 1 }] }))
      const { found, error } = await collect(items(client, id, params as never))
      expect({ found, error, asked }).toEqual({
        found: [{ id: 1 }],
        error: undefined,
        asked: [address],
      })
    },
  )

  test('an answer that wraps its list in params is read, too', async () => {
    const { client } = clientOf(() => ({
      params: { catalogNames: [{ name: 'Cafes' }], totalCatalogsCount: 1 },
    }))
    const { found } = await collect(pages(client, 'catalogs.list'))
    expect(found).toMatchObject([{ items: [{ name: 'Cafes' }], total: 1 }])
  })

  test('a page tells its entries, the whole answer, the total, and how to go on', async () => {
    const { client } = clientOf(campaigns(5))
    const { found } = await collect(pages(client, 'campaigns.list', { pageSize: 2, sort: 'id' }))
    expect(
      found.map(({ items: own, total, next }) => ({ ids: own.map(({ id }) => id), total, next })),
    ).toEqual([
      { ids: [1, 2], total: 5, next: { page: 2, pageSize: 2, sort: 'id' } },
      { ids: [3, 4], total: 5, next: { page: 3, pageSize: 2, sort: 'id' } },
      { ids: [5], total: 5, next: undefined },
    ])
    expect(found[0]?.answer.totalCampaignsCount).toBe(5)
    const later = await collect(items(client, 'campaigns.list', found[1]?.next))
    expect(later.found.map(({ id }) => id)).toEqual([5])
  })

  test('it starts at the page in the parameters', async () => {
    const { client, asked } = clientOf(campaigns(9))
    const { found } = await collect(items(client, 'campaigns.list', { page: 3, pageSize: 4 }))
    expect(found.map(({ id }) => id)).toEqual([9])
    expect(asked).toEqual(['/api/campaigns?page=3&pageSize=4'])
  })

  test.each([
    [
      'names itself as the next',
      { nextPageUrl: 'https://api.iterable.com/api/campaigns?page=1&pageSize=2' },
      [{ id: 1 }],
      1,
    ],
    ['is empty and names a next', { nextPageUrl: '/api/campaigns?pageSize=2&page=2' }, [], 1],
    ['always names page 2', { nextPageUrl: '/api/campaigns?page=2' }, [{ id: 1 }], 2],
  ])('a page that %s is an error, no endless loop', async (_what, more, list, requests) => {
    const { client, asked } = clientOf(() => ({ campaigns: list, ...more }))
    const { error } = await collect(items(client, 'campaigns.list'))
    expect(error).toMatchObject({ code: 'paging_loop', operation: 'campaigns.list' })
    expect(asked).toHaveLength(requests)
  })

  test('the address of the next page is never called: the key stays with the host of the client', async () => {
    const { client, asked } = clientOf((url) => ({
      campaigns: [{ id: 1 }],
      ...(url.searchParams.get('page') === '1'
        ? { nextPageUrl: 'https://evil.example.com/?page=2' }
        : {}),
    }))
    expect((await collect(items(client, 'campaigns.list'))).found).toHaveLength(2)
    expect(asked).toEqual([
      '/api/campaigns?page=1&pageSize=1000',
      '/api/campaigns?page=2&pageSize=1000',
    ])
  })
})

describe('by offset', () => {
  const experiments = (count: number) => (url: URL) => {
    const offset = Number(url.searchParams.get('offset'))
    const limit = Math.min(Number(url.searchParams.get('limit')), 3)
    const all = Array.from({ length: count }, (_, index) => ({ id: index }))
    return {
      experiments: all.slice(offset, offset + limit),
      pagination: { limit, offset, total: count },
    }
  }

  test('goes on behind the entries that came, even if fewer came than were asked for', async () => {
    const { client, asked } = clientOf(experiments(7))
    const { found } = await collect(items(client, 'experiments.list'))
    expect(found.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(asked.map((address) => address.split('?')[1])).toEqual(
      [0, 3, 6].map((offset) => `offset=${offset}&limit=100`),
    )
  })

  test('starts at the offset in the parameters', async () => {
    const { client } = clientOf(experiments(7))
    const { found } = await collect(items(client, 'experiments.list', { offset: 5 }))
    expect(found.map(({ id }) => id)).toEqual([5, 6])
  })

  test.each([
    ['no entries before the total', { experiments: [], pagination: { total: 5, offset: 0 } }],
    [
      'another offset than was asked for',
      { experiments: [{}], pagination: { total: 5, offset: 4 } },
    ],
  ])('%s is an error, no endless loop', async (_what, reply) => {
    const { client } = clientOf(() => reply)
    expect((await collect(items(client, 'experiments.list'))).error).toMatchObject({
      code: 'paging_loop',
    })
  })
})

describe('by cursor', () => {
  test('metadata keys go on with the marker of the answer', async () => {
    const { client, asked } = clientOf((url) => {
      const marker = url.searchParams.get('nextMarker')
      return marker === null
        ? { results: [{ key: 'a' }], nextMarker: 'm 1' }
        : { results: [{ key: 'b' }] }
    })
    const { found } = await collect(items(client, 'metadata.listKeys', { table: 'stores' }))
    expect(found.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(asked[1]).toBe('/api/metadata/stores?nextMarker=m+1')
  })

  test('export files go on after the name of the last one, until a page is empty', async () => {
    const { client, asked } = clientOf((url) => {
      const after = Number(url.searchParams.get('startAfter') ?? 0)
      const files = [1, 2].map((step) => after + step).filter((name) => name <= 3)
      return {
        jobId: 9,
        jobState: 'completed',
        exportTruncated: false,
        files: files.map((name) => ({ file: String(name), url: 'https://files.example.com' })),
      }
    })
    const { found } = await collect(items(client, 'exports.getFiles', { jobId: 9 }))
    expect(found.map(({ file }) => file)).toEqual(['1', '2', '3'])
    expect(asked).toHaveLength(3)
  })

  test.each([
    ['at once', ['a', 'a']],
    ['later', ['a', 'b', 'a']],
  ])('a cursor that comes again %s is an error, no endless loop', async (_when, markers) => {
    const left = [...markers]
    const { client } = clientOf(() => ({ results: [{ key: 'k' }], nextMarker: left.shift() }))
    const { found, error } = await collect(items(client, 'metadata.listKeys', { table: 'stores' }))
    expect(error).toMatchObject({ code: 'paging_loop' })
    expect(found).toHaveLength(markers.length)
  })

  test('a cursor that was given to start with must not come back either', async () => {
    const { client } = clientOf(() => ({ results: [], nextMarker: 'a' }))
    const { error } = await collect(
      items(client, 'metadata.listKeys', { table: 'stores', nextMarker: 'a' }),
    )
    expect(error).toMatchObject({ code: 'paging_loop' })
  })
})

describe('without a cursor', () => {
  test.each([
    ['events.getByEmail', 'events', { email: 'ana@example.com' }, 'limit=200'],
    ['events.getByUserId', 'events', { userId: 'u-1' }, 'limit=200'],
    ['users.getSentMessages', 'messages', { userId: 'u-1' }, 'limit=1000&userId=u-1'],
    ['inApp.getMessages', 'inAppMessages', { userId: 'u-1' }, 'count=100&userId=u-1'],
    ['inApp.getWebMessages', 'inAppMessages', { userId: 'u-1', count: 7 }, 'count=7&userId=u-1'],
  ] as const)('%s has one page, as large as may be', async (id, member, params, query) => {
    const { client, asked } = clientOf(() => ({ [member]: [{ a: 1 }, { a: 2 }] }))
    const { found } = await collect(items(client, id, params as never))
    expect(found).toHaveLength(2)
    expect(asked.map((address) => address.split('?')[1])).toEqual([query])
  })
})

describe('an end', () => {
  test('comes with the limit, for which no larger page is asked', async () => {
    const { client, asked } = clientOf(campaigns(3000))
    const some = await collect(items(client, 'campaigns.list', {}, { limit: 3 }))
    expect(some.found).toHaveLength(3)
    const more = await collect(items(client, 'campaigns.list', {}, { limit: 1500 }))
    expect(more.found).toHaveLength(1500)
    const none = await collect(items(client, 'campaigns.list', {}, { limit: 0 }))
    expect(none.found).toHaveLength(0)
    expect(asked.map((address) => address.split('?')[1])).toEqual([
      'page=1&pageSize=3',
      'page=1&pageSize=1000',
      'page=2&pageSize=1000',
    ])
  })

  test('comes with break, before the next page is asked for', async () => {
    const { client, asked } = clientOf(campaigns(30))
    let seen = 0
    for await (const { id } of items(client, 'campaigns.list', { pageSize: 10 })) {
      expect(id).toBe((seen += 1))
      if (id === 10) break
    }
    expect(asked).toHaveLength(1)
  })

  test('nothing is asked before the first entry is wanted', async () => {
    const { client, asked } = clientOf(campaigns(3))
    const source = items(client, 'campaigns.list')
    await Promise.resolve()
    expect(asked).toHaveLength(0)
    await source.return()
    expect(asked).toHaveLength(0)
  })

  test('comes with an abort, also between two entries of a page, with the reason of the caller', async () => {
    const { client } = clientOf(campaigns(30))
    const controller = new AbortController()
    const mine = new Error('mine')
    const { found, error } = await collect(
      (async function* () {
        for await (const item of items(
          client,
          'campaigns.list',
          {},
          { signal: controller.signal },
        )) {
          yield item
          if (item.id === 2) controller.abort(mine)
        }
      })(),
    )
    expect(found).toHaveLength(2)
    expect(error).toBe(mine)
  })
})

describe('against a server that misbehaves', () => {
  const page = (number: number): Behaviour =>
    answer(200, {
      campaigns: [{ id: number }],
      ...(number < 3 ? { nextPageUrl: `/api/campaigns?page=${number + 1}` } : {}),
    })
  const connect = (baseUrl: string) =>
    createIterableClient({ apiKey: 'test-key', baseUrl, sleep: async () => undefined })

  test('a 429, a 500 and a reset between pages are waited out', async () => {
    const server = await startServer(
      page(1),
      answer(429, { code: 'RateLimitExceeded' }),
      page(2),
      answer(500, ''),
      reset,
      page(3),
    )
    const { found, error } = await collect(items(connect(server.baseUrl), 'campaigns.list'))
    expect(error).toBeUndefined()
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test('a page that cannot be had ends it after those before', async () => {
    const server = await startServer(page(1), answer(401, { code: 'BadApiKey' }))
    const { found, error } = await collect(items(connect(server.baseUrl), 'campaigns.list'))
    expect(found).toHaveLength(1)
    expect(error).toMatchObject({ code: 'unauthorized', operation: 'campaigns.list' })
  })

  test('an abort while a page is on its way ends it at once', async () => {
    const controller = new AbortController()
    const mine = new Error('mine')
    const server = await startServer(page(1), () => controller.abort(mine))
    const source = items(
      connect(server.baseUrl),
      'campaigns.list',
      {},
      { signal: controller.signal },
    )
    expect(await collect(source)).toMatchObject({ found: [{ id: 1 }], error: mine })
  })

  test('a time-out ends it, when it is not waited out', async () => {
    const server = await startServer(page(1), () => undefined)
    const source = items(
      connect(server.baseUrl),
      'campaigns.list',
      {},
      { timeoutMs: 1000, retry: false },
    )
    expect(await collect(source)).toMatchObject({ found: [{ id: 1 }], error: { code: 'timeout' } })
  })

  test('an answer without the list is an error', async () => {
    const server = await startServer(answer(200, { campaigns: 'none' }))
    const { error } = await collect(items(connect(server.baseUrl), 'campaigns.list'))
    expect(error).toMatchObject({
      code: 'unexpected_answer',
      message: expect.stringContaining('without a list campaigns'),
    })
  })
})

test('wrong calls are refused at once', () => {
  const { client } = clientOf(() => ({}))
  expect(() => items(client, 'campaigns.lists' as 'campaigns.list')).toThrow(
    /"campaigns.lists" is no operation .*did you mean "campaigns.list"/,
  )
  expect(() => items(client, 'lists.getUsers' as 'campaigns.list')).toThrow(
    'is no operation that answers in pages',
  )
  expect(() => items(client, 'campaigns.list', { page: 0, pageSize: 1.5 })).toThrow(
    /page must be a whole number from 1 up, not 0; pageSize must be/,
  )
  expect(() => items(client, 'experiments.list', { offset: -1 })).toThrow(
    'offset must be a whole number from 0 up',
  )
  expect(() => items(client, 'campaigns.list', {}, { limit: -1 })).toThrow('limit must be')
  const wrong = { limt: 3, timeoutMs: 0, headers: { 'api-key': 'x' }, retry: { maxAttempts: 0 } }
  expect(() => items(client, 'campaigns.list', {}, wrong)).toThrow(
    /no option limt; there are .*limit; timeoutMs must be .*; headers: .*; retry.maxAttempts must be/,
  )
  expect(() => pages(client, 'campaigns.list', {}, { limit: 3 } as never)).toThrow(
    'there is no option limit',
  )
  expect(() => items({} as never, 'campaigns.list')).toThrow(
    'client must be one that createIterableClient made',
  )
})

test('every operation that answers JSON in pages can be read', () => {
  const { client } = clientOf(() => ({}))
  const paged = Object.values(operations).filter(
    ({ pagination, answer: form }) => pagination !== undefined && form === undefined,
  )
  expect(paged.length).toBeGreaterThan(10)
  for (const { id } of paged) expect(() => items(client, id as 'campaigns.list')).not.toThrow()
})
