import { describe, expect, test } from 'vitest'

import { createIterableClient } from '@iterelay/iterable-sdk'
import { createIterableSimulator, type SimulatorOptions } from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  defaultFields,
  type IterableDestination,
  type Lane,
  type Mapping,
} from '@iterelay/segment-adapter'

import { mappings as usual } from './some-events.ts'

const mappings: Mapping[] = [
  ...usual,
  {
    name: 'orders',
    action: 'trackPurchase',
    trigger: 'type = "track" and event = "Order Completed"',
    fields: defaultFields('trackPurchase'),
  },
]

function setUp(
  options: { lane?: Lane; maxBatchItems?: number; simulator?: SimulatorOptions } = {},
): { simulator: ReturnType<typeof createIterableSimulator>; destination: IterableDestination } {
  const simulator = createIterableSimulator(options.simulator)
  const client = createIterableClient({
    apiKey: 'test',
    fetch: simulator.fetch,
    sleep: () => Promise.resolve(),
  })
  const destination = createIterableDestination({
    client,
    mappings,
    ...(options.lane === undefined ? {} : { lane: options.lane }),
    ...(options.maxBatchItems === undefined ? {} : { maxBatchItems: options.maxBatchItems }),
  })
  return { simulator, destination }
}

const identify = (userId: string, traits: object = {}): object => ({
  type: 'identify',
  userId,
  traits,
})
let sequence = 0
const track = (userId: string, properties: object = {}): object => ({
  type: 'track',
  event: 'Opened',
  userId,
  messageId: `m-${sequence++}`,
  properties,
})

describe.each(['bulk', 'single'] as const)('in the %s lane', (lane) => {
  test('each event has an outcome at its own index, and nothing is sent for what cannot work', async () => {
    const { simulator, destination } = setUp({ lane })
    const { outcomes } = await destination.deliver([
      identify('a', { email: 'ana@example.com' }),
      'not an event',
      { type: 'page', userId: 'a' },
      track('a'),
      { type: 'track', event: 'Opened' },
      { type: 'identify', userId: 'b', traits: { email: 'no address' } },
    ])
    expect(outcomes.map(({ status, code, results }) => [status, code ?? results[0]?.code])).toEqual(
      [
        ['delivered', undefined],
        ['rejected', 'invalid_event'],
        ['skipped', 'no_trigger_matched'],
        ['delivered', undefined],
        ['rejected', 'missing_identifier'],
        ['rejected', 'invalid_email'],
      ],
    )
    expect(simulator.summary()).toMatchObject({ users: 1, events: 1 })
  })

  test('later updates of one user win, in input order', async () => {
    const { simulator, destination } = setUp({ lane })
    await destination.deliver(
      Array.from({ length: 20 }, (_, step) => identify('a', { step, [`only${step}`]: true })),
    )
    expect(simulator.user('a')?.profile).toMatchObject({ step: 19, only0: true, only19: true })
  })

  test('a wrong API key ends the delivery early and is told apart from bad data', async () => {
    const { simulator, destination } = setUp({
      lane,
      maxBatchItems: 1,
      simulator: { apiKey: 'another' },
    })
    const { outcomes } = await destination.deliver(
      Array.from({ length: 40 }, (_, index) => identify(`u-${index}`)),
    )
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['failed']))
    expect(new Set(outcomes.map(({ results }) => results[0]?.code))).toEqual(
      new Set(['bad_api_key']),
    )
    expect(outcomes[0]?.results[0]).toMatchObject({ httpStatus: 401, attempts: 1 })
    expect(outcomes[39]?.results[0]).toMatchObject({ attempts: 0 })
    expect(simulator.requests().length).toBeLessThanOrEqual(8)
  })

  test('an abort before the start sends nothing and reports every event as failed', async () => {
    const { simulator, destination } = setUp({ lane })
    const { outcomes } = await destination.deliver([identify('a'), track('b')], {
      signal: AbortSignal.abort(),
    })
    expect(outcomes.map(({ status, results }) => [status, results[0]?.code])).toEqual([
      ['failed', 'aborted'],
      ['failed', 'aborted'],
    ])
    expect(simulator.requests()).toEqual([])
  })

  test('a passing fault is retried, and the attempts are counted', async () => {
    const { simulator, destination } = setUp({ lane })
    simulator.failNext(lane === 'bulk' ? 'users.bulkUpdate' : 'users.update', { status: 503 })
    const report = await destination.deliver([identify('a')])
    expect(report.outcomes[0]).toMatchObject({ status: 'delivered', results: [{ attempts: 2 }] })
    expect(report.requests).toBe(2)
  })

  test('events are not mutated', async () => {
    const { destination } = setUp({ lane })
    const events = [
      identify('a', { phone: '+1', list: [{ at: '2024-01-01T00:00:00Z' }] }),
      track('a'),
    ]
    const before = structuredClone(events)
    await destination.deliver(events)
    expect(events).toEqual(before)
  })
})

