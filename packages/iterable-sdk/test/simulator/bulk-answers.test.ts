import { describe, expect, test } from 'vitest'

import { bulkEventAnswer, bulkUserAnswer, createTestProject } from './project.ts'

const ana = 'ana@example.com'

describe('users.bulkUpdate', () => {
  test('names each user that was not taken in the list for its reason, and writes the others', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana })
    await send('users.update', { userId: 'u2' })
    await send('users.update', { email: 'bo@example.com', userId: 'u3' })
    simulator.forget('gone@example.com')
    simulator.forget('gone')
    const users = [
      { email: 'Foo@' },
      { userId: 'ü' },
      { email: ana, userId: 'u2' },
      { email: ana, dataFields: { email: 'bo@example.com' } },
      { userId: 'u2', dataFields: { userId: 'u3' } },
      { email: ana, dataFields: { email: 'no address' } },
      { userId: 'u2', dataFields: { userId: 'ü' } },
      { email: 'Gone@example.com' },
      { userId: 'gone' },
      {},
      { email: 'new@example.com', dataFields: { plan: 'pro' } },
    ]
    expect(await send('users.bulkUpdate', { users })).toEqual(
      bulkUserAnswer(1, 10, {
        createdFields: ['plan'],
        invalidEmails: ['foo@'],
        invalidUserIds: ['ü'],
        failedUpdates: {
          invalidEmails: ['foo@'],
          invalidUserIds: ['ü'],
          conflictEmails: [ana, ana],
          conflictUserIds: ['u2'],
          invalidDataEmails: [ana],
          invalidDataUserIds: ['u2'],
          forgottenEmails: ['gone@example.com'],
          forgottenUserIds: ['gone'],
        },
      }),
    )
    expect(simulator.user('new@example.com')?.profile).toEqual({ plan: 'pro' })
    expect(simulator.users()).toHaveLength(4)
  })

  test('of an email-based project names an unknown user id as not found', async () => {
    const { send } = createTestProject({ projectType: 'email' })
    const users = [{ userId: 'u1' }, { userId: 'u2', preferUserId: true }]
    expect(await send('users.bulkUpdate', { users })).toEqual(
      bulkUserAnswer(1, 1, { failedUpdates: { notFoundUserIds: ['u1'] } }),
    )
  })

  test('names a user as often as it was sent', async () => {
    const { send } = createTestProject()
    const users = [{ email: 'foo@' }, { email: 'FOO@' }]
    expect(await send('users.bulkUpdate', { users })).toMatchObject({
      body: { failCount: 2, failedUpdates: { invalidEmails: ['foo@', 'foo@'] } },
    })
  })

  test('lets a later user meet what an earlier one left', async () => {
    const { simulator, send } = createTestProject()
    const users = [{ email: ana, userId: 'u1' }, { userId: 'u2' }, { email: ana, userId: 'u2' }]
    expect(await send('users.bulkUpdate', { users })).toMatchObject({
      body: { successCount: 2, failedUpdates: { conflictEmails: [ana] } },
    })
    expect(simulator.users()).toHaveLength(2)
  })

  test('refuses all users for one mistyped value', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana, dataFields: { age: 30 } })
    const users = [
      { email: 'bo@example.com', dataFields: { age: 31, plan: 'pro' } },
      { email: 'cy@example.com', dataFields: { age: 'old' } },
    ]
    expect(await send('users.bulkUpdate', { users })).toMatchObject({
      status: 400,
      body: {
        code: 'RequestFieldsTypesMismatched',
        params: { validationErrors: { age: { offendingValue: 'old' } } },
      },
    })
    expect(simulator.users()).toHaveLength(1)
  })

  test('refuses two users whose values do not fit each other', async () => {
    const { simulator, send } = createTestProject()
    const users = [
      { email: ana, dataFields: { age: 30 } },
      { email: 'bo@example.com', dataFields: { age: 'old' } },
    ]
    expect((await send('users.bulkUpdate', { users })).status).toBe(400)
    expect(simulator.users()).toEqual([])
  })

  test('fixes no types by users that were not taken', async () => {
    const { send } = createTestProject()
    const bad = { email: 'foo@', dataFields: { age: 30 } }
    const first = await send('users.bulkUpdate', { users: [bad] })
    expect(first).toMatchObject({ body: { createdFields: [] } })
    const good = { email: ana, dataFields: { age: 'old' } }
    expect(await send('users.bulkUpdate', { users: [good] })).toEqual(
      bulkUserAnswer(1, 0, { createdFields: ['age'] }),
    )
  })

  test('drops new fields for createNewFields: false and says which', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana, dataFields: { plan: 'pro' } })
    const users = [
      { email: ana, dataFields: { plan: 'max', a: 1 } },
      { email: ana, dataFields: { a: 2, b: 3 } },
    ]
    expect(await send('users.bulkUpdate', { users, createNewFields: false })).toEqual(
      bulkUserAnswer(2, 0, { filteredOutFields: ['a', 'b'], noOpEmails: [ana] }),
    )
    expect(simulator.user(ana)?.profile).toEqual({ plan: 'max' })
  })

  test('skips unknown users for updateOnly and counts them as left alone', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana })
    const users = [
      { email: ana, dataFields: { plan: 'pro' } },
      { email: 'Bo@example.com', dataFields: { plan: 'pro' } },
      { userId: 'u9' },
      { email: 'foo@' },
    ]
    expect(await send('users.bulkUpdate', { users, updateOnly: true })).toEqual(
      bulkUserAnswer(3, 1, {
        createdFields: ['plan'],
        noOpEmails: ['bo@example.com'],
        noOpUserIds: ['u9'],
        invalidEmails: ['foo@'],
        failedUpdates: { invalidEmails: ['foo@'] },
      }),
    )
    expect(simulator.users()).toHaveLength(1)
  })

  test('names users that stayed as they were', async () => {
    const { send } = createTestProject()
    const users = [{ email: ana, userId: 'u1', dataFields: { plan: 'pro', tags: ['a'] } }]
    await send('users.bulkUpdate', { users })
    expect(await send('users.bulkUpdate', { users })).toEqual(
      bulkUserAnswer(1, 0, { noOpEmails: [ana] }),
    )
  })

  test('takes as many users as allowed and no more', async () => {
    const { send } = createTestProject({ maxBulkItems: 2 })
    const users = [{ email: ana }, { email: 'bo@example.com' }]
    expect((await send('users.bulkUpdate', { users })).status).toBe(200)
    users.push({ email: 'cy@example.com' })
    expect(await send('users.bulkUpdate', { users })).toEqual({
      status: 400,
      body: {
        msg: 'The request holds 3 items; the limit is 2',
        code: 'BatchTooLarge',
        params: null,
      },
    })
  })
})

