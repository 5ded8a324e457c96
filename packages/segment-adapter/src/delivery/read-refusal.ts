import { isIterableError } from '@iterelay/iterable-sdk'

import type { PlanItem } from '../plan/plan.ts'

/**
 * Whom the failure of a request is about.
 *
 * - `all`: everybody in it: a fault that passes, a refused key, an answer that is none.
 * - `call`: everybody, and not for the sake of what they are: a member of the body that all share.
 * - `items`: some of them; those at `positions`, where any are named. `isSent` is false when the client's own schema refused
 *   them, which costs no request.
 */
export type Refusal =
  | { readonly about: 'all' | 'call' }
  | {
      readonly about: 'items'
      readonly positions: ReadonlySet<number>
      readonly isSent: boolean
    }

/** Refusals of which nothing was taken, and which may be for the sake of one item. */
const mayConcernItems: ReadonlySet<number | undefined> = /* @__PURE__ */ new Set([
  400, 409, 413, 422,
])

/** Reads from an error of the client whom it is about. */
export function readRefusal(error: unknown, first: PlanItem | undefined): Refusal {
  if (!isIterableError(error) || first?.item.form !== 'bulk') return { about: 'all' }
  if (error.code === 'schema_mismatch') {
    return { about: 'items', positions: misfits(error.cause), isSent: false }
  }
  if (!mayConcernItems.has(error.status)) return { about: 'all' }
  const { itemsKey, options } = first.item
  const positions = new Set<number>()
  for (const name of Object.keys(membersOf(error.params))) {
    // `obj.users[17].dataFields`: the item at that place does not have the shape it must have.
    const [, member, position] = /^obj\.(\w+)(?:\[(\d+)\])?/.exec(name) ?? []
    if (Object.hasOwn(options, member ?? name)) return { about: 'call' }
    if (member === itemsKey && position !== undefined) positions.add(Number(position))
  }
  return { about: 'items', positions, isSent: true }
}

/** Places of the items that the client's schema refused; none where it is of another make. */
function misfits(cause: unknown): ReadonlySet<number> {
  const { issues } = membersOf(cause)
  const places: readonly unknown[] = Array.isArray(issues)
    ? issues.map((issue: unknown) => membersOf(issue)['item'])
    : []
  return new Set(places.filter((place) => typeof place === 'number'))
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just checked
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
