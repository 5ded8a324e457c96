/** Compiled, never run: `tsc` fails when a type changes. */
import type { OperationId, OperationResult, validateAnswers } from '@iterelay/iterable-sdk'
import type * as entry from '@iterelay/iterable-sdk/zod'
import type { components } from '@iterelay/iterable-sdk'
import type * as z from 'zod/mini'

// The usual trick: two generic functions are only assignable when A and B are the same type, modifiers included.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/* oxlint-enable typescript/no-unnecessary-type-parameters */
export type Expect<T extends true> = T

type Component = keyof components['schemas']
type Entry = typeof entry
type SchemaOf<Name extends Component> = Entry[`${Uncapitalize<Name>}Schema`]

/** Components whose schema gives, or takes, another type than the component's. */
type Wrong = {
  [Name in Component]: [
    Equal<z.output<SchemaOf<Name>>, components['schemas'][Name]>,
    Equal<z.input<SchemaOf<Name>>, components['schemas'][Name]>,
  ] extends [true, true]
    ? never
    : Name
}[Component]

/** Operations whose schema gives another type than the call. */
type WrongAnswer = {
  [Id in OperationId]: Equal<
    z.output<Entry['responseSchemas'][Id]>,
    OperationResult<Id>
  > extends true
    ? never
    : Id
}[OperationId]

export type Schemas = [
  Expect<Equal<Wrong, never>>,
  Expect<Equal<WrongAnswer, never>>,
  Expect<Equal<z.infer<Entry['updateUserRequestSchema']>['email'], string | undefined>>,
]

export function use(schemas: Entry): void {
  const result = schemas.getUserResponseSchema.safeParse(null)
  if (result.success) {
    const plan: unknown = result.data.user?.dataFields?.['plan']
    void plan
  }
  // The check takes the table as it is.
  const taken: Parameters<typeof validateAnswers>[0] = schemas.responseSchemas
  // @ts-expect-error a misspelt member
  const { emial } = schemas.updateUserRequestSchema.parse(null)
  void [taken, emial]
}
