import { operations, type OperationId } from '@iterelay/iterable-sdk'

import type { PlanItem } from '../plan/plan.ts'
import { codeOfFailureArray } from './outcome-codes.ts'

/** Why an item of an accepted bulk request was not taken. */
export interface BulkRefusal {
  readonly code: string
  readonly message: string
  /** `false` when Iterable counted a failure that it does not name: the item may have been taken. */
  readonly certain: boolean
}

/**
 * Finds which items of a bulk request Iterable refused; `undefined` for an item that it took.
 *
 * The answer names e-mail addresses, user ids and event names, not positions. What it says about a user holds for
 * every item of that user: no request holds two updates of one user, and for events all reasons concern the user
 * alone. Which arrays there are comes from the operations table.
 */
export function settleBulk(
  operation: OperationId,
  items: readonly PlanItem[],
  answer: unknown,
): (BulkRefusal | undefined)[] {
  const { bulk } = operations[operation]
  const refusals: (BulkRefusal | undefined)[] = items.map(() => undefined)
  if (bulk === undefined) return refusals
  const paths = Object.entries(bulk.failures)
  for (const [path, { key, reason }] of paths) {
    const named = readStrings(answer, path)
    if (named.length === 0) continue
    const names = new Set(named.map((name) => comparable(key, name)))
    for (const [index, item] of items.entries()) {
      const own = nameOf(item, key)
      if (own === undefined || refusals[index] !== undefined) continue
      if (!names.has(comparable(key, own))) continue
      refusals[index] = {
        code: codeOfFailureArray(path),
        message: `Iterable refused this item of a bulk request: ${reason}.`,
        certain: true,
      }
    }
  }
  const counted = readNumber(answer, bulk.failCount)
  const found = refusals.filter((refusal) => refusal !== undefined).length
  if (counted <= found) return refusals
  return refusals.map(
    (refusal) =>
      refusal ?? {
        code: 'unattributed_failure',
        message: `Iterable counted ${counted} failures in a bulk request and named ${found} of them, so it is not known whether this item was taken.`,
        certain: false,
      },
  )
}

function nameOf({ item }: PlanItem, key: string): string | undefined {
  if (item.form !== 'bulk') return undefined
  const value = item.entry[key]
  return typeof value === 'string' ? value : undefined
}

function comparable(key: string, name: string): string {
  return key === 'email' ? name.toLowerCase() : name
}

function readStrings(answer: unknown, path: string): string[] {
  const found = readPath(answer, path)
  return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string') : []
}

function readNumber(answer: unknown, path: string): number {
  const found = readPath(answer, path)
  return typeof found === 'number' ? found : 0
}

function readPath(answer: unknown, path: string): unknown {
  let value = answer
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