describe('a bulk answer', () => {
  test('refuses the events of an unknown user and no others', async () => {
    const { destination } = setUp()
    const { outcomes } = await destination.deliver([
      identify('known'),
      track('known'),
      track('stranger'),
      track('known'),
    ])
    expect(outcomes.map(({ status, results }) => [status, results[0]?.code])).toEqual([
      ['delivered', undefined],
      ['delivered', undefined],
      ['rejected', 'unknown_user'],
      ['delivered', undefined],
    ])
  })

  test('that refuses all for one mistyped value is resent in halves until the culprit stands alone', async () => {
    const { simulator, destination } = setUp()
    await destination.deliver([identify('first', { age: 30 })])
    const { outcomes } = await destination.deliver(
      Array.from({ length: 50 }, (_, index) =>
        identify(`u-${index}`, { age: index === 17 ? 'thirty' : index }),
      ),
    )
    expect(
      outcomes.flatMap(({ status, results }, index) =>
        status === 'delivered' ? [] : [[index, status, results[0]?.code]],
      ),
    ).toEqual([[17, 'rejected', 'field_type_mismatch']])
    expect(simulator.users()).toHaveLength(50)
    expect(simulator.requests().every(({ operation }) => operation === 'users.bulkUpdate')).toBe(
      true,
    )
  })
})

describe('a change of e-mail in the single lane', () => {
  const withNewEmail: Mapping = {
    name: 'profiles',
    action: 'updateUser',
    fields: { ...defaultFields('updateUser'), newEmail: { '@path': '$.traits.newEmail' } },
  }
  const event = {
    type: 'identify',
    traits: { email: 'old@example.com', newEmail: 'new@example.com' },
  }

  function destinationOf(
    simulator: ReturnType<typeof createIterableSimulator>,
  ): IterableDestination {
    return createIterableDestination({
      client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch, retry: false }),
      mappings: [withNewEmail],
      lane: 'single',
    })
  }

  test('is a second request after the first', async () => {
    const simulator = createIterableSimulator({ projectType: 'email' })
    const { outcomes, requests } = await destinationOf(simulator).deliver([event])
    expect(outcomes[0]?.status).toBe('delivered')
    expect(requests).toBe(2)
    expect(simulator.user('new@example.com')).toBeDefined()
    expect(simulator.user('old@example.com')).toBeUndefined()
  })

  test.each(['single', 'bulk'] as const)(
    'is over before an event under the new address is handled, in the %s lane',
    async (lane) => {
      const simulator = createIterableSimulator({
        projectType: lane === 'single' ? 'email' : 'hybrid',
      })
      const destination = createIterableDestination({
        client: createIterableClient({ apiKey: 'test', fetch: simulator.fetch, retry: false }),
        mappings: [withNewEmail],
        lane,
      })
      const later = { type: 'identify', traits: { email: 'NEW@example.com', step: 2 } }
      const { outcomes } = await destination.deliver([event, later])
      expect(outcomes.map(({ status }) => status)).toEqual(['delivered', 'delivered'])
      expect(simulator.users()).toHaveLength(1)
      expect(simulator.user('new@example.com')?.profile).toMatchObject({ step: 2 })
    },
  )

  test('names the step that failed', async () => {
    const simulator = createIterableSimulator({ projectType: 'email' })
    simulator.failNext('users.updateEmail', { status: 500 })
    const { outcomes } = await destinationOf(simulator).deliver([event])
    expect(outcomes[0]?.results).toMatchObject([
      { status: 'failed', operation: 'users.updateEmail', attempts: 2 },
    ])
  })

  test('is not tried when the first request failed', async () => {
    const simulator = createIterableSimulator({ projectType: 'email' })
    simulator.failNext('users.update', { status: 500 })
    const { outcomes } = await destinationOf(simulator).deliver([event])
    expect(outcomes[0]?.results).toMatchObject([{ status: 'failed', operation: 'users.update' }])
    expect(simulator.requests()).toHaveLength(1)
  })
})

