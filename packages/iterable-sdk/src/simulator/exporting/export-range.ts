import { readTime } from '../dates.ts'

/** Which period a request asks for. */
export interface RangeRequest {
  readonly range?: string | undefined
  readonly startDateTime?: string | undefined
  readonly endDateTime?: string | undefined
}

const dayMs = 24 * 60 * 60 * 1000

/** The period, in epoch milliseconds, from inclusive, to exclusive; or what is wrong with it. Days are those of UTC. */
export function readRange(
  { range, startDateTime, endDateTime }: RangeRequest,
  now: number,
): { readonly from: number; readonly to: number } | string {
  if (startDateTime !== undefined || endDateTime !== undefined) {
    const from = startDateTime === undefined ? Number.NEGATIVE_INFINITY : readTime(startDateTime)
    const to = endDateTime === undefined ? Number.POSITIVE_INFINITY : readTime(endDateTime)
    if (from === undefined) return `Invalid startDateTime: ${startDateTime ?? ''}`
    return to === undefined ? `Invalid endDateTime: ${endDateTime ?? ''}` : { from, to }
  }
  const today = Math.floor(now / dayMs) * dayMs
  const periods: Readonly<Record<string, readonly [from: number, to: number]>> = {
    All: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    Yesterday: [today - dayMs, today],
    BeforeToday: [Number.NEGATIVE_INFINITY, today],
    Today: [today, today + dayMs],
  }
  const [from, to] = periods[range ?? 'Today'] ?? [today, today + dayMs]
  return { from, to }
}
