import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { createIterableDestination, defaultFields } from '@iterelay/segment-adapter'
import { describe, expect, test } from 'vitest'

import { HeldFetch, settled, type HeldRequest } from '../held-fetch.ts'
import { destinationOver, identify, mappings, track } from '../some-events.ts'

/** The steps that the held requests carry, by user. */
function steps(held: readonly HeldRequest[]): unknown[] {
  return held.flatMap(({ body }) => {
    const list = body['users'] ?? body['events'] ?? [body]
    return (list as { userId?: string; email?: string; dataFields?: { step?: unknown } }[]).map(
      ({ userId, email, dataFields }) => `${userId ?? email} ${String(dataFields?.step)}`,
    )
  })
}

describe.each(['bulk', 'single'] as const)('deliveries that overlap, in the %s lane', (lane) => {
  test('keep the order of one user, while other users go on', async () => {
    const held = new HeldFetch(createIterableSimulator().fetch)
    const destination = destinationOver(held.fetch, { lane })
    const reports = Promise.all([
      destination.deliver([identify('ana', { step: 1 })]),
      destination.deliver([identify('ana', { step: 2 }), identify('ben', { step: 1 })]),
      destination.deliver([identify('cy', { step: 1 })]),
    ])
    const [first] = await held.held()
    // In bulk, ben's update shares a request with ana's second one.
    expect(steps(await held.held())).toEqual(
      lane === 'single' ? ['ana 1', 'ben 1', 'cy 1'] : ['ana 1', 'cy 1'],
    )
    first?.release()
    expect(steps(await held.held())).toContain('ana 2')
    await held.releaseAll()
    expect((await reports).map(({ counts }) => counts.delivered)).toEqual([1, 2, 1])
  })

  test('keep it across kinds of requests: an identify is over before a later track', async () => {
    const held = new HeldFetch(createIterableSimulator().fetch)
    const destination = destinationOver(held.fetch, { lane })
    const reports = Promise.all([
      destination.deliver([identify('ana')]),
      destination.deliver([track('ana', 'm-1')]),
    ])
    expect((await held.held()).map(({ path }) => path)).toHaveLength(1)
    await held.releaseAll()
    expect((await reports).map(({ counts }) => counts.delivered)).toEqual([1, 1])
  })

  test('know a user by e-mail in any case, by user id, and by the address that the user gets', async () => {
    const held = new HeldFetch(createIterableSimulator({ projectType: 'hybrid' }).fetch)
    const renames = {
      name: 'profiles',
      action: 'updateUser',
      fields: { ...defaultFields('updateUser'), newEmail: { '@path': '$.traits.newEmail' } },
    } as const
    const destination = destinationOver(held.fetch, { lane, mappings: [renames] })
    const deliver = (traits: object, userId?: string): Promise<unknown> =>
      destination.deliver([
        { type: 'identify', traits, ...(userId === undefined ? {} : { userId }) },
      ])
    const reports = Promise.all([
      deliver({ email: 'Ana@example.com', newEmail: 'New@example.com', step: 1 }),
      deliver({ email: 'ana@EXAMPLE.com', step: 2 }, 'ana'),
      deliver({ email: 'new@example.com', step: 3 }),
      deliver({ step: 4 }, 'ana'),
    ])
    const seen: unknown[] = []
    for (let wave = 0; wave < 6; wave++) {
      const requests = await held.held()
      seen.push(steps(requests).map((one) => String(one).split(' ').at(-1)))
      for (const request of requests) request.release()
    }
    await reports
    const [first, ...rest] = seen
    expect(first).toEqual(['1'])
    // Steps 2 and 3 wait for the change of address, and step 4 for step 2.
    const waves = rest.map((wave) => (wave as string[]).filter((step) => /[234]/.test(step)))
    expect(waves.filter((wave) => wave.length > 0)).toEqual([['2', '3'], ['4']])
  })

  test('keep it among items with one identifier each, after one that had both', async () => {
    const held = new HeldFetch(createIterableSimulator({ projectType: 'hybrid' }).fetch)
    const destination = destinationOver(held.fetch, { lane })
    const email = 'ana@example.com'
    const reports = Promise.all([
      destination.deliver([
        identify('ana', { email, step: 1 }),
        identify('ana', { step: 2 }),
        { type: 'identify', traits: { email, step: 3 } },
      ]),
      destination.deliver([identify('ana', { step: 4 })]),
      destination.deliver([{ type: 'identify', traits: { email, step: 5 } }]),
    ])
    const seen: unknown[] = []
    for (let wave = 0; wave < 5; wave++) {
      const requests = await held.held()
      seen.push(steps(requests))
      for (const request of requests) request.release()
    }
    expect(seen).toEqual([['ana 1'], ['ana 2'], [`${email} 3`], ['ana 4'], [`${email} 5`]])
    expect((await reports).map(({ counts }) => counts.delivered)).toEqual([3, 1, 1])
  })

  test('make no more requests at a time than `concurrency`, all together', async () => {
    const held = new HeldFetch(createIterableSimulator().fetch)
    const destination = destinationOver(held.fetch, { lane, concurrency: 3, maxBatchItems: 1 })
    const reports = Promise.all(
      ['a', 'b', 'c'].map((name) =>
        destination.deliver([1, 2, 3].map((number) => identify(`${name}${number}`))),
      ),
    )
    for (let left = 9; left > 0; left--) {
      const requests = await held.held()
      expect(requests).toHaveLength(Math.min(3, left))
      requests[0]?.release()
    }
    await reports
  })

  test('wait for an earlier request that is tried again', async () => {
    const simulator = createIterableSimulator()
    const held = new HeldFetch(simulator.fetch)
    const destination = destinationOver(held.fetch, { lane })
    const reports = Promise.all([
      destination.deliver([identify('ana', { step: 1 })]),
      destination.deliver([identify('ana', { step: 2 })]),
    ])
    for (const answer of [new TypeError('fetch failed'), new Response('', { status: 503 })]) {
      const requests = await held.held()
      expect(steps(requests)).toEqual(['ana 1'])
      requests[0]?.release(answer)
    }
    await held.releaseAll()
    const [first] = await reports
    expect(first.outcomes[0]?.results[0]).toMatchObject({ status: 'delivered', attempts: 3 })
    expect(simulator.user('ana')?.profile).toMatchObject({ step: 2 })
  })
})

