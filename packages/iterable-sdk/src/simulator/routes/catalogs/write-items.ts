import { badParams, type Refusal } from '../../answers.ts'
import type { RouteContext } from '../../context.ts'
import { countBytes } from '../../../count-bytes.ts'
import { isObject } from '../../is-object.ts'
import type { StoredCatalogItem } from '../../store/rows.ts'
import { itemKey } from '../../store/things.ts'
import { findCatalog, isName } from './catalogs.ts'

const maxItemBytes = 30 * 1024

/** Writes items, all or none. A merge replaces the top-level fields that are sent. */
export function writeItems(
  context: RouteContext,
  catalogName: string,
  documents: readonly (readonly [itemId: string, value: unknown])[],
  how: 'replace' | 'merge',
): Refusal | undefined {
  const catalog = findCatalog(context, catalogName)
  if ('refused' in catalog) return badParams(`Catalog ${catalogName} does not exist`)
  const { store, now } = context
  const items: StoredCatalogItem[] = []
  for (const [itemId, value] of documents) {
    const wrong = findProblem(itemId, value)
    if (wrong !== undefined || !isObject(value)) return badParams(wrong ?? 'An item is an object')
    const key = itemKey(catalogName, itemId)
    const known: Readonly<Record<string, unknown>> = store.things.catalogItems.get(key)?.value ?? {}
    items.push({
      catalog: catalogName.toLowerCase(),
      itemId,
      lastModified: now,
      value: how === 'merge' ? { ...known, ...value } : value,
    })
  }
  for (const item of items) store.things.catalogItems.put(item)
  return undefined
}

function findProblem(itemId: string, value: unknown): string | undefined {
  if (!isName(itemId)) return 'An item id has at most 255 letters, digits and hyphens'
  if (!isObject(value)) return `Item ${itemId} is no object`
  if (Object.keys(value).some((field) => field.includes('.'))) {
    return `Item ${itemId} has a field name that holds a period`
  }
  return countBytes(JSON.stringify(value)) > maxItemBytes
    ? `Item ${itemId} is larger than ${maxItemBytes} bytes`
    : undefined
}
