import type { components } from '../../../gen/types.gen.ts'
import { badParams, json, notFound, plain, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { readTime } from '../../dates.ts'
import { campaignMetrics } from '../../messages/campaign-metrics.ts'
import { cutPage, sortRows } from '../../paging.ts'
import type { StoredCampaign } from '../../store/rows.ts'

type Schemas = components['schemas']
type State = Schemas['CampaignDetails']['campaignState']

/** Reading campaigns and what came of them. */
export const campaignReadingRoutes: Routes<
  'campaigns.list' | 'campaigns.listChildCampaigns' | 'campaigns.get' | 'campaigns.getMetrics'
> = {
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
