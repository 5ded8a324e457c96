import { isObject } from '../is-object.ts'
import { setMember } from '../store/set-member.ts'

/**
 * Writes fields into a profile: `null` removes, objects and lists replace the stored value whole. With `mergeNestedObjects`,
 * members of a top-level object are merged; what lies deeper, and every list, is still replaced.
 *
 * @returns whether anything is different now
 */
export function mergeProfile(
  profile: Record<string, unknown>,
  fields: Readonly<Record<string, unknown>>,
  mergeNestedObjects: boolean,
): boolean {
  let changed = false
  for (const key of Object.keys(fields)) {
    const value = fields[key]
    const isHeld = Object.hasOwn(profile, key)
    const stored = isHeld ? profile[key] : undefined
    if (value === null) {
      changed ||= isHeld
      delete profile[key]
    } else if (mergeNestedObjects && isObject(stored) && isObject(value)) {
      // A copy: the stored object is also in the log of requests.
      const merged = { ...stored }
      changed = mergeProfile(merged, value, false) || changed
      setMember(profile, key, merged)
    } else {
      changed ||= !isHeld || !isSame(stored, value)
      setMember(profile, key, value)
    }
  }
  return changed
}

/** Whether two JSON values are equal. The order of members counts: a false alarm only costs a "no change" mark. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  return JSON.stringify(one) === JSON.stringify(other)
}
