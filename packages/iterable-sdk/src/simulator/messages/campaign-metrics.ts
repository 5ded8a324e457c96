import type { Store } from '../store/store.ts'

/** Columns of the metrics, and the event that each one counts. */
const columns: readonly (readonly [title: string, eventType: string])[] = [
  ['Total Email Sends', 'emailSend'],
  ['Total Email Send Skips', 'emailSendSkip'],
  ['Total Email Opens', 'emailOpen'],
  ['Total Email Clicks', 'emailClick'],
  ['Total Email Bounces', 'emailBounce'],
  ['Total Complaints', 'emailComplaint'],
  ['Total Pushes Sent', 'pushSend'],
  ['Total Push Opens', 'pushOpen'],
  ['Total In-app Sent', 'inAppSend'],
  ['Total In-app Opens', 'inAppOpen'],
  ['Total In-app Clicks', 'inAppClick'],
  ['Total SMS Sent', 'smsSend'],
  ['Total SMS Clicks', 'smsClick'],
]

/** The metrics of campaigns as CSV. Where no campaign is known there is only the header `id,`. */
export function campaignMetrics(
  store: Store,
  campaignIds: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const known = campaignIds.filter((id) => store.things.campaigns.has(id))
  if (known.length === 0) return 'id,\n'
  const counts = new Map<string, number>()
  const add = (campaignId: number | undefined, name: string, value = 1): void => {
    const key = `${campaignId ?? ''} ${name}`
    counts.set(key, (counts.get(key) ?? 0) + value)
  }
  for (const { campaignId, eventType, createdAt } of store.systemEvents.all()) {
    if (createdAt >= from && createdAt < to) add(campaignId, eventType)
  }
  for (const { campaignId, total, createdAt } of store.purchases.all()) {
    if (createdAt < from || createdAt >= to) continue
    add(campaignId, 'purchase')
    add(campaignId, 'revenue', total)
  }
  const all = [...columns, ['Total Purchases', 'purchase'], ['Revenue', 'revenue']] as const
  const header = ['id', ...all.map(([title]) => title)].join(',')
  const rows = known.map((id) =>
    [id, ...all.map(([, name]) => counts.get(`${id} ${name}`) ?? 0)].join(','),
  )
  return `${[header, ...rows].join('\n')}\n`
}
