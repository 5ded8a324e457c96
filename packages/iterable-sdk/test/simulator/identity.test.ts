import { describe, expect, test } from 'vitest'

import { accepted, createTestProject } from './project.ts'

const ana = 'ana@example.com'

describe('in a project of any type', () => {
  test.each(['email', 'userId', 'hybrid'] as const)(
    'a new user is created from both identifiers (%s)',
    async (projectType) => {
      const { simulator, send } = createTestProject({ projectType })
      expect(await send('users.update', { email: ana, userId: 'u1' })).toEqual(accepted)
      expect(simulator.users()).toHaveLength(1)
      expect(simulator.user(ana)).toMatchObject({ email: ana, userId: 'u1' })
      expect(simulator.user('u1')?.email).toBe(ana)
    },
  )

  test('an address is compared and stored in lower case, a user id is not', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: 'Ana@Example.COM', dataFields: { plan: 'pro' } })
    await send('users.update', { email: 'aNA@example.com', userId: 'U1' })
    expect(simulator.users()).toHaveLength(1)
    expect(simulator.user('ANA@EXAMPLE.COM')).toMatchObject({ email: ana, userId: 'U1' })
    expect(simulator.user('u1')).toBeUndefined()
  })

  test.each([
    ['no identifier', {}, 'BadParams', 'Either email or userId must be set'],
    ['an empty address', { email: '' }, 'InvalidEmailAddressError', 'Invalid email: '],
    ['a broken address', { email: 'Foo@' }, 'InvalidEmailAddressError', 'Invalid email: foo@'],
    ['an empty user id', { userId: '' }, 'InvalidUserIdError', 'Invalid userId: '],
    ['a space at the end', { userId: 'u ' }, 'InvalidUserIdError', 'Invalid userId: u '],
    ['a letter beyond ASCII', { userId: 'ü' }, 'InvalidUserIdError', 'Invalid userId: ü'],
  ])('%s is refused', async (_case, body, code, msg) => {
    const { simulator, send } = createTestProject()
    const answer = await send('users.update', body)
    expect(answer).toEqual({ status: 400, body: { msg, code, params: null } })
    expect(simulator.users()).toEqual([])
  })

  test('a user id may have 52 characters and no more', async () => {
    const { send } = createTestProject()
    expect(await send('users.update', { userId: 'x'.repeat(52) })).toEqual(accepted)
    expect(await send('users.update', { userId: 'x'.repeat(53) })).toMatchObject({
      status: 400,
      body: { code: 'InvalidUserIdError' },
    })
  })
})

describe('in an email-based project', () => {
  test('the address picks the user, and the user id is overwritten', async () => {
    const { simulator, send } = createTestProject({ projectType: 'email' })
    await send('users.update', { email: ana, userId: 'old' })
    await send('users.update', { email: ana, userId: 'new' })
    expect(simulator.users()).toHaveLength(1)
    expect(simulator.user(ana)?.userId).toBe('new')
    expect(simulator.user('old')).toBeUndefined()
  })

  test('users may share a user id; the one that had it first is found by it', async () => {
    const { simulator, send } = createTestProject({ projectType: 'email' })
    await send('users.update', { email: ana, userId: 'shared' })
    await send('users.update', { email: 'bo@example.com', userId: 'shared' })
    expect(simulator.users()).toHaveLength(2)
    await send('users.update', { userId: 'shared', dataFields: { plan: 'pro' } })
    expect(simulator.user(ana)?.profile).toEqual({ plan: 'pro' })
    await send('users.update', { email: ana, userId: 'own' })
    expect(simulator.user('shared')?.email).toBe('bo@example.com')
  })

  test('an unknown user id alone is an error, unless preferUserId makes up an address', async () => {
    const { simulator, send, read } = createTestProject({ projectType: 'email' })
    expect(await send('users.update', { userId: '12345' })).toEqual({
      status: 400,
      body: { msg: 'No user exists with userId 12345', code: 'UnknownUserIdError', params: null },
    })
    expect(simulator.users()).toEqual([])
    expect(await send('users.update', { userId: '12345', preferUserId: true })).toEqual(accepted)
    const email = simulator.user('12345')?.email ?? ''
    expect(email).toMatch(/^12345\+\d+@placeholder\.email$/)
    expect(await read('users.getByEmail', { email })).toMatchObject({ status: 200 })
  })

  test('the address changes through users.updateEmail only', async () => {
    const { simulator, send } = createTestProject({ projectType: 'email' })
    await send('users.update', { email: ana, dataFields: { email: 'new@example.com' } })
    expect(simulator.user('new@example.com')).toBeUndefined()
    expect(simulator.user(ana)?.profile).toEqual({})
  })
})

