import { checkNames, show } from '../check-options.ts'
import { isRecord } from '../is-record.ts'
import type { SchemaIssueKind, SchemaMismatch } from './schema-issue.ts'
import type { ToJsonSchema } from './section.ts'

/** What is done about something in a body: refuse the call, tell `report` and send it, or nothing. */
export type MismatchPolicy = 'throw' | 'report' | 'allow'

/** Options of `defineProject`. */
export interface ProjectOptions {
  /** Values of the wrong type, and fields that are missing. Default: `throw`. */
  readonly onMismatch?: MismatchPolicy
  /** Fields and events that are not declared. Default: `throw`, since their first value would fix a type for ever. */
  readonly onUnknown?: MismatchPolicy
  /**
   * Text that looks like a date in a field that holds text: as first value it makes a date of the field for ever. Default:
   * `report`, since later it does no harm.
   */
  readonly onDateLike?: MismatchPolicy
  /** Told of what is to be reported, without values. What it throws is ignored. */
  readonly report?: (mismatch: SchemaMismatch) => void
  /**
   * Describes a Standard Schema, for libraries that do not do so by themselves. Default: Standard JSON Schema, which zod 4.2
   * and ArkType have. For `zod/mini`: `(schema) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })`.
   */
  readonly toJsonSchema?: ToJsonSchema
}

/** Options with every default filled in. */
export interface ResolvedProjectOptions {
  readonly policy: Readonly<Record<SchemaIssueKind, MismatchPolicy>>
  readonly report: ProjectOptions['report']
  readonly toJsonSchema: ToJsonSchema | undefined
}

// A record, so that the compiler finds an option that is missing here.
const optionNames: Readonly<Record<keyof ProjectOptions, true>> = {
  onMismatch: true,
  onUnknown: true,
  onDateLike: true,
  report: true,
  toJsonSchema: true,
}

/** Fills in defaults. Adds a problem for every wrong option. */
export function resolveProjectOptions(
  options: ProjectOptions,
  problems: string[],
): ResolvedProjectOptions {
  const given: unknown = options
  if (!isRecord(given)) problems.push(`options must be an object, not ${show(given)}`)
  else checkNames(given, Object.keys(optionNames), '', problems)
  const {
    onMismatch = 'throw',
    onUnknown = 'throw',
    onDateLike = 'report',
    report,
    toJsonSchema,
  } = isRecord(given) ? options : {}
  for (const [name, policy] of Object.entries({ onMismatch, onUnknown, onDateLike })) {
    if (!['throw', 'report', 'allow'].includes(policy)) {
      problems.push(`${name} must be 'throw', 'report' or 'allow', not ${show(policy)}`)
    }
  }
  for (const [name, value] of Object.entries({ report, toJsonSchema })) {
    if (value !== undefined && typeof value !== 'function') {
      problems.push(`${name} must be a function, not ${show(value)}`)
    }
  }
  if (report === undefined && (onMismatch === 'report' || onUnknown === 'report')) {
    problems.push('report must be a function where something is to be reported')
  }
  return {
    policy: {
      wrong_type: onMismatch,
      missing: onMismatch,
      refused: onMismatch,
      unknown_field: onUnknown,
      unknown_event: onUnknown,
      date_like: onDateLike,
    },
    report,
    toJsonSchema,
  }
}
