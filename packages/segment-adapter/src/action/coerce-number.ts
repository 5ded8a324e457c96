import { unwrapSingle } from './unwrap-single.ts'

/**
 * A finite number; text in JavaScript's number syntax (`"1e3"`, `"0x10"`, `" 7 "`); `true` as 1 and `false` as 0; a
 * list of exactly one of these. Else `undefined`, also for blank text, which is not zero.
 */
export function coerceNumber(value: unknown): number | undefined {
  const scalar = typeof value === 'number' ? value : toNumber(unwrapSingle(value))
  return scalar !== undefined && Number.isFinite(scalar) ? scalar : undefined
}

/** As {@link coerceNumber}, without a fraction: `"1.0"` is fine, `1.5` is not. */
export function coerceInteger(value: unknown): number | undefined {
  const number = coerceNumber(value)
  return Number.isInteger(number) ? number : undefined
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value.trim() === '' ? undefined : Number(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  return undefined
}
