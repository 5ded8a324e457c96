import { describe, expect, test } from 'vitest'

import { createTestProject, noon } from './project.ts'

const email = 'ana@example.com'

test('an event is held with its user and can be read back', async () => {
  const { simulator, send } = createTestProject()
  await send('users.update', { email, userId: 'u1' })
  const answer = await send('events.track', {
    email,
    eventName: 'Opened',
    id: 'e-1',
    createdAt: 1_700_000_000,
    campaignId: 7,
    templateId: 8,
    dataFields: { page: 'home' },
  })
  expect(answer).toEqual({
    status: 200,
    body: { msg: 'Event with id: e-1 tracked.', code: 'Success', params: { id: 'e-1' } },
  })
  const held = {
    id: 'e-1',
    eventName: 'Opened',
    createdAt: 1_700_000_000_000,
    dataFields: { page: 'home' },
    email,
    userId: 'u1',
    campaignId: 7,
    templateId: 8,
  }
  expect(simulator.events()).toEqual([held])
  expect(simulator.user(email)?.events('Opened')).toEqual([held])
  expect(simulator.user(email)?.events('Closed')).toEqual([])
})

test.each([
  ['seconds', 99_999_999_999, 99_999_999_999_000],
  ['milliseconds', 100_000_000_000, 100_000_000_000],
  ['0, which is 1970', 0, 0],
  ['nothing, which is now', undefined, noon],
])('createdAt may be %s', async (_case, createdAt, want) => {
  const { simulator, send } = createTestProject()
  await send('users.update', { email })
  await send('events.track', { email, eventName: 'Opened', createdAt })
  await send('events.trackBulk', { events: [{ email, eventName: 'Opened', createdAt }] })
  expect(simulator.events().map((event) => event.createdAt)).toEqual([want, want])
})

describe('the id of an event', () => {
  test('is made up when there is none, another for each event', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email })
    await send('events.track', { email, eventName: 'Opened' })
    await send('events.track', { email, eventName: 'Opened' })
    const ids = simulator.events().map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    const again = { email, eventName: 'Replaced', id: ids[0] }
    await send('events.track', again)
    expect(simulator.events().map(({ eventName }) => eventName)).toEqual(['Replaced', 'Opened'])
  })

  test('that is known replaces the event, in single and in bulk calls', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email })
    await send('events.track', { email, eventName: 'Opened', id: 'e', dataFields: { a: 1, b: 1 } })
    const events = [{ email, eventName: 'Opened', id: 'e', dataFields: { a: 2 } }]
    await send('events.trackBulk', { events: [...events, ...events] })
    expect(simulator.summary().events).toBe(1)
    expect(simulator.user(email)?.events()).toMatchObject([{ id: 'e', dataFields: { a: 2 } }])
    expect(simulator.user(email)?.events()[0]?.dataFields).not.toHaveProperty('b')
  })

  test('that another user has moves the event', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email })
    await send('users.update', { userId: 'u2' })
    await send('events.track', { email, eventName: 'Opened', id: 'e' })
    await send('events.track', { userId: 'u2', eventName: 'Opened', id: 'e' })
    expect(simulator.user(email)?.events()).toEqual([])
    expect(simulator.user('u2')?.events()).toHaveLength(1)
    expect(simulator.summary().events).toBe(1)
  })

  test('has 512 bytes and no more', async () => {
    const { send } = createTestProject()
    await send('users.update', { email })
    const track = (id: string): ReturnType<typeof send> =>
      send('events.track', { email, eventName: 'Opened', id })
    expect((await track('ü'.repeat(256))).status).toBe(200)
    expect(await track('ü'.repeat(257))).toMatchObject({ status: 400, body: { code: 'BadParams' } })
  })
})

