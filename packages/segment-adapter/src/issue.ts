/** Where in a source text something stands: offsets in UTF-16 units, the end not included. */
export interface SourceRange {
  readonly start: number
  readonly end: number
}

/** One problem found in a trigger, a mapping, an event or a payload. */
export interface Issue {
  /** Stable machine-readable reason, in snake case, for example `missing_field`. */
  readonly code: string
  /** What is wrong, as a sentence. Never contains values taken from an event. */
  readonly message: string
  /** Slash-separated place in the mapping or payload, for example `/items/0/price`. Names members as the event does. */
  readonly path?: string
  /** Place in the trigger text. */
  readonly range?: SourceRange
  /** What to write instead, when one good guess exists. */
  readonly suggestion?: string
}

/** A value, or everything that stood in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }
