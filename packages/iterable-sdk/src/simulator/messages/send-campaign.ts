import type { StoredCampaign } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'
import { moveCampaign } from './move-campaign.ts'
import { sendMessage } from './send-message.ts'

/** To whom a campaign goes, where its own lists do not say. */
interface Audience {
  readonly listIds: readonly number[]
  readonly suppressionListIds?: readonly number[]
  readonly dataFields?: Readonly<Record<string, unknown>>
  readonly allowRepeatMarketingSends?: boolean
}

/** Sends a campaign to the members of lists. A blast is finished then; a triggered campaign goes on. */
export function sendCampaign(
  store: Store,
  campaign: StoredCampaign,
  now: number,
  audience: Audience = {
    listIds: campaign.details.listIds ?? [],
    suppressionListIds: campaign.details.suppressionListIds ?? [],
  },
): void {
  const { listIds, suppressionListIds = [], dataFields = {} } = audience
  const suppressed = membersOf(store, suppressionListIds)
  const { id, type } = campaign.details
  let sent = 0
  for (const user of membersOf(store, listIds)) {
    if (suppressed.has(user)) continue
    const isRepeat =
      audience.allowRepeatMarketingSends === false &&
      store.messages.of(user).some(({ campaignId, state }) => campaignId === id && state === 'sent')
    if (isRepeat) continue
    sendMessage(store, now, { user, campaign, dataFields, sendAt: now })
    sent += 1
  }
  if (type !== 'Blast') return
  moveCampaign(campaign, 'Finished', now, { startAt: now, endedAt: now, sendSize: sent })
}

/** Sends the blasts whose time has come. */
export function sendDueCampaigns(store: Store, now: number): void {
  if (store.things.campaigns.size === 0) return
  for (const campaign of store.things.campaigns.all()) {
    const { campaignState, startAt = now } = campaign.details
    if (campaignState === 'Scheduled' && startAt <= now) sendCampaign(store, campaign, startAt)
  }
}

function membersOf(store: Store, listIds: readonly number[]): Set<StoredUser> {
  return new Set(listIds.flatMap((id) => [...store.members.of(id)]))
}
