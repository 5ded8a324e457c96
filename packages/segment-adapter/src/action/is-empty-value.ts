import type { ActionField } from './action.ts'

/**
 * Whether a value counts as no value at all, so that its field is missing.
 *
 * The same rule everywhere, single or bulk, at the top or inside `user` (S16): undefined, `""`, and `null` unless the
 * field means something by it. Inside `items`, `""` is a value (Segment sends an empty product id), but `null` is not
 * (S14). Free-form data is never looked into.
 */
export function isEmptyValue(value: unknown, field: ActionField, insideItems: boolean): boolean {
  if (value === undefined) return true
  if (value === null) return field.allowNull !== true
  return value === '' && !insideItems
}
