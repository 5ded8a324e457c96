import { orAbort } from '../abort.ts'
import { checkNames, show } from '../check-options.ts'
import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'
import type { BodyCheck, ProjectTypes } from '../project-types.ts'
import { checkBody, type Sections } from './check-body.ts'
import { listFields, type DeclaredField } from './field-shape.ts'
import { mismatchMessage } from './mismatch-message.ts'
import { resolveProjectOptions, type ProjectOptions } from './project-options.ts'
import type { ProjectSections, TypesOfSections } from './project-sections.ts'
import type { SchemaIssue, SchemaMismatch } from './schema-issue.ts'
import { compileSection } from './section.ts'
import { showName } from './show-name.ts'
import { isStandardSchema } from './standard-schema.ts'

/** A project's schema: hand it to `createIterableClient` as `schema`. */
export interface ProjectSchema<P extends ProjectTypes = ProjectTypes> extends BodyCheck<P> {
  /**
   * Looks whether a body fits; the client calls it before it sends one.
   *
   * Every value that would be sent is judged as JSON carries it. A promise only where a schema is asynchronous.
   *
   * @throws {IterableError} `schema_mismatch`, naming every field and item, with the {@link SchemaMismatch} as `cause`;
   *   `invalid_option` when a schema throws or answers something that is no result.
   */
  (operation: string, body: unknown, signal?: AbortSignal): void | Promise<void>
  /** Declared fields of users; undefined when there are none, or their schema has no JSON Schema to tell them. */
  readonly userFields: readonly DeclaredField[] | undefined
}

/**
 * Declares the fields and events of a project, for the compiler and for checks at run time.
 *
 * A section is written in the notation of {@link FieldsNotation}, or is a Standard Schema such as one of zod. Sections that
 * are left out are not checked.
 *
 * @throws {IterableError} `invalid_option`, naming everything that is wrong with the declaration.
 *
 * @example
 * ```ts
 * const project = defineProject({
 *   users: { plan: 'string', seats: 'long', trialEndsAt: 'date' },
 *   events: { 'Trial Started': { days: 'long', 'source?': 'string' } },
 * })
 * const client = createIterableClient({ apiKey: 'your-server-side-key', schema: project })
 * ```
 */
export function defineProject<const Declared extends ProjectSections>(
  sections: Declared,
  options: ProjectOptions = {},
): ProjectSchema<TypesOfSections<Declared>> {
  const problems: string[] = []
  const { policy, report, toJsonSchema } = resolveProjectOptions(options, problems)
  const compiled = compileSections(sections, toJsonSchema, problems)
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
  const settle = (operation: string, issues: readonly SchemaIssue[]): void => {
    const reported = issues.filter(({ kind }) => policy[kind] === 'report')
    if (reported.length > 0) tell(report, { operation, issues: reported })
    const thrown = issues.filter(({ kind }) => policy[kind] === 'throw')
    if (thrown.length === 0) return
    const mismatch: SchemaMismatch = { operation, issues: thrown }
    throw new IterableError('schema_mismatch', mismatchMessage(mismatch), {
      operation,
      cause: mismatch,
    })
  }
  const check = (operation: string, body: unknown, signal?: AbortSignal): void | Promise<void> => {
    const issues = checkBody(operation, body, compiled)
    if (!(issues instanceof Promise)) return settle(operation, issues)
    return orAbort(
      issues.then((found) => settle(operation, found)),
      signal,
    )
  }
  const { users } = compiled
  return Object.freeze(
    Object.assign(check, { userFields: users?.shape && listFields(users.shape) }),
  )
}

const sectionNames = ['users', 'events', 'purchases', 'items']

function compileSections(
  given: unknown,
  toJsonSchema: ProjectOptions['toJsonSchema'],
  problems: string[],
): Sections {
  const none: Sections = {
    users: undefined,
    events: undefined,
    purchases: undefined,
    items: undefined,
  }
  if (!isRecord(given) || Array.isArray(given)) {
    problems.push(`a project must be an object with ${sectionNames.join(', ')}, not ${show(given)}`)
    return none
  }
  checkNames(given, sectionNames, '', problems)
  const compile = (declared: unknown, where: string): Sections['users'] =>
    declared === undefined ? undefined : compileSection(declared, where, toJsonSchema, problems)
  const { users, events, purchases, items } = given
  const isNamed = isRecord(events) && !Array.isArray(events) && !isStandardSchema(events)
  if (events !== undefined && !isNamed) {
    problems.push(`events must be an object from event names to fields, not ${show(events)}`)
  }
  return {
    users: compile(users, 'users'),
    events: isNamed
      ? new Map(
          Object.keys(events).map((name) => [
            name,
            compileSection(events[name], `events.${showName(name)}`, toJsonSchema, problems),
          ]),
        )
      : undefined,
    purchases: compile(purchases, 'purchases'),
    items: compile(items, 'items'),
  }
}

/** The call goes on: what its report does must not make a failure of it. */
function tell(report: ProjectOptions['report'], mismatch: SchemaMismatch): void {
  try {
    report?.(mismatch)
  } catch {
    // Nobody is left to tell.
  }
}
