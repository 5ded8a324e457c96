import type { components } from '../../gen/types.gen.ts'
import type { StoredCampaign } from '../store/rows.ts'

type Details = components['schemas']['CampaignDetails']

/**
 * Puts a campaign into another state. The moves that are known: schedule takes Ready to Scheduled, cancel takes it back, abort
 * leads to Aborted, activation of a triggered campaign to Running and deactivation to Finished, archiving from anywhere to
 * Archived. Who calls this has looked whether the move is allowed.
 *
 * @param times `startAt: undefined` takes the time away, an absent one leaves it
 */
export function moveCampaign(
  campaign: StoredCampaign,
  campaignState: Details['campaignState'],
  now: number,
  times: {
    readonly startAt?: number | undefined
    readonly endedAt?: number
    readonly sendSize?: number
  },
): void {
  const { startAt: earlier, ...details } = campaign.details
  const startAt = 'startAt' in times ? times.startAt : earlier
  campaign.details = {
    ...details,
    ...(startAt === undefined ? {} : { startAt }),
    ...(times.endedAt === undefined ? {} : { endedAt: times.endedAt }),
    ...(times.sendSize === undefined ? {} : { sendSize: times.sendSize }),
    campaignState,
    updatedAt: now,
  }
}
