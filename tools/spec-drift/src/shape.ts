/** One level of a schema, with references followed and `allOf`, `anyOf` and `oneOf` worked in. */
export interface Shape {
  /** JSON types. Without any the value may be anything. */
  readonly types: ReadonlySet<string>
  /** The values that are listed, when there is a list. */
  readonly values: ReadonlySet<string> | undefined
  /** Names of required members, declared or not. */
  readonly required: ReadonlySet<string>
  /** Schemas of the members. */
  readonly members: ReadonlyMap<string, unknown>
  /** Schema of the entries of a list. */
  readonly items: unknown
  /** Schema of the values of a map. */
  readonly entries: unknown
}

/** The shape of a schema that says nothing. */
export const anyShape: Shape = {
  types: new Set(),
  values: undefined,
  required: new Set(),
  members: new Map(),
  items: undefined,
  entries: undefined,
}
