import type { Issue } from '../issue.ts'
import { maxDepth } from './convert-dates.ts'
import { invalidDateIn, notJsonIn, tooDeep, tooLarge } from './messages.ts'
import { isDate, isPlainObject } from './object-kinds.ts'

/** Values that are looked at; shared objects can stand for very many. */
const maxVisits = 2_500_000

/** So many problems of one value are reported; more would only repeat them. */
const maxIssues = 10

/**
 * Says where and why free-form data cannot be sent as JSON.
 *
 * Walks the data again, with paths, so that sound data never pays for them.
 */
export function findNotJson(value: unknown, label: string, at: string): Issue[] {
  const issues: Issue[] = []
  let visits = 0
  walk(value, at, 0)
  if (visits > maxVisits) return [tooLarge(label, at)]
  // A toJSON or a getter may answer differently the second time.
  return issues.length > 0 ? issues : [notJsonIn(label, value, at)]

  /** Answers whether the walk goes on. */
  function walk(current: unknown, path: string, depth: number): boolean {
    visits += 1
    if (visits > maxVisits) return false
    if (typeof current === 'object' && current !== null) {
      if (depth >= maxDepth) {
        issues.push(tooDeep(label, at, maxDepth))
        return false
      }
      return walkObject(current, path, depth)
    }
    const isJson =
      current === undefined ||
      current === null ||
      typeof current === 'string' ||
      typeof current === 'boolean' ||
      (typeof current === 'number' && Number.isFinite(current))
    if (!isJson) issues.push(notJsonIn(label, current, path))
    return issues.length < maxIssues
  }

  function walkObject(current: object, path: string, depth: number): boolean {
    if (!Array.isArray(current) && !isPlainObject(current)) {
      if (isDate(current)) {
        if (Number.isNaN(current.getTime())) issues.push(invalidDateIn(label, path))
        return issues.length < maxIssues
      }
      if ('toJSON' in current && typeof current.toJSON === 'function') {
        return walk(current.toJSON(), path, depth + 1)
      }
    }
    return Object.entries(current).every(([key, member]) =>
      walk(member, `${path}/${key}`, depth + 1),
    )
  }
}
