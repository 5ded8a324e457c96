import { viewOwner } from './view-owner.ts'
import type { JourneyEntryView, ListView } from './simulator.ts'
import type { StoredJourneyEntry, StoredList } from './store/rows.ts'
import type { Store } from './store/store.ts'

/** Shows a list and who is on it. */
export function viewList(store: Store, list: StoredList): ListView {
  const members = Array.from(
    store.members.of(list.id),
    ({ email, userId }) => email ?? userId ?? '',
  )
  return { ...list, members }
}

/** Shows the items of a catalog. */
export function viewCatalog(
  store: Store,
  name: string,
): Record<string, Readonly<Record<string, unknown>>> | undefined {
  const catalog = name.toLowerCase()
  if (!store.things.catalogs.has(catalog)) return undefined
  const items = store.things.catalogItems.filter((item) => item.catalog === catalog)
  return structuredClone(Object.fromEntries(items.map(({ itemId, value }) => [itemId, value])))
}

/** Shows a start of a journey. */
export function viewJourneyEntry({
  workflowId,
  listId,
  dataFields,
  createdAt,
  ...owner
}: StoredJourneyEntry): JourneyEntryView {
  return {
    workflowId,
    ...viewOwner(owner),
    ...(listId === undefined ? {} : { listId }),
    dataFields: structuredClone(dataFields),
    createdAt,
  }
}