test('a later request waits until the last part of a refused one is over', async () => {
  const simulator = createIterableSimulator()
  await destinationOver(simulator.fetch).deliver([identify('first', { age: 1 })])
  const held = new HeldFetch(simulator.fetch)
  const destination = destinationOver(held.fetch)
  const reports = Promise.all([
    destination.deliver([
      identify('bad', { age: 'old' }),
      identify('ben'),
      identify('ana', { step: 1 }),
    ]),
    destination.deliver([identify('ana', { step: 2 })]),
  ])
  for (const expected of [3, 2, 1, 1]) {
    const requests = await held.held()
    expect(requests).toHaveLength(1)
    expect(steps(requests)).toHaveLength(expected)
    expect(steps(requests)).not.toContain('ana 2')
    requests[0]?.release()
  }
  await held.held()
  expect(steps(await held.held())).toEqual(['ana 1'])
  await held.releaseAll()
  const [first] = await reports
  expect(first.outcomes.map(({ status }) => status)).toEqual(['rejected', 'delivered', 'delivered'])
  expect(simulator.user('ana')?.profile).toMatchObject({ step: 2 })
})

test('an abort ends the wait of a delivery at once, and what came after it still waits for what came before', async () => {
  const simulator = createIterableSimulator()
  const held = new HeldFetch(simulator.fetch)
  const destination = destinationOver(held.fetch)
  const controller = new AbortController()
  const first = destination.deliver([identify('ana', { step: 1 })])
  const second = destination.deliver([identify('ana', { step: 2 })], { signal: controller.signal })
  const third = destination.deliver([identify('ana', { step: 3 })])
  await settled()
  controller.abort()
  expect(await second).toMatchObject({
    outcomes: [{ status: 'failed', results: [{ code: 'aborted', attempts: 0 }] }],
    requests: 0,
  })
  expect(steps(await held.held())).toEqual(['ana 1'])
  await held.releaseAll()
  expect((await first).counts.delivered).toBe(1)
  expect((await third).counts.delivered).toBe(1)
  expect(simulator.user('ana')?.profile).toMatchObject({ step: 3 })
})

test('a refused key ends the delivery that met it, and no other one', async () => {
  const simulator = createIterableSimulator()
  const held = new HeldFetch(simulator.fetch)
  const destination = destinationOver(held.fetch, { lane: 'single' })
  const first = destination.deliver([identify('ana', { step: 1 }), identify('ana', { step: 2 })])
  const second = destination.deliver([identify('ana', { step: 3 })])
  const [request] = await held.held()
  request?.release(Response.json({ code: 'BadApiKey', msg: 'Invalid API key' }, { status: 401 }))
  expect(
    (await first).outcomes.map(({ results }) => [results[0]?.code, results[0]?.attempts]),
  ).toEqual([
    ['bad_api_key', 1],
    ['bad_api_key', 0],
  ])
  await held.releaseAll()
  expect((await second).counts.delivered).toBe(1)
})

test('a client that throws what is no error of its own leaves no event without an outcome, and nobody waiting', async () => {
  const client = {
    call: () => {
      throw new Error('broken')
    },
  }
  const own = createIterableDestination({ client: client as never, mappings })
  for (let time = 0; time < 2; time++) {
    expect((await own.deliver([identify('ana')])).outcomes[0]).toMatchObject({
      status: 'failed',
      retryable: true,
      results: [{ code: 'unexpected_error' }],
    })
  }
})

test('a signal that is none, and an option that there is not, are refused at once', async () => {
  const destination = destinationOver(fetch)
  const signal = 'now' as never
  await expect(destination.deliver([], { signal, singal: signal } as never)).rejects.toThrow(
    `deliver's options have 2 mistakes:
  /singal: there is no option "singal"; did you mean signal?
  /signal: must be an AbortSignal, such as AbortSignal.timeout(30_000), not "now"`,
  )
  await expect(destination.deliver([], new AbortController().signal as never)).rejects.toThrow(
    '/: must be an object: give the signal as { signal }',
  )
  await expect(destination.deliver([], null as never)).resolves.toMatchObject({ outcomes: [] })
})
