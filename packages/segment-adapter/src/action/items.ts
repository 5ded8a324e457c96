import type { JsonObject, JsonValue } from '../json.ts'
import { convertDateText } from './convert-dates.ts'
import { isObject } from './object-kinds.ts'
import { setMember } from '../set-member.ts'

/** A checked item of a cart or purchase: the declared members and whatever else was mapped. */
export interface ItemPayload {
  readonly id: string
  readonly name: string
  readonly sku?: string
  readonly quantity: number
  readonly price: number
  readonly description?: string
  readonly categories?: string
  readonly url?: string
  readonly imageUrl?: string
  readonly [extra: string]: JsonValue | undefined
}

/**
 * An item as Iterable gets it.
 *
 * The category becomes a list. Members that are not part of a product's fixed set stand at the top level and, once
 * more, in `dataFields`, as Segment documents (S12); so does the description. A mapped `dataFields` object is merged
 * into the generated one and wins (S13); one that is no object is dropped.
 */
export function buildItem(item: ItemPayload): JsonObject {
  const dataFields: JsonObject = {}
  const body: JsonObject = {}
  for (const key of Object.keys(item)) {
    const value = item[key]
    if (value === undefined || key === 'dataFields' || key === 'categories') continue
    const isFixed = fixedMembers.has(key)
    const converted = typeof value === 'string' && !isFixed ? convertDateText(value) : value
    // A description is text, also when it looks like a date; other extras are the same in both places (S25).
    setMember(body, key, key === 'description' ? value : converted)
    if (!isFixed) setMember(dataFields, key, converted)
  }
  const { categories, dataFields: mapped } = item
  if (categories !== undefined && categories !== '') body['categories'] = [categories]
  if (isObject(mapped)) {
    for (const key of Object.keys(mapped)) setMember(dataFields, key, mapped[key] ?? null)
  }
  body['dataFields'] = dataFields
  return body
}

/** A bound of the size of a payload with items, once these are built: what an item carries besides its fixed members is written twice. */
export function withItems(sizeBound: number, items: readonly ItemPayload[]): number {
  return 2 * sizeBound + 64 * items.length
}

/** Members that never go to the data fields, also under the names that Segment's events give them. */
const fixedMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'product_id',
  'id',
  'sku',
  'name',
  'price',
  'quantity',
  'categories',
  'category',
  'url',
  'image_url',
  'imageUrl',
])
