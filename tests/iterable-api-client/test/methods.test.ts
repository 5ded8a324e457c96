import { IterableClient } from '@iterable/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { countMethods } from './count-methods.ts'
import { seed } from './seed.ts'
import { startSimulator, type RunningSimulator } from './start-simulator.ts'

const ana = 'ana@example.com'
const ben = 'ben@example.com'

let running: RunningSimulator
let client: IterableClient
let names: ReadonlySet<string>

beforeAll(async () => {
  running = await startSimulator(seed)
  const made = countMethods(new IterableClient({ apiKey: 'any', baseUrl: running.url }))
  client = made.counted
  names = made.names
})

afterAll(async () => {
  client.destroy()
  await running.stop()
})

describe("Iterable's own client finds in the simulator what it knows", () => {
  test('about users', async () => {
    await client.updateUser({ email: ana, userId: 'u-1', dataFields: { plan: 'pro', tags: ['a'] } })
    const bulk = await client.bulkUpdateUsers({
      users: [
        { email: ben, dataFields: { plan: 'free', tags: ['b'] } },
        { email: 'cy@example.com', dataFields: { tags: ['a', 'c'] } },
      ],
    })
    expect(bulk.successCount).toBe(2)
    expect((await client.getUserByEmail({ email: ana })).user?.dataFields).toMatchObject({
      plan: 'pro',
    })
    expect((await client.getUserByUserId({ userId: 'u-1' })).user?.email).toBe(ana)
    expect((await client.getUserFields()).fields).toMatchObject({ plan: 'string' })
    await client.mergeUsers({
      sourceEmail: 'cy@example.com',
      destinationEmail: ben,
      arrayMerge: [{ field: 'tags' }],
    })
    expect((await client.getUserByEmail({ email: ben })).user?.dataFields?.['tags']).toEqual([
      'b',
      'a',
      'c',
    ])
    // Nobody has this address any more; that is no failure.
    expect(await client.getUserByEmail({ email: 'cy@example.com' })).toEqual({})
    await client.deleteUserByEmail({ email: 'nobody@example.com' })
    await client.updateUser({ userId: 'u-9' })
    await client.deleteUserByUserId({ userId: 'u-9' })
    await expect(client.getUserByUserId({ userId: 'u-9' })).rejects.toThrow('HTTP 400')
  })

  test('about events', async () => {
    await client.trackEvent({ email: ana, eventName: 'Opened', dataFields: { n: 1 } })
    const bulk = await client.trackBulkEvents({
      events: [
        { email: ana, eventName: 'Closed' },
        { email: 'stranger@example.com', eventName: 'Closed' },
      ],
    })
    expect(bulk).toMatchObject({ successCount: 1, failCount: 1 })
    const { events } = await client.getUserEventsByEmail({ email: ana })
    expect(new Set(events.map((event) => event['eventName']))).toEqual(
      new Set(['Closed', 'Opened']),
    )
    expect((await client.getUserEventsByUserId({ userId: 'u-1', limit: 1 })).events).toHaveLength(1)
  })

  test('about lists and subscriptions', async () => {
    const { listId } = await client.createList({ name: 'Spring' })
    const subscribers = [{ email: ana }, { email: ben }]
    expect((await client.subscribeUserToList({ listId, subscribers })).successCount).toBe(2)
    expect((await client.getLists()).lists.map(({ id }) => id)).toContain(listId)
    expect(await client.getListSize({ listId })).toEqual({ size: 2 })
    expect(await client.getListUsers({ listId })).toEqual({ users: subscribers })
    expect((await client.getListPreviewUsers({ listId, size: 1 })).users).toHaveLength(1)
    await client.unsubscribeUserFromList({ listId, subscribers: [{ email: ben }] })
    expect(await client.getListSize({ listId })).toEqual({ size: 1 })
    const group = { subscriptionGroup: 'emailList', subscriptionGroupId: listId } as const
    await client.subscribeUserByEmail({ ...group, userEmail: ben })
    await client.unsubscribeUserByEmail({ ...group, userEmail: ben })
    await client.subscribeUserByUserId({ ...group, userId: 'u-1' })
    await client.unsubscribeUserByUserId({ ...group, userId: 'u-1' })
    await client.bulkUpdateSubscriptions({ ...group, action: 'subscribe', users: [ana, ben] })
    expect(await client.getListSize({ listId })).toEqual({ size: 2 })
    const [channel] = (await client.getChannels()).channels
    const { messageTypes } = await client.getMessageTypes()
    expect(messageTypes.map(({ channelId }) => channelId)).toContain(channel?.id)
    await client.updateUserSubscriptions({ email: ben, unsubscribedChannelIds: [] })
    await client.deleteList({ listId })
    await expect(client.getListSize({ listId })).rejects.toThrow('invalidListId')
  })

  test('about catalogs', async () => {
    const catalogName = 'Cafes'
    await client.createCatalog({ catalogName })
    await client.replaceCatalogItem({
      catalogName,
      itemId: 'one',
      value: { name: 'One', seats: 4 },
    })
    await client.partialUpdateCatalogItem({ catalogName, itemId: 'one', update: { seats: 5 } })
    await client.replaceCatalogItems({ catalogName, documents: { two: { name: 'Two', seats: 2 } } })
    await client.partialUpdateCatalogItems({ catalogName, documents: { two: { seats: 3 } } })
    expect((await client.getCatalogItem({ catalogName, itemId: 'one' })).value).toEqual({
      name: 'One',
      seats: 5,
    })
    const page = await client.getCatalogItems({ catalogName, pageSize: 1 })
    expect(page).toMatchObject({ totalItemsCount: 2 })
    expect(page.nextPageUrl).toContain('page=2')
    await client.updateCatalogFieldMappings({
      catalogName,
      mappingsUpdates: [{ fieldName: 'seats', fieldType: 'long' }],
    })
    const mappings = await client.getCatalogFieldMappings({ catalogName })
    expect(mappings).toEqual({
      definedMappings: { seats: 'long' },
      undefinedFields: ['name'],
    })
    expect((await client.getCatalogs()).catalogNames).toEqual([{ name: 'Cafes' }])
    await client.deleteCatalogItem({ catalogName, itemId: 'one' })
    await client.bulkDeleteCatalogItems({ catalogName, itemIds: ['two'] })
    await client.deleteCatalog({ catalogName })
    expect((await client.getCatalogs()).catalogNames).toEqual([])
  })

  test('about templates, campaigns and messages', async () => {
    const html = '<p>Hello {{plan}}</p>'
    const upserted = await client.upsertEmailTemplate({
      clientTemplateId: 'hello',
      name: 'Hello',
      html,
    })
    const templateId = Number(/\d+$/.exec(upserted.msg)?.[0])
    await client.updateEmailTemplate({ templateId, subject: 'Hello' })
    expect(await client.getEmailTemplate({ templateId })).toMatchObject({ subject: 'Hello', html })
    expect(
      await client.previewEmailTemplate({ templateId, data: { dataFields: { plan: 'pro' } } }),
    ).toBe('<p>Hello pro</p>')
    await client.sendEmailTemplateProof({ templateId, recipientEmail: ana })
    const inApp = await client.upsertInAppTemplate({ clientTemplateId: 'tour', name: 'Tour', html })
    const inAppId = Number(/\d+$/.exec(inApp.msg)?.[0])
    expect(await client.getInAppTemplate({ templateId: inAppId })).toMatchObject({ html })
    expect(await client.getPushTemplate({ templateId: 9001 })).toMatchObject({ message: 'Hello' })
    expect(await client.getSMSTemplate({ templateId: 9002 })).toMatchObject({ message: 'Hello' })
    await client.updatePushTemplate({ templateId: 9001, title: 'Hi' })
    await client.updateSMSTemplate({ templateId: 9002, message: 'Hi' })
    expect((await client.getTemplates({ pageSize: 100 })).templates.length).toBeGreaterThan(3)
    const byClientId = await client.getTemplateByClientId({ clientTemplateId: 'hello' })
    expect(byClientId.templates.map((template) => template.templateId)).toEqual([templateId])

    const { campaignId } = await client.createTriggeredCampaign({ name: 'Hello', templateId })
    await client.activateTriggeredCampaign({ campaignId })
    expect((await client.getCampaign({ id: campaignId })).campaignState).toBe('Running')
    await client.sendEmail({ campaignId, recipientEmail: ana, dataFields: { plan: 'gold' } })
    const { messages } = await client.getSentMessages({ email: ana })
    expect(messages.map((message) => message.campaignId)).toContain(campaignId)
    await client.sendEmail({ campaignId, recipientEmail: ana, sendAt: '2099-01-01 00:00:00' }).then(
      () => expect.unreachable('too far ahead'),
      () => undefined,
    )
    const sendAt = new Date(Date.now() + 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
    await client.sendEmail({ campaignId, recipientEmail: ana, sendAt })
    await client.cancelEmail({ campaignId, email: ana })
    await client.sendPush({ campaignId: 1044, recipientEmail: ana })
    await client.sendSMS({ campaignId: 1045, recipientEmail: ana, sendAt })
    await client.cancelSMS({ campaignId: 1045, email: ana })
    await client.sendWebPush({ campaignId: 1046, recipientEmail: ana })
    await client.sendWhatsApp({ campaignId: 1047, recipientEmail: ana })
    await client.deactivateTriggeredCampaign({ campaignId })
    expect((await client.getCampaign({ id: campaignId })).campaignState).toBe('Finished')

    const tour = await client.createTriggeredCampaign({ name: 'Tour', templateId: inAppId })
    await client.sendInApp({ campaignId: tour.campaignId, recipientEmail: ana })
    const shown = await client.getInAppMessages({ email: ana, count: 5 })
    expect(shown.inAppMessages).toHaveLength(1)
    const embedded = await client.getEmbeddedMessages({ email: 'app@example.com' })
    expect(embedded.placements?.[0]?.placementId).toBe(12)

    const { listId } = await client.createList({ name: 'News' })
    await client.subscribeUserToList({ listId, subscribers: [{ email: ana }] })
    const blast = await client.createBlastCampaign({ name: 'News', templateId, listIds: [listId] })
    const named = { campaignId: blast.campaignId }
    const stateOf = async (): Promise<string> =>
      (await client.getCampaign({ id: blast.campaignId })).campaignState
    expect(await stateOf()).toBe('Ready')
    await client.scheduleCampaign({ ...named, sendAt })
    expect(await stateOf()).toBe('Scheduled')
    await client.cancelCampaign(named)
    expect(await stateOf()).toBe('Ready')
    await client.scheduleCampaign({ ...named, sendAt })
    await client.sendCampaign(named)
    expect(await client.getCampaign({ id: blast.campaignId })).toMatchObject({
      campaignState: 'Finished',
      sendSize: 1,
    })
    const metrics = await client.getCampaignMetrics({
      campaignId: blast.campaignId,
      startDateTime: '2020-01-01',
      endDateTime: '2099-01-01',
    })
    expect(metrics).toMatchObject([{ 'Total Email Sends': '1' }])
    expect((await client.getChildCampaigns({ id: 4790 })).campaigns).toHaveLength(1)
    expect((await client.getCampaigns({ pageSize: 100 })).campaigns.length).toBeGreaterThan(7)
    await client.archiveCampaigns({ campaignIds: [blast.campaignId] })
    await client.bulkDeleteTemplates({ ids: [inAppId] })
  })

  test('about snippets, journeys, experiments, webhooks and exports', async () => {
    await client.createSnippet({ name: 'footer', content: 'Bye' })
    await client.updateSnippet({ identifier: 'footer', content: 'Goodbye' })
    expect((await client.getSnippet({ identifier: 'footer' })).snippet.content).toBe('Goodbye')
    expect((await client.getSnippets()).snippets).toHaveLength(1)
    await client.deleteSnippet({ identifier: 'footer' })

    expect((await client.getJourneys()).journeys.map(({ id }) => id)).toEqual([612])
    await client.triggerJourney({ workflowId: 612, email: ana })
    expect((await client.listExperiments()).experiments.map(({ id }) => id)).toEqual([77])
    expect((await client.getExperiment({ experimentId: 77 })).meta.name).toBe('Subjects')
    const { variants } = await client.getExperimentVariants({ experimentId: 77 })
    expect(variants[0]?.content?.subject).toBe('Hello')
    expect(await client.getExperimentMetrics({ experimentId: [77] })).toMatchObject([
      { 'Total Opens': '3' },
    ])

    expect((await client.getWebhooks()).webhooks.map(({ id }) => id)).toEqual([301])
    // The client calls the id `webhookId`; the vendor's document does not, and the simulator keeps to that.
    await expect(client.updateWebhook({ webhookId: 301 })).rejects.toThrow('Invalid JSON body')

    const { jobId } = await client.startExportJob({
      dataTypeName: 'user',
      outputFormat: 'application/x-json-stream',
      onlyFields: 'email',
    })
    const { files, jobState } = await client.getExportFiles({ jobId })
    expect(jobState).toBe('completed')
    // The file is served at the address where the client found it.
    const text = await (await fetch(files[0]?.url ?? '')).text()
    expect(text.split('\n')).toContain(JSON.stringify({ email: ana }))
    expect((await client.getExportJobs()).jobs.map(({ id }) => id)).toContain(jobId)
  })

  test('with at least 90 of its methods', () => {
    expect([...names].length).toBeGreaterThanOrEqual(90)
  })
})
