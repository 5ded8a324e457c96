import { parseIterableWebhookBody } from '@iterelay/iterable-sdk/webhooks'
import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf } from './client-project.ts'

const ana = 'ana@example.com'

describe('journeys', () => {
  const seed = {
    users: [{ email: ana }],
    lists: [{ id: 5, name: 'All', members: [ana] }],
    journeys: [
      { id: 1, name: 'On' },
      { id: 2, name: 'Off', enabled: false },
      { id: 3, name: 'Old', isArchived: true },
    ],
  } as const

  test('are started for one user or a list, and the starts can be seen', async () => {
    const { client, simulator } = createClientProject({ seed })
    await client.journeys.trigger({ workflowId: 1, email: ana, dataFields: { n: 1 } })
    await client.journeys.trigger({ workflowId: 1, listId: 5 })
    expect(simulator.journeyEntries()).toMatchObject([
      { workflowId: 1, email: ana, dataFields: { n: 1 } },
      { workflowId: 1, listId: 5 },
    ])
    const nobody = client.journeys.trigger({ workflowId: 1 })
    expect(await refusalOf(nobody)).toBe(
      '400 GenericError: Must provide either an email or list id',
    )
    for (const workflowId of [2, 3, 4]) {
      expect(await refusalOf(client.journeys.trigger({ workflowId, email: ana }))).toContain('400')
    }
  })

  test('do not start for a list again while they run for it', async () => {
    const { client, pass } = createClientProject({ seed, journeyListRunMs: 1000 })
    await client.journeys.trigger({ workflowId: 1, listId: 5 })
    expect(await refusalOf(client.journeys.trigger({ workflowId: 1, listId: 5 }))).toContain('400')
    await client.journeys.trigger({ workflowId: 1, email: ana })
    pass(1000)
    await client.journeys.trigger({ workflowId: 1, listId: 5 })
  })

  test('are listed in pages', async () => {
    const { client } = createClientProject({ seed })
    const page = await client.journeys.list({ page: 1, pageSize: 2 })
    expect(page).toMatchObject({ totalJourneysCount: 3, journeys: [{ id: 1 }, { id: 2 }] })
    const archived = await client.journeys.list({ state: ['Archived'] })
    expect(archived.journeys.map(({ id }) => id)).toEqual([3])
  })
})

describe('phone numbers', () => {
  test('are verified by the code that was sent, once', async () => {
    const { client, simulator } = createClientProject()
    const phone = { phoneNumber: '+12025550123', verificationProfileId: 7 }
    await client.verify.beginSms(phone)
    const code = simulator.verificationCode('+12025550123') ?? ''
    const check = async (given: string): Promise<unknown> =>
      (await client.verify.checkSms({ ...phone, code: given })).params?.['status']
    expect(await check('000000')).toBe('rejected')
    expect(await check(code)).toBe('verified')
    expect(await check(code)).toBe('rejected')
    expect(await refusalOf(client.verify.beginSms({ ...phone, phoneNumber: '5' }))).toContain('400')
  })
})

