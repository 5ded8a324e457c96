import { createIterableSimulator, type SimulatorSeed } from '@iterelay/iterable-sdk/simulator'
import { describe, expect, test } from 'vitest'

import { createClientProject } from './client-project.ts'
import { fullSeed } from './full-seed.ts'

const ana = 'ana@example.com'

describe('a seed', () => {
  test('is what the project holds at first, and again after reset', async () => {
    const { client, simulator } = createClientProject({ seed: fullSeed() })
    const before = simulator.snapshot()
    await client.users.update({ email: 'new@example.com' })
    await client.lists.create({ name: 'New' })
    simulator.reset()
    expect({ ...simulator.snapshot(), nextNumber: 0 }).toEqual({ ...before, nextNumber: 0 })
  })

  test('may be a snapshot, which survives JSON with everything in it', () => {
    const { simulator } = createClientProject({ seed: fullSeed() })
    const snapshot = simulator.snapshot()
    const seed = JSON.parse(JSON.stringify(snapshot)) as typeof snapshot
    const other = createIterableSimulator({ seed })
    expect(JSON.stringify(other.snapshot())).toBe(JSON.stringify(snapshot))
  })

  test('can be added to what is there, with ids that meet no others', async () => {
    const { client, simulator } = createClientProject({ seed: { users: [{ email: ana }] } })
    simulator.seed({
      lists: [
        { id: 50, name: 'A', members: [ana] },
        { name: 'B', members: [ana] },
      ],
    })
    simulator.seed({ lists: [{ name: 'C' }], webhooks: [{ endpoint: 'https://example.com/' }] })
    expect(simulator.user(ana)?.listIds).toHaveLength(2)
    const ids = simulator.lists().map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect((await client.webhooks.list()).webhooks).toHaveLength(1)
  })

  test('that is refused leaves nothing behind', () => {
    const { simulator } = createClientProject()
    const before = simulator.snapshot()
    const seed = { users: [{ email: ana }], lists: [{ name: 'A', members: ['no@example.com'] }] }
    expect(() => simulator.seed(seed)).toThrow('no user of the seed is no@example.com')
    expect(simulator.snapshot()).toEqual(before)
  })

  test('names everything that is wrong in it', () => {
    const seed = {
      user: [],
      users: {},
      metadata: [],
    } as unknown as SimulatorSeed
    expect(() => createIterableSimulator({ seed })).toThrow(
      /seed\.user.*did you mean.*users.*seed\.users must be a list.*seed\.metadata must be an object of tables/,
    )
    const entries = {
      lists: [{}, null],
      templates: [{ name: 'A' }],
      webhooks: [{ endpoint: 'nowhere' }],
      metadata: { table: 5 },
      forgotten: [5],
    } as unknown as SimulatorSeed
    expect(() => createIterableSimulator({ seed: entries })).toThrow(
      /lists\[0\] must have name.*lists\[1\] must be an object.*templates\[0\] must have medium.*metadata.*webhooks\[0\].*forgotten\[0\]/,
    )
    const people: SimulatorSeed = {
      users: [{ email: 'foo@' }, { email: 5 as never }],
      events: [{ email: 'no@example.com', eventName: 'x' }],
      purchases: [{ user: { email: ana }, items: [], total: 'x' as never }],
      lists: [{ name: 'A', members: ['no@example.com'] }],
      inAppMessages: [{ email: 'no@example.com' }],
    }
    expect(() => createIterableSimulator({ seed: people })).toThrow(
      /users\[0\].*users\[1\].*events\[0\].*purchases\[0\].*lists\[0\].*inAppMessages\[0\]/,
    )
    expect(() => createIterableSimulator({ seed: 5 as never })).toThrow('seed must be an object')
  })
})

test('what a user is can be compared with a plain object', async () => {
  const { client, simulator } = createClientProject()
  await client.users.update({ email: ana, dataFields: { plan: 'pro' } })
  expect(simulator.user(ana)).toEqual({
    email: ana,
    userId: undefined,
    profile: { plan: 'pro' },
    listIds: [],
    unsubscribedChannelIds: [],
    unsubscribedMessageTypeIds: [],
    subscribedMessageTypeIds: [],
    devices: [],
  })
  // A difference that a test prints shows values, not functions.
  expect(JSON.stringify(simulator.user(ana))).toContain('"profile":{"plan":"pro"}')
  expect(Object.keys(simulator.user(ana) ?? {})).not.toContain('events')
})