describe('events.trackBulk', () => {
  test('names each user whose event was not taken, and holds the other events', async () => {
    const { simulator, send } = createTestProject({ disallowedEventNames: ['Secret'] })
    await send('users.update', { email: ana })
    simulator.forget('gone@example.com')
    const eventName = 'Opened'
    const events = [
      { email: 'foo@', eventName },
      { userId: 'ü', eventName },
      { email: 'Nobody@example.com', eventName },
      { userId: 'nobody', eventName },
      { email: 'gone@example.com', eventName },
      { email: ana, eventName: 'Secret' },
      { email: ana, eventName: 'Secret' },
      { eventName },
      { email: ana, eventName, dataFields: { page: 'home' } },
    ]
    expect(await send('events.trackBulk', { events })).toEqual(
      bulkEventAnswer(1, 8, {
        createdFields: ['page'],
        disallowedEventNames: ['Secret'],
        invalidEmails: ['foo@'],
        // The deprecated twin means "not found" here.
        invalidUserIds: ['nobody'],
        failedUpdates: {
          invalidEmails: ['foo@'],
          invalidUserIds: ['ü'],
          notFoundEmails: ['nobody@example.com'],
          notFoundUserIds: ['nobody'],
          forgottenEmails: ['gone@example.com'],
        },
      }),
    )
    expect(simulator.events()).toMatchObject([{ email: ana, dataFields: { page: 'home' } }])
  })

  test.each(['email', 'userId', 'hybrid'] as const)(
    'reports unknown users in a project of type %s, also when single events create them',
    async (projectType) => {
      const { simulator, send } = createTestProject({ projectType, unknownUserTrack: 'create' })
      const events = [{ email: ana, userId: 'u1', eventName: 'Opened' }]
      expect(await send('events.trackBulk', { events })).toMatchObject({
        status: 200,
        body: { successCount: 0, failedUpdates: { notFoundEmails: [ana] } },
      })
      expect(simulator.users()).toEqual([])
    },
  )

  test('without events counts nothing', async () => {
    const { send } = createTestProject()
    expect(await send('events.trackBulk', { events: [] })).toEqual(bulkEventAnswer(0, 0))
  })

  test('refuses all events for one mistyped value, and holds none', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana })
    const events = [
      { email: ana, eventName: 'Opened', dataFields: { size: 1 } },
      { email: ana, eventName: 'Closed', dataFields: { size: 1 } },
      { email: ana, eventName: 'Closed', dataFields: { size: 'large' } },
    ]
    expect(await send('events.trackBulk', { events })).toMatchObject({
      status: 400,
      body: { params: { validationErrors: { 'Closed:::size': { expectedType: 'long' } } } },
    })
    expect(simulator.events()).toEqual([])
  })

  test('fixes no types by events that were not taken', async () => {
    const { send } = createTestProject()
    await send('users.update', { email: ana })
    const bad = { email: 'nobody@example.com', eventName: 'Opened', dataFields: { size: 1 } }
    await send('events.trackBulk', { events: [bad] })
    const good = { email: ana, eventName: 'Opened', dataFields: { size: 'large' } }
    expect(await send('events.trackBulk', { events: [good] })).toMatchObject({
      body: { successCount: 1, createdFields: ['size'] },
    })
  })

  test('drops new fields of the events that say so', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana })
    await send('events.track', { email: ana, eventName: 'Opened', dataFields: { page: 'home' } })
    const dataFields = { page: 'cart', extra: 1 }
    const events = [{ email: ana, eventName: 'Opened', dataFields, createNewFields: false }]
    expect(await send('events.trackBulk', { events })).toEqual(
      bulkEventAnswer(1, 0, { filteredOutFields: ['extra'] }),
    )
    expect(simulator.events()[1]?.dataFields).toEqual({ page: 'cart' })
  })
})

test('a bulk update of nobody is refused', async () => {
  const { send } = createTestProject()
  expect(await send('users.bulkUpdate', { users: [] })).toMatchObject({
    status: 400,
    body: { code: 'InvalidEmailAddressError' },
  })
})
