import { isBulk, sizeAlone, type BulkPlanItem } from './batch.ts'
import { byteSize } from './byte-size.ts'
import type { BatchLimits, PlanItem } from './plan.ts'

/** An item that is larger than a request may be. */
export interface OversizeItem {
  readonly item: PlanItem
  /** Size of a body that holds this item alone. */
  readonly bytes: number
  /** What it may have. */
  readonly limit: number
}

/** Bytes that Iterable takes in the body of any request. */
export const maxBodyBytes: number = 4 * 1024 * 1024

/** Whether an item is larger than a request may be, even alone; undefined when it is not. */
export function findOversize(item: PlanItem, { maxBytes }: BatchLimits): OversizeItem | undefined {
  return isBulk(item) ? oversizeInBulk(item, maxBytes) : oversizeAlone(item)
}

function oversizeInBulk(item: BulkPlanItem, limit: number): OversizeItem | undefined {
  const bytes = sizeAlone(item.item, limit)
  return bytes !== undefined && bytes > limit ? { item, bytes, limit } : undefined
}

/** Without a bound the bodies are measured. */
function oversizeAlone(item: PlanItem): OversizeItem | undefined {
  if (item.item.form !== 'single') return undefined
  const { steps, sizeBound = Number.POSITIVE_INFINITY } = item.item
  if (sizeBound <= maxBodyBytes) return undefined
  const bytes = Math.max(...steps.map(({ body }) => byteSize(JSON.stringify(body))))
  return bytes > maxBodyBytes ? { item, bytes, limit: maxBodyBytes } : undefined
}
