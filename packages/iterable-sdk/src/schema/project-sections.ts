import type { FieldsNotation, FieldsOf, Shown, PartialFieldsOf } from './field-notation.ts'
import type { InputOfSchema, StandardSchema } from './standard-schema.ts'

/** Fields in the notation, or a Standard Schema of an object. */
export type FieldsDeclaration = FieldsNotation | StandardSchema<object, unknown>

/** What a project declares. A section that is left out is not checked. */
export interface ProjectSections {
  /** Fields of user profiles. In calls each may be left out, or be `null`, which removes it. */
  readonly users?: FieldsDeclaration
  /** Custom events, each name with its fields. */
  readonly events?: { readonly [name: string]: FieldsDeclaration }
  /** Fields of purchases, beside their items. */
  readonly purchases?: FieldsDeclaration
  /** Fields of the items in carts and purchases. */
  readonly items?: FieldsDeclaration
}

type FieldsOfDeclaration<Declared> =
  Declared extends StandardSchema<object, unknown> ? InputOfSchema<Declared> : FieldsOf<Declared>

type UsersOfDeclaration<Declared> =
  Declared extends StandardSchema<object, unknown>
    ? InputOfSchema<Declared>
    : PartialFieldsOf<Declared>

/** The types of a project that `defineProject` was given, for `createIterableClient`. */
export type TypesOfSections<Declared extends ProjectSections> = Shown<{
  -readonly [Name in keyof Declared]: Name extends 'users'
    ? UsersOfDeclaration<Declared[Name]>
    : Name extends 'events'
      ? { -readonly [Event in keyof Declared[Name]]: FieldsOfDeclaration<Declared[Name][Event]> }
      : FieldsOfDeclaration<Declared[Name]>
}>
