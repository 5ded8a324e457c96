import type { components } from '../../../gen/types.gen.ts'
import {
  accepted,
  badParams,
  json,
  newerRefusal,
  type Answer,
  type Refusal,
} from '../../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../../context.ts'
import { countBytes } from '../../count-bytes.ts'
import { isObject } from '../../is-object.ts'
import { compare, cutPage } from '../../paging.ts'
import type { StoredCatalogItem } from '../../store/rows.ts'
import { itemKey } from '../../store/things.ts'
import { findCatalog, isName } from './catalogs.ts'

type Schemas = components['schemas']
type Accepted = Answer<Schemas['IterableApiResponse']>
type Fields = Readonly<Record<string, unknown>>

const maxItems = 1000
const maxItemBytes = 30 * 1024

/** Items of catalogs. Their writes are accepted, and applied later. */
export const catalogItemRoutes: Routes<OperationsOf<'catalogs.items'>> = {
  'catalogs.items.get': (context) => {
    const { catalogName, itemId } = context.params
    const catalog = findCatalog(context, catalogName)
    if ('refused' in catalog) return catalog
    const item = context.store.things.catalogItems.get(itemKey(catalogName, itemId))
    return item === undefined
      ? newerRefusal(404, 'error.catalogs.items.notFound', `Item ${itemId} does not exist`)
      : json(describe(item, catalog.name))
  },

  'catalogs.items.list': (context) => {
    const { params, store, origin, path } = context
    const catalog = findCatalog(context, params.catalogName)
    if ('refused' in catalog) return catalog
    const name = catalog.name.toLowerCase()
    const items = store.things.catalogItems.filter((item) => item.catalog === name)
    const { orderBy, sortAscending = true } = params
    const sorted =
      orderBy === undefined
        ? items
        : items.toSorted(
            (one, other) =>
              (sortAscending ? 1 : -1) * compare(one.value[orderBy], other.value[orderBy]),
          )
    const address = new URL(path, origin)
    if (orderBy !== undefined) {
      address.searchParams.set('orderBy', orderBy)
      address.searchParams.set('sortAscending', String(sortAscending))
    }
    const { rows, total, links } = cutPage(sorted, params, {
      usualSize: 10,
      mostPerPage: 1000,
      address,
    })
    const catalogItemsWithProperties = rows.map((item) => describe(item, catalog.name))
    const page = { catalogItemsWithProperties, totalItemsCount: total, ...links }
    return json({ msg: '', code: 'Success', params: page })
  },

  'catalogs.items.replace': (context): Accepted => {
    const { catalogName, itemId } = context.params
    return write(context, catalogName, [[itemId, context.body.value]], 'replace') ?? accepted('')
  },

  'catalogs.items.update': (context): Accepted => {
    const { catalogName, itemId } = context.params
    return write(context, catalogName, [[itemId, context.body.update]], 'merge') ?? accepted('')
  },

  'catalogs.items.bulkUpsert': (context): Accepted => {
    const { catalogName } = context.params
    const catalog = findCatalog(context, catalogName)
    if ('refused' in catalog) return catalog
    const documents = Object.entries(context.body.documents)
    if (documents.length > maxItems) {
      return badParams(`The request holds ${documents.length} items; the limit is ${maxItems}`)
    }
    const how = context.body.replaceUploadedFieldsOnly ? 'merge' : 'replace'
    return (
      write(context, catalogName, documents, how) ??
      accepted(`Request to bulk-upload documents into ${catalog.name} processed successfully`)
    )
  },

  'catalogs.items.delete': (context): Accepted => {
    const { catalogName, itemId } = context.params
    return remove(context, catalogName, [itemId])
  },

  'catalogs.items.bulkDelete': (context): Accepted =>
    remove(context, context.params.catalogName, context.body.itemIds),
}

/** Writes items, all or none. A merge replaces the top-level fields that are sent. */
function write(
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
    const known: Fields = store.things.catalogItems.get(key)?.value ?? {}
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

function remove(context: RouteContext, catalogName: string, itemIds: readonly string[]): Accepted {
  const catalog = findCatalog(context, catalogName)
  if ('refused' in catalog) return badParams(`Catalog ${catalogName} does not exist`)
  for (const itemId of itemIds) {
    context.store.things.catalogItems.delete(itemKey(catalogName, itemId))
  }
  return accepted('')
}

function describe(
  { itemId, lastModified, value }: StoredCatalogItem,
  catalogName: string,
): Schemas['CatalogItem'] {
  const size = countBytes(JSON.stringify(value))
  return { catalogName, itemId, lastModified, size, value: { ...value } }
}
