import type { components } from '../../gen/types.gen.ts'
import type { RouteContext } from '../context.ts'
import { isObject } from '../is-object.ts'
import { setMember } from '../store/set-member.ts'
import type { StoredUser } from '../store/user-store.ts'

type ArrayMerge = components['schemas']['ArrayMerge']

/**
 * Puts one user into another, and removes it. Where both have a field the destination's value stays, nested objects too; lists
 * that `arrayMerge` names are put together. Events, purchases, messages, lists and devices move.
 *
 * @returns what is wrong, before anything was changed; undefined when all went well
 */
export function mergeUsers(
  { store, now }: RouteContext,
  from: StoredUser,
  to: StoredUser,
  arrayMerge: readonly ArrayMerge[],
): string | undefined {
  const combined: Record<string, unknown> = {}
  for (const { field, dedupeBy } of arrayMerge) {
    if (field === undefined) continue
    const values = [to.fields[field] ?? [], from.fields[field] ?? []]
    if (!values.every(Array.isArray)) return `The field ${field} is no array`
    const elements = values.flat() as unknown[]
    if (dedupeBy !== undefined && !elements.every(isObject)) {
      return `The field ${field} is no array of objects, so it has no member ${dedupeBy}`
    }
    setMember(combined, field, withoutRepeats(elements, dedupeBy))
  }
  for (const [field, value] of Object.entries(from.fields)) {
    if (!Object.hasOwn(to.fields, field)) setMember(to.fields, field, value)
  }
  for (const [field, value] of Object.entries(combined)) setMember(to.fields, field, value)
  if (to.cart.length === 0) to.cart = from.cart
  const known = new Set(to.devices.map(({ token }) => token))
  to.devices = [...to.devices, ...from.devices.filter(({ token }) => !known.has(token))]
  to.browserTokens = [...new Set([...to.browserTokens, ...from.browserTokens])]
  for (const listId of from.listIds) store.members.add(listId, to)
  const { email, userId } = from
  store.moveRecords(from, to)
  store.remove(from)
  // What the destination does not have yet, it gets from the source.
  if (to.email === undefined) store.users.identify(to, { email, userId: undefined })
  if (to.userId === undefined) store.users.identify(to, { email: undefined, userId })
  to.updatedAt = now
  return undefined
}

/** Of elements that are the same, the first. */
function withoutRepeats(elements: readonly unknown[], dedupeBy: string | undefined): unknown[] {
  const seen = new Set<string>()
  return elements.filter((element) => {
    const compared = dedupeBy !== undefined && isObject(element) ? element[dedupeBy] : element
    const key = JSON.stringify(compared) ?? ''
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