describe('in a userID-based project', () => {
  test('the user id picks the user, and the address is overwritten', async () => {
    const { simulator, send } = createTestProject({ projectType: 'userId' })
    await send('users.update', { userId: 'u1', email: ana })
    await send('users.update', { userId: 'u1', email: 'new@example.com' })
    expect(simulator.users()).toHaveLength(1)
    expect(simulator.user('u1')?.email).toBe('new@example.com')
  })

  test('users may share an address', async () => {
    const { simulator, send } = createTestProject({ projectType: 'userId' })
    await send('users.update', { userId: 'u1', email: ana })
    expect(await send('users.update', { userId: 'u2', email: ana })).toEqual(accepted)
    expect(simulator.users()).toHaveLength(2)
  })

  test('a known address finds its user; an unknown one alone creates nobody', async () => {
    const { simulator, send } = createTestProject({ projectType: 'userId' })
    await send('users.update', { userId: 'u1', email: ana })
    await send('users.update', { email: ana, dataFields: { plan: 'pro' } })
    expect(simulator.user('u1')?.profile).toEqual({ plan: 'pro' })
    expect(await send('users.update', { email: 'bo@example.com' })).toMatchObject({
      status: 400,
      body: { code: 'BadParams' },
    })
    expect(simulator.users()).toHaveLength(1)
  })
})

describe('in a hybrid project', () => {
  test('either identifier creates a user, and both together join them', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana })
    await send('users.update', { userId: 'u2' })
    expect(simulator.users()).toHaveLength(2)
    await send('users.update', { email: ana, userId: 'u1' })
    expect(simulator.users()).toHaveLength(2)
    expect(simulator.user('u1')?.email).toBe(ana)
  })

  test('identifiers of two users conflict, and nothing is written', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana })
    await send('users.update', { userId: 'u2' })
    const body = { email: ana, userId: 'u2', dataFields: { plan: 'pro' } }
    expect(await send('users.update', body)).toEqual({
      status: 409,
      body: {
        msg: 'email and userId belong to different users',
        code: 'ExternalKeyConflict',
        params: null,
      },
    })
    expect(simulator.users().map(({ profile }) => profile)).toEqual([{}, {}])
  })

  test('an address whose user has another user id conflicts', async () => {
    const { send } = createTestProject()
    await send('users.update', { email: ana, userId: 'u1' })
    expect((await send('users.update', { email: ana, userId: 'u2' })).status).toBe(409)
  })

  test('a known user id with a new address changes the address', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana, userId: 'u1' })
    expect(await send('users.update', { email: 'new@example.com', userId: 'u1' })).toEqual(accepted)
    expect(simulator.user('u1')?.email).toBe('new@example.com')
    expect(simulator.user(ana)).toBeUndefined()
  })

  test('data fields change identifiers, but not to those of another user', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana, userId: 'u1' })
    await send('users.update', { email: 'bo@example.com', userId: 'u2' })
    await send('users.update', {
      userId: 'u1',
      dataFields: { email: 'New@example.com', userId: 'u9' },
    })
    expect(simulator.user('u9')).toMatchObject({ email: 'new@example.com', profile: {} })
    const toEmail = { userId: 'u9', dataFields: { email: 'bo@example.com' } }
    expect(await send('users.update', toEmail)).toMatchObject({
      status: 400,
      body: { code: 'EmailAlreadyExists' },
    })
    const toUserId = { userId: 'u9', dataFields: { userId: 'u2' } }
    expect(await send('users.update', toUserId)).toMatchObject({
      status: 400,
      body: { code: 'UserIdAlreadyExists' },
    })
    const broken = { userId: 'u9', dataFields: { email: 'no address' } }
    expect(await send('users.update', broken)).toMatchObject({
      status: 400,
      body: { code: 'InvalidEmailAddressError', msg: 'Invalid email: no address' },
    })
    expect(simulator.user('u9')?.email).toBe('new@example.com')
  })
})

