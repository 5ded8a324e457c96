import type { ActionItem } from '../action/action.ts'
import type { Issue } from '../issue.ts'

/** Finds the warnings of one item among those of an answer. */
export type WarningsOf = (item: ActionItem) => readonly Issue[]

/**
 * Reads from the answer of a bulk request which fields the project got, and which Iterable dropped since the project makes
 * no new ones. `undefined` when there are none, as mostly.
 *
 * The answer names fields and not items, so the warnings of an item are those about fields that it carried.
 */
export function readFieldWarnings(answer: unknown): WarningsOf | undefined {
  const warnings = [
    ...namesIn(answer, 'filteredOutFields').map((name) => dropped(name)),
    ...namesIn(answer, 'createdFields').map((name) => created(name)),
  ]
  if (warnings.length === 0) return undefined
  return (item) =>
    item.form === 'bulk'
      ? warnings.filter(({ keys }) => carries(item.entry['dataFields'], keys)).map(toIssue)
      : []
}

/** Those of some warnings about fields that are about fields of this item. */
export function warningsFor(item: ActionItem, warnings: readonly Issue[]): readonly Issue[] {
  if (item.form !== 'bulk') return []
  return warnings.filter(({ path = '' }) => carries(item.entry, path.split('/').slice(1)))
}

interface FieldWarning {
  readonly keys: readonly string[]
  readonly issue: Issue
}

function toIssue({ issue }: FieldWarning): Issue {
  return issue
}

function dropped(name: string): FieldWarning {
  return warn(
    name,
    'field_dropped',
    'Iterable took the item without this field: the project does not know it and makes no new ones.',
  )
}

function created(name: string): FieldWarning {
  return warn(name, 'field_created', 'Iterable made a new field of the project for it.')
}

function warn(name: string, code: string, message: string): FieldWarning {
  // Members of members are named with dots.
  const keys = name.split('.')
  return { keys, issue: { code, message, path: `/dataFields/${keys.join('/')}` } }
}

function carries(data: unknown, keys: readonly string[]): boolean {
  let value = data
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = Reflect.get(value, key)
  }
  return true
}

function namesIn(answer: unknown, list: string): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  const found: unknown = Reflect.get(answer, list)
  return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : []
}
