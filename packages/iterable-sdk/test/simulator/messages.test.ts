import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf, type ClientProject } from './client-project.ts'

const ana = 'ana@example.com'
const hourMs = 60 * 60 * 1000

function createProject(projectType: 'email' | 'hybrid' = 'hybrid'): ClientProject {
  return createClientProject({
    projectType,
    seed: {
      users: [{ email: ana, userId: 'u-1', dataFields: { name: 'Ana' } }],
      templates: [
        {
          id: 7,
          medium: 'Email',
          name: 'Hello',
          content: { html: '<b>{{name}} {{{raw}}} {{gone}}</b>' },
        },
        {
          id: 8,
          medium: 'InApp',
          name: 'Tour',
          content: { html: 'Hi {{name}}', expirationDateTime: '2026-01-02 14:00:00' },
        },
      ],
      campaigns: [
        { id: 70, name: 'Hello', templateId: 7 },
        { id: 80, name: 'Tour', templateId: 8 },
        { id: 90, name: 'Blast', type: 'Blast', templateId: 7 },
      ],
    },
  })
}

describe('a message to one user', () => {
  test('goes out at once, or at its time unless it is cancelled', async () => {
    const { client, simulator, pass } = createProject()
    const now = await client.email.target({ campaignId: 70, recipientEmail: ana })
    expect(now.msg).toBe(`Campaign 70 - Sent triggered message to: ${ana}`)
    const sendAt = '2026-01-02 13:00:00'
    const later = await client.email.target({ campaignId: 70, recipientUserId: 'u-1', sendAt })
    expect(later.msg).toBe(
      `Campaign 70 - Scheduled triggered message for: 2026-01-02T13:00:00.000Z to: ${ana}`,
    )
    const scheduledMessageId = Number(later.params?.['scheduledMessageId'])
    await client.email.target({ campaignId: 70, recipientEmail: ana, sendAt })
    await client.email.cancel({ scheduledMessageId })
    expect(await refusalOf(client.email.cancel({ scheduledMessageId }))).toContain(
      '400 BadParams: No scheduled messages found-',
    )
    const states = (): string[] => simulator.messages().map(({ state }) => state)
    expect(states()).toEqual(['sent', 'cancelled', 'scheduled'])
    pass(hourMs)
    expect(states()).toEqual(['sent', 'cancelled', 'sent'])
    expect(simulator.systemEvents('emailSend')).toHaveLength(2)
  })

  test('is cancelled by campaign and user, in its own medium alone', async () => {
    const { client, simulator } = createProject()
    const sendAt = '2026-01-03 13:00:00'
    await client.email.target({ campaignId: 70, recipientEmail: ana, sendAt })
    expect(await refusalOf(client.sms.cancel({ campaignId: 70, email: ana }))).toContain('400')
    expect(await refusalOf(client.email.cancel({ campaignId: 70 }))).toContain('400')
    await client.email.cancel({ campaignId: 70, userId: 'u-1' })
    expect(simulator.messages()[0]?.state).toBe('cancelled')
  })

  test.each([
    ['an unknown campaign', { campaignId: 1 }, 'Invalid campaignId'],
    ['a blast', { campaignId: 90 }, 'Invalid campaignId'],
    ['a campaign of another medium', { campaignId: 80 }, 'Invalid campaignId'],
    ['a time that is none', { sendAt: 'soon' }, 'sendAt'],
    ['a time too far ahead', { sendAt: '2027-01-02 12:00:01' }, '365 days'],
    ['nobody', { recipientEmail: undefined }, 'recipientEmail or recipientUserId'],
    ['a stranger', { recipientEmail: 'no@example.com' }, 'No user exists'],
  ])('is refused for %s', async (_case, change, words) => {
    const { client } = createProject()
    const body = JSON.parse(JSON.stringify({ campaignId: 70, recipientEmail: ana, ...change })) as {
      campaignId: number
    }
    const refused = await refusalOf(client.email.target(body))
    expect(refused).toMatch(/^400 /)
    expect(refused).toContain(words)
  })

  test('makes the user of an unknown address in an email-based project', async () => {
    const { client, simulator } = createProject('email')
    await client.email.target({ campaignId: 70, recipientEmail: 'new@example.com' })
    expect(simulator.user('new@example.com')?.messages()).toHaveLength(1)
    const call = client.email.target({ campaignId: 70, recipientUserId: 'u-9' })
    expect(await refusalOf(call)).toContain('400 UnknownUserIdError')
  })

  test('is skipped for who has unsubscribed, and for made-up addresses', async () => {
    const { client, simulator } = createProject()
    await client.users.updateSubscriptions({ email: ana, unsubscribedChannelIds: [1] })
    await client.users.update({ email: 'x@placeholder.email' })
    for (const recipientEmail of [ana, 'x@placeholder.email']) {
      await client.email.target({ campaignId: 70, recipientEmail })
    }
    expect(simulator.messages().map(({ state }) => state)).toEqual(['skipped', 'skipped'])
    expect(simulator.systemEvents('emailSendSkip').map(({ fields }) => fields['reason'])).toEqual([
      'Unsubscribed',
      'PlaceholderEmail',
    ])
  })

  test('can be seen in a browser, with the values of the call over those of the profile', async () => {
    const { client, simulator } = createProject()
    const dataFields = { name: '<Ana>', raw: '<i>' }
    await client.email.target({ campaignId: 70, recipientEmail: ana, dataFields })
    const messageId = simulator.messages()[0]?.messageId ?? ''
    expect(await client.email.viewInBrowser({ email: ana, messageId })).toBe(
      '<b>&lt;Ana&gt; <i> </b>',
    )
    // Values of a call are not stored.
    expect(simulator.user(ana)?.profile).toEqual({ name: 'Ana' })
    const other = client.email.viewInBrowser({ email: ana, messageId: 'other' })
    expect(await refusalOf(other)).toContain('404 NotFound')
  })

  test('is among those that were sent, the latest first', async () => {
    const { client, pass } = createProject()
    await client.email.target({ campaignId: 70, recipientEmail: ana })
    pass(hourMs)
    await client.inApp.target({ campaignId: 80, recipientEmail: ana })
    const all = await client.users.getSentMessages({ email: ana })
    expect(all.messages.map(({ campaignId }) => campaignId)).toEqual([80, 70])
    const query = { email: ana, startDateTime: '2026-01-02 12:30:00 +00:00' }
    const late = await client.users.getSentMessages(query)
    expect(late.messages).toHaveLength(1)
    const email = await client.users.getSentMessages({ email: ana, messageMedium: 'Email' })
    expect(email.messages).toMatchObject([{ createdAt: '2026-01-02 12:00:00 +00:00' }])
  })
})

