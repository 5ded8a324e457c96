import { unwrapSingle } from './unwrap-single.ts'

/** `true`, `"true"` and 1; `false`, `"false"` and 0; a list of exactly one of these. Else `undefined`. */
export function coerceBoolean(value: unknown): boolean | undefined {
  const scalar = unwrapSingle(value)
  if (scalar === true || scalar === 'true' || scalar === 1) return true
  if (scalar === false || scalar === 'false' || scalar === 0) return false
  return undefined
}
