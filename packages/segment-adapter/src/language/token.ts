import type { SourceRange } from '../issue.ts'

/** Comparison operators as a tree holds them; `==` is read as `=`. */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** One lexical unit of a trigger. */
export type Token = { readonly range: SourceRange } & (
  | {
      readonly kind: 'word'
      /** Path segments with escapes taken away. */
      readonly segments: readonly [string, ...string[]]
      /** The word as written, when it could be a keyword: one segment without escapes. */
      readonly keyword: string | undefined
    }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: '(' | ')' | ',' | '!' }
  /** Something unreadable; its issue is already reported. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'end' }
)
