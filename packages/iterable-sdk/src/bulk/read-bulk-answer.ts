import type { BulkOperationId } from './bulk-operation.ts'
import type { BulkReason } from './bulk-result.ts'
import { failureLists, unattributed, type FailureList } from './failure-lists.ts'
import { membersOf } from './members-of.ts'

/** The members of an item that answers name it by; what is no text is no name. An item of a body will do. */
export type BulkItemNames = Readonly<Partial<Record<FailureList['key'], unknown>>>

/**
 * What an answer says of an item: it was taken; it was not, with the reason; or the answer leaves it open, and only sending the
 * item again, in smaller company, can tell.
 */
export type BulkVerdict = 'delivered' | 'unsure' | BulkReason

/**
 * Reads what the answer of a bulk request says of each of its items, in their order.
 *
 * The answer names e-mail addresses, user ids and event names, not positions; an item with both identifiers may be named
 * by either. A name holds for every item that has it. Only when the answer counts fewer failures than that makes, a
 * name that is given less often than it was sent leaves it open which of its items failed. When it counts more, it is
 * open which of the items without a name failed, unless all of them did.
 *
 * For those who make bulk requests themselves; `bulk` does this and sends again what is left open. Pure, and never throws:
 * what is not like an answer of Iterable's took everything, since it was a success.
 *
 * @param items those of the request's body, in the same order
 * @param answer the body of a success, parsed
 *
 * @example
 * ```ts
 * const users = [{ email: 'ana@example.com' }, { email: 'ben@example.com' }]
 * const answer = await client.users.bulkUpdate({ users })
 * const verdicts = readBulkAnswer('users.bulkUpdate', users, answer)
 * ```
 */
export function readBulkAnswer(
  operation: BulkOperationId,
  items: readonly BulkItemNames[],
  answer: unknown,
): BulkVerdict[] {
  const verdicts: BulkVerdict[] = items.map(() => 'delivered')
  const partlyNamed = new Set<number>()
  let found = 0
  for (const [list, { key, reason }] of failureLists) {
    const names = countNames(namesIn(operation, answer, list).map((name) => comparable(key, name)))
    if (names.size === 0) continue
    const open = items.map((item, index) =>
      isSkipped(verdicts[index]) ? undefined : comparable(key, item[key]),
    )
    const sent = countNames(open)
    for (const [index, name] of open.entries()) {
      const times = name === undefined ? undefined : names.get(name)
      if (name === undefined || times === undefined || verdicts[index] !== 'delivered') continue
      verdicts[index] = reason
      found += 1
      // Event names are given once each, however many events have them.
      if (key !== 'eventName' && times < (sent.get(name) ?? 0)) partlyNamed.add(index)
    }
  }
  const counted = countFailures(answer, items.length)
  if (counted === undefined) return verdicts
  if (counted < found) for (const index of partlyNamed) verdicts[index] = 'unsure'
  if (counted <= found) return verdicts
  const isAll = counted - found >= items.length - found
  return verdicts.map((one) => (one === 'delivered' ? (isAll ? unattributed : 'unsure') : one))
}

/** How many failures an answer counts; where it counts what was taken alone, the others are failures. */
function countFailures(answer: unknown, sent: number): number | undefined {
  const { failCount, successCount } = membersOf(answer)
  if (typeof failCount === 'number') return failCount
  return typeof successCount === 'number' ? sent - successCount : undefined
}

/** Whether an event was turned away for its name, so that nothing was said of its user. */
function isSkipped(verdict: BulkVerdict | undefined): boolean {
  return typeof verdict === 'object' && verdict.code === 'event_name_not_allowed'
}

/** Answers may name an e-mail address in another case than it was sent in. */
function comparable(key: keyof BulkItemNames, name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined
  return key === 'email' ? name.toLowerCase() : name
}

function countNames(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The names that a list gives. */
function namesIn(operation: BulkOperationId, answer: unknown, list: string): string[] {
  const found = listIn(operation, answer, list)
  if (!Array.isArray(found)) return []
  const names: string[] = []
  for (const entry of found as readonly unknown[]) {
    if (typeof entry !== 'string' && typeof entry !== 'number') continue
    names.push(String(entry))
  }
  return names
}

/** A list of an answer: below `failedUpdates`; at the top where the operation has it there, and in older answers. */
function listIn(operation: BulkOperationId, answer: unknown, list: string): unknown {
  const newer = membersOf(membersOf(answer)['failedUpdates'])[list]
  if (newer !== undefined || operation !== 'events.trackBulk')
    return newer ?? membersOf(answer)[list]
  // Of the two lists that older answers have at the top, the one of user ids means "not found" where events are tracked.
  if (list === 'invalidUserIds') return undefined
  return membersOf(answer)[list === 'notFoundUserIds' ? 'invalidUserIds' : list]
}
