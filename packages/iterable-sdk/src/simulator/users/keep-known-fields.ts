import type { FieldTypes } from '../store/field-types.ts'
import { setMember } from '../store/set-member.ts'

/**
 * The data fields that are written. With `createNewFields: false` those that the project does not know are dropped; only the
 * top level is looked at.
 *
 * @param filteredOut gains the names of dropped fields
 */
export function keepKnownFields(
  types: FieldTypes,
  fields: Readonly<Record<string, unknown>>,
  createNewFields: boolean,
  filteredOut?: Set<string>,
): Readonly<Record<string, unknown>> {
  if (createNewFields) return fields
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (types.get(key) !== undefined) setMember(kept, key, value)
    else filteredOut?.add(key)
  }
  return kept
}
