import type { components } from '../../../gen/types.gen.ts'
import { badParams, json, success, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { moveCampaign } from '../../messages/move-campaign.ts'
import { sendCampaign } from '../../messages/send-campaign.ts'
import { readSendTime, unknownCampaign } from './send-time.ts'

type Schemas = components['schemas']
type ArchiveFailure = NonNullable<Schemas['ArchiveCampaignsResponse']['failed']>[number]
type State = Schemas['CampaignDetails']['campaignState']

/** Moving campaigns from one state to another. */
export const campaignMovingRoutes: Routes<
  | 'campaigns.abort'
  | 'campaigns.activateTriggered'
  | 'campaigns.archive'
  | 'campaigns.cancel'
  | 'campaigns.deactivateTriggered'
  | 'campaigns.schedule'
> = {
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

/** The document says of a failure only that it is an object. */
function describeFailure(campaignId: number): ArchiveFailure {
  const failure: Readonly<Record<string, unknown>> = { campaignId, reason: 'Invalid campaignId' }
  return failure
}
