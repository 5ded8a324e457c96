import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import type { EventOutcome, IterableDestination, Mapping } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { destinationOver, identify, mappings, track } from '../some-events.ts'

type Entry = Readonly<Record<string, unknown>>

/** A server whose answers to bulk requests are made from their items; it keeps the items of each request. */
function answering(answer: (entries: readonly Entry[], request: number) => object | Response): {
  readonly fetch: typeof globalThis.fetch
  readonly sent: (readonly Entry[])[]
} {
  const sent: (readonly Entry[])[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    expect(request.url).toMatch(/bulk/i)
    const body = (await request.json()) as { users?: Entry[]; events?: Entry[] }
    const entries = body.users ?? body.events ?? []
    sent.push(entries)
    const made = answer(entries, sent.length)
    return made instanceof Response ? made : Response.json(made)
  }
  return { fetch, sent }
}

const accepted = (count: number, rest: object = {}): object => ({
  successCount: count,
  failCount: 0,
  failedUpdates: {},
  ...rest,
})

const refusal = (body: object, status = 400): Response => Response.json(body, { status })

function brief(outcomes: readonly EventOutcome[]): string[] {
  return outcomes.map(
    ({ status, results }) => `${status} ${results[0]?.code ?? ''} ${results[0]?.attempts}`,
  )
}

const people = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => identify(`u-${index}`))

describe('what a bulk answer leaves open', () => {
  test('is sent again in rounds where a user was named less often than sent, until each event has its answer', async () => {
    // Takes no event whose id ends in x, and names the user once, however often that is.
    const server = answering((entries) => {
      const bad = entries.filter(({ id }) => String(id).endsWith('x'))
      const names = [...new Set(bad.map(({ userId }) => userId))]
      return {
        ...accepted(entries.length - bad.length),
        failCount: bad.length,
        failedUpdates: { notFoundUserIds: names },
      }
    })
    const { outcomes, requests } = await destinationOver(server.fetch).deliver([
      track('ana', '1'),
      track('ana', '2x'),
      track('ben', '3'),
      track('ana', '4'),
    ])
    expect(brief(outcomes)).toEqual([
      'delivered  2',
      'rejected unknown_user 2',
      'delivered  1',
      'delivered  2',
    ])
    expect(server.sent.map((entries) => entries.map(({ id }) => id))).toEqual([
      ['1', '2x', '3', '4'],
      ['1'],
      ['2x'],
      ['4'],
    ])
    expect(requests).toBe(4)
  })

  test('is not sent again for events without an id, which it could double', async () => {
    const server = answering((entries) => ({ ...accepted(entries.length - 1), failCount: 1 }))
    const { outcomes } = await destinationOver(server.fetch).deliver([
      track('ana', undefined),
      track('ben', undefined),
    ])
    expect(brief(outcomes)).toEqual([
      'failed unattributed_failure 1',
      'failed unattributed_failure 1',
    ])
    expect(outcomes[0]).toMatchObject({ retryable: true, results: [{ httpStatus: 200 }] })
    expect(server.sent).toHaveLength(1)
  })

  test('is halved where a failure is counted and nobody named, and ends with the one that is counted alone', async () => {
    const server = answering((entries) => {
      const bad = entries.filter(({ userId }) => userId === 'u-2').length
      return { ...accepted(entries.length - bad), failCount: bad }
    })
    const { outcomes } = await destinationOver(server.fetch).deliver(people(4))
    expect(brief(outcomes)).toEqual([
      'delivered  2',
      'delivered  2',
      'failed unattributed_failure 3',
      'delivered  3',
    ])
  })

  test('costs no endless number of requests where Iterable counts and never names', async () => {
    const server = answering((entries) => ({
      ...accepted(0),
      failCount: Math.max(1, entries.length - 1),
    }))
    const { outcomes } = await destinationOver(server.fetch).deliver(people(1000))
    expect(server.sent.length).toBe(24)
    expect(new Set(outcomes.map(({ results }) => results[0]?.code))).toEqual(
      new Set(['unattributed_failure']),
    )
  })
})

