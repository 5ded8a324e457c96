import type { PlanItem } from '../plan/plan.ts'
import { dedupeKey } from './dedupe-key.ts'

/** The items of one key: the first can be sent, the others share its fate. */
export interface ItemGroup {
  readonly key: string
  readonly first: PlanItem
  readonly others: readonly PlanItem[]
}

/** Puts the items of a key together, in the order of the first ones. Items without a key are in no group. */
export function groupItems(events: readonly unknown[], items: readonly PlanItem[]): ItemGroup[] {
  const groups = new Map<string, ItemGroup & { readonly others: PlanItem[] }>()
  for (const item of items) {
    const key = dedupeKey(events[item.event], item.mapping)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, first: item, others: [] })
    else group.others.push(item)
  }
  return [...groups.values()]
}
