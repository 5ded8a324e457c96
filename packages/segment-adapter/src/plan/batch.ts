import type { OperationId } from '@iterelay/iterable-sdk'

import type { ActionItem } from '../action/action.ts'
import type { JsonObject } from '../json.ts'
import { byteSize } from './byte-size.ts'
import { canBeOne, growthBy, makeOne } from './coalesce-items.ts'
import type { BatchLimits, PlanItem } from './plan.ts'

/** An item that goes into a bulk request. */
export interface BulkPlanItem extends PlanItem {
  readonly item: Extract<ActionItem, { form: 'bulk' }>
}

/** Tells an item that goes into a bulk request from one with requests of its own. */
export function isBulk(item: PlanItem): item is BulkPlanItem {
  return item.item.form === 'bulk'
}

/**
 * A bulk request being filled.
 *
 * Its size is that of the finished JSON text: wrapper, options, entries and the commas between them. Entries count with
 * an upper bound until that reaches the limit; only then are they measured, each once.
 */
export class Batch {
  /** What may share this request: see {@link batchKey}. */
  readonly key: string
  readonly operation: OperationId
  readonly items: BulkPlanItem[] = []
  readonly #itemsKey: string
  readonly #options: JsonObject
  readonly #maxEvents: number
  readonly #maxBytes: number
  /** Those that became one entry count each. */
  #events = 0
  /** Size of the wrapper and of the measured entries, with their commas. */
  #measuredBytes: number
  #measured = 0
  /** Upper bound of the others. */
  #boundBytes = 0

  constructor(key: string, first: BulkPlanItem['item'], { maxItems, maxBytes }: BatchLimits) {
    this.key = key
    this.operation = first.operation
    this.#itemsKey = first.itemsKey
    this.#options = first.options
    this.#maxEvents = Math.min(maxItems, first.maxEvents ?? maxItems)
    this.#maxBytes = maxBytes
    this.#measuredBytes = wrapperSize(first)
  }

  /** Takes an item if it still fits. */
  takeIfRoom(item: BulkPlanItem): boolean {
    if (this.#events >= this.#maxEvents) return false
    const bound = boundOf(item.item) + 1
    if (this.#measuredBytes + this.#boundBytes + bound > this.#maxBytes) {
      this.#measure()
      const comma = this.items.length > 0 ? 1 : 0
      if (
        this.#measuredBytes + bound > this.#maxBytes &&
        this.#measuredBytes + comma + entrySize(item.item) > this.#maxBytes
      ) {
        return false
      }
    }
    this.items.push(item)
    this.#events += 1
    this.#boundBytes += bound
    return true
  }

  /** Makes one entry of an item and the one at `place`, which is about the same user, if that loses nothing and fits. */
  coalesceIfRoom(place: number, item: BulkPlanItem): boolean {
    const earlier = this.items[place]
    if (earlier === undefined || this.#events >= this.#maxEvents) return false
    if (!canBeOne(earlier, item)) return false
    const bound = boundOf(item.item) + 1
    if (place < this.#measured || this.#measuredBytes + this.#boundBytes + bound > this.#maxBytes) {
      // Measured entries are not measured again: what they grow by is.
      this.#measure()
      const growth = growthBy(earlier, item)
      if (this.#measuredBytes + growth > this.#maxBytes) return false
      this.#measuredBytes += growth
    } else {
      this.#boundBytes += bound
    }
    this.items[place] = makeOne(earlier, item)
    this.#events += 1
    return true
  }

  /** The request body for some or all of the items. */
  bodyOf(items: readonly PlanItem[]): JsonObject {
    const entries: JsonObject[] = []
    for (const { item } of items) if (item.form === 'bulk') entries.push(item.entry)
    return { ...this.#options, [this.#itemsKey]: entries }
  }

  #measure(): void {
    for (; this.#measured < this.items.length; this.#measured++) {
      const entry = this.items[this.#measured]
      if (entry === undefined) continue
      this.#measuredBytes += entrySize(entry.item) + (this.#measured > 0 ? 1 : 0)
    }
    this.#boundBytes = 0
  }
}

/** Bytes of a bulk body that holds one item alone; undefined when that is surely within a limit. */
export function sizeAlone(item: BulkPlanItem['item'], limit: number): number | undefined {
  const wrapper = wrapperSize(item)
  return wrapper + boundOf(item) <= limit ? undefined : wrapper + entrySize(item)
}

/** Items with the same key may share a bulk request. */
export function batchKey({ operation, options, maxEvents }: BulkPlanItem['item']): string {
  const key = isEmpty(options) ? operation : `${operation} ${JSON.stringify(options)}`
  return maxEvents === undefined ? key : `${key} ${maxEvents}`
}

function wrapperSize({ itemsKey, options }: BulkPlanItem['item']): number {
  // {"users":[]}
  if (isEmpty(options)) return itemsKey.length + 7
  return byteSize(JSON.stringify({ ...options, [itemsKey]: [] }))
}

/** Without a bound an entry is measured at once. */
function boundOf({ sizeBound = Number.POSITIVE_INFINITY }: BulkPlanItem['item']): number {
  return sizeBound
}

function entrySize({ entry }: BulkPlanItem['item']): number {
  return byteSize(JSON.stringify(entry))
}

function isEmpty(options: JsonObject): boolean {
  for (const name in options) if (Object.hasOwn(options, name)) return false
  return true
}
