import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'

describe('with a lag', () => {
  test('what was written can be read when its time has come', async () => {
    const { client, simulator, pass } = createClientProject({ lagMs: 1000 })
    expect(await refusalOf(client.users.update({ email: ana, dataFields: { n: 1 } }))).toBe(
      'accepted',
    )
    expect(await client.users.getByEmail({ email: ana })).toEqual({})
    expect(simulator.user(ana)).toBeUndefined()
    pass(999)
    expect(simulator.users()).toEqual([])
    pass(1)
    expect(simulator.user(ana)?.profile).toEqual({ n: 1 })
  })

  test('a call that depends on an earlier one fails until then', async () => {
    const { client, pass } = createClientProject({ lagMs: 1000 })
    const { listId } = await client.lists.create({ name: 'Spring' })
    const subscribe = (): Promise<string> =>
      refusalOf(client.lists.subscribe({ listId, subscribers: [{ email: ana }] }))
    expect(await subscribe()).toBe(`400 Success: error.lists.invalidListId(${listId})`)
    pass(1000)
    expect(await subscribe()).toBe('accepted')
    pass(1000)
    expect(await client.lists.getUsers({ listId })).toBe(`${ana}\n`)
  })

  test('a refused write leaves nothing to come', async () => {
    const { client, simulator } = createClientProject({ lagMs: 1000 })
    expect(await refusalOf(client.users.update({ email: 'foo@' }))).toContain('400')
    await simulator.settle()
    expect(simulator.users()).toEqual([])
  })

  test('ids that answers told are those that come', async () => {
    const { client, simulator } = createClientProject({ lagMs: 1000 })
    const lists = await Promise.all(['A', 'B'].map((name) => client.lists.create({ name })))
    const { params } = await client.events.track({ email: ana, eventName: 'x' })
    expect(lists[0]?.listId).not.toBe(lists[1]?.listId)
    await simulator.settle()
    expect(simulator.lists().map(({ id, name }) => [id, name])).toEqual([
      [lists[0]?.listId, 'A'],
      [lists[1]?.listId, 'B'],
    ])
    expect(params?.['id']).toMatch(/^simulated-/)
  })

  test('writes keep the time at which they were sent', async () => {
    const { client, simulator, pass } = createClientProject({
      lagMs: 60_000,
      seed: { users: [{ email: ana }] },
    })
    await client.events.track({ email: ana, eventName: 'x' })
    pass(60_000)
    expect(simulator.events()[0]?.createdAt).toBe(Date.UTC(2026, 0, 2, 12))
  })
})

describe('with lanes apart', () => {
  const lagMs = { single: 1000, bulk: 5000 }

  test('an earlier bulk write overtakes a later single one', async () => {
    const { client, simulator, pass } = createClientProject({ lagMs })
    await client.users.bulkUpdate({ users: [{ email: ana, dataFields: { plan: 'old' } }] })
    pass(100)
    await client.users.update({ email: ana, dataFields: { plan: 'new' } })
    pass(1000)
    expect(simulator.user(ana)?.profile).toEqual({ plan: 'new' })
    pass(4000)
    // The order bug that mixing the two makes.
    expect(simulator.user(ana)?.profile).toEqual({ plan: 'old' })
  })

  test('an event in the single lane is lost when its user comes in bulk', async () => {
    const { client, simulator } = createClientProject({ lagMs })
    await client.users.bulkUpdate({ users: [{ email: ana }] })
    await client.events.track({ email: ana, eventName: 'Opened' })
    await simulator.settle()
    expect(simulator.users()).toHaveLength(1)
    expect(simulator.summary()).toMatchObject({ events: 0, droppedEvents: 1 })
  })

  test('each lane keeps its own order', async () => {
    const { client, simulator } = createClientProject({ lagMs })
    for (const n of [1, 2, 3]) {
      await client.users.update({ email: ana, dataFields: { single: n } })
      await client.users.bulkUpdate({ users: [{ email: ana, dataFields: { bulk: n } }] })
    }
    await simulator.settle()
    expect(simulator.user(ana)?.profile).toEqual({ single: 3, bulk: 3 })
  })

  test('reset and restore forget what was to come', async () => {
    const { client, simulator } = createClientProject({ lagMs })
    const empty = simulator.snapshot()
    await client.users.update({ email: ana })
    simulator.reset()
    await simulator.settle()
    expect(simulator.users()).toEqual([])
    await client.users.update({ email: ana })
    simulator.restore(empty)
    await simulator.settle()
    expect(simulator.users()).toEqual([])
  })
})
