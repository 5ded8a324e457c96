/**
 * The paths into a declared type, for example `$.properties.products[0].name`.
 *
 * With or without the leading `$.`; a key that holds a dot stands in quotes, as in `$.properties["a.b"]`. Below an
 * object that may hold anything, such as `Record<string, unknown>`, every path is one. Followed eight levels deep.
 */
export type EventPath<T> = '$' | `$${Rooted<MembersOf<T, 8>>}` | MembersOf<T, 8>

/** `.a.b` for `a.b`; what begins with a bracket needs no dot. */
type Rooted<Path extends string> = Path extends `[${string}` ? Path : `.${Path}`

type MembersOf<T, Depth extends number> = Depth extends 0
  ? string
  : T extends Leaf
    ? never
    : T extends readonly (infer Element)[]
      ? `[${number}]` | `[${number}]${Rooted<MembersOf<NonNullable<Element>, Less[Depth]>>}`
      : [KnownKeys<T>] extends [never]
        ? string
        : { [Key in KnownKeys<T>]: MemberOf<Key, NonNullable<T[Key]>, Less[Depth]> }[KnownKeys<T>]

type MemberOf<Key extends string, Value, Depth extends number> =
  | Written<Key>
  | (unknown extends Value
      ? `${Written<Key>}${'.' | '['}${string}`
      : `${Written<Key>}${Rooted<MembersOf<Value, Depth>>}`)

type Written<Key extends string> = Key extends `${string}.${string}` ? `["${Key}"]` : Key

/** The keys that a type names. A type of events may allow others beside them. */
type KnownKeys<T> = keyof {
  [Key in keyof T as Key extends string ? (string extends Key ? never : Key) : never]: true
} &
  string &
  keyof T

// oxlint-disable-next-line typescript/no-restricted-types -- any function
type Leaf = string | number | boolean | bigint | symbol | null | undefined | Date | Callable
type Callable = (...args: never[]) => unknown

type Less = [never, 0, 1, 2, 3, 4, 5, 6, 7]
