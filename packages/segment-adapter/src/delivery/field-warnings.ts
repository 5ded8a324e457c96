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
      ? warnings.flatMap((warning) => issueFor(item.entry['dataFields'], warning))
      : []
}

/** Those of some warnings about fields that are about fields of this item. */
export function warningsFor(item: ActionItem, warnings: readonly Issue[]): readonly Issue[] {
  if (item.form !== 'bulk') return []
  return warnings.filter(({ path = '' }) => findKeys(item.entry, path.slice(1), '/') !== undefined)
}

interface FieldWarning {
  readonly name: string
  readonly issue: Issue
}

/** The warning, where data has the field; mostly one object serves for all items. */
function issueFor(data: unknown, { name, issue }: FieldWarning): Issue[] {
  const keys = findKeys(data, name, '.')
  if (keys === undefined) return []
  const path = pathOf(keys)
  return [path === issue.path ? issue : { ...issue, path }]
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
  return { name, issue: { code, message, path: pathOf(name.split('.')) } }
}

function pathOf(keys: readonly string[]): string {
  return `/dataFields/${keys.join('/')}`
}

/** The keys that lead to a member of members, named with a separator between them, which a key may hold, too. */
function findKeys(data: unknown, name: string, separator: string): string[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (Object.hasOwn(data, name)) return [name]
  for (let at = name.indexOf(separator); at >= 0; at = name.indexOf(separator, at + 1)) {
    const key = name.slice(0, at)
    if (!Object.hasOwn(data, key)) continue
    const rest = findKeys(Reflect.get(data, key), name.slice(at + 1), separator)
    if (rest !== undefined) return [key, ...rest]
  }
  return undefined
}

function namesIn(answer: unknown, list: string): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  const found: unknown = Reflect.get(answer, list)
  return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : []
}
