import type { CallOptions } from '../call-options.ts'
import { checkNames, show } from '../check-options.ts'
import { IterableError } from '../error.ts'
import { isRecord } from '../is-record.ts'
import { compareFields, type FieldDrift } from './compare-fields.ts'
import type { ProjectSchema } from './define-project.ts'
import { readLiveFields, type FieldSource } from './field-source.ts'

/** How a project's schema and the live project differ. */
export interface SchemaReport extends FieldDrift {
  /** Whether there is nothing to tell: all lists are empty and all fields fit under the limit. */
  readonly ok: boolean
  readonly limit: {
    /** Fields that the live project lists. */
    readonly used: number
    /** Fields that a project may have. */
    readonly limit: number
    /** Fields that may still be added; below 0 when there are too many. */
    readonly left: number
    /** The same after every declared field has had a value. */
    readonly leftAfterDeclared: number
  }
}

/** Options of `checkSchema`: those of the call of `users.getFields`, and what to compare with. */
export interface CheckOptions extends CallOptions {
  /** Fields that a project may have. Default: 1000, Iterable's soft limit of distinct user fields. */
  readonly fieldLimit?: number
}

/**
 * Compares the declared fields of users with those of the live project, before a first value fixes a type for ever.
 *
 * Changes nothing. Of events Iterable does not tell the fields, so those are not compared.
 *
 * @throws {IterableError} `invalid_option` when the project declares no fields of users, or in a schema that does not tell
 *   them; and whatever the call of `users.getFields` throws.
 */
export async function checkSchema(
  client: FieldSource,
  project: Pick<ProjectSchema, 'userFields'>,
  options: CheckOptions = {},
): Promise<SchemaReport> {
  const fieldLimit = checkInputs(project, options)
  const { userFields } = project
  if (userFields === undefined) {
    throw new IterableError(
      'invalid_option',
      'the project declares no fields of users, or in a schema that cannot be described: declare them in the notation of defineProject, use a library with Standard JSON Schema (zod 4.2, ArkType), or give defineProject toJsonSchema',
    )
  }
  const { fieldLimit: _limit, ...call } = options
  const live = await readLiveFields(client, call)
  const drift = compareFields(userFields, live)
  const left = fieldLimit - live.size
  const leftAfterDeclared = left - drift.notInProject.length
  const count = drift.wrongType.length + drift.notInProject.length + drift.notDeclared.length
  return {
    ok: count === 0 && leftAfterDeclared >= 0,
    ...drift,
    limit: { used: live.size, limit: fieldLimit, left, leftAfterDeclared },
  }
}

// A record, so that the compiler finds an option that is missing here.
const optionNames: Readonly<Record<keyof CheckOptions, true>> = {
  fieldLimit: true,
  signal: true,
  timeoutMs: true,
  headers: true,
  retry: true,
}

function checkInputs(project: unknown, options: CheckOptions): number {
  const problems: string[] = []
  if (typeof project !== 'function' || !('userFields' in project)) {
    problems.push('project must be one that defineProject made')
  }
  const given: unknown = options
  // What the options of a call hold, the client looks at.
  if (isRecord(given)) checkNames(given, Object.keys(optionNames), '', problems)
  else problems.push(`options must be an object, not ${show(given)}`)
  const fieldLimit = (isRecord(given) ? options.fieldLimit : undefined) ?? 1000
  if (!Number.isInteger(fieldLimit) || fieldLimit < 1) {
    problems.push('fieldLimit must be a whole number above 0')
  }
  if (problems.length > 0) throw new IterableError('invalid_option', problems.join('; '))
  return fieldLimit
}