describe('a bulk request that is refused', () => {
  test('with positions rejects those, and sends the others at once', async () => {
    const server = answering((entries) => {
      const params = Object.fromEntries(
        entries.flatMap(({ userId }, at) =>
          userId === 'u-3' || userId === 'u-7'
            ? [[`obj.users[${at}].dataFields`, 'Object expected']]
            : [],
        ),
      )
      return Object.keys(params).length === 0
        ? accepted(entries.length)
        : refusal({ code: 'BadJsonBody', msg: '', params })
    })
    const { outcomes, requests } = await destinationOver(server.fetch).deliver(people(10))
    expect(requests).toBe(2)
    expect(brief(outcomes).filter((one) => !one.startsWith('delivered'))).toEqual([
      'rejected bad_request 1',
      'rejected bad_request 1',
    ])
    expect(brief(outcomes)[3]).toMatch(/rejected/)
  })

  test('naming a member that all items share is the fault of none', async () => {
    const updateOnly = mappings.map((mapping) => ({
      ...mapping,
      fields: { ...mapping.fields, updateOnly: true },
    })) as Mapping[]
    const server = answering(() =>
      refusal({ code: 'BadParams', msg: '', params: { 'obj.updateOnly': 'no' } }),
    )
    const destination = destinationOver(server.fetch, { mappings: updateOnly.slice(0, 1) })
    const { outcomes } = await destination.deliver(people(5))
    expect(server.sent).toHaveLength(1)
    expect(outcomes[0]).toMatchObject({ status: 'failed', retryable: false })
  })

  test('for what has nothing to do with the items ends the search, and the next ones sooner', async () => {
    const server = answering(() => refusal({ code: 'BadParams', msg: '' }))
    const destination = destinationOver(server.fetch)
    const counts: number[] = []
    for (let time = 0; time < 6; time++) {
      const before = server.sent.length
      const { outcomes } = await destination.deliver(people(1001))
      counts.push(server.sent.length - before)
      // Nothing ever worked, so that what was refused alone need not be at fault either.
      expect(
        new Set(outcomes.map(({ status, results }) => `${status} ${results[0]?.code}`)),
      ).toEqual(new Set(['failed refused_together']))
      expect(outcomes.every(({ retryable }) => retryable)).toBe(true)
    }
    expect(counts).toEqual([24, 12, 6, 3, 2, 1])
  })

  test('has its full search back as soon as something works, and then only what was not tried alone is worth another try', async () => {
    let isMended = false
    const server = answering((entries) =>
      isMended ? accepted(entries.length) : refusal({ code: 'BadParams', msg: '' }),
    )
    const destination = destinationOver(server.fetch)
    await destination.deliver(people(100))
    isMended = true
    expect((await destination.deliver(people(100))).counts.delivered).toBe(100)
    isMended = false
    const before = server.sent.length
    const { outcomes, counts } = await destination.deliver(people(100))
    expect(server.sent.length - before).toBe(24)
    // The search goes by halves from the first on, and what was refused alone was surely at fault.
    expect(counts).toEqual({ delivered: 0, skipped: 0, rejected: 10, failed: 90 })
    expect(outcomes[0]).toMatchObject({ retryable: false, results: [{ code: 'bad_request' }] })
    expect(outcomes[99]).toMatchObject({ retryable: true, results: [{ code: 'refused_together' }] })
  })

  test('for many culprits among good items finds each of them', async () => {
    const isBad = ({ userId }: Entry): boolean => /[05]$/.test(String(userId))
    const server = answering((entries) =>
      entries.some(isBad) ? refusal({ code: 'BadParams', msg: '' }) : accepted(entries.length),
    )
    const { counts, outcomes } = await destinationOver(server.fetch).deliver(people(100))
    expect(counts).toEqual({ delivered: 80, skipped: 0, rejected: 20, failed: 0 })
    expect(
      outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index % 5] : [])),
    ).toEqual(Array.from({ length: 20 }, () => 0))
  })

  test('as too large is halved, and one item too large alone is rejected', async () => {
    const server = answering((entries) =>
      entries.length > 2 ? refusal({ code: 'BatchTooLarge', msg: '' }) : accepted(entries.length),
    )
    const { counts, requests } = await destinationOver(server.fetch).deliver(people(7))
    expect([counts.delivered, requests]).toEqual([7, 7])
    const small = answering(() => new Response('', { status: 413 }))
    expect(brief((await destinationOver(small.fetch).deliver(people(1))).outcomes)).toEqual([
      'rejected payload_too_large 1',
    ])
  })

  test.each([
    [403, 'forbidden'],
    [404, 'not_found'],
  ])('with a %i is not split, and no fault of the events', async (status, code) => {
    const server = answering(() => refusal({ code: 'NotFound', msg: '' }, status))
    const { outcomes } = await destinationOver(server.fetch).deliver(people(8))
    expect(server.sent).toHaveLength(1)
    expect(outcomes[7]).toMatchObject({ status: 'failed', retryable: false, results: [{ code }] })
  })

  test('by a schema of the client names the misfits and sends the others, at no cost', async () => {
    const { defineProject } = await import('@iterelay/iterable-sdk/schema')
    const server = answering((entries) => accepted(entries.length))
    const schema = defineProject({ users: { age: 'long' } })
    const destination = destinationOver(server.fetch, { client: { schema } })
    const { outcomes, requests } = await destination.deliver([
      identify('ana', { age: 1 }),
      identify('ben', { age: 'old' }),
      identify('cy', { age: 3 }),
    ])
    expect(requests).toBe(1)
    expect(brief(outcomes)).toEqual(['delivered  1', 'rejected schema_mismatch 0', 'delivered  1'])
  })
})

