import { isIterableError, type IterableClient, type OperationBody } from '@iterelay/iterable-sdk'
import type { SchemaMismatch } from '@iterelay/iterable-sdk/schema'

type Users = OperationBody<'users.bulkUpdate'>['users']

/** What became of the rows of an import. */
export interface Imported {
  readonly written: number
  /** Rows that do not fit the project, by index, each with what is wrong. */
  readonly refused: ReadonlyMap<number, readonly string[]>
}

/** Writes rows that fit the project, and tells of the others. The client must have its schema. */
export async function importUsers(client: IterableClient, rows: Users): Promise<Imported> {
  try {
    const { successCount } = await client.users.bulkUpdate({ users: rows })
    return { written: successCount, refused: new Map() }
  } catch (error) {
    if (!isIterableError(error) || error.code !== 'schema_mismatch') throw error
    const { issues } = error.cause as SchemaMismatch
    const refused = new Map<number, string[]>()
    for (const { item = 0, field, message } of issues) {
      refused.set(item, [...(refused.get(item) ?? []), `${field} ${message}`])
    }
    const fine = rows.filter((_row, index) => !refused.has(index))
    const written = fine.length === 0 ? 0 : (await importUsers(client, fine)).written
    return { written, refused }
  }
}
