import * as everything from '@iterelay/presets'
import type { Mapping } from '@iterelay/segment-adapter'

/** Every preset that the package exports, by the name it is imported under. */
export const presets: readonly (readonly [string, Mapping])[] = Object.entries(everything).flatMap(
  ([name, value]) => (isPreset(value) ? [[name, value] as const] : []),
)

/** Every list of presets, by name. */
export const lists: readonly (readonly [string, readonly Mapping[]])[] = Object.entries(
  everything,
).flatMap(([name, value]) => (isList(value) ? [[name, value] as const] : []))

function isPreset(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && 'action' in value
}

function isList(value: unknown): value is readonly Mapping[] {
  return Array.isArray(value)
}
