import type { MergeRule } from '../action/action.ts'
import type { JsonObject, JsonValue } from '../json.ts'
import { setMember } from '../set-member.ts'
import { byteSize } from './byte-size.ts'
import { isJudgedAlike } from './judged-alike.ts'

/**
 * Whether one update can stand for two that follow each other, whatever the profile holds.
 *
 * `replace`: each field of the later one stands for that of the earlier one, null removes it. `merge`: Iterable merges the
 * members of an object with those it holds, one level deep, so that two objects become one. But an object after anything else
 * replaces what is stored, and no single value says that; nor is there one for a member that is null, which removes a member
 * where an object is stored, and is a member where none is.
 */
export function canCoalesce(earlier: JsonObject, later: JsonObject, rule: MergeRule): boolean {
  for (const key of Object.keys(later)) {
    if (!Object.hasOwn(earlier, key)) continue
    const before = earlier[key] ?? null
    const after = later[key] ?? null
    if (rule === 'replace' || !isObject(after)) {
      if (!isJudgedAlike(before, after)) return false
    } else if (!isObject(before) || !canMerge(before, after)) return false
  }
  return true
}

/** A copy of data fields that others can be coalesced into, over and over. */
export function copyFields(fields: JsonObject, rule: MergeRule): JsonObject {
  const copy: JsonObject = {}
  coalesceInto(copy, fields, rule)
  return copy
}

/**
 * Writes later data fields into {@link copyFields} of earlier ones. Objects that are merged there are written into, since to copy
 * them for each update would take ever longer; those of the later fields are not changed.
 */
export function coalesceInto(fields: JsonObject, later: JsonObject, rule: MergeRule): void {
  for (const key of Object.keys(later)) {
    const after = later[key] ?? null
    const before = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (rule === 'replace' || !isObject(after)) setMember(fields, key, after)
    else if (!isObject(before)) setMember(fields, key, { ...after })
    else for (const name of Object.keys(after)) setMember(before, name, after[name] ?? null)
  }
}

/** How many bytes {@link coalesceInto} adds to the fields as JSON in UTF-8; negative when it takes some away. */
export function growthOf(fields: JsonObject, later: JsonObject, rule: MergeRule): number {
  let growth = 0
  let members = Object.keys(fields).length
  for (const key of Object.keys(later)) {
    const after = later[key] ?? null
    if (!Object.hasOwn(fields, key)) {
      // A key, a colon, a value, and a comma unless it is the first.
      growth += sizeOf(key) + 1 + sizeOf(after) + (members > 0 ? 1 : 0)
      members += 1
      continue
    }
    const before = fields[key] ?? null
    growth +=
      rule === 'merge' && isObject(before) && isObject(after)
        ? growthOf(before, after, 'replace')
        : sizeOf(after) - sizeOf(before)
  }
  return growth
}

function canMerge(before: JsonObject, after: JsonObject): boolean {
  if (holdsNull(before) || holdsNull(after)) return false
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) continue
    if (!isJudgedAlike(before[key] ?? null, after[key] ?? null)) return false
  }
  return true
}

function holdsNull(value: JsonObject): boolean {
  return Object.values(value).includes(null)
}

function sizeOf(value: JsonValue): number {
  return byteSize(JSON.stringify(value))
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
