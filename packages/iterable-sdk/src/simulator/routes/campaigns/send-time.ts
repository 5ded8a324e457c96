import { badParams, type Refusal } from '../../answers.ts'
import { readTime } from '../../dates.ts'

const dayMs = 24 * 60 * 60 * 1000

/** When something is to be sent: what lies in the past means now. */
export function readSendTime(
  text: string | undefined,
  now: number,
  mostDays: number,
): number | Refusal {
  if (text === undefined) return now
  const time = readTime(text)
  if (time === undefined) return badParams('sendAt must be like 2026-12-01 09:00:00')
  return time > now + mostDays * dayMs
    ? badParams(`sendAt may be at most ${mostDays} days ahead`)
    : Math.max(time, now)
}

/** The refusal of a campaign that is not there. */
export function unknownCampaign(campaignId: number): Refusal {
  return badParams('Invalid campaignId', { campaignId })
}
