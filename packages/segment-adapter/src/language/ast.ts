import type { SourceRange } from '../issue.ts'
import type { FunctionName } from './functions/functions.ts'
import type { Operator } from './token.ts'

/** What a condition reads: a top-level field of the event, and the keys below it. */
export interface Target {
  readonly field: string
  readonly path: readonly string[]
}

/**
 * What a condition compares with. The kind says how: `event = 5` is held as the text `5`, because event names are
 * compared as text.
 */
export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }

/** All (`and`) or any (`or`) of at least two operands. */
export interface GroupNode {
  readonly kind: 'and' | 'or'
  readonly operands: readonly TriggerTree[]
  readonly range?: SourceRange
}

/** True when its operand is false. */
export interface NotNode {
  readonly kind: 'not'
  readonly operand: TriggerTree
  readonly range?: SourceRange
}

/** `properties.total >= 42` */
export interface ComparisonNode {
  readonly kind: 'comparison'
  readonly target: Target
  readonly operator: Operator
  readonly literal: Literal
  readonly range?: SourceRange
}

/** `contains(event, "Cart")`, or with `negated` `!contains(event, "Cart")`. */
export interface CallNode {
  readonly kind: 'call'
  readonly name: FunctionName
  readonly target: Target
  readonly argument: string
  /**
   * The function's own negative form: the target is a text and the test fails. It is false, too, when there is no
   * text. A {@link NotNode} around a call, written `!(contains(...))`, is true then.
   */
  readonly negated: boolean
  readonly range?: SourceRange
}

/** A trigger as a tree. Every node that was parsed has its `range` in the text; built ones need none. */
export type TriggerTree = GroupNode | NotNode | ComparisonNode | CallNode
