import { show } from '../check-options.ts'
import { suggest } from '../suggest.ts'
import type { FieldType } from '../field-type.ts'
import type { FieldShape, MembersShape } from './field-shape.ts'
import { isStandardSchema } from './standard-schema.ts'
import { showName } from './show-name.ts'

const types: readonly FieldType[] = [
  'string',
  'date',
  'long',
  'double',
  'boolean',
  'geo_location',
  'object',
  'nested',
]
const words = [...types, 'unknown', ...types.slice(0, 6).map((type) => `${type}[]`)]

/** Ends the names of fields that hold places. */
export const geoSuffix = '_geo_location'

/** Deeper than any declaration that a person writes, and short of the call stack: one that holds itself ends here. */
const maxDepth = 50

/**
 * Reads the notation of fields. Adds a problem for everything that is none.
 *
 * @param where stands before names in problems
 */
export function compileNotation(
  notation: unknown,
  where: string,
  problems: string[],
  depth = 0,
): MembersShape {
  const fields = new Map<string, FieldShape>()
  if (isPlain(notation) && '~standard' in notation) {
    problems.push(`${where} has "~standard" without a validate function: it is no Standard Schema`)
    return { fields, isOpen: false }
  }
  if (!isPlain(notation) || depth > maxDepth) {
    problems.push(
      depth > maxDepth
        ? `${where} is more than ${maxDepth} objects deep`
        : `${where} must be an object of fields or a Standard Schema, not ${show(notation)}`,
    )
    return { fields, isOpen: false }
  }
  for (const key of Object.keys(notation)) {
    const isRequired = !key.endsWith('?')
    const name = isRequired ? key : key.slice(0, -1)
    const at = `${where}.${showName(name)}`
    // Iterable writes members of objects so; in data a name with a dot could be either.
    if (name.includes('.')) {
      problems.push(`${at}: declare the members of an object as an object, not by dotted names`)
    }
    if (fields.has(name)) problems.push(`${at} stands there twice, with and without "?"`)
    fields.set(name, { isRequired, ...compileField(notation[key], at, problems, depth) })
  }
  return { fields, isOpen: false }
}

function compileField(
  notation: unknown,
  where: string,
  problems: string[],
  depth: number,
): Omit<FieldShape, 'isRequired'> {
  if (typeof notation === 'string') {
    const isList = notation.endsWith('[]')
    const type = isList ? notation.slice(0, -2) : notation
    if (!words.includes(notation)) {
      problems.push(
        `${where} is ${show(notation)}${suggest(notation, words) || `; a type is one of ${words.join(', ')}`}`,
      )
    }
    const found = types.filter((known) => known === type)
    // Iterable takes an object for a place by the name of its field.
    if (type === 'geo_location' && !where.endsWith(geoSuffix) && !where.endsWith(`${geoSuffix}"`)) {
      problems.push(`${where}: the name of a geo_location field must end in ${geoSuffix}`)
    }
    return {
      types: new Set(found),
      isList: type === 'unknown' ? undefined : isList || type === 'nested',
      members: undefined,
    }
  }
  if (isStandardSchema(notation)) {
    problems.push(
      `${where} is a Standard Schema: give one for the whole section, such as z.object({ ... }), or none`,
    )
    return { types: new Set(), isList: undefined, members: undefined }
  }
  if (!Array.isArray(notation)) {
    const members = compileNotation(notation, where, problems, depth + 1)
    return { types: new Set(['object']), isList: false, members }
  }
  if (notation.length !== 1) {
    problems.push(`${where} must hold the members of its objects, once: [{ name: 'string' }]`)
  }
  const members = compileNotation(notation[0], `${where}[]`, problems, depth + 1)
  return { types: new Set(['nested']), isList: true, members }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
