import type { components } from '../../gen/types.gen.ts'
import { badParams, json, notFound, plain, success, type Answer, type Refusal } from '../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../context.ts'
import { readTime } from '../dates.ts'
import { campaignMetrics } from '../messages/campaign-metrics.ts'
import { copyTemplate } from '../messages/copy-template.ts'
import { moveCampaign } from '../messages/move-campaign.ts'
import { sendCampaign } from '../messages/send-campaign.ts'
import { cutPage, sortRows } from '../paging.ts'
import type { StoredCampaign } from '../store/rows.ts'

type Schemas = components['schemas']
type ArchiveFailure = NonNullable<Schemas['ArchiveCampaignsResponse']['failed']>[number]
type State = Schemas['CampaignDetails']['campaignState']

const dayMs = 24 * 60 * 60 * 1000

/** Campaigns, their states and what they send. */
export const campaignRoutes: Routes<OperationsOf<'campaigns'>> = {
  'campaigns.list': (context) => list(context, context.params, () => true),

  'campaigns.listChildCampaigns': (context) => {
    const { id } = context.params
    const parent = context.store.things.campaigns.get(id)
    if (parent?.details.campaignState !== 'Recurring') {
      return badParams(`Campaign ${id} is not a recurring campaign`)
    }
    return list(context, context.params, ({ details }) => details.recurringCampaignId === id)
  },

  'campaigns.get': ({ params: { id }, store }) => {
    const campaign = store.things.campaigns.get(id)
    return campaign === undefined
      ? notFound(`Campaign ${id} does not exist`)
      : json({ ...campaign.details })
  },

  'campaigns.create': (context) => {
    const { body, store, now } = context
    const { listIds = [], suppressionListIds = [], labelIds = [] } = body
    const template = store.things.templates.get(body.templateId)
    if (template === undefined) {
      return badParams(`Template ID: ${body.templateId} does not exist for this project`)
    }
    const unknown = [...listIds, ...suppressionListIds].find((id) => !store.things.lists.has(id))
    if (unknown !== undefined) {
      return badParams('Invalid email list id', { projectId: 1, listId: unknown })
    }
    if (labelIds.length > 50) return badParams('A campaign has at most 50 labels')
    const startAt = readSendTime(body.sendAt, now, 21)
    if (typeof startAt === 'object') return startAt
    const isBlast = listIds.length > 0
    const isScheduled = isBlast && body.scheduleSend !== false
    const id = store.makeNumber()
    const type = isBlast ? 'Blast' : 'Triggered'
    const campaign: StoredCampaign = {
      dataFields: { ...body.dataFields, ...body.campaignDataFields },
      details: {
        id,
        name: body.name,
        type,
        campaignState: isScheduled ? 'Scheduled' : 'Ready',
        messageMedium: template.medium,
        templateId: copyTemplate(store, template, { campaignId: id, type, now }),
        createdAt: now,
        updatedAt: now,
        createdByUserId: 'api@example.com',
        labels: [],
        labelIds: [...labelIds],
        ...(isBlast ? { listIds: [...listIds] } : {}),
        suppressionListIds: [...suppressionListIds],
        ...(isScheduled ? { startAt } : {}),
      },
    }
    store.things.campaigns.put(campaign)
    if (isScheduled && startAt <= now) sendCampaign(store, campaign, now)
    return json({ campaignId: id })
  },

  'campaigns.schedule': (context) => {
    const { params, body, now } = context
    const startAt = readSendTime(body.sendAt, now, 7)
    if (typeof startAt === 'object') return startAt
    return move(context, params.campaignId, ['Ready'], 'Scheduled', { startAt })
  },

  'campaigns.cancel': (context) =>
    move(context, context.body.campaignId, ['Scheduled'], 'Ready', { startAt: undefined }),

  'campaigns.abort': (context) =>
    move(
      context,
      context.body.campaignId,
      ['Scheduled', 'Starting', 'Running', 'Recurring'],
      'Aborted',
      {
        endedAt: context.now,
      },
    ),

  'campaigns.activateTriggered': (context) =>
    move(context, context.body.campaignId, ['Draft', 'Ready', 'Finished'], 'Running', {
      only: 'Triggered',
      startAt: context.now,
    }),

  'campaigns.deactivateTriggered': (context) =>
    move(context, context.body.campaignId, ['Running'], 'Finished', {
      only: 'Triggered',
      endedAt: context.now,
    }),

  'campaigns.archive': ({ body: { campaignIds }, store, now }) => {
    const answer = { success: [] as number[], failed: [] as ArchiveFailure[] }
    for (const campaignId of new Set(campaignIds)) {
      const campaign = store.things.campaigns.get(campaignId)
      if (campaign === undefined) answer.failed.push(describeFailure(campaignId))
      else {
        moveCampaign(campaign, 'Archived', now, {})
        answer.success.push(campaignId)
      }
    }
    return json(answer)
  },

  'campaigns.send': (context) => {
    const { params, store, now } = context
    const campaign = store.things.campaigns.get(params.campaignId)
    if (campaign === undefined) return unknownCampaign(params.campaignId)
    const { type, campaignState } = campaign.details
    if (type !== 'Blast' || (campaignState !== 'Ready' && campaignState !== 'Scheduled')) {
      return badParams(`Campaign ${params.campaignId} cannot be sent: it is ${campaignState}`)
    }
    sendCampaign(store, campaign, now)
    return success()
  },

  'campaigns.trigger': (context) => {
    const { body, store, now } = context
    const campaign = store.things.campaigns.get(body.campaignId)
    if (campaign === undefined) return unknownCampaign(body.campaignId)
    if (body.listIds.length === 0) return badParams('The listIds field must be specified')
    const unknown = [...body.listIds, ...(body.suppressionListIds ?? [])].find(
      (id) => !store.things.lists.has(id),
    )
    if (unknown !== undefined) {
      return badParams('Invalid email list id', { projectId: 1, listId: unknown })
    }
    if (campaign.details.type !== 'Triggered' || campaign.details.campaignState !== 'Running') {
      return badParams(`Campaign ${body.campaignId} is not a running triggered campaign`)
    }
    sendCampaign(store, campaign, now, body)
    return success()
  },

  'campaigns.getMetrics': ({ params, store }) =>
    plain(
      'text',
      campaignMetrics(store, params.campaignId, {
        from: readTime(params.startDateTime ?? '') ?? Number.NEGATIVE_INFINITY,
        to: readTime(params.endDateTime ?? '') ?? Number.POSITIVE_INFINITY,
      }),
    ),
}

