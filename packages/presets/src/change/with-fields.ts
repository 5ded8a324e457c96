import type { ActionSlug, JsonValue, Mapping } from '@iterelay/segment-adapter'

import { frozenCopy } from '../frozen-copy.ts'
import { checkChanges } from './check-changes.ts'
import type { FieldName } from './field-name.ts'

/** New mappings of an action's fields, by name; `undefined` takes a field out. */
export type FieldChanges<Action extends ActionSlug> = Action extends ActionSlug
  ? { readonly [Field in FieldName<Action>]?: JsonValue | undefined }
  : never

/** A mapping like the given one, with other fields. */
export type WithFields<Given extends Mapping> = Omit<Given, 'fields'> & Pick<Mapping, 'fields'>

/**
 * A preset, or a mapping of your own, with some of its fields mapped differently. The given one stays as it is; the new one is frozen.
 *
 * A field that is not named keeps its mapping. `undefined` takes one out, so that it is not sent. The user of a cart or purchase can be
 * changed as a whole, as `user`, or part by part, as `user.email`.
 *
 * @throws {AdapterError} `invalid_mapping` for names that are no fields of the action; the compiler refuses them, too.
 *
 * @example
 * ```ts
 * const orders = withFields(orderCompletedCalls, { total: { '@path': '$.properties.revenue' } })
 * ```
 */
export function withFields<Given extends Mapping>(
  mapping: Given,
  changes: FieldChanges<Given['action']>,
): WithFields<Given> {
  checkChanges(mapping, changes)
  const fields: Record<string, JsonValue> = { ...mapping.fields }
  for (const [name, value] of Object.entries<JsonValue | undefined>(changes)) {
    const [field = '', part] = name.split('.')
    if (part === undefined) change(fields, field, value)
    else fields[field] = change({ ...membersOf(fields[field]) }, part, value)
  }
  return frozenCopy({ ...mapping, fields })
}

function change(
  members: Record<string, JsonValue>,
  name: string,
  value: JsonValue | undefined,
): Record<string, JsonValue> {
  if (value === undefined) delete members[name]
  else members[name] = value
  return members
}

function membersOf(value: JsonValue | undefined): Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
