import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'

describe('limits on fields', () => {
  test('count the fields of users, of each event name, and those of the project itself', async () => {
    const { client } = createClientProject({ maxUserFields: 7, maxEventFields: 1 })
    // Five fields are there from the beginning.
    await client.users.update({ email: ana, dataFields: { a: 1, b: 2 } })
    const simulator = createIterableSimulator({ maxUserFields: 7 })
    const response = await simulator.fetch('https://api.iterable.com/api/users/update', {
      method: 'POST',
      headers: { 'Api-Key': 'k' },
      body: JSON.stringify({ email: ana, dataFields: { a: 1, b: 2, c: 3 } }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      code: 'UniqueFieldsLimitExceeded',
      msg: 'Project 1: The request would increase the number of object fields to 8 by adding [a, b, c], which exceeds the limit of 7',
      params: { limit: 7, requestedTotal: 8, newFields: ['a', 'b', 'c'] },
    })
    await client.users.update({ email: ana, dataFields: { a: 3 } })
    const track = (dataFields: Record<string, unknown>): Promise<string> =>
      refusalOf(client.events.track({ email: ana, eventName: 'x', dataFields }))
    expect(await track({ n: 1 })).toBe('accepted')
    expect(await track({ m: 1 })).toContain('400 UniqueFieldsLimitExceeded')
  })

  test('createNewFields of the project holds where a request says nothing', async () => {
    const { client, simulator } = createClientProject({ createNewFields: false })
    const dataFields = { plan: 'pro' }
    await client.users.update({ email: ana, dataFields })
    expect(simulator.user(ana)?.profile).toEqual({})
    const bulk = await client.users.bulkUpdate({ users: [{ email: ana, dataFields }] })
    expect(bulk.filteredOutFields).toEqual(['plan'])
    await client.users.update({ email: ana, dataFields, createNewFields: true })
    expect(simulator.user(ana)?.profile).toEqual({ plan: 'pro' })
  })
})

test.each([
  ['auto', 1_700_000_000, 1_700_000_000_000],
  ['auto', 1_700_000_000_000, 1_700_000_000_000],
  ['auto', 0, 0],
  ['seconds', 1_700_000_000_000, 1_700_000_000_000_000],
  ['milliseconds', 1_700_000_000, 1_700_000_000],
] as const)('createdAt in the unit %s: %d is %d', async (createdAtUnit, createdAt, want) => {
  const { client, simulator } = createClientProject({
    createdAtUnit,
    seed: { users: [{ email: ana }] },
  })
  await client.events.track({ email: ana, eventName: 'x', createdAt })
  expect(simulator.events()[0]?.createdAt).toBe(want)
})

test('unknown event names are dropped where the project makes none', async () => {
  const { client, simulator } = createClientProject({
    unknownEventNames: 'drop',
    seed: { users: [{ email: ana }], events: [{ email: ana, eventName: 'Known' }] },
  })
  await client.events.track({ email: ana, eventName: 'New' })
  const answer = await client.events.trackBulk({
    events: [
      { email: ana, eventName: 'New' },
      { email: ana, eventName: 'Known' },
    ],
  })
  expect(answer).toMatchObject({ successCount: 2, failCount: 0 })
  expect(simulator.events()).toHaveLength(2)
})

test('a lookup by an unknown user id may be a 500', async () => {
  const { client } = createClientProject({ unknownUserIdStatus: 500 })
  expect(await refusalOf(client.users.getByUserId({ userId: 'u' }))).toBe(
    '500 error.users.noUserWithIdExists: No user exists with this id',
  )
})

test('every wrong option is named', () => {
  const options = {
    projectType: 'mail',
    lagMs: { single: -1, bulk: 0 },
    notEnabled: ['nope'],
    disallowedEventNames: 5,
    unknownUserIdStatus: 404,
    random: 5,
    maxUserFields: 1.5,
    colour: 'red',
  }
  expect(() => createIterableSimulator(options as never)).toThrow(
    /(?=.*projectType)(?=.*lagMs)(?=.*notEnabled)(?=.*disallowedEventNames)(?=.*unknownUserIdStatus)(?=.*random)(?=.*maxUserFields)(?=.*colour)/,
  )
})
