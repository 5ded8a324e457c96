import { setMember } from '../set-member.ts'
import { mappingFailure } from './failure.ts'
import { checkDepth } from './payload-depth.ts'
import { isShapeOfNull, markShapeOfNull } from './shapes-of-null.ts'

/** Values that one result may hold: more than any request could carry, and few enough to stop a mapping that multiplies. */
const maxValues = 5_000_000

/**
 * Copies a value deeply. Members that are undefined vanish; as list elements they become null. Instances of classes give what
 * their `toJSON` gives, as in `JSON.stringify`; dates stay dates.
 *
 * @throws {AdapterError} `mapping_failed` for a value that is nested too deeply, holds itself, or holds too much.
 */
export function copyValue(value: unknown): unknown {
  return copy(value, 0, { values: 0 })
}

function copy(value: unknown, depth: number, count: { values: number }): unknown {
  if (typeof value !== 'object' || value === null) return value
  checkDepth(depth)
  if (Array.isArray(value)) {
    countValues(count, value.length)
    const list: unknown[] = []
    for (const element of value) list.push(copy(element ?? null, depth + 1, count))
    return list
  }
  if (value instanceof Date) return new Date(value)
  if (!isPlainObject(value) && 'toJSON' in value && typeof value.toJSON === 'function') {
    return copy(value.toJSON(), depth + 1, count)
  }
  const members = Object.entries(value)
  countValues(count, members.length)
  const object: Record<string, unknown> = {}
  for (const [key, member] of members) {
    if (member !== undefined) setMember(object, key, copy(member, depth + 1, count))
  }
  if (isShapeOfNull(value)) markShapeOfNull(object)
  return object
}

function countValues(count: { values: number }, more: number): void {
  count.values += more
  if (count.values <= maxValues) return
  throw mappingFailure('/', 'too_large', `The mapping makes more than ${maxValues} values.`)
}

/** Tells an object with members from null, lists, dates and scalars. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  )
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
