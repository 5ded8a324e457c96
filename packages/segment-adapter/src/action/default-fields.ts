import type { JsonObject } from '../json.ts'
import type { ActionSlug } from './action.ts'
import { actions } from './actions.ts'

/**
 * The documented default mapping of an action, one entry per field that has a default.
 *
 * A fresh deep copy every time, so that you may change it.
 *
 * @example
 * ```ts
 * const fields = { ...defaultFields('trackEvent'), id: { '@path': '$.properties.orderId' } }
 * ```
 */
export function defaultFields(action: ActionSlug): JsonObject {
  const fields: JsonObject = {}
  for (const [key, field] of Object.entries(actions[action].fields)) {
    if (field.default !== undefined) fields[key] = structuredClone(field.default)
  }
  return fields
}
