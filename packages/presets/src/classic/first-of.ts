import type { JsonObject } from '@iterelay/segment-adapter'

/** The value at the first of some paths that has one. */
export function firstOf(path: string, ...others: readonly string[]): JsonObject {
  const value = { '@path': path }
  const [next, ...rest] = others
  if (next === undefined) return value
  // oxlint-disable-next-line unicorn/no-thenable -- Segment's name for a branch of @if
  return { '@if': { exists: value, then: value, else: firstOf(next, ...rest) } }
}
