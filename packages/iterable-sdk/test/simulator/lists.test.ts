import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'
const ben = 'ben@example.com'

describe('a list', () => {
  test('takes users, creates unknown ones and stores their fields', async () => {
    const { client, simulator } = createClientProject()
    const { listId } = await client.lists.create({ name: 'Spring' })
    const answer = await client.lists.subscribe({
      listId,
      subscribers: [
        { email: ana, dataFields: { plan: 'pro' } },
        { userId: 'u-2' },
        { email: 'not an address' },
      ],
    })
    expect(answer).toMatchObject({
      successCount: 2,
      failCount: 1,
      failedUpdates: { invalidEmails: ['not an address'] },
      createdFields: ['plan'],
    })
    expect(simulator.user(ana)).toMatchObject({ profile: { plan: 'pro' }, listIds: [listId] })
    expect(simulator.lists()).toMatchObject([{ name: 'Spring', members: [ana, 'u-2'] }])
    expect(
      simulator
        .user(ana)
        ?.systemEvents()
        .map(({ eventType }) => eventType),
    ).toEqual(['emailSubscribe'])
    const { user } = await client.users.getByEmail({ email: ana })
    expect(user?.dataFields).toMatchObject({ userListIds: [listId], signupSource: 'ListAPI' })
  })

  test('has a size and tells who is on it, one per line', async () => {
    const { client } = createClientProject({ random: () => 0 })
    const { listId } = await client.lists.create({ name: 'Spring' })
    expect(await client.lists.getSize({ listId })).toBe(0)
    expect(await client.lists.getUsers({ listId })).toBe('')
    const subscribers = [{ email: ana, userId: 'u-1' }, { email: ben }]
    await client.lists.subscribe({ listId, subscribers })
    expect(await client.lists.getSize({ listId })).toBe(2)
    expect(await client.lists.getUsers({ listId })).toBe(`${ana}\n${ben}\n`)
    expect(await client.lists.getUsers({ listId, preferUserId: true })).toBe(`u-1\n${ben}\n`)
    expect(await client.lists.previewUsers({ listId, size: 1 })).toBe(`${ana}\n`)
    expect((await client.lists.list()).lists).toMatchObject([{ id: listId, listType: 'Standard' }])
  })

  test('lets users go, and names those that nobody knows', async () => {
    const { client, simulator } = createClientProject()
    const { listId } = await client.lists.create({ name: 'Spring' })
    await client.lists.subscribe({ listId, subscribers: [{ email: ana }] })
    const answer = await client.lists.unsubscribe({
      listId,
      subscribers: [{ email: ana }, { email: 'Nobody@example.com' }, { userId: 'u-9' }],
      channelUnsubscribe: true,
    })
    expect(answer).toMatchObject({
      successCount: 1,
      failCount: 2,
      failedUpdates: { notFoundEmails: ['nobody@example.com'], notFoundUserIds: ['u-9'] },
    })
    expect(simulator.user(ana)).toMatchObject({ listIds: [], unsubscribedChannelIds: [1] })
  })

  test('skips unknown users when told, but not in an email-based project', async () => {
    for (const [projectType, users] of [
      ['hybrid', 0],
      ['userId', 0],
      ['email', 1],
    ] as const) {
      const { client, simulator } = createClientProject({ projectType })
      const { listId } = await client.lists.create({ name: 'Spring' })
      await client.lists.subscribe({
        listId,
        subscribers: [{ email: ana, userId: 'u-1' }],
        updateExistingUsersOnly: true,
      })
      expect(simulator.users()).toHaveLength(users)
    }
  })

  test('that is unknown is refused, with Success as the code', async () => {
    const { client } = createClientProject()
    for (const call of [
      client.lists.getSize({ listId: 9 }),
      client.lists.subscribe({ listId: 9, subscribers: [] }),
    ]) {
      expect(await refusalOf(call)).toBe('400 Success: error.lists.invalidListId(9)')
    }
    expect(await refusalOf(client.lists.delete({ listId: 9 }))).toBe(
      '400 BadParams: Unable to delete list 9 in Project 1, which does not exist.',
    )
  })

  test('that is not static takes nobody', async () => {
    const { client } = createClientProject({
      seed: { lists: [{ id: 5, name: 'Everybody', listType: 'Dynamic' }] },
    })
    const subscribers = [{ email: ana }]
    const call = client.lists.subscribe({ listId: 5, subscribers })
    expect(await refusalOf(call)).toBe('400 BadParams: Invalid email list id')
  })

  test('goes, unless a campaign uses it', async () => {
    const { client, simulator } = createClientProject({
      seed: {
        users: [{ email: ana }],
        lists: [
          { id: 5, name: 'Used', members: [ana] },
          { id: 6, name: 'Free', members: [ana] },
        ],
        campaigns: [{ name: 'News', type: 'Blast', campaignState: 'Running', listIds: [5] }],
      },
    })
    expect(await refusalOf(client.lists.delete({ listId: 5 }))).toContain('409 Conflict')
    await client.lists.delete({ listId: 6 })
    expect(simulator.user(ana)?.listIds).toEqual([5])
  })

  test('refuses all subscribers for one value of the wrong type', async () => {
    const { client, simulator } = createClientProject()
    const { listId } = await client.lists.create({ name: 'Spring' })
    await client.users.update({ email: ana, dataFields: { age: 30 } })
    const subscribers = [{ email: ben }, { email: ana, dataFields: { age: 'thirty' } }]
    expect(await refusalOf(client.lists.subscribe({ listId, subscribers }))).toContain(
      '400 RequestFieldsTypesMismatched',
    )
    expect(simulator.lists()[0]?.members).toEqual([])
  })
})
