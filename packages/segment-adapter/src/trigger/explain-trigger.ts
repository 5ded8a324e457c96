import type { SourceRange } from '../issue.ts'
import type { CallNode, ComparisonNode, TriggerTree } from '../language/ast.ts'
import { compilePredicate, readTarget } from '../language/evaluate.ts'
import { printTrigger } from '../language/printer.ts'

/** One condition of a trigger, asked about one event. */
export interface ConditionExplanation {
  /** The condition in its canonical form, for example `properties.total >= 100`. */
  readonly condition: string
  /** Where it stands in the trigger's text. */
  readonly range?: SourceRange
  readonly holds: boolean
  /** What the event has there; `undefined` when nothing. Shared with the event, not a copy. */
  readonly found: unknown
}

/** Why a trigger matches an event, or why not. */
export interface TriggerExplanation {
  readonly matched: boolean
  /**
   * The conditions that decided: the first that failed where all must hold, the first that held where one must, and all of them where
   * none of these settled it. Those that were not looked at any more are left out.
   */
  readonly decidedBy: readonly ConditionExplanation[]
}

/** Asks a trigger about an event, and remembers which conditions decided. Never throws. */
export function explainTrigger(tree: TriggerTree, event: unknown): TriggerExplanation {
  switch (tree.kind) {
    case 'not': {
      const { matched, decidedBy } = explainTrigger(tree.operand, event)
      return { matched: !matched, decidedBy }
    }
    case 'and':
    case 'or': {
      const settles = tree.kind === 'or'
      const all: ConditionExplanation[] = []
      for (const operand of tree.operands) {
        const explained = explainTrigger(operand, event)
        if (explained.matched === settles) return explained
        all.push(...explained.decidedBy)
      }
      return { matched: !settles, decidedBy: all }
    }
    case 'comparison':
    case 'call':
    default: {
      const condition = explainCondition(tree, event)
      return { matched: condition.holds, decidedBy: [condition] }
    }
  }
}

function explainCondition(node: ComparisonNode | CallNode, event: unknown): ConditionExplanation {
  return {
    condition: printTrigger(node),
    holds: compilePredicate(node)(event),
    found: readTarget(node.target, event),
    ...(node.range === undefined ? {} : { range: node.range }),
  }
}
