import { badParams, json, newerRefusal, success, type Refusal } from '../../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../../context.ts'
import { cutPage } from '../../paging.ts'
import type { StoredCatalog } from '../../store/rows.ts'
import { itemKey } from '../../store/things.ts'

/** Catalogs and the types of their fields. */
export const catalogRoutes: Routes<OperationsOf<'catalogs'>> = {
  'catalogs.list': ({ store, params, origin, path }) => {
    const { rows, total, links } = cutPage(store.things.catalogs.all(), params, {
      usualSize: 10,
      mostPerPage: 100,
      address: new URL(path, origin),
    })
    const catalogNames = rows.map(({ name }) => ({ name }))
    const page = { catalogNames, totalCatalogsCount: total, ...links }
    return json({ msg: '', code: 'Success', params: page })
  },

  'catalogs.create': ({ params: { catalogName }, store }) => {
    if (!isName(catalogName)) {
      return badParams('A catalog name has at most 255 letters, digits and hyphens')
    }
    if (store.things.catalogs.has(catalogName.toLowerCase())) {
      return badParams(`Catalog ${catalogName} already exists`)
    }
    store.things.catalogs.put({ name: catalogName, definedMappings: {} })
    const { body } = success(null, `Catalog ${catalogName} created`)
    return json(body, 201)
  },

  'catalogs.delete': (context) => {
    const catalog = findCatalog(context, context.params.catalogName)
    if ('refused' in catalog)
      return badParams(`Catalog ${context.params.catalogName} does not exist`)
    const { catalogs, catalogItems } = context.store.things
    const name = catalog.name.toLowerCase()
    for (const item of catalogItems.filter((each) => each.catalog === name)) {
      catalogItems.delete(itemKey(name, item.itemId))
    }
    catalogs.delete(name)
    return success(null, `Catalog ${catalog.name} deleted`)
  },

  'catalogs.getFieldMappings': (context) => {
    const catalog = findCatalog(context, context.params.catalogName)
    if ('refused' in catalog) return catalog
    const name = catalog.name.toLowerCase()
    const fields = new Set(
      context.store.things.catalogItems
        .filter((item) => item.catalog === name)
        .flatMap(({ value }) => Object.keys(value)),
    )
    const undefinedFields = [...fields].filter(
      (field) => !Object.hasOwn(catalog.definedMappings, field),
    )
    const params = { definedMappings: { ...catalog.definedMappings }, undefinedFields }
    return json({ msg: '', code: 'Success', params })
  },

  'catalogs.updateFieldMappings': (context) => {
    const catalog = findCatalog(context, context.params.catalogName)
    if ('refused' in catalog)
      return badParams(`Catalog ${context.params.catalogName} does not exist`)
    const mappings = new Map(Object.entries(catalog.definedMappings))
    for (const { fieldName, fieldType } of context.body.mappingsUpdates) {
      if (fieldName.includes('.')) return badParams(`The field name ${fieldName} holds a period`)
      const earlier = mappings.get(fieldName)
      if (earlier !== undefined && earlier !== fieldType) {
        return badParams(`The type of field ${fieldName} is ${earlier} and cannot be changed`)
      }
      mappings.set(fieldName, fieldType)
    }
    context.store.things.catalogs.put({
      name: catalog.name,
      definedMappings: Object.fromEntries(mappings),
    })
    return success()
  },
}

/** Whether a text may name a catalog or an item. */
export function isName(text: string): boolean {
  return /^[A-Za-z0-9-]{1,255}$/.test(text)
}

/** The catalog, or the refusal in the newer form. */
export function findCatalog({ store }: RouteContext, name: string): StoredCatalog | Refusal {
  const message = `Catalog ${name} does not exist`
  return (
    store.things.catalogs.get(name.toLowerCase()) ??
    newerRefusal(404, 'error.catalogs.notFound', message)
  )
}
