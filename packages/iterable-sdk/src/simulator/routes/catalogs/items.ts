import type { components } from '../../../gen/types.gen.ts'
import { accepted, badParams, json, newerRefusal, type Answer } from '../../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../../context.ts'
import { countBytes } from '../../../count-bytes.ts'
import { compare, cutPage } from '../../paging.ts'
import type { StoredCatalogItem } from '../../store/rows.ts'
import { itemKey } from '../../store/things.ts'
import { findCatalog } from './catalogs.ts'
import { writeItems } from './write-items.ts'

type Schemas = components['schemas']
type Accepted = Answer<Schemas['IterableApiResponse']>

const maxItems = 1000

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
    return (
      writeItems(context, catalogName, [[itemId, context.body.value]], 'replace') ?? accepted('')
    )
  },

  'catalogs.items.update': (context): Accepted => {
    const { catalogName, itemId } = context.params
    return (
      writeItems(context, catalogName, [[itemId, context.body.update]], 'merge') ?? accepted('')
    )
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
      writeItems(context, catalogName, documents, how) ??
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
