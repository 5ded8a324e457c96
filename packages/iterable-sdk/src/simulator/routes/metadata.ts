import { countBytes } from '../../count-bytes.ts'
import { badParams, json, notFound, success } from '../answers.ts'
import type { OperationsOf, Routes } from '../context.ts'
import type { StoredMetadata } from '../store/rows.ts'
import { metadataKey } from '../store/things.ts'

const maxValueBytes = 30 * 1024
/** Keys on one page. Iterable does not say how many there are. */
const pageSize = 100

/** Metadata tables, which come into being with their first key. */
export const metadataRoutes: Routes<OperationsOf<'metadata'>> = {
  'metadata.listTables': ({ store }) => {
    const names = new Set(store.things.metadata.all().map(({ table }) => table))
    return json({ results: Array.from(names, (name) => ({ name })) })
  },

  'metadata.listKeys': ({ params: { table, nextMarker }, store }) => {
    const rows = store.things.metadata.filter((row) => row.table === table)
    const begin = nextMarker === undefined ? 0 : rows.findIndex(({ key }) => key === nextMarker)
    if (begin < 0) return badParams('Invalid nextMarker')
    const next = rows[begin + pageSize]
    return json({
      results: rows.slice(begin, begin + pageSize).map(describe),
      ...(next === undefined ? {} : { nextMarker: next.key }),
    })
  },

  'metadata.get': ({ params: { table, key }, store }) => {
    const row = store.things.metadata.get(metadataKey(table, key))
    return row === undefined
      ? notFound(`Metadata key ${key} does not exist in table ${table}`)
      : json({ ...describe(row), value: row.value })
  },

  'metadata.put': ({ params: { table, key }, body, store, now }) => {
    if (sizeOf(body.value) > maxValueBytes) {
      return badParams(`The value is larger than ${maxValueBytes} bytes`)
    }
    store.things.metadata.put({ table, key, value: body.value, lastModified: now })
    return success(null, `Successfully updated object ${key} in table ${table}`)
  },

  'metadata.delete': ({ params: { table, key }, store }) => {
    store.things.metadata.delete(metadataKey(table, key))
    return success(null, `Successfully deleted object ${key} in table ${table}`)
  },

  'metadata.deleteTable': ({ params: { table }, store }) => {
    for (const { key } of store.things.metadata.filter((row) => row.table === table)) {
      store.things.metadata.delete(metadataKey(table, key))
    }
    return success(null, `Successfully deleted table ${table}`)
  },
}

function describe({ table, key, lastModified, value }: StoredMetadata): {
  table: string
  key: string
  lastModified: number
  size: number
} {
  return { table, key, lastModified, size: sizeOf(value) }
}

function sizeOf(value: object): number {
  return countBytes(JSON.stringify(value))
}