describe('an event of a user nobody knows', () => {
  test('is accepted and dropped, and counted as that', async () => {
    const { simulator, send } = createTestProject()
    const answer = await send('events.track', { email, eventName: 'Opened', id: 'e' })
    expect(answer).toMatchObject({ status: 200, body: { code: 'Success', params: { id: 'e' } } })
    expect(simulator.summary()).toMatchObject({ users: 0, events: 0, droppedEvents: 1 })
  })

  test('creates the user when the simulator is told so', async () => {
    const { simulator, send } = createTestProject({ unknownUserTrack: 'create' })
    await send('events.track', { email, userId: 'u1', eventName: 'Opened' })
    expect(simulator.user('u1')).toMatchObject({ email })
    expect(simulator.summary()).toMatchObject({ users: 1, events: 1, droppedEvents: 0 })
  })

  test.each(['drop', 'create'] as const)(
    'is an error for a lone user id in an email-based project (%s)',
    async (unknownUserTrack) => {
      const { simulator, send } = createTestProject({ projectType: 'email', unknownUserTrack })
      expect(await send('events.track', { userId: 'u1', eventName: 'Opened' })).toEqual({
        status: 400,
        body: { msg: 'No user exists with userId u1', code: 'UnknownUserIdError', params: null },
      })
      expect(simulator.summary()).toMatchObject({ users: 0, droppedEvents: 0 })
    },
  )

  test('cannot create one by an address alone in a userID-based project', async () => {
    const { simulator, send } = createTestProject({
      projectType: 'userId',
      unknownUserTrack: 'create',
    })
    expect((await send('events.track', { email, eventName: 'Opened' })).status).toBe(200)
    expect(simulator.summary()).toMatchObject({ users: 0, droppedEvents: 1 })
  })
})

test('an event without an identifier is refused', async () => {
  const { send } = createTestProject()
  expect(await send('events.track', { eventName: 'Opened' })).toEqual({
    status: 400,
    body: {
      msg: 'Either email or userId must be specified in a track call',
      code: 'BadParams',
      params: null,
    },
  })
})

test('an event with identifiers of two users goes to that of the address, in both lanes', async () => {
  const { simulator, send } = createTestProject()
  await send('users.update', { email })
  await send('users.update', { userId: 'u2' })
  const event = { email, userId: 'u2', eventName: 'Opened' }
  expect((await send('events.track', event)).status).toBe(200)
  expect(await send('events.trackBulk', { events: [event] })).toMatchObject({
    body: { successCount: 1 },
  })
  expect(simulator.user(email)?.events()).toHaveLength(2)
  expect(simulator.user(email)?.userId).toBeUndefined()
})

test('a disallowed name is refused in the message of a success', async () => {
  const { simulator, send } = createTestProject({ disallowedEventNames: ['Secret'] })
  await send('users.update', { email })
  const answer = await send('events.track', { email, eventName: 'Secret' })
  expect(answer).toMatchObject({ status: 200, body: { code: 'Success' } })
  expect(answer.body).toHaveProperty('msg', expect.stringContaining('is disallowed from tracking'))
  expect(simulator.events()).toEqual([])
})

test('an empty id is none: two events without one are two', async () => {
  const { simulator, send } = createTestProject()
  await send('users.update', { email })
  await send('events.track', { email, eventName: 'Opened', id: '' })
  await send('events.trackBulk', { events: [{ email, eventName: 'Opened', id: '' }] })
  expect(simulator.events('Opened')).toHaveLength(2)
})

test('a body nested without end is refused, not a crash', async () => {
  const { simulator } = createTestProject()
  const depth = 20_000
  const body = `{"email":"${email}","dataFields":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`
  const answer = await simulator.fetch('https://api.iterable.com/api/users/update', {
    method: 'POST',
    headers: { 'Api-Key': 'test' },
    body,
  })
  expect(answer.status).toBe(400)
})

test('what is read back is a copy', async () => {
  const { simulator, send } = createTestProject()
  await send('users.update', { email, dataFields: { deep: { x: 1 } } })
  await send('events.track', { email, eventName: 'Opened', dataFields: { deep: { x: 1 } } })
  for (const holder of [simulator.events()[0]?.dataFields, simulator.requests()[0]?.body]) {
    const object = JSON.stringify(holder)
    const deep: unknown =
      Reflect.get(Object(holder), 'deep') ??
      Reflect.get(Object(Reflect.get(Object(holder), 'dataFields')), 'deep')
    Reflect.set(Object(deep), 'x', 2)
    expect(JSON.stringify(holder)).not.toBe(object)
  }
  expect(simulator.events()[0]?.dataFields).toEqual({ deep: { x: 1 } })
  expect(simulator.user(email)?.profile).toEqual({ deep: { x: 1 } })
})
