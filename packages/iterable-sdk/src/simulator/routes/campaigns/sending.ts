import { badParams, json, success } from '../../answers.ts'
import type { Routes } from '../../context.ts'
import { copyTemplate } from '../../messages/copy-template.ts'
import { sendCampaign } from '../../messages/send-campaign.ts'
import type { StoredCampaign } from '../../store/rows.ts'
import { readSendTime, unknownCampaign } from './send-time.ts'

/** Making campaigns, and sending them. */
export const campaignSendingRoutes: Routes<
  'campaigns.create' | 'campaigns.send' | 'campaigns.trigger'
> = {
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
}
