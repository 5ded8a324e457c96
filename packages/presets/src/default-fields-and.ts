import { defaultFields, type ActionSlug, type JsonObject } from '@iterelay/segment-adapter'

/**
 * The default fields of an action, and others in their place or beside them.
 *
 * A function, because bundlers keep a preset that nobody imports when its fields are spread in place.
 */
export function defaultFieldsAnd(action: ActionSlug, others: JsonObject): JsonObject {
  return { ...defaultFields(action), ...others }
}
