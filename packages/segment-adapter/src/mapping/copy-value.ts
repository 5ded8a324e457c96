import { setMember } from '../set-member.ts'
import { PayloadWalk } from './payload-walk.ts'
import { isShapeOfNull, markShapeOfNull } from './shapes-of-null.ts'

/**
 * Copies a value deeply. Members that are undefined vanish; as list elements they become null. Instances of classes give what
 * their `toJSON` gives, as in `JSON.stringify`; dates stay dates.
 *
 * @throws {AdapterError} `mapping_failed` for a value that is nested too deeply, holds itself, or holds too much.
 */
export function copyValue(value: unknown): unknown {
  return copy(value, 0, new PayloadWalk())
}

function copy(value: unknown, depth: number, walk: PayloadWalk): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    walk.enter(depth, value.length)
    const list: unknown[] = []
    for (const element of value) list.push(copy(element ?? null, depth + 1, walk))
    return list
  }
  if (value instanceof Date) return new Date(value)
  if (!isPlainObject(value) && 'toJSON' in value && typeof value.toJSON === 'function') {
    walk.enter(depth, 0)
    return copy(value.toJSON(), depth + 1, walk)
  }
  const members = Object.entries(value)
  walk.enter(depth, members.length)
  const object: Record<string, unknown> = {}
  for (const [key, member] of members) {
    if (member !== undefined) setMember(object, key, copy(member, depth + 1, walk))
  }
  if (isShapeOfNull(value)) markShapeOfNull(object)
  return object
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