describe('a result', () => {
  test('keeps what the request failed with, and shows nobody to a log', async () => {
    const server = answering(() =>
      Response.json(
        { code: 'InvalidEmailAddressError', msg: 'Invalid email: ana@example.com', params: null },
        { status: 400, headers: { 'iterable-request-id': 'r-1' } },
      ),
    )
    const { outcomes } = await destinationOver(server.fetch).deliver(people(1))
    const result = outcomes[0]?.results[0]
    expect(result).toMatchObject({
      mapping: 'profiles',
      action: 'updateUser',
      operation: 'users.bulkUpdate',
      code: 'invalid_email',
      iterableCode: 'InvalidEmailAddressError',
      httpStatus: 400,
      requestId: 'r-1',
    })
    expect(result?.error?.body).toMatchObject({ msg: 'Invalid email: ana@example.com' })
    expect(JSON.stringify(outcomes)).not.toContain('ana@example.com')
  })

  test('warns of fields that Iterable dropped or made, where the event carried them', async () => {
    const server = answering((entries) =>
      accepted(entries.length, {
        filteredOutFields: ['plan', 'home.city'],
        createdFields: ['age'],
      }),
    )
    const { outcomes } = await destinationOver(server.fetch).deliver([
      identify('ana', { plan: 'pro', age: 3 }),
      identify('ben', { home: { city: 'Rome' } }),
      identify('cy', { city: 'Rome', home: {} }),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['delivered', 'delivered', 'delivered'])
    expect(
      outcomes.map(({ results }) =>
        results[0]?.warnings?.map(({ code, path }) => `${code} ${path}`),
      ),
    ).toEqual([
      ['field_dropped /dataFields/plan', 'field_created /dataFields/age'],
      ['field_dropped /dataFields/home/city'],
      undefined,
    ])
  })

  test('has warnings of the event and of the answer together', async () => {
    const server = answering((entries) => accepted(entries.length, { createdFields: ['age'] }))
    const destination = destinationOver(server.fetch, { onInvalidOptional: 'drop' })
    const { outcomes } = await destination.deliver([
      identify('ana', { age: 3, email: 'no address' }),
    ])
    expect(outcomes[0]?.results[0]?.warnings?.map(({ code }) => code)).toEqual([
      'invalid_email',
      'field_created',
    ])
  })

  test('of the simulator warns of a field that the project does not take', async () => {
    const simulator = createIterableSimulator({ createNewFields: false })
    const { outcomes } = await destinationOver(simulator.fetch).deliver([
      identify('ana', { plan: 'pro' }),
    ])
    expect(outcomes[0]?.results[0]?.warnings).toMatchObject([{ code: 'field_dropped' }])
  })
})

describe('the outcome of an event with several mappings', () => {
  const both = mappings.map((mapping) => ({ ...mapping, trigger: 'type = "track"' }))
  const withFields = both.map((mapping) =>
    mapping.action === 'updateUser'
      ? { ...mapping, fields: { ...mapping.fields, dataFields: { '@path': '$.properties' } } }
      : mapping,
  )

  function destinationOf(
    simulator: ReturnType<typeof createIterableSimulator>,
  ): IterableDestination {
    return destinationOver(simulator.fetch, {
      lane: 'single',
      mappings: withFields,
      client: { retry: false },
    })
  }

  test('has a result of each, the worst status, and says when to try again', async () => {
    const simulator = createIterableSimulator()
    simulator.failNext('users.update', { status: 429, headers: { 'retry-after': '7' } })
    simulator.failNext('events.track', { status: 503, headers: { 'retry-after': '3' } })
    const { outcomes, counts } = await destinationOf(simulator).deliver([track('ana', '1')])
    expect(outcomes[0]).toMatchObject({
      status: 'failed',
      retryable: true,
      retryAfterMs: 7000,
      results: [
        { mapping: 'profiles', code: 'rate_limited', retryAfterMs: 7000 },
        { mapping: 'events', code: 'server_error', retryAfterMs: 3000 },
      ],
    })
    expect(counts).toEqual({ delivered: 0, skipped: 0, rejected: 0, failed: 1 })
  })

  test('is worth another try when one of them is, though another never will be', async () => {
    const simulator = createIterableSimulator()
    simulator.failNext('users.update', { status: 400 })
    simulator.failNext('events.track', { networkError: true })
    const { outcomes } = await destinationOf(simulator).deliver([track('ana', '1')])
    expect(outcomes[0]).toMatchObject({
      status: 'failed',
      retryable: true,
      results: [
        { status: 'rejected', retryable: false },
        { status: 'failed', retryable: true },
      ],
    })
    expect(outcomes[0]).not.toHaveProperty('retryAfterMs')
  })
})
