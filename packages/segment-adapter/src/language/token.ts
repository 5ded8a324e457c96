import type { SourceRange } from '../issue.ts'

/** Comparison operators as a tree holds them: `==` is read as `=`. */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>='

/** One lexical unit of a trigger. */
export type Token = { readonly range: SourceRange } & (
  | WordToken
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: '(' | ')' | ',' | '!' }
  /** Something unreadable. Its issue is already reported. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'end' }
)

/** A name, a path or a keyword: which of them is for the parser to tell. */
export interface WordToken {
  readonly kind: 'word'
  /** Read as a path: its segments without escapes. */
  readonly segments: readonly [string, ...string[]]
  /** Read as a value: the text without escapes. */
  readonly text: string
  /** Could be a keyword or the name of a function: one segment, nothing escaped. */
  readonly isPlain: boolean
}

/** What a lexer function found wrong, before it has a place. */
export interface LexicalError {
  readonly code: string
  readonly message: string
  readonly suggestion?: string
}
