import { unwrapSingle } from './unwrap-single.ts'

/** A text; numbers and booleans as their text; a list of exactly one of these. Else `undefined`. */
export function coerceString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : coerceScalar(unwrapSingle(value))
}

/** As {@link coerceString}, and `null` as it is; lists are refused, as in Segment (S30). */
export function coerceNullableString(value: unknown): string | null | undefined {
  return value === null ? null : coerceScalar(value)
}

function coerceScalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}
