import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'
const ben = 'ben@example.com'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('deleting', () => {
  test('by address works for unknown users, by user id it does not', async () => {
    const { client, simulator } = createClientProject()
    await client.users.update({ email: ana, userId: 'u-1' })
    await client.events.track({ email: ana, eventName: 'Opened' })
    await client.users.deleteByEmail({ email: ana })
    expect(simulator.summary()).toMatchObject({ users: 0, events: 0 })
    await client.users.deleteByEmail({ email: ana })
    expect(await refusalOf(client.users.deleteByUserId({ userId: 'u-1' }))).toBe(
      '400 BadParams: No users with userId u-1 exist',
    )
    // Later data makes the user again.
    await client.users.update({ email: ana })
    expect(simulator.users()).toHaveLength(1)
  })

  test('by user id removes everybody who shares it', async () => {
    const { client, simulator } = createClientProject({ projectType: 'email' })
    await client.users.update({ email: ana, userId: 'shared' })
    await client.users.update({ email: ben, userId: 'shared' })
    const { msg } = await client.users.deleteByUserId({ userId: 'shared' })
    expect(msg).toBe('All users associated with shared were successfully deleted')
    expect(simulator.users()).toEqual([])
  })

  test('by address is not possible in a userID-based project', async () => {
    const { client } = createClientProject({ projectType: 'userId' })
    expect(await refusalOf(client.users.deleteByEmail({ email: ana }))).toContain('400 BadParams')
  })
})

describe('forgetting', () => {
  test('deletes, blocks, is listed by hash, and can be lifted', async () => {
    const { client, simulator } = createClientProject()
    await client.users.update({ email: ana, userId: 'U-1' })
    await client.users.forget({ email: ana })
    expect(simulator.users()).toEqual([])
    expect(await refusalOf(client.users.update({ email: ana }))).toContain('409 ForgottenUserError')
    expect(await refusalOf(client.events.track({ email: ana, eventName: 'x' }))).toContain(
      '400 ForgottenUserError',
    )
    expect((await client.users.getForgottenEmails()).hashedEmails).toEqual([sha256(ana)])
    expect((await client.users.getForgottenUserIds()).hashedUserIds).toEqual([sha256('u-1')])
    await client.users.unforget({ email: ana })
    await client.users.update({ email: ana })
    // The block of the user id was not lifted.
    expect(await refusalOf(client.users.update({ userId: 'U-1' }))).toContain('409')
  })

  test.each([
    ['email', { userId: 'u-1' }, 'getForgottenUserIds'],
    ['userId', { email: ana }, 'getForgottenEmails'],
  ] as const)(
    'in a project of type %s goes by its own identifier',
    async (projectType, body, list) => {
      const { client } = createClientProject({ projectType })
      expect(await refusalOf(client.users.forget(body))).toContain('400 BadParams')
      expect(await refusalOf(client.users[list]())).toContain('400 BadParams')
    },
  )
})

