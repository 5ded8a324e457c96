import type { CallOptions } from '../call-options.ts'
import { notAClient } from '../check-client.ts'
import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'

/** As much of a client as is needed to read a project's fields. */
export interface FieldSource {
  readonly users: {
    getFields(options?: CallOptions): PromiseLike<{
      readonly fields: Readonly<Record<string, string>>
    }>
  }
}

/** Reads the fields of users, from dotted name to type, sorted by name. */
export async function readLiveFields(
  client: FieldSource,
  options?: CallOptions,
): Promise<ReadonlyMap<string, string>> {
  if (typeof (client as Partial<FieldSource> | undefined)?.users?.getFields !== 'function') {
    throw new IterableError('invalid_option', notAClient)
  }
  const answer: unknown = await client.users.getFields(options)
  const fields = isRecord(answer) ? answer['fields'] : undefined
  if (
    !isRecord(fields) ||
    Array.isArray(fields) ||
    Object.values(fields).some((type) => typeof type !== 'string')
  ) {
    throw new IterableError(
      'unexpected_answer',
      'users.getFields: the answer has no fields with a type each',
      { operation: 'users.getFields' },
    )
  }
  const sorted = Object.keys(fields).toSorted()
  return new Map(sorted.map((name) => [name, String(fields[name])]))
}
