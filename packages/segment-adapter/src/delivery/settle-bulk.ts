import { operations, type OperationId } from '@iterelay/iterable-sdk'

import type { PlanItem } from '../plan/plan.ts'
import { codeOfFailureArray } from './outcome-codes.ts'

/** Why an item of an accepted bulk request was not taken. */
export interface BulkRefusal {
  readonly code: string
  readonly message: string
  /** `false` when the answer leaves open whether the item was taken. */
  readonly certain: boolean
}

/**
 * Finds which items of a bulk request Iterable refused; `undefined` for an item that it took.
 *
 * The answer names e-mail addresses, user ids and event names, not positions. What it says about a user holds for
 * every item of that user: no request holds two updates of one user, and for events all reasons concern the user
 * alone. Only when the answer counts fewer failures than that makes, a user who is named less often than sent leaves it open
 * which items failed. Which arrays there are comes from the operations table.
 */
export function settleBulk(
  operation: OperationId,
  items: readonly PlanItem[],
  answer: unknown,
): (BulkRefusal | undefined)[] {
  const { bulk } = operations[operation]
  const refusals: (BulkRefusal | undefined)[] = items.map(() => undefined)
  if (bulk === undefined) return refusals
  const partlyNamed = new Set<number>()
  const paths = Object.entries(bulk.failures)
  for (const [path, { key, reason }] of paths) {
    const named = readNames(operation, answer, path)
    if (named.length === 0) continue
    const names = countNames(named.map((name) => comparable(key, name)))
    const ownNames = items.map((item) => nameOf(item, key))
    const sent = countNames(
      ownNames.flatMap((name) => (name === undefined ? [] : comparable(key, name))),
    )
    for (const [index, item] of ownNames.entries()) {
      if (item === undefined || refusals[index] !== undefined) continue
      const name = comparable(key, item)
      const times = names.get(name)
      if (times === undefined) continue
      if (times < (sent.get(name) ?? 0)) partlyNamed.add(index)
      refusals[index] = {
        code: codeOfFailureArray(path),
        message: `Iterable refused this item of a bulk request: ${reason}.`,
        certain: true,
      }
    }
  }
  const counted = readNumber(answer, bulk.failCount)
  const found = refusals.filter((refusal) => refusal !== undefined).length
  if (counted < found) {
    // Named once and sent more often, and not all of them failed: which did is not known.
    return refusals.map((refusal, index) =>
      refusal !== undefined && partlyNamed.has(index) ? { ...refusal, certain: false } : refusal,
    )
  }
  if (counted === found) return refusals
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

/** The names in a failure array, or in its twin where the answer is of an older kind. */
function readNames(operation: OperationId, answer: unknown, path: string): string[] {
  const twin = twins[operation]?.[path]
  const isOld = twin !== undefined && readPath(answer, 'failedUpdates') === undefined
  return readStrings(answer, isOld ? twin : path)
}

/** Older answers have two arrays at the top only. Where events are tracked, that for user ids means "not found". */
const twins: Readonly<Partial<Record<OperationId, Readonly<Record<string, string>>>>> = {
  'users.bulkUpdate': {
    'failedUpdates.invalidEmails': 'invalidEmails',
    'failedUpdates.invalidUserIds': 'invalidUserIds',
  },
  'events.trackBulk': {
    'failedUpdates.invalidEmails': 'invalidEmails',
    'failedUpdates.notFoundUserIds': 'invalidUserIds',
  },
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
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
