import { AdapterError } from '../error.ts'
import type { TriggerTree } from '../language/ast.ts'
import { describeIssues } from '../language/describe-issues.ts'
import { compilePredicate } from '../language/evaluate.ts'
import type { TriggerLimits } from '../language/limits.ts'
import { parseTrigger } from '../language/parser.ts'
import { printTrigger } from '../language/printer.ts'

/** A trigger that can be asked about any number of events. */
export interface CompiledTrigger {
  /** The text it was made from. When that was a tree, its canonical text. */
  readonly source: string
  readonly tree: TriggerTree
  /**
   * Tells whether an event satisfies the trigger. Takes whatever it is given: never throws, never mutates, reads own members
   * only, and counts what a getter throws as missing. What is no object has no members.
   */
  readonly matches: (event: unknown) => boolean
}

/**
 * Compiles a trigger, once for many events.
 *
 * A built tree is printed and read again, so it passes the same checks as a text and is held in the same normal form.
 *
 * @throws {AdapterError} `invalid_trigger` with every mistake in `issues`, and in its message the line, the column and
 *   the marked line of each; `invalid_option` for limits that make no sense.
 */
export function compileTrigger(
  source: string | TriggerTree,
  limits?: Partial<TriggerLimits>,
): CompiledTrigger {
  const given: unknown = source
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) {
    const issue = { code: 'not_text', message: 'A trigger is a text or a tree.' }
    throw new AdapterError('invalid_trigger', issue.message, { issues: [issue] })
  }
  const text = typeof source === 'string' ? source : printTrigger(source, limits)
  const parsed = parseTrigger(text, limits)
  if (!parsed.ok) {
    const { issues } = parsed
    throw new AdapterError('invalid_trigger', describeIssues(text, issues), { issues })
  }
  const tree = parsed.value
  return Object.freeze({ source: text, tree, matches: compilePredicate(tree) })
}
