import type { OperationId } from '@iterelay/iterable-sdk'

import type { ActionItem } from '../action/action.ts'
import type { JsonObject } from '../json.ts'
import { byteSize } from './byte-size.ts'
import type { BatchLimits, PlanItem } from './plan.ts'

type BulkItem = Extract<ActionItem, { form: 'bulk' }>

/**
 * A bulk request being filled.
 *
 * Its size is that of the finished JSON text: wrapper, options, entries and the commas between them.
 */
export class Batch {
  readonly operation: OperationId
  readonly items: PlanItem[] = []
  readonly #itemsKey: string
  readonly #options: JsonObject
  readonly #limits: BatchLimits
  #bytes: number

  constructor(first: BulkItem, limits: BatchLimits) {
    this.operation = first.operation
    this.#itemsKey = first.itemsKey
    this.#options = first.options
    this.#limits = limits
    this.#bytes = wrapperSize(first)
  }

  /** Whether an entry of so many bytes still fits. */
  hasRoomFor(entryBytes: number): boolean {
    const comma = this.items.length > 0 ? 1 : 0
    return (
      this.items.length < this.#limits.maxItems &&
      this.#bytes + comma + entryBytes <= this.#limits.maxBytes
    )
  }

  add(item: PlanItem, entryBytes: number): void {
    this.#bytes += entryBytes + (this.items.length > 0 ? 1 : 0)
    this.items.push(item)
  }

  /** The request body for some or all of the items. */
  bodyOf(items: readonly PlanItem[]): JsonObject {
    const entries: JsonObject[] = []
    for (const { item } of items) if (item.form === 'bulk') entries.push(item.entry)
    return { ...this.#options, [this.#itemsKey]: entries }
  }
}

/** Bytes of a bulk body around its entries. */
export function wrapperSize(item: BulkItem): number {
  return byteSize(JSON.stringify({ ...item.options, [item.itemsKey]: [] }))
}

/** Bytes of one entry in a bulk body. */
export function entrySize(item: BulkItem): number {
  return byteSize(JSON.stringify(item.entry))
}

/** Items with the same key may share a bulk request. */
export function batchKey(item: BulkItem): string {
  return `${item.operation} ${JSON.stringify(item.options)}`
}
