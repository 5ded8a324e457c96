/** What an API description says, in a form that Swagger 2.0 and OpenAPI 3 share: operations by method and path. */
export type Api = ReadonlyMap<string, Operation>

/** One operation. Its key in an {@link Api} is its title without the names of path parameters: `GET /users/{}`. */
export interface Operation {
  readonly key: string
  /** The key as the document spells it, such as `GET /users/{email}`. */
  readonly title: string
  /** By place, parents before the fields they hold. */
  readonly fields: ReadonlyMap<string, Field>
}

/** One value of an operation: a parameter, a body or answer, or a member of these. */
export interface Field {
  /**
   * Where the value stands: `query.limit`, `path.1`, `body.users[].email`, `answer.200.fields{}`.
   *
   * `[]` is an entry of a list, `{}` a value of a map, and path parameters are counted because names do not matter there.
   */
  readonly place: string
  /** The place of the value that holds this one. */
  readonly parent: string | undefined
  /** JSON types in alphabetical order, `none` for an empty answer. Without any the value may be anything. */
  readonly types: readonly string[]
  readonly required: boolean
  /** The values that are listed, when there is a list. */
  readonly values: readonly string[] | undefined
  /** Whether it goes on below, but was left there because the schema holds itself. */
  readonly isCut: boolean
}
