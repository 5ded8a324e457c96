import type { Entry } from './entry.ts'

/** Two parts, the first as large as the second or one larger; nothing for nothing. */
export function inHalves<Value>(group: readonly Value[]): (readonly Value[])[] {
  const middle = Math.ceil(group.length / 2)
  return [group.slice(0, middle), group.slice(middle)].filter((half) => half.length > 0)
}

/**
 * Parts in which no two items are of one user, with the items of each user in their order.
 *
 * A user may be known by either identifier, so an item comes after all that share one with it.
 */
export function inRounds<Item>(group: readonly Entry<Item>[]): (readonly Entry<Item>[])[] {
  const rounds: Entry<Item>[][] = []
  const nextOf = { email: new Map<string, number>(), userId: new Map<string, number>() }
  for (const entry of group) {
    const email = entry.email?.toLowerCase() ?? ''
    const { userId = '' } = entry
    const round = Math.max(nextOf.email.get(email) ?? 0, nextOf.userId.get(userId) ?? 0)
    if (entry.email !== undefined) nextOf.email.set(email, round + 1)
    if (entry.userId !== undefined) nextOf.userId.set(userId, round + 1)
    const together = (rounds[round] ??= [])
    together.push(entry)
  }
  return rounds
}
