import type { components } from '../../gen/types.gen.ts'
import type { ProjectType } from '../options.ts'
import type { Store } from '../store/store.ts'
import { readUser } from '../users/read-user.ts'
import { eventRecords } from './event-records.ts'

/** One record of an export, flat. */
export type ExportRow = Readonly<Record<string, unknown>>

/** What is exported. */
export interface ExportQuery {
  readonly dataTypeName: string
  /** Epoch milliseconds, inclusive. */
  readonly from: number
  /** Epoch milliseconds, exclusive. */
  readonly to: number
  readonly campaignId?: number | undefined
  readonly onlyFields?: readonly string[] | undefined
  readonly omitFields?: readonly string[] | undefined
}

/** The records of a type: users by the time of their last change, events by their own. Their order is not one of time. */
export function exportRows(
  store: Store,
  projectType: ProjectType,
  { dataTypeName, from, to, campaignId, onlyFields, omitFields }: ExportQuery,
): ExportRow[] {
  const rows: ExportRow[] = []
  const add = (at: number, row: ExportRow): void => {
    if (at < from || at >= to) return
    if (campaignId !== undefined && row['campaignId'] !== campaignId) return
    rows.push(pick(row, onlyFields, omitFields))
  }
  for (const user of store.users.all()) {
    if (dataTypeName === 'user') {
      const { user: read } = readUser(user, store.userTypes, projectType)
      add(user.updatedAt, { ...read?.dataFields })
      continue
    }
    for (const { at, record } of eventRecords(store, user)) {
      if (record.eventType === dataTypeName) add(at, flatten(record))
    }
  }
  return rows
}

/** All events of one user, as lines of `exports.getUserEvents` have them. */
export function flatten({
  dataFields,
  itblInternal: _internal,
  eventUpdatedAt: _updated,
  ...record
}: components['schemas']['UserEvent']): ExportRow {
  return { ...dataFields, ...record }
}

function pick(
  row: ExportRow,
  onlyFields: readonly string[] | undefined,
  omitFields: readonly string[] = [],
): ExportRow {
  if (onlyFields === undefined && omitFields.length === 0) return row
  return Object.fromEntries(
    Object.entries(row).filter(
      ([field]) => (onlyFields?.includes(field) ?? true) && !omitFields.includes(field),
    ),
  )
}
