import {
  createIterableSimulator,
  type IterableSimulator,
  type SimulatorOptions,
} from '@iterelay/iterable-sdk/simulator'
import {
  createIterableDestination,
  defaultFields,
  type IterableDestination,
  type Mapping,
} from '@iterelay/segment-adapter'
import { expect, test } from 'vitest'

import { destinationOver, identify } from '../some-events.ts'

const users: Mapping = {
  name: 'users',
  action: 'updateUser',
  fields: defaultFields('updateUser'),
}

function setUp(options: SimulatorOptions = {}): {
  simulator: IterableSimulator
  destination: IterableDestination
} {
  const simulator = createIterableSimulator(options)
  return { simulator, destination: destinationOver(simulator.fetch, { mappings: [users] }) }
}

function bodies(simulator: IterableSimulator): unknown[] {
  return simulator.requests('users.bulkUpdate').map(({ body }) => body)
}

test('updates of one user are one entry of one request, and each event has its outcome', async () => {
  const { simulator, destination } = setUp()
  const { outcomes, requests } = await destination.deliver([
    identify('a', { plan: 'free', seats: 1 }),
    identify('b'),
    identify('a', { plan: 'pro' }),
  ])
  expect(outcomes.map(({ status, results }) => [status, results[0]?.attempts])).toEqual([
    ['delivered', 1],
    ['delivered', 1],
    ['delivered', 1],
  ])
  expect(requests).toBe(1)
  expect(simulator.user('a')?.profile).toEqual({ plan: 'pro', seats: 1 })
})

test('the plan lists every event that a request carries', () => {
  const { destination } = setUp()
  const plan = destination.plan([identify('a'), identify('b'), identify('a')])
  expect(plan.requests.map(({ events }) => events)).toEqual([[0, 2, 1]])
})

test('an entry that brings a whole request down is sent apart, and its good part is delivered', async () => {
  const { simulator, destination } = setUp({
    seed: { users: [{ userId: 'z', dataFields: { seats: 1 } }] },
  })
  const { outcomes, requests } = await destination.deliver([
    identify('a', { plan: 'free' }),
    identify('a', { seats: 'many' }),
    identify('b', { plan: 'free' }),
    identify('a', { city: 'Rome' }),
  ])
  expect(outcomes.map(({ status, results }) => [status, results[0]?.code])).toEqual([
    ['delivered', undefined],
    ['rejected', 'field_type_mismatch'],
    ['delivered', undefined],
    ['delivered', undefined],
  ])
  expect(simulator.user('a')?.profile).toEqual({ plan: 'free', city: 'Rome' })
  expect(simulator.user('b')?.profile).toEqual({ plan: 'free' })
  expect(requests).toBe(simulator.requests().length)
})

test('an entry that is refused by name is sent apart, in order', async () => {
  const { simulator, destination } = setUp()
  simulator.forget('a')
  const { outcomes, requests } = await destination.deliver([
    identify('a', { n: 1 }),
    identify('b'),
    identify('a', { n: 2 }),
  ])
  expect(outcomes.map(({ status, results }) => [status, results[0]?.code])).toEqual([
    ['rejected', 'forgotten_user'],
    ['delivered', undefined],
    ['rejected', 'forgotten_user'],
  ])
  expect(bodies(simulator).slice(1)).toMatchObject([
    { users: [{ dataFields: { n: 1 } }] },
    { users: [{ dataFields: { n: 2 } }] },
  ])
  expect(requests).toBe(3)
  expect(outcomes.map(({ results }) => results[0]?.attempts)).toEqual([2, 1, 2])
})

test('a passing fault fails all parts alike, and sends none of them apart', async () => {
  const { simulator, destination } = setUp()
  simulator.failNext('users.bulkUpdate', { status: 503 }, Infinity)
  const { outcomes } = await destination.deliver([identify('a'), identify('a')])
  const [first, second] = outcomes
  expect(first?.results[0]).toMatchObject({ status: 'failed', retryable: true, mapping: 'users' })
  expect(second).toEqual(first)
  expect(bodies(simulator)).toHaveLength(first?.results[0]?.attempts ?? 0)
})

test('an abort while parts are sent apart leaves the others unsent', async () => {
  const { simulator } = setUp()
  simulator.forget('a')
  const controller = new AbortController()
  const aborting: typeof fetch = async (input, init) => {
    const answer = await simulator.fetch(input, init)
    if (simulator.requests('users.bulkUpdate').length === 2)
      queueMicrotask(() => controller.abort())
    return answer
  }
  const aborted = destinationOver(aborting, { mappings: [users] })
  const { outcomes } = await aborted.deliver([identify('a'), identify('a'), identify('a')], {
    signal: controller.signal,
  })
  expect(outcomes.at(-1)?.results[0]).toMatchObject({
    status: 'failed',
    code: 'aborted',
    retryable: true,
  })
  expect(bodies(simulator)).toHaveLength(2)
})

test('two mappings that update one user from one event share an entry, and each has its result', async () => {
  const { simulator } = setUp()
  const destination = createIterableDestination({
    settings: { apiKey: 'test' },
    fetch: simulator.fetch,
    mappings: [
      users,
      {
        name: 'plans',
        action: 'updateUser',
        fields: { userId: { '@path': '$.userId' }, dataFields: { seen: true } },
      },
    ],
  })
  const { outcomes, requests } = await destination.deliver([identify('a', { plan: 'pro' })])
  expect(outcomes[0]?.results.map(({ mapping, status }) => [mapping, status])).toEqual([
    ['users', 'delivered'],
    ['plans', 'delivered'],
  ])
  expect(requests).toBe(1)
  expect(simulator.user('a')?.profile).toEqual({ plan: 'pro', seen: true })
})

test('what the answer says of a field is told to the events that carry it', async () => {
  const { destination } = setUp()
  const { outcomes } = await destination.deliver([
    identify('a', { plan: 'pro' }),
    identify('a', { seats: 1 }),
    identify('a'),
  ])
  const warnings = outcomes.map(({ results }) => results[0]?.warnings?.map(({ path }) => path))
  expect(warnings).toEqual([['/dataFields/plan'], ['/dataFields/seats'], undefined])
})

test('so it is of a field whose name has a dot or a slash in it', async () => {
  const { destination } = setUp()
  const { outcomes } = await destination.deliver([
    identify('a', { 'size.eu': 38, 'w/h': 2 }),
    identify('a', { plan: 'pro' }),
    identify('b', { 'size.eu': 40 }),
  ])
  const warnings = outcomes.map(({ results }) => results[0]?.warnings?.map(({ path }) => path))
  expect(warnings).toEqual([
    ['/dataFields/size.eu', '/dataFields/w/h'],
    ['/dataFields/plan'],
    ['/dataFields/size.eu'],
  ])
})
