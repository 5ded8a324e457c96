import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'
const seed = {
  users: [{ email: ana, userId: 'u-1' }],
  lists: [
    { id: 501, name: 'One' },
    { id: 502, name: 'Two' },
  ],
  channels: [{ id: 301, name: 'News', channelType: 'Marketing', messageMedium: 'Email' }],
  messageTypes: [
    { id: 4201, channelId: 301, name: 'Weekly', subscriptionPolicy: 'OptOut' },
    { id: 4202, channelId: 301, name: 'Daily', subscriptionPolicy: 'OptIn' },
  ],
} as const

describe('users.updateSubscriptions', () => {
  test('replaces the lists it is given, leaves absent ones, and records what changed', async () => {
    const { client, simulator } = createClientProject({ seed })
    const { users } = client
    await users.updateSubscriptions({
      email: ana,
      userListIds: [501, 502],
      unsubscribedMessageTypeIds: [4201],
    })
    await users.updateSubscriptions({ email: ana, userListIds: [502] })
    expect(simulator.user(ana)).toMatchObject({
      listIds: [502],
      unsubscribedMessageTypeIds: [4201],
    })
    expect(simulator.systemEvents().map(({ eventType, fields }) => [eventType, fields])).toEqual([
      ['emailSubscribe', { emailListIds: [501, 502], signupSource: 'API' }],
      ['emailUnSubscribe', { messageTypeIds: [4201], unsubSource: 'API' }],
      ['emailUnSubscribe', { emailListIds: [501], unsubSource: 'API' }],
    ])
    await users.updateSubscriptions({ email: ana, userListIds: [], unsubscribedMessageTypeIds: [] })
    expect(simulator.user(ana)).toMatchObject({ listIds: [], unsubscribedMessageTypeIds: [] })
  })

  test('refuses a type of an unsubscribed channel, unless told not to look', async () => {
    const { client, simulator } = createClientProject({ seed })
    const body = { email: ana, unsubscribedChannelIds: [301], subscribedMessageTypeIds: [4202] }
    expect(await refusalOf(client.users.updateSubscriptions(body))).toContain('400 BadParams')
    expect(simulator.user(ana)?.unsubscribedChannelIds).toEqual([])
    await client.users.updateSubscriptions({ ...body, validateChannelAlignment: false })
    expect(simulator.user(ana)?.subscribedMessageTypeIds).toEqual([4202])
  })

  test('refuses forgotten users, two users in one, and lists that are not there', async () => {
    const { client, simulator } = createClientProject({
      seed: { ...seed, users: [...seed.users, { email: 'ben@example.com', userId: 'u-2' }] },
    })
    const { users } = client
    simulator.forget('gone@example.com')
    expect(await refusalOf(users.updateSubscriptions({ email: 'gone@example.com' }))).toContain(
      '409 ForgottenUser',
    )
    expect(await refusalOf(users.updateSubscriptions({ email: ana, userId: 'u-2' }))).toContain(
      '409',
    )
    expect(
      await refusalOf(users.updateSubscriptions({ email: 'new@example.com', userListIds: [9] })),
    ).toContain('400')
    // Nobody was made on the way.
    expect(simulator.users()).toHaveLength(2)
  })
})

test('in bulk, failures are told apart and no events are recorded', async () => {
  const { client, simulator } = createClientProject({ seed })
  const answer = await client.users.bulkUpdateSubscriptions({
    updateSubscriptionsRequests: [
      { email: ana, userListIds: [501] },
      { email: 'Not An Address' },
      { userId: ' ' },
      { email: 'new@example.com', userListIds: [9] },
    ],
  })
  expect(answer).toEqual({
    successCount: 1,
    failCount: 3,
    invalidEmails: ['not an address'],
    invalidUserIds: [' '],
    validEmailFailures: ['new@example.com'],
    validUserIdFailures: [],
  })
  expect(simulator.user(ana)?.listIds).toEqual([501])
  expect(simulator.systemEvents()).toEqual([])
})

describe('the subscription calls', () => {
  test('change one thing of one user', async () => {
    const { client, simulator } = createClientProject({ seed })
    const { subscriptions } = client
    const channel = { subscriptionGroup: 'messageChannel', subscriptionGroupId: 301 } as const
    const daily = { subscriptionGroup: 'messageType', subscriptionGroupId: 4202 } as const
    const list = { subscriptionGroup: 'emailList', subscriptionGroupId: 501 } as const
    await subscriptions.unsubscribeByEmail({ ...channel, userEmail: ana })
    await subscriptions.subscribeByUserId({ ...daily, userId: 'u-1' })
    await subscriptions.subscribeByUserId({ ...list, userId: 'u-1' })
    expect(simulator.user(ana)).toMatchObject({
      unsubscribedChannelIds: [301],
      subscribedMessageTypeIds: [4202],
      listIds: [501],
    })
    await subscriptions.subscribeByEmail({ ...channel, userEmail: ana })
    await subscriptions.unsubscribeByUserId({ ...list, userId: 'u-1' })
    expect(simulator.user(ana)).toMatchObject({ unsubscribedChannelIds: [], listIds: [] })
  })

  test('take many users at once, and make the one of an unknown address that subscribes', async () => {
    const { client, simulator } = createClientProject({ seed, projectType: 'email' })
    const group = { subscriptionGroup: 'emailList', subscriptionGroupId: 501 } as const
    const body = { users: ['new@example.com'], usersByUserId: ['u-1', 'u-9'] }
    await client.subscriptions.bulkUpdate({ ...group, action: 'subscribe' }, body)
    expect(simulator.lists()[0]?.members).toEqual(['new@example.com', ana])
    const other = { users: ['other@example.com', ana] }
    await client.subscriptions.bulkUpdate({ ...group, action: 'unsubscribe' }, other)
    expect(simulator.lists()[0]?.members).toEqual(['new@example.com'])
    expect(simulator.user('other@example.com')).toBeUndefined()
  })

  test('are 404 where they are not enabled', async () => {
    const { client } = createClientProject({ seed, notEnabled: ['subscriptions.subscribeByEmail'] })
    const group = { subscriptionGroup: 'emailList', subscriptionGroupId: 501 } as const
    const call = client.subscriptions.subscribeByEmail({ ...group, userEmail: ana })
    expect(await refusalOf(call)).toBe('404 NotFound: Endpoint not found')
  })

  test('of the double opt-in answer text, nothing, or a refusal in two forms', async () => {
    const { client, simulator } = createClientProject({ seed })
    const { subscriptions } = client
    const body = { email: ana, messageTypeIds: [4202], phoneNumber: '+12025550123' }
    expect(await subscriptions.subscribeToDoubleOptIn(body)).toBe('Request accepted')
    expect(await subscriptions.subscribeToDoubleOptIn(body)).toBeUndefined()
    expect(simulator.user(ana)?.subscribedMessageTypeIds).toEqual([4202])
    expect(
      await refusalOf(subscriptions.subscribeToDoubleOptIn({ messageTypeIds: [4202] })),
    ).toContain('400 error.subscriptions.noUser')
    const response = await simulator.fetch(
      'https://api.iterable.com/api/subscriptions/subscribeToDoubleOptIn',
      {
        method: 'POST',
        headers: { 'Api-Key': 'test' },
        body: JSON.stringify({ email: ana, messageTypeIds: [9] }),
      },
    )
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('text/plain')
  })
})
