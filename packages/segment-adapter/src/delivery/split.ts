import type { PlanItem } from '../plan/plan.ts'

/** Items of a request, by their positions in it. */
export type Group = readonly number[]

/** Two parts, the first as large as the second or one larger; nothing for nothing. */
export function inHalves(group: Group): Group[] {
  const middle = Math.ceil(group.length / 2)
  return [group.slice(0, middle), group.slice(middle)].filter((half) => half.length > 0)
}

/** In rounds, where few users come a few times each; in halves where one comes often, or nobody comes twice. */
export function splitUnsure(group: Group, items: readonly PlanItem[]): Group[] {
  const rounds = inRounds(group, items)
  // About what finding one by halves takes.
  const few = 2 * Math.log2(group.length) + 2
  return rounds.length > 1 && rounds.length <= few ? rounds : inHalves(group)
}

/** Parts in which no two items are of one user, by whichever identifier; the items of each keep their order. */
function inRounds(group: Group, items: readonly PlanItem[]): Group[] {
  const rounds: number[][] = []
  const nextOf = new Map<string, number>()
  for (const position of group) {
    const { email, userId } = items[position]?.item.identity ?? {}
    const names: string[] = []
    if (email !== undefined) names.push(`email ${email.toLowerCase()}`)
    if (userId !== undefined) names.push(`userId ${userId}`)
    const round = Math.max(0, ...names.map((name) => nextOf.get(name) ?? 0))
    for (const name of names) nextOf.set(name, round + 1)
    const together = (rounds[round] ??= [])
    together.push(position)
  }
  return rounds
}
