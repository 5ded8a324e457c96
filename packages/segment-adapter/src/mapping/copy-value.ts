import { mappingFailure } from './failure.ts'
import { setMember } from '../set-member.ts'

/** Objects and lists inside each other that a payload may have. */
const maxPayloadDepth = 500

/**
 * Copies a value deeply. Members that are undefined vanish; as list elements they become null. Instances of classes give what
 * their `toJSON` gives, as in `JSON.stringify`; dates stay dates.
 */
export function copyValue(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= maxPayloadDepth) {
    const message = `The value is nested deeper than ${maxPayloadDepth}, or holds itself.`
    throw mappingFailure('/', 'too_deep', message)
  }
  if (Array.isArray(value)) {
    const copy: unknown[] = []
    for (const element of value) copy.push(copyValue(element ?? null, depth + 1))
    return copy
  }
  if (value instanceof Date) return new Date(value)
  if (!isPlainObject(value) && 'toJSON' in value && typeof value.toJSON === 'function') {
    return copyValue(value.toJSON(), depth + 1)
  }
  const copy: Record<string, unknown> = {}
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) setMember(copy, key, copyValue(member, depth + 1))
  }
  return copy
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
