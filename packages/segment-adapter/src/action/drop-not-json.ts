import type { Issue } from '../issue.ts'
import { setMember } from '../set-member.ts'
import { convertDates, maxDepth, notJson } from './convert-dates.ts'
import { invalidDateIn, notJsonIn, tooDeep, tooLarge } from './messages.ts'
import { isDate, isPlainObject } from './object-kinds.ts'
import { maxDataBytes } from './size-bound.ts'

/** So many warnings about one value are given; more would only repeat them. */
const maxWarnings = 10

/**
 * Free-form data as `convertDates` makes it, without what JSON cannot carry; a warning says what was left out.
 *
 * Data that is nested too deeply, contains itself, or is larger than any request, is left out as a whole: `undefined`.
 */
export function dropNotJson(value: unknown, label: string, at: string, warnings: Issue[]): unknown {
  const found: Issue[] = []
  const size = { bytes: 0 }
  let whole: Issue | undefined
  const rest = keep(value, at, 0)
  warnings.push(...(whole === undefined ? found : [whole]))
  return whole === undefined ? rest : undefined

  function keep(current: unknown, path: string, depth: number): unknown {
    if (size.bytes > maxDataBytes) whole = tooLarge(label, at)
    if (whole !== undefined) return undefined
    if (typeof current !== 'object' || current === null || isDate(current)) {
      const converted = convertDates(current, size)
      if (converted !== notJson) return converted
      if (found.length < maxWarnings) {
        found.push(isDate(current) ? invalidDateIn(label, path) : notJsonIn(label, current, path))
      }
      return undefined
    }
    if (depth >= maxDepth) {
      whole = tooDeep(label, at, maxDepth)
      return undefined
    }
    size.bytes += 2
    if (Array.isArray(current)) {
      return current.map((element: unknown, index) =>
        element === undefined ? null : (keep(element, `${path}/${index}`, depth + 1) ?? null),
      )
    }
    if (!isPlainObject(current) && 'toJSON' in current && typeof current.toJSON === 'function') {
      return keep(current.toJSON(), path, depth + 1)
    }
    const kept: Record<string, unknown> = {}
    for (const [key, member] of Object.entries(current)) {
      if (member === undefined) continue
      const keptMember = keep(member, `${path}/${key}`, depth + 1)
      if (keptMember !== undefined) setMember(kept, key, keptMember)
    }
    return kept
  }
}
