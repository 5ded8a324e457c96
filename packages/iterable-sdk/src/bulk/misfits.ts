import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'
import { issueText } from '../schema/mismatch-message.ts'
import type { SchemaIssue } from '../schema/schema-issue.ts'
import type { Entry } from './entry.ts'
import { membersOf } from './members-of.ts'

/** In a message; `cause` has them all. */
const shownIssues = 50

/**
 * The items of a request that the client's schema refused, each with an error that speaks of it alone.
 *
 * Positions in the request become those in the source, which is what a caller can look up. Empty where the schema is of
 * another make and names no items.
 */
export function findMisfits<Item>(
  group: readonly Entry<Item>[],
  { cause: refused, operation = '' }: IterableError,
): ReadonlyMap<Entry<Item>, IterableError> {
  const { issues } = membersOf(refused)
  const found: readonly SchemaIssue[] = Array.isArray(issues) ? issues.filter(isIssue) : []
  const byItem = Map.groupBy(found, ({ item }) => group[item ?? -1])
  const misfits = new Map<Entry<Item>, IterableError>()
  for (const [entry, own] of byItem) {
    if (entry === undefined) continue
    const { index } = entry
    const message = `${operation}: item ${index} does not fit the project's schema: ${own.slice(0, shownIssues).map(issueText).join('; ')}; it was not sent`
    const cause = { operation, issues: own.map((issue) => inSource(issue, index)) }
    misfits.set(entry, new IterableError('schema_mismatch', message, { operation, cause }))
  }
  return misfits
}

function isIssue(value: unknown): value is SchemaIssue {
  const { item, path, field, message } = membersOf(value)
  const texts = [path, field, message]
  return (
    isRecord(value) && typeof item === 'number' && texts.every((text) => typeof text === 'string')
  )
}

function inSource(issue: SchemaIssue, index: number): SchemaIssue {
  return { ...issue, item: index, path: issue.path.replace(/^(\/\w+\/)\d+/, `$1${index}`) }
}
