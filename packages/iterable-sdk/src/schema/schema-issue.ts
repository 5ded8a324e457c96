/** What can be wrong with a body. */
export type SchemaIssueKind =
  | 'wrong_type'
  | 'missing'
  /** The schema of the section refuses it for a reason of its own. */
  | 'refused'
  | 'unknown_field'
  | 'unknown_event'
  /** Text for a text field that Iterable would take for a date, were it the first value. */
  | 'date_like'

/** One thing in a body that does not fit the project. Holds no value of the body. */
export interface SchemaIssue {
  readonly kind: SchemaIssueKind
  /** Where in the body, slash-separated, for example `/users/1/dataFields/seats`. */
  readonly path: string
  /** Dotted name of the field; empty where all fields or the event are meant. */
  readonly field: string
  /** Name of the event that it belongs to. */
  readonly event?: string
  /** Index of the item in a bulk. */
  readonly item?: number
  /** What it must be, for example `must be long, not string`. */
  readonly message: string
}

/** A body that does not fit the project. */
export interface SchemaMismatch {
  /** Operation id, for example `users.update`. */
  readonly operation: string
  readonly issues: readonly SchemaIssue[]
}
