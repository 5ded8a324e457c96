import type { FieldType } from '../field-type.ts'
import type { IterableDate } from '../iterable-date.ts'

/** A place on earth. Iterable takes it in fields whose name ends in `_geo_location`. */
export interface GeoLocation {
  readonly lat: number
  readonly lon: number
}

/** What a field word stands for in a call. */
interface WordValues {
  string: string
  /** A `Date` is sent as text that Iterable takes for a date. */
  date: Date | IterableDate
  long: number
  double: number
  boolean: boolean
  geo_location: GeoLocation
  /** An object with any members. */
  object: Record<string, unknown>
  /** A list of objects with any members. */
  nested: Record<string, unknown>[]
  /** Anything: never checked. */
  unknown: unknown
}

/**
 * What a field holds: a type of Iterable's, `[]` behind it for a list, or `unknown`; the members of an object; those of each
 * object of a list, in brackets.
 */
export type FieldNotation =
  | keyof WordValues
  | `${Exclude<FieldType, 'object' | 'nested'>}[]`
  | FieldsNotation
  | readonly [FieldsNotation]

/**
 * Fields by name. `?` behind a name: it may be left out. Fields of users may always be.
 *
 * @example
 * ```ts
 * { plan: 'string', tags: 'string[]', address: { street: 'string' }, orders: [{ total: 'double', 'note?': 'string' }] }
 * ```
 */
export interface FieldsNotation {
  readonly [name: string]: FieldNotation
}

// Editors show the members of these types, not how they came to be: that is what the conditional types are for.

/** The type of fields in a notation, where what has no `?` must be there. */
export type FieldsOf<Notation> = [keyof Notation] extends [never]
  ? Record<string, never>
  : [MarkedNames<Notation>] extends [never]
    ? { -readonly [Name in keyof Notation]: ValueOf<Notation[Name]> }
    : Shown<
        {
          -readonly [Name in Exclude<keyof Notation, MarkedNames<Notation>>]: ValueOf<
            Notation[Name]
          >
        } & {
          -readonly [Name in MarkedNames<Notation> as Unmarked<Name>]?: ValueOf<Notation[Name]>
        }
      >

/** The same where everything may be left out. */
export type PartialFieldsOf<Notation> = [MarkedNames<Notation>] extends [never]
  ? { -readonly [Name in keyof Notation]?: PartialValueOf<Notation[Name]> }
  : {
      -readonly [Name in keyof Notation as Unmarked<Name>]?: PartialValueOf<Notation[Name]>
    }

// Asked for first: most names have no mark, and looking into each costs the compiler more than all the rest.
type MarkedNames<Notation> = keyof Notation & `${string}?`

type Unmarked<Name> = Name extends `${infer Base}?` ? Base : Name

/** One object with its members, instead of the name of a type. */
export type Shown<Type> = Type extends infer Known ? { [Name in keyof Known]: Known[Name] } : never

type WordValue<Word> = Word extends keyof WordValues
  ? WordValues[Word]
  : Word extends `${infer Element extends keyof WordValues}[]`
    ? WordValues[Element][]
    : never

type ValueOf<Notation> = Notation extends string
  ? WordValue<Notation>
  : Notation extends readonly [infer Members]
    ? FieldsOf<Members>[]
    : FieldsOf<Notation>

type PartialValueOf<Notation> = Notation extends string
  ? WordValue<Notation>
  : Notation extends readonly [infer Members]
    ? PartialFieldsOf<Members>[]
    : PartialFieldsOf<Notation>