describe('webhooks', () => {
  const seed = {
    users: [{ email: ana, userId: 'u-1' }],
    lists: [{ id: 5, name: 'All', members: [ana] }],
    templates: [{ id: 7, medium: 'Email', name: 'Hello' }],
    campaigns: [{ id: 70, name: 'Hello', templateId: 7 }],
    webhooks: [
      { id: 1, endpoint: 'https://hooks.example.com/a', authType: 'Basic', authToken: 't0ken' },
      { id: 2, endpoint: 'https://hooks.example.com/b', triggeredSendEnabled: false },
      { id: 3, endpoint: 'https://hooks.example.com/c', enabled: false },
    ],
  } as const

  test('are sent in the form that parseIterableWebhook reads', async () => {
    const requests: Request[] = []
    const { client, simulator } = createClientProject({
      seed,
      sendWebhook: (request) => void requests.push(request),
    })
    await client.email.target({ campaignId: 70, recipientEmail: ana, dataFields: { n: 1 } })
    await client.users.updateSubscriptions({ email: ana, userListIds: [] })
    await simulator.settle()
    expect(requests.map(({ url }) => url.at(-1))).toEqual(['a', 'a', 'b'])
    const [first] = requests
    expect(first?.headers.get('authorization')).toBe('Basic t0ken')
    const event = parseIterableWebhookBody(await (first as Request).json())
    expect(event).toMatchObject({
      eventName: 'emailSend',
      email: ana,
      userId: 'u-1',
      dataFields: {
        campaignId: 70,
        campaignName: 'Hello',
        templateId: 7,
        emailId: `c70:t7:${ana}`,
        workflowId: null,
        createdAt: '2026-01-02 12:00:00 +00:00',
        transactionalData: { n: 1 },
      },
    })
    expect(simulator.webhookDeliveries()[1]).toMatchObject({
      endpoint: 'https://hooks.example.com/a',
      event: { eventName: 'emailUnSubscribe', dataFields: { emailListIds: [5] } },
    })
    expect(JSON.stringify(simulator.webhookDeliveries())).not.toContain('t0ken')
  })

  test('can be made to tell anything, and a receiver that fails breaks nothing', async () => {
    const { simulator } = createClientProject({
      seed,
      sendWebhook: () => {
        throw new Error('down')
      },
    })
    simulator.emitWebhook({ eventName: 'emailBounce', email: ana, dataFields: {} })
    await simulator.settle()
    expect(simulator.webhookDeliveries().map(({ webhookId }) => webhookId)).toEqual([1, 2])
    expect(() => simulator.emitWebhook({ eventName: 'x' } as never)).toThrow('dataFields')
  })

  test('are changed through the API, and their tokens are not read back', async () => {
    const { client } = createClientProject({ seed })
    const changed = await client.webhooks.update({ id: 3, enabled: true, authToken: 's3cret' })
    expect(changed).toMatchObject({ id: 3, enabled: true, endpoint: 'https://hooks.example.com/c' })
    expect(JSON.stringify([changed, await client.webhooks.list()])).not.toMatch(/s3cret|t0ken/)
    expect(await refusalOf(client.webhooks.update({ id: 9 }))).toContain('400 BadParams')
  })
})

test('experiments are read as they were seeded', async () => {
  const experiment = (id: number, status: 'running' | 'finished'): object => ({
    experiment: {
      id,
      status,
      channelType: 'email',
      experimentType: 'Content',
      allocationMode: 'even_split',
      startDate: '2026-01-01T00:00:00Z',
      meta: { name: `E${id}`, conversionMetrics: [], orgId: 1, projectId: 1, campaignId: 7 },
      sizing: {},
      variants: [
        { id: 1, name: 'A', currentPercentage: 100, isControl: true, isWinner: false, value: {} },
      ],
    },
    metrics: { 1: { Opens: 3 } },
  })
  const { client } = createClientProject({
    seed: { experiments: [experiment(1, 'running'), experiment(2, 'finished')] as never },
  })
  const { experiments } = client
  expect(await experiments.list({ state: 'finished' })).toMatchObject({
    experiments: [{ id: 2, name: 'E2' }],
    pagination: { limit: 20, offset: 0, total: 1 },
  })
  const second = await experiments.list({ limit: 1, offset: 1 })
  expect(second.experiments.map(({ id }) => id)).toEqual([2])
  expect(await experiments.getMetrics({ experimentId: [1] })).toBe(
    'Experiment ID,Campaign ID,Variant ID,Opens\n1,7,1,3\n',
  )
  expect(await refusalOf(experiments.get({ experimentId: 3 }))).toContain('404 NotFound')
  expect(await refusalOf(experiments.getVariants({ experimentId: 3 }))).toContain('404 NotFound')
})
