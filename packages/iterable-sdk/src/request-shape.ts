/** Types of single values; a `!` behind one says that the value must be there. */
export type LeafRule =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'object'
  | 'any'
  | 'string!'
  | 'number!'
  | 'integer!'
  | 'boolean!'
  | 'object!'
  | 'any!'

/** What a member of a request must be. */
export type Rule =
  | LeafRule
  | { readonly oneOf: readonly string[]; readonly required?: true }
  | { readonly members: Shape; readonly required?: true }
  | { readonly list: Rule; readonly required?: true }

/** Members that are known; others are ignored, as Iterable does. */
export type Shape = Readonly<Record<string, Rule>>

/** What the document says of the requests of one operation. */
export interface RequestShape {
  /** Path and query parameters. */
  readonly params?: Shape
  readonly body?: Shape
  /** Whether there may be no body. */
  readonly bodyOptional?: true
}
