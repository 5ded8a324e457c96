import type { JsonValue } from '../json.ts'

/**
 * Whether Iterable would take one value of a field if and only if it took the other, whatever type the field has.
 *
 * Says no where it is not sure. With such a pair the earlier value can be left out for the later one: its refusal is not lost.
 */
export function isJudgedAlike(earlier: JsonValue, later: JsonValue): boolean {
  // A field of any type can be removed.
  if (earlier === null) return true
  if (typeof earlier !== 'object') return kindOf(earlier) === kindOf(later)
  if (typeof later !== 'object' || later === null) return false
  if (Array.isArray(earlier)) {
    if (!Array.isArray(later)) return false
    const [first = null] = later
    return earlier.every((element) => isJudgedAlike(element, first))
  }
  if (Array.isArray(later)) return false
  for (const key of Object.keys(earlier)) {
    if (!Object.hasOwn(later, key)) return false
    if (!isJudgedAlike(earlier[key] ?? null, later[key] ?? null)) return false
  }
  return true
}

/** As fine as any of Iterable's types: text may be a date, in one of several formats, and numbers may have a fraction. */
function kindOf(value: JsonValue): string {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'number'
  if (typeof value !== 'string') return value === null ? 'null' : typeof value
  if (value.length > longestCommonText) return `text of ${value.length}`
  return dateStart.test(value)
    ? `${value.replaceAll(/\d/g, '0')} ${Number.isNaN(Date.parse(value))}`
    : 'text'
}

const dateStart = /^\d{4}-\d\d/

/** One value may take about 32,000 characters, by Iterable's support pages. */
const longestCommonText = 8000