describe('merging', () => {
  test('keeps what the destination has, copies the rest, and moves what happened', async () => {
    const { client, simulator } = createClientProject()
    await client.users.update({ email: ana, dataFields: { plan: 'pro', o: { a: 1 } } })
    await client.users.update({ email: ben, dataFields: { plan: 'free', age: 3, o: { b: 2 } } })
    await client.events.track({ email: ben, eventName: 'Opened' })
    await client.users.merge({ sourceEmail: ben, destinationEmail: ana })
    expect(simulator.user(ben)).toBeUndefined()
    expect(simulator.user(ana)?.profile).toEqual({ plan: 'pro', o: { a: 1 }, age: 3 })
    expect(simulator.user(ana)?.events()).toHaveLength(1)
  })

  test('puts lists together, without what is twice', async () => {
    const { client, simulator } = createClientProject()
    const orders = [{ id: 1, n: 'a' }, { id: 2 }]
    await client.users.update({ email: ana, dataFields: { tags: ['a', 'b'], orders } })
    await client.users.update({
      email: ben,
      dataFields: { tags: ['b', 'c'], orders: [{ id: 1, n: 'b' }, { id: 3 }] },
    })
    await client.users.merge({
      sourceEmail: ben,
      destinationEmail: ana,
      arrayMerge: [{ field: 'tags' }, { field: 'orders', dedupeBy: 'id' }],
    })
    expect(simulator.user(ana)?.profile).toEqual({
      tags: ['a', 'b', 'c'],
      orders: [{ id: 1, n: 'a' }, { id: 2 }, { id: 3 }],
    })
  })

  test('fails whole when dedupeBy is for no list of objects', async () => {
    const { client, simulator } = createClientProject()
    await client.users.update({ email: ana, dataFields: { tags: ['a'] } })
    await client.users.update({ email: ben, dataFields: { tags: ['b'], age: 3 } })
    const call = client.users.merge({
      sourceEmail: ben,
      destinationEmail: ana,
      arrayMerge: [{ field: 'tags', dedupeBy: 'id' }],
    })
    expect(await refusalOf(call)).toContain('400 BadParams')
    expect(simulator.user(ana)?.profile).toEqual({ tags: ['a'] })
    expect(simulator.users()).toHaveLength(2)
  })

  test('renames the source when there is no destination, and fails without a source', async () => {
    const { client, simulator } = createClientProject()
    await client.users.update({ email: ana, dataFields: { plan: 'pro' } })
    await client.users.merge({ sourceEmail: ana, destinationEmail: ben })
    expect(simulator.user(ben)?.profile).toEqual({ plan: 'pro' })
    const call = client.users.merge({ sourceEmail: ana, destinationEmail: ben })
    expect(await refusalOf(call)).toBe(
      '400 UnknownEmailError: No user exists with email ana@example.com',
    )
    simulator.forget(ana)
    const forgotten = client.users.merge({ sourceEmail: ben, destinationEmail: ana })
    expect(await refusalOf(forgotten)).toContain('409')
  })
})

describe('devices', () => {
  const device = { token: 't-1', platform: 'APNS', applicationName: 'com.example.shop' } as const

  test('are registered once, shown on the profile, and disabled', async () => {
    const { client, simulator } = createClientProject()
    await client.users.registerDeviceToken({ email: ana, device })
    await client.users.registerDeviceToken({ email: ana, device })
    await client.users.registerBrowserToken({ email: ana, browserToken: 'b-1' })
    expect(simulator.user(ana)?.devices).toEqual([{ ...device, isEnabled: true }])
    await client.users.disableDevice({ email: ana, token: 't-1' })
    const { user } = await client.users.getByEmail({ email: ana })
    expect(user?.dataFields).toMatchObject({
      devices: [{ ...device, endpointEnabled: false }],
      browserTokens: [{ token: 'b-1' }],
    })
  })

  test('are 500 at most, and an empty token is a 500 of another kind', async () => {
    const { client } = createClientProject()
    for (let n = 0; n < 500; n++) {
      await client.users.registerDeviceToken({ email: ana, device: { ...device, token: `t-${n}` } })
    }
    const one = client.users.registerDeviceToken({
      email: ana,
      device: { ...device, token: 'new' },
    })
    expect(await refusalOf(one)).toContain('400 BadParams')
    const empty = client.users.registerDeviceToken({ email: ana, device: { ...device, token: '' } })
    expect(await refusalOf(empty)).toBe(
      '500 GenericError: Unable to register token to user ana@example.com',
    )
  })
})

test('the fields of the project and their types can be read', async () => {
  const { client } = createClientProject()
  await client.users.update({
    email: ana,
    dataFields: {
      plan: 'pro',
      born: '2000-01-02',
      n: 1,
      x: 1.5,
      on: true,
      o: { a: 'b' },
      l: [{ c: 1 }],
    },
  })
  expect((await client.users.getFields()).fields).toMatchObject({
    email: 'string',
    plan: 'string',
    born: 'date',
    n: 'long',
    x: 'double',
    on: 'boolean',
    o: 'object',
    'o.a': 'string',
    l: 'nested',
    'l.c': 'long',
  })
})
