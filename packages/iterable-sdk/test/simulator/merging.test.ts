import { describe, expect, test } from 'vitest'

import { accepted, createTestProject, noon } from './project.ts'

const email = 'ana@example.com'

describe('writing a profile', () => {
  test.each([
    ['absent fields stay', { a: 1 }, { b: 2 }, false, { a: 1, b: 2 }],
    [
      'an object replaces the stored one whole',
      { o: { a: 1, b: 2 } },
      { o: { b: 3 } },
      false,
      { o: { b: 3 } },
    ],
    ['a list replaces the stored one whole', { l: ['a', 'b'] }, { l: ['c'] }, false, { l: ['c'] }],
    ['null removes a field', { a: 1, b: 2 }, { a: null }, false, { b: 2 }],
    ['null for an unknown field does nothing', { a: 1 }, { z: null }, false, { a: 1 }],
    ['an empty text is a value', { a: 'x' }, { a: '' }, false, { a: '' }],
    [
      'mergeNestedObjects merges members of an object',
      { o: { a: 1, b: 2 } },
      { o: { b: 3, c: 4 } },
      true,
      { o: { a: 1, b: 3, c: 4 } },
    ],
    [
      'mergeNestedObjects goes one level deep',
      { o: { in: { a: 1, b: 2 } } },
      { o: { in: { b: 3 } } },
      true,
      { o: { in: { b: 3 } } },
    ],
    [
      'mergeNestedObjects removes a member that is null',
      { o: { a: 1, b: 2 } },
      { o: { a: null } },
      true,
      { o: { b: 2 } },
    ],
    [
      'mergeNestedObjects replaces lists',
      { o: { l: ['a', 'b'] } },
      { o: { l: ['c'] } },
      true,
      { o: { l: ['c'] } },
    ],
  ])('%s', async (_rule, first, second, mergeNestedObjects, want) => {
    const single = createTestProject()
    await single.send('users.update', { email, dataFields: first })
    await single.send('users.update', { email, dataFields: second, mergeNestedObjects })
    expect(single.simulator.user(email)?.profile).toEqual(want)

    const bulk = createTestProject()
    await bulk.send('users.bulkUpdate', {
      users: [
        { email, dataFields: first },
        { email, dataFields: second, mergeNestedObjects },
      ],
    })
    expect(bulk.simulator.user(email)?.profile).toEqual(want)
  })

  test('a field named __proto__ is a field like any other', async () => {
    const { simulator } = createTestProject()
    await simulator.fetch('https://api.iterable.com/api/users/update', {
      method: 'POST',
      headers: { 'Api-Key': 'test' },
      body: `{"email":"${email}","mergeNestedObjects":true,"dataFields":{"__proto__":{"polluted":true}}}`,
    })
    expect(Object.keys(simulator.user(email)?.profile ?? {})).toEqual(['__proto__'])
    expect(simulator.user(email)?.profile['polluted']).toBeUndefined()
  })

  test('what was logged is not changed by a later merge', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email, dataFields: { o: { a: 1 } } })
    await send('users.update', { email, dataFields: { o: { b: 2 } }, mergeNestedObjects: true })
    expect(simulator.requests()[0]?.body).toEqual({ email, dataFields: { o: { a: 1 } } })
  })
})

describe('createNewFields: false', () => {
  test('drops fields that the project does not know', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email, dataFields: { known: 1 } })
    const body = { email, dataFields: { known: 2, fresh: 3 }, createNewFields: false }
    expect(await send('users.update', body)).toEqual(accepted)
    expect(simulator.user(email)?.profile).toEqual({ known: 2 })
  })

  test('on an event looks at the fields of that event name', async () => {
    const { simulator, send } = createTestProject()
    await send('users.update', { email, dataFields: { size: 1 } })
    await send('events.track', { email, eventName: 'Opened', dataFields: { page: 'home' } })
    await send('events.track', {
      email,
      eventName: 'Opened',
      dataFields: { page: 'cart', size: 2 },
      createNewFields: false,
    })
    expect(simulator.events('Opened').map(({ dataFields }) => dataFields)).toEqual([
      { page: 'home' },
      { page: 'cart' },
    ])
  })
})

describe('reading a user', () => {
  test('shows what the server sets among the data fields', async () => {
    let now = noon
    const { send, read } = createTestProject({ now: () => now })
    await send('users.update', {
      email: 'Ana@example.com',
      userId: 'u1',
      dataFields: { plan: 'pro' },
    })
    now += 60_000
    await send('users.update', { userId: 'u1', dataFields: { plan: 'max' } })
    const want = {
      status: 200,
      body: {
        user: {
          email,
          userId: 'u1',
          dataFields: {
            plan: 'max',
            email,
            userId: 'u1',
            signupDate: '2026-01-02 12:00:00 +00:00',
            signupSource: 'API',
            profileUpdatedAt: '2026-01-02 12:01:00 +00:00',
            itblInternal: {
              emailDomain: 'example.com',
              documentCreatedAt: '2026-01-02 12:00:00 +00:00',
              documentUpdatedAt: '2026-01-02 12:01:00 +00:00',
            },
          },
        },
      },
    }
    expect(await read('users.getByUserId', { userId: 'u1' })).toEqual(want)
    expect(await read('users.getByEmail', { email: 'ANA@example.com' })).toEqual(want)
  })

  test.each([
    ['2026-05-06', '2026-05-06 00:00:00 +00:00'],
    ['2026-05-06 07:08:09', '2026-05-06 07:08:09 +00:00'],
    ['2026-05-06 07:08:09 +02:00', '2026-05-06 05:08:09 +00:00'],
    ['2026-05-06T07:08:09.123Z', '2026-05-06 07:08:09 +00:00'],
    ['2026-05-06T07:08:09.123+02:00', '2026-05-06 05:08:09 +00:00'],
    ['2026-05-06T07:08:09Z', '2026-05-06T07:08:09Z'],
    ['06/05/2026', '06/05/2026'],
  ])('gives the text %s back as %s', async (sent, want) => {
    const { simulator, send, read } = createTestProject()
    await send('users.update', { email, dataFields: { at: sent, deep: { at: [sent] } } })
    expect(await read('users.getByEmail', { email })).toMatchObject({
      body: { user: { dataFields: { at: want, deep: { at: [want] } } } },
    })
    expect(simulator.user(email)?.profile).toEqual({ at: sent, deep: { at: [sent] } })
  })

  test('answers an unknown address with an empty object, and an unknown user id with an error', async () => {
    const { read } = createTestProject()
    expect(await read('users.getByEmail', { email })).toEqual({ status: 200, body: {} })
    expect(await read('users.getByUserId', { userId: 'u1' })).toEqual({
      status: 400,
      body: {
        error: 'Bad Request',
        message: 'No user exists with this id',
        code: 'error.users.noUserWithIdExists',
        data: {},
      },
    })
    expect(await read('users.getByEmail', { email: 'foo@' })).toEqual({
      status: 400,
      body: { msg: 'Invalid email: foo@', code: 'InvalidEmailAddressError', params: null },
    })
  })
})
