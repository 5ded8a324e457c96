import { member } from './member.ts'
import type { CallContents, CallEvent } from './observe.ts'
import { operations } from './operations.ts'

/** How many items a bulk call carries, and how many of them were refused. Members are absent where that is not known. */
export type ItemCounts = {
  readonly items?: number
  readonly itemsRefused?: number
}

const table: Readonly<Record<string, { readonly bulk?: BulkPaths } | undefined>> = operations

interface BulkPaths {
  readonly items: string
  readonly failCount: string
}

/** Counts the items of a bulk call: numbers only, nothing of what they are. */
export function countItems({ call }: CallEvent, { body, data }: CallContents): ItemCounts {
  const bulk = table[call.operation.id]?.bulk
  if (bulk === undefined) return {}
  const items = member(body, bulk.items)
  const refused = member(data, bulk.failCount)
  return {
    ...(Array.isArray(items) && { items: items.length }),
    ...(typeof refused === 'number' && { itemsRefused: refused }),
  }
}
