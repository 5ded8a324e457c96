import type { SourceRange } from '../issue.ts'
import type { Operator } from './token.ts'

/** What a condition looks at: a top-level member of the event, and a path below it. */
export interface Target {
  readonly root: string
  readonly path: readonly string[]
}

/** What a condition compares with. */
export type Literal =
  | { readonly kind: 'string'; readonly value: string }
  /** As written, since Segment compares ids with numbers as text. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }

/** A trigger as a tree. `range` is present on what was parsed, absent on what was built. */
export type TriggerTree = { readonly range?: SourceRange } & (
  | { readonly kind: 'and' | 'or'; readonly operands: readonly TriggerTree[] }
  | { readonly kind: 'not'; readonly operand: TriggerTree }
  | {
      readonly kind: 'comparison'
      readonly target: Target
      readonly operator: Operator
      readonly literal: Literal
    }
  | {
      readonly kind: 'contains' | 'match'
      readonly target: Target
      readonly text: string
      /** `!contains(...)`: text is there and does not fit. Unlike `!(...)`, it is false when the text is missing. */
      readonly negated: boolean
    }
)
