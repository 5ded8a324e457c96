import type { SchemaIssue, SchemaMismatch } from './schema-issue.ts'

/** Items that are named one by one for a field, and fields; `cause` of the error has them all. */
const shownItems = 10
const shownFields = 50

/** Says of a mismatch, field by field, what is wrong and in which items. */
export function mismatchMessage({ operation, issues }: SchemaMismatch): string {
  const byField = Map.groupBy(issues, ({ event, field, message }) =>
    JSON.stringify([event, field, message]),
  )
  const said = [...byField.values()].slice(0, shownFields).map((group) => {
    const [first] = group
    if (first === undefined) return ''
    const items = [...new Set(group.flatMap(({ item }) => item ?? []))]
    const where = items.length === 0 ? '' : ` (${itemsText(listOf(first.path), items)})`
    return `${issueText(first)}${where}`
  })
  const more = byField.size - shownFields
  if (more > 0) said.push(`and ${more} more, which are in cause`)
  return `${operation}: the body does not fit the project's schema: ${said.join('; ')}; nothing was sent`
}

/** What is wrong, and with which field or event. */
export function issueText({ kind, event, field, message }: SchemaIssue): string {
  if (kind === 'unknown_event') return `event ${event ?? ''} ${message}`
  const name = field === '' ? 'dataFields' : field
  return `${event === undefined ? name : `${name} of event ${event}`} ${message}`
}

/** The list that the first index of a path is in. */
function listOf(path: string): string {
  return /^.*?\/([^/]+)\/\d+\//.exec(path)?.[1] ?? 'items'
}

function itemsText(list: string, items: readonly number[]): string {
  const shown = items.slice(0, shownItems).map((item) => `${list}[${item}]`)
  const more = items.length - shownItems
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
