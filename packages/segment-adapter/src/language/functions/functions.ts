import { contains } from './contains.ts'
import { match } from './match.ts'
import type { TriggerFunction } from './trigger-function.ts'

/** Every function a trigger can call. */
export type FunctionName = 'contains' | 'match'

/** The functions by name. */
export const triggerFunctions: Readonly<Record<FunctionName, TriggerFunction>> = Object.freeze({
  contains,
  match,
})

/** Narrows a name to one of the functions. */
export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(triggerFunctions, name)
}

/**
 * What to write instead of the functions that Segment's public description of the language has and its destinations
 * answer with a parse error.
 */
export const unsupportedFunctions: Readonly<Record<string, string>> = Object.freeze({
  lowercase: 'Comparisons are case-sensitive; name each spelling, joined by "or".',
  length: 'The length of a list is the key "length" below it, as in properties.list.length > 1.',
  typeof: 'Comparisons look at the type themselves: properties.total = 42 needs a number.',
})
