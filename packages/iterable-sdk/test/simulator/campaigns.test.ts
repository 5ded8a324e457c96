import type { IterableClient } from '@iterelay/iterable-sdk'
import { describe, expect, test } from 'vitest'

import { createClientProject, refusalOf, type ClientProject } from './client-project.ts'

const ana = 'ana@example.com'
const hourMs = 60 * 60 * 1000

function createProject(): ClientProject {
  return createClientProject({
    seed: {
      users: [{ email: ana }, { email: 'ben@example.com' }, { email: 'out@example.com' }],
      lists: [
        { id: 1, name: 'All', members: [ana, 'ben@example.com', 'out@example.com'] },
        { id: 2, name: 'Not these', members: ['out@example.com'] },
      ],
      templates: [{ id: 7, medium: 'Email', name: 'Hello', content: { html: 'Hello {{name}}' } }],
    },
  })
}

const blast = { name: 'News', templateId: 7, listIds: [1], suppressionListIds: [2] }

async function stateOf(client: IterableClient, id: number): Promise<string> {
  return (await client.campaigns.get({ id })).campaignState
}

describe('a blast', () => {
  test('is sent at once, to its lists without the suppressed', async () => {
    const { client, simulator } = createProject()
    const { campaignId } = await client.campaigns.create(blast)
    expect(await client.campaigns.get({ id: campaignId })).toMatchObject({
      type: 'Blast',
      campaignState: 'Finished',
      sendSize: 2,
    })
    expect(simulator.messages().map(({ email, state }) => [email, state])).toEqual([
      [ana, 'sent'],
      ['ben@example.com', 'sent'],
    ])
    expect(simulator.systemEvents('emailSend')).toHaveLength(2)
  })

  test('waits for its time, and can be taken back until then', async () => {
    const { client, simulator, pass } = createProject()
    const sendAt = '2026-01-02 14:00:00'
    const { campaignId } = await client.campaigns.create({ ...blast, sendAt })
    expect(await stateOf(client, campaignId)).toBe('Scheduled')
    await client.campaigns.cancel({ campaignId })
    const ready = await client.campaigns.get({ id: campaignId })
    expect(ready.campaignState).toBe('Ready')
    expect(ready.startAt).toBeUndefined()
    expect(await refusalOf(client.campaigns.cancel({ campaignId }))).toContain('400 BadParams')
    await client.campaigns.schedule({ campaignId }, { sendAt })
    pass(2 * hourMs - 1)
    expect(await stateOf(client, campaignId)).toBe('Scheduled')
    pass(1)
    expect(simulator.messages()).toHaveLength(2)
    expect(await stateOf(client, campaignId)).toBe('Finished')
  })

  test('is not scheduled when told so, and then sent by hand', async () => {
    const { client } = createProject()
    const { campaignId } = await client.campaigns.create({ ...blast, scheduleSend: false })
    expect(await stateOf(client, campaignId)).toBe('Ready')
    await client.campaigns.send({ campaignId })
    expect(await stateOf(client, campaignId)).toBe('Finished')
    expect(await refusalOf(client.campaigns.send({ campaignId }))).toContain('400 BadParams')
  })

  test.each([
    ['create', '2026-01-23 12:00:00', '2026-01-23 12:00:01'],
    ['schedule', '2026-01-09 12:00:00', '2026-01-09 12:00:01'],
  ] as const)('%s looks ahead only so far', async (call, fine, tooFar) => {
    const { client } = createProject()
    const { campaignId } = await client.campaigns.create({ ...blast, scheduleSend: false })
    const attempt = (sendAt: string): Promise<unknown> =>
      call === 'create'
        ? client.campaigns.create({ ...blast, sendAt })
        : client.campaigns.schedule({ campaignId }, { sendAt })
    expect(await refusalOf(attempt(tooFar))).toContain('400 BadParams')
    expect(await refusalOf(attempt('tomorrow'))).toContain('400 BadParams')
    expect(await refusalOf(attempt(fine))).toBe('accepted')
  })
})