describe('the plan', () => {
  test('shows what would be sent and what is decided already, and sends nothing', () => {
    const { simulator, destination } = setUp()
    const plan = destination.plan([identify('a'), track('a'), { type: 'page' }])
    expect(plan.requests).toMatchObject([
      {
        operation: 'users.bulkUpdate',
        method: 'POST',
        path: '/api/users/bulkUpdate',
        events: [0],
        after: [],
      },
      { operation: 'events.trackBulk', events: [1], after: [0] },
    ])
    expect(plan.outcomes.map((outcome) => outcome?.status)).toEqual([
      undefined,
      undefined,
      'skipped',
    ])
    expect(simulator.requests()).toEqual([])
  })
})

describe('the credential check', () => {
  test('confirms a good key and explains a bad one', async () => {
    const good = setUp()
    expect(await good.destination.testAuthentication()).toEqual({ ok: true })
    const bad = setUp({ simulator: { apiKey: 'another' } })
    expect(await bad.destination.testAuthentication()).toMatchObject({
      ok: false,
      code: 'bad_api_key',
      httpStatus: 401,
      retryable: false,
      message: 'Credentials are invalid: 401 Unauthorized',
    })
  })
})

describe('a refusal', () => {
  test.each(['single', 'bulk'] as const)(
    'of an event name has the same code in the %s lane',
    async (lane) => {
      const { simulator, destination } = setUp({
        lane,
        simulator: { disallowedEventNames: ['Opened'] },
      })
      await destination.deliver([identify('u-1')])
      const { outcomes } = await destination.deliver([track('u-1')])
      expect(outcomes[0]?.results[0]).toMatchObject({
        status: 'rejected',
        code: 'event_name_not_allowed',
      })
      expect(simulator.events()).toEqual([])
    },
  )

  test.each([
    ['a key that may not do that', { status: 403 }, 'forbidden'],
    ['an answer that is not of Iterable', { status: 200, body: '<html>' }, 'unexpected_answer'],
  ])('for %s is no fault of the event', async (_what, fault, code) => {
    const { simulator, destination } = setUp()
    simulator.failNext('users.bulkUpdate', fault)
    const { outcomes } = await destination.deliver([identify('u-1')])
    expect(outcomes[0]?.results[0]).toMatchObject({ status: 'failed', code, retryable: false })
  })
})

test('an abort ends the splitting of a refused bulk request', async () => {
  const controller = new AbortController()
  let sent = 0
  const client = createIterableClient({
    apiKey: 'test',
    fetch: () => {
      sent += 1
      if (sent === 2) controller.abort()
      return Promise.resolve(Response.json({ code: 'BadParams', msg: '' }, { status: 400 }))
    },
  })
  const destination = createIterableDestination({ client, mappings })
  const events = Array.from({ length: 100 }, (_, index) => identify(`u-${index}`))
  const report = await destination.deliver(events, { signal: controller.signal })
  expect(sent).toBe(2)
  expect(report.outcomes.every(({ status }) => status !== 'delivered')).toBe(true)
  expect(report.outcomes.at(-1)?.results[0]?.code).toBe('aborted')
})

test('instances of classes give what their toJSON gives', () => {
  const { destination } = setUp()
  const plan = destination.plan([
    identify('u-1', { site: new URL('https://example.com/a'), seen: new Date(0) }),
  ])
  expect(plan.requests[0]?.body).toMatchObject({
    users: [{ dataFields: { site: 'https://example.com/a', seen: '1970-01-01 00:00:00 +00:00' } }],
  })
})
