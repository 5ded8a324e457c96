import { expect, test } from 'vitest'

import { bodiesOf, issuesOf, prepare } from './prepare.ts'

const full = {
  email: 'ana@example.com',
  userId: 'u-7',
  dataFields: { plan: 'pro', signedUp: '2023-05-01T10:00:00+02:00', birthday: '1990-02-03' },
  phoneNumber: '+14158675309',
  mergeNestedObjects: false,
  enable_batching: true,
  batch_size: 1001,
}

const user = {
  email: 'ana@example.com',
  userId: 'u-7',
  dataFields: {
    plan: 'pro',
    signedUp: '2023-05-01 08:00:00 +00:00',
    birthday: '1990-02-03',
    phoneNumber: '+14158675309',
  },
  mergeNestedObjects: false,
}

test('the single lane updates one user', () => {
  expect(prepare('updateUser', 'single', full)).toEqual({
    form: 'single',
    identity: { email: 'ana@example.com', userId: 'u-7' },
    steps: [{ operation: 'users.update', body: user }],
    sizeBound: expect.any(Number) as unknown,
  })
})

test('the bulk lane makes an entry of the same shape', () => {
  expect(prepare('updateUser', 'bulk', full)).toEqual({
    form: 'bulk',
    identity: { email: 'ana@example.com', userId: 'u-7' },
    operation: 'users.bulkUpdate',
    itemsKey: 'users',
    entry: user,
    options: {},
    merges: 'replace',
    sizeBound: expect.any(Number) as unknown,
  })
})

test('data fields are always there, all else only when it is known', () => {
  expect(bodiesOf('updateUser', { userId: 'u-7' })).toEqual([{ userId: 'u-7', dataFields: {} }])
  expect(bodiesOf('updateUser', { userId: 'u-7', phoneNumber: '+1' })).toEqual([
    { userId: 'u-7', dataFields: { phoneNumber: '+1' } },
  ])
})

test('a new address is a second request, made after the update', () => {
  expect(prepare('updateUser', 'single', { ...full, newEmail: 'ana.b@example.com' })).toMatchObject(
    {
      steps: [
        { operation: 'users.update', body: user },
        {
          operation: 'users.updateEmail',
          body: {
            currentEmail: 'ana@example.com',
            currentUserId: 'u-7',
            newEmail: 'ana.b@example.com',
          },
        },
      ],
    },
  )
})

test('the second request names only the identifiers that are known', () => {
  const newEmail = 'ana.b@example.com'
  expect(bodiesOf('updateUser', { userId: 'u-7', newEmail })[1]).toEqual({
    currentUserId: 'u-7',
    newEmail,
  })
  expect(bodiesOf('updateUser', { email: 'ana@example.com', newEmail })[1]).toEqual({
    currentEmail: 'ana@example.com',
    newEmail,
  })
})

test.each([null, ''])('the new address %j is no new address', (newEmail) => {
  expect(bodiesOf('updateUser', { userId: 'u-7', newEmail })).toHaveLength(1)
})

test('in bulk a new address only becomes the data field email', () => {
  const payload = { userId: 'u-7', newEmail: 'ana.b@example.com', phoneNumber: '+1' }
  expect(prepare('updateUser', 'bulk', payload)).toMatchObject({
    entry: { userId: 'u-7', dataFields: { email: 'ana.b@example.com', phoneNumber: '+1' } },
  })
  expect(
    prepare('updateUser', 'bulk', { ...payload, dataFields: { email: 'old@example.com', a: 1 } }),
  ).toMatchObject({ entry: { dataFields: { email: 'ana.b@example.com', a: 1 } } })
})

test.each([
  [true, { updateOnly: true }],
  ['true', { updateOnly: true }],
  [false, {}],
  [null, {}],
])('updateOnly %j gives the bulk options %j (S17)', (updateOnly, options) => {
  expect(prepare('updateUser', 'bulk', { userId: 'u-7', updateOnly })).toMatchObject({ options })
})

test('updateOnly is not sent in the single lane', () => {
  expect(bodiesOf('updateUser', { userId: 'u-7', updateOnly: true })).toEqual([
    { userId: 'u-7', dataFields: {} },
  ])
})

test('a phoneNumber among the data fields survives when no phone is mapped (S07)', () => {
  expect(bodiesOf('updateUser', { userId: 'u', dataFields: { phoneNumber: '+2' } })).toEqual([
    { userId: 'u', dataFields: { phoneNumber: '+2' } },
  ])
})

test('a null phone clears the stored one', () => {
  const payload = { userId: 'u', dataFields: { phoneNumber: '+2' }, phoneNumber: null }
  expect(bodiesOf('updateUser', payload)).toEqual([
    { userId: 'u', dataFields: { phoneNumber: null } },
  ])
})

test('a bad address rejects the event even beside a good user id (S20)', () => {
  expect(issuesOf('updateUser', { userId: 'u-7', email: 'ana' })).toEqual([
    {
      code: 'invalid_email',
      message: 'Email Address must be a valid email address string but it was not.',
      path: '/email',
    },
  ])
})

test.each(['single', 'bulk'] as const)(
  'empty identifiers are missing identifiers in the %s lane (S02, S16)',
  (lane) => {
    expect(issuesOf('updateUser', { email: '', userId: '', dataFields: {} }, lane)).toEqual([
      { code: 'missing_identifier', message: 'Must include email or userId.' },
    ])
  },
)
