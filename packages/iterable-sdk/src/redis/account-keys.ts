import { operations } from '../operations.ts'
import type { Operation, RateLimit } from '../operation.ts'

/** Whose limits they are: a name of the caller's own for each scope in which Iterable counts. */
export type ScopeNames = Readonly<Record<RateLimit['scope'], string>>

/**
 * The keys of an operation's account.
 *
 * They stand with the scope in which Iterable counts the operation, so that two projects of one organization share what is
 * counted per organization and nothing else. The part in braces puts both keys on one node of a cluster.
 */
export function accountKeys(operation: string, prefix: string, names: ScopeNames): string[] {
  const table: Readonly<Record<string, Operation>> = operations
  const known = Object.hasOwn(table, operation) ? table[operation] : undefined
  const scope = known?.rateLimit?.scope ?? 'project'
  const account = `${prefix}:${scope}:${names[scope]}:{${operation}}`
  return [`${account}:moments`, `${account}:state`]
}