describe('users.updateEmail', () => {
  test('moves the profile and the events to the new address', async () => {
    const { simulator, send } = createTestProject({ projectType: 'email' })
    await send('users.update', { email: ana, dataFields: { plan: 'pro' } })
    await send('events.track', { email: ana, eventName: 'Joined' })
    const body = { currentEmail: 'Ana@example.com', newEmail: 'New@example.com' }
    expect(await send('users.updateEmail', body)).toEqual(accepted)
    expect(simulator.user(ana)).toBeUndefined()
    const moved = simulator.user('new@example.com')
    expect(moved?.profile).toEqual({ plan: 'pro' })
    expect(moved?.events('Joined')).toMatchObject([{ email: 'new@example.com' }])
    // Again: the old address is gone.
    expect(await send('users.updateEmail', body)).toMatchObject({
      status: 400,
      body: { code: 'UnknownEmailError' },
    })
  })

  test.each([
    [{ currentEmail: 'foo@', newEmail: 'x@example.com' }, 400, 'InvalidEmailAddressError'],
    [{ currentEmail: ana, newEmail: 'foo@' }, 400, 'InvalidEmailAddressError'],
    [{ currentUserId: 'nobody', newEmail: 'x@example.com' }, 400, 'UnknownUserIdError'],
    [{ newEmail: 'x@example.com' }, 400, 'BadParams'],
    [{ currentEmail: ana, newEmail: 'bo@example.com' }, 400, 'EmailAlreadyExists'],
    [{ currentEmail: ana, newEmail: 'gone@example.com' }, 409, 'ForgottenUserError'],
    [{ currentEmail: ana }, 400, 'BadJsonBody'],
  ])('refuses %j', async (body, status, code) => {
    const { simulator, send } = createTestProject({ projectType: 'email' })
    await send('users.update', { email: ana })
    await send('users.update', { email: 'bo@example.com' })
    simulator.forget('gone@example.com')
    expect(await send('users.updateEmail', body)).toMatchObject({ status, body: { code } })
    expect(simulator.users().map(({ email }) => email)).toEqual([ana, 'bo@example.com'])
  })

  test('is for email-based projects only', async () => {
    const { send } = createTestProject()
    await send('users.update', { email: ana })
    const body = { currentEmail: ana, newEmail: 'new@example.com' }
    expect(await send('users.updateEmail', body)).toMatchObject({
      status: 400,
      body: { code: 'BadParams' },
    })
  })
})

describe('a forgotten user', () => {
  test('is gone, and its data is refused from then on', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email: ana, userId: 'u1' })
    await send('events.track', { email: ana, eventName: 'Joined' })
    simulator.forget(ana)
    expect(simulator.summary()).toMatchObject({ users: 0, events: 0 })
    for (const identity of [{ email: ana }, { userId: 'u1' }]) {
      expect(await send('users.update', identity)).toMatchObject({
        status: 409,
        body: { code: 'ForgottenUserError' },
      })
      expect(await send('events.track', { ...identity, eventName: 'Joined' })).toMatchObject({
        status: 400,
        body: { code: 'ForgottenUserError' },
      })
    }
    expect(simulator.summary()).toMatchObject({ users: 0, events: 0 })
  })

  test('of an email-based project is forgotten by its address, not by a user id others may have', async () => {
    const { simulator, send } = createTestProject({ projectType: 'email' })
    await send('users.update', { email: ana, userId: 'shared' })
    simulator.forget(ana)
    const bo = { email: 'bo@example.com', userId: 'shared' }
    expect(await send('users.update', bo)).toEqual(accepted)
  })
})

test.each(['email', 'userId', 'hybrid'] as const)(
  'somebody who is not known yet can be forgotten, in a project of type %s',
  async (projectType) => {
    const { simulator, send } = createTestProject({ projectType })
    const body = projectType === 'email' ? { email: ana } : { userId: ana }
    simulator.forget(ana)
    expect(await send('users.update', body)).toMatchObject({ body: { code: 'ForgottenUserError' } })
  },
)
