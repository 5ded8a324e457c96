import { createHints } from './create-hints.ts'
import type { FieldCheck, FieldIssue } from './check-fields.ts'
import { findFields, type FoundFields } from './field-places.ts'
import type { SchemaIssue } from './schema-issue.ts'
import { checkSection, type Section } from './section.ts'
import { showName } from './show-name.ts'
import { isSystemField } from './system-fields.ts'

/** The sections that a project declares. */
export interface Sections {
  readonly users: Section | undefined
  readonly events: ReadonlyMap<string, Section> | undefined
  readonly purchases: Section | undefined
  readonly items: Section | undefined
}

/** Finds everything in a body that does not fit the project. A promise when one of its schemas is asynchronous. */
export function checkBody(
  operation: string,
  body: unknown,
  sections: Sections,
): readonly SchemaIssue[] | Promise<readonly SchemaIssue[]> {
  const issues: SchemaIssue[] = []
  const waits: Promise<void>[] = []
  const hint = createHints()
  for (const found of findFields(operation, body)) {
    const wait = checkFound(found, sections, issues, hint)
    if (wait === undefined) continue
    // Should a later schema throw at once, nobody waits for this one.
    wait.catch(() => undefined)
    waits.push(wait)
  }
  // In the order of the body, whichever schema was first to answer.
  return waits.length === 0 ? issues : Promise.all(waits).then(() => issues.toSorted(byItem))
}

function byItem(a: SchemaIssue, b: SchemaIssue): number {
  return (a.item ?? 0) - (b.item ?? 0)
}

function checkFound(
  found: FoundFields,
  sections: Sections,
  issues: SchemaIssue[],
  hint: FieldCheck['hint'],
): void | Promise<void> {
  const { section: name, fields, holder } = found
  const isPartial = name === 'users'
  const isKnown = isPartial ? isSystemField : (): boolean => false
  if (name !== 'events') {
    const section = sections[name]
    if (section === undefined || fields === undefined) return undefined
    return checkSection(section, fields, { isPartial, isKnown, hint, add: adder(found, issues) })
  }
  const { eventName } = holder
  // What is no text is Iterable's to refuse.
  if (sections.events === undefined || typeof eventName !== 'string') return undefined
  const add = adder(found, issues, eventName)
  const section = sections.events.get(eventName)
  if (section !== undefined) {
    return checkSection(section, fields === undefined ? {} : fields, {
      isPartial,
      isKnown,
      hint,
      add,
    })
  }
  const message = `is not declared${hint(eventName, sections.events)}`
  add({ kind: 'unknown_event', path: [], message })
  return undefined
}

/** Adds issues of fields, each once: a schema and its shape may say the same. */
function adder(
  { path, item }: FoundFields,
  issues: SchemaIssue[],
  event?: string,
): (issue: FieldIssue) => void {
  let seen: Set<string> | undefined
  return (issue) => {
    seen ??= new Set()
    const names = issue.path.map((part) => (typeof part === 'number' ? part : showName(part)))
    const full = [path, ...names].join('/')
    if (seen.has(full)) return
    seen.add(full)
    issues.push({
      kind: issue.kind,
      path: issue.kind === 'unknown_event' ? path.replace(/dataFields$/, 'eventName') : full,
      field: names.filter((part) => typeof part === 'string').join('.'),
      ...(event === undefined ? {} : { event: showName(event) }),
      ...(item === undefined ? {} : { item }),
      message: issue.message,
    })
  }
}
