import type { JsonObject } from '../json.ts'
import type { BulkPlanItem } from './batch.ts'
import { canCoalesce, coalesceInto, copyFields, growthOf } from './coalesce.ts'
import type { PlanItem } from './plan.ts'

/** Whether two updates of one user, the later one right after the earlier one, can be one entry. */
export function canBeOne(earlier: BulkPlanItem, { item }: BulkPlanItem): boolean {
  const { merges } = earlier.item
  if (merges === undefined || merges !== item.merges) return false
  return canCoalesce(fieldsOf(earlier.item.entry), fieldsOf(item.entry), merges)
}

/** Bytes that the entry of the earlier one grows by. */
export function growthBy({ item: earlier }: BulkPlanItem, { item }: BulkPlanItem): number {
  return growthOf(fieldsOf(earlier.entry), fieldsOf(item.entry), item.merges ?? 'replace')
}

/** The item that stands for both, and knows them as its parts. Takes the earlier one along when that stands for several already. */
export function makeOne(earlier: BulkPlanItem, later: BulkPlanItem): BulkPlanItem {
  const one = isCoalesced(earlier) ? earlier : startWith(earlier)
  const { merges = 'replace' } = one.item
  coalesceInto(fieldsOf(one.item.entry), fieldsOf(later.item.entry), merges)
  one.parts.push(later)
  return one
}

interface CoalescedItem extends BulkPlanItem {
  readonly parts: PlanItem[]
}

function isCoalesced(item: BulkPlanItem): item is CoalescedItem {
  return item.parts !== undefined
}

function startWith(first: BulkPlanItem): CoalescedItem {
  const { entry, merges = 'replace' } = first.item
  const copy: JsonObject = { ...entry, dataFields: copyFields(fieldsOf(entry), merges) }
  return { ...first, item: { ...first.item, entry: copy }, warnings: [], parts: [first] }
}

function fieldsOf({ dataFields }: JsonObject): JsonObject {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the action always puts an object there
  return dataFields as JsonObject
}
