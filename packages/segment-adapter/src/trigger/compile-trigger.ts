import { AdapterError } from '../error.ts'
import type { TriggerTree } from '../language/ast.ts'
import { describeIssues } from '../language/describe-issues.ts'
import { compilePredicate } from '../language/evaluate.ts'
import { parseTrigger } from '../language/parser.ts'
import { printTrigger } from '../language/printer.ts'

/** A trigger that can be asked about events. */
export interface CompiledTrigger {
  /** The text it was made from; printed when it was made from a tree. */
  readonly source: string
  readonly tree: TriggerTree
  /** Tells whether an event satisfies the trigger. Never throws and never mutates. */
  matches(event: unknown): boolean
}

/**
 * Compiles a trigger, once for many events.
 *
 * @throws {AdapterError} `invalid_trigger` with every mistake, its line, column and a caret below it.
 */
export function compileTrigger(source: string | TriggerTree): CompiledTrigger {
  const given: unknown = source
  if (typeof given !== 'string') {
    if (typeof given !== 'object' || given === null) {
      const issue = { code: 'invalid_trigger', message: 'A trigger is a text or a parsed trigger.' }
      throw new AdapterError('invalid_trigger', issue.message, { issues: [issue] })
    }
    const tree = source as TriggerTree // told apart from text above
    return Object.freeze({ source: printTrigger(tree), tree, matches: compilePredicate(tree) })
  }
  const parsed = parseTrigger(given)
  if (!parsed.ok) {
    throw new AdapterError('invalid_trigger', describeIssues(given, parsed.issues), {
      issues: parsed.issues,
    })
  }
  return Object.freeze({ source: given, tree: parsed.value, matches: compilePredicate(parsed.value) })
}