describe('in-app messages', () => {
  test('wait, are read, and vanish when consumed or too old', async () => {
    const { client, pass } = createProject()
    await client.inApp.target({ campaignId: 80, recipientEmail: ana })
    await client.inApp.target({ campaignId: 80, recipientEmail: ana })
    const get = async (): Promise<[string | undefined, boolean | undefined][]> =>
      (await client.inApp.getMessages({ email: ana, count: 10 })).inAppMessages.map(
        ({ messageId, read }) => [messageId, read],
      )
    const [second = [''], first = ['']] = await get()
    await client.events.trackInAppOpen({ email: ana, messageId: first[0] ?? '' })
    expect(await get()).toEqual([
      [second[0], false],
      [first[0], true],
    ])
    await client.events.consumeInApp({ email: ana, messageId: second[0] ?? '' })
    expect(await get()).toEqual([[first[0], true]])
    const { inAppMessages } = await client.inApp.getPriorityMessage({ email: ana })
    expect(inAppMessages).toMatchObject([{ content: { html: 'Hi Ana' } }])
    pass(2 * hourMs)
    expect(await get()).toEqual([])
  })

  test('come as many as asked for, and to known users', async () => {
    const { client } = createProject()
    for (let n = 0; n < 3; n++) {
      await client.inApp.target({ campaignId: 80, recipientEmail: ana })
    }
    expect((await client.inApp.getMessages({ email: ana, count: 2 })).inAppMessages).toHaveLength(2)
    const call = client.inApp.getMessages({ email: 'no@example.com', count: 2 })
    expect(await refusalOf(call)).toContain('400 UnknownEmailError')
  })
})

test('embedded messages stand in their placements, and what apps report is recorded', async () => {
  const { client, simulator } = createClientProject({
    seed: {
      users: [{ email: ana }],
      embeddedMessages: [
        { email: ana, metadata: { messageId: 'm-1', placementId: 12 }, elements: { title: 'Hi' } },
        { email: ana, metadata: { messageId: 'm-2', placementId: 13 } },
      ],
    },
  })
  const { placements } = await client.embeddedMessaging.getMessages({
    email: ana,
    placementIds: [12],
  })
  expect(placements).toMatchObject([
    { placementId: 12, embeddedMessages: [{ elements: { title: 'Hi' } }] },
  ])
  await client.embeddedMessaging.trackReceived({ email: ana, messageId: 'm-1' })
  await client.embeddedMessaging.trackClick({ email: ana, messageId: 'm-1' })
  await client.embeddedMessaging.trackSession({
    email: ana,
    session: { id: 's', start: 1, end: 2 },
    impressions: [{ messageId: 'm-1', placementId: 12, displayCount: 1 }],
  })
  expect(simulator.systemEvents().map(({ eventType }) => eventType)).toEqual([
    'embeddedReceived',
    'embeddedClick',
    'embeddedSession',
    'embeddedImpression',
  ])
})