function list(
  { store, origin, path }: RouteContext,
  params: {
    readonly page?: number
    readonly pageSize?: number
    readonly sort?: string
    readonly campaignState?: State[]
  },
  isPart: (campaign: StoredCampaign) => boolean,
): Answer<Schemas['GetCampaignsResponse']> {
  const { campaignState, sort } = params
  const found = store.things.campaigns
    .filter(isPart)
    .map(({ details }) => details)
    .filter((details) => campaignState?.includes(details.campaignState) ?? true)
  const address = new URL(path, origin)
  for (const state of campaignState ?? []) address.searchParams.append('campaignState', state)
  if (sort !== undefined) address.searchParams.set('sort', sort)
  const { rows, total, links } = cutPage(sortRows(found, sort), params, {
    usualSize: 20,
    mostPerPage: 1000,
    address,
  })
  return json({ campaigns: [...rows], totalCampaignsCount: total, ...links })
}

/** Moves a campaign, from one of the states from which it may move there. */
function move(
  { store, now }: RouteContext,
  campaignId: number,
  from: readonly State[],
  to: State,
  {
    only,
    ...times
  }: {
    readonly only?: 'Triggered'
    readonly startAt?: number | undefined
    readonly endedAt?: number
  },
): Answer<Schemas['IterableApiResponse']> {
  const campaign = store.things.campaigns.get(campaignId)
  if (campaign === undefined) return unknownCampaign(campaignId)
  const { type, campaignState } = campaign.details
  if (only !== undefined && type !== only) {
    return badParams(`Campaign ${campaignId} is not a triggered campaign`)
  }
  if (!from.includes(campaignState)) {
    return badParams(`Campaign ${campaignId} is ${campaignState}, and cannot become ${to}`)
  }
  moveCampaign(campaign, to, now, times)
  if (to === 'Scheduled' && (times.startAt ?? now) <= now) sendCampaign(store, campaign, now)
  return success()
}

/** When something is to be sent: what lies in the past means now. */
function readSendTime(text: string | undefined, now: number, mostDays: number): number | Refusal {
  if (text === undefined) return now
  const time = readTime(text)
  if (time === undefined) return badParams('sendAt must be like 2026-12-01 09:00:00')
  return time > now + mostDays * dayMs
    ? badParams(`sendAt may be at most ${mostDays} days ahead`)
    : Math.max(time, now)
}

/** The document says of a failure only that it is an object. */
function describeFailure(campaignId: number): ArchiveFailure {
  const failure: Readonly<Record<string, unknown>> = { campaignId, reason: 'Invalid campaignId' }
  return failure
}

function unknownCampaign(campaignId: number): Refusal {
  return badParams('Invalid campaignId', { campaignId })
}