describe('a triggered campaign', () => {
  test('runs from activation to deactivation', async () => {
    const { client, simulator } = createProject()
    const { campaignId } = await client.campaigns.create({ name: 'Hello', templateId: 7 })
    expect(await client.campaigns.get({ id: campaignId })).toMatchObject({
      type: 'Triggered',
      campaignState: 'Ready',
    })
    const trigger = { campaignId, listIds: [1], suppressionListIds: [2] }
    expect(await refusalOf(client.campaigns.trigger(trigger))).toContain('400 BadParams')
    await client.campaigns.activateTriggered({ campaignId })
    expect(await refusalOf(client.campaigns.activateTriggered({ campaignId }))).toContain('400')
    await client.campaigns.trigger(trigger)
    await client.campaigns.trigger({ ...trigger, allowRepeatMarketingSends: false })
    expect(simulator.messages()).toHaveLength(2)
    await client.campaigns.deactivateTriggered({ campaignId })
    expect(await stateOf(client, campaignId)).toBe('Finished')
  })

  test('needs lists that are there', async () => {
    const { client } = createProject()
    const { campaignId } = await client.campaigns.create({ name: 'Hello', templateId: 7 })
    expect(await refusalOf(client.campaigns.trigger({ campaignId, listIds: [] }))).toBe(
      '400 BadParams: The listIds field must be specified',
    )
    expect(await refusalOf(client.campaigns.trigger({ campaignId: 99, listIds: [1] }))).toBe(
      '400 BadParams: Invalid campaignId',
    )
  })

  test('is 403 where activation is not enabled', async () => {
    const { client } = createClientProject({ notEnabled: ['campaigns.activateTriggered'] })
    expect(await refusalOf(client.campaigns.activateTriggered({ campaignId: 1 }))).toContain(
      '403 Forbidden',
    )
  })
})

test('aborting and archiving', async () => {
  const { client } = createProject()
  const sendAt = '2026-01-03 12:00:00'
  const { campaignId } = await client.campaigns.create({ ...blast, sendAt })
  await client.campaigns.abort({ campaignId })
  expect(await stateOf(client, campaignId)).toBe('Aborted')
  expect(await refusalOf(client.campaigns.abort({ campaignId }))).toContain('400 BadParams')
  const answer = await client.campaigns.archive({ campaignIds: [campaignId, 99] })
  expect(answer.success).toEqual([campaignId])
  expect(answer.failed).toHaveLength(1)
  expect(await stateOf(client, campaignId)).toBe('Archived')
})

test('the template of a campaign is a copy', async () => {
  const { client } = createProject()
  const { campaignId } = await client.campaigns.create({ name: 'Hello', templateId: 7 })
  await client.templates.email.update({ templateId: 7, html: 'Changed' })
  const { templateId = 0 } = await client.campaigns.get({ id: campaignId })
  expect(templateId).not.toBe(7)
  expect(await client.templates.email.get({ templateId })).toMatchObject({ html: 'Hello {{name}}' })
  expect(await client.templates.bulkDelete({ ids: [7, templateId, 99] })).toMatchObject({
    success: [7],
    failed: [templateId, 99],
  })
})

test('campaigns are listed by state, in pages, sorted either way', async () => {
  const { client } = createProject()
  for (const name of ['a', 'b', 'c']) await client.campaigns.create({ name, templateId: 7 })
  const { campaignId } = await client.campaigns.create(blast)
  const finished = await client.campaigns.list({ campaignState: ['Finished', 'Archived'] })
  expect(finished.campaigns.map(({ id }) => id)).toEqual([campaignId])
  const page = await client.campaigns.list({ page: 2, pageSize: 3, sort: '-name' })
  expect(page).toMatchObject({ totalCampaignsCount: 4, campaigns: [{ name: 'News' }] })
  expect(page.nextPageUrl).toBeUndefined()
  expect(page.previousPageUrl).toContain('page=1')
  const ascending = await client.campaigns.list({ page: 1, pageSize: 1, sort: '+name' })
  expect(ascending.campaigns[0]?.name).toBe('News')
})

test('metrics are CSV; unknown campaigns give the header alone', async () => {
  const { client } = createProject()
  expect(await client.campaigns.getMetrics({ campaignId: [99] })).toBe('id,\n')
  const { campaignId } = await client.campaigns.create(blast)
  const [header = '', row = ''] = (
    await client.campaigns.getMetrics({ campaignId: [campaignId, 99] })
  ).split('\n')
  expect(header.split(',').slice(0, 2)).toEqual(['id', 'Total Email Sends'])
  expect(row.split(',').slice(0, 2)).toEqual([String(campaignId), '2'])
})
