/** Compiled, never run: `tsc` fails when a type changes. */
import type {
  IterableCall,
  IterableClient,
  OperationBody,
  OperationId,
  OperationParams,
  OperationResult,
} from '@iterelay/iterable-sdk'

import type { BodyOf, InputOf, ParamsOf, ResultOf } from '../../src/operation-types.ts'
import type { Equal, Expect } from './equal.ts'

/** Flattens intersections, so that only the members are compared. */
type Flat<T> = { [key in keyof T]: T[key] }

export type Tables = [
  Expect<Equal<OperationParams<'users.getByEmail'>['email'], string>>,
  Expect<Equal<OperationParams<'users.update'>, never>>,
  Expect<Equal<OperationBody<'webhooks.list'>, never>>,
  Expect<Equal<OperationBody<'users.updateEmail'>['newEmail'], string>>,
  Expect<
    Equal<NonNullable<OperationBody<'users.update'>['dataFields']>, { [key: string]: unknown }>
  >,
  Expect<Equal<OperationBody<'users.bulkUpdate'>['updateOnly'], boolean | undefined>>,
  Expect<Equal<OperationResult<'users.bulkUpdate'>['noOpEmails'], string[] | undefined>>,
  Expect<Equal<OperationResult<'events.trackBulk'>['disallowedEventNames'], string[] | undefined>>,
  Expect<
    Equal<OperationResult<'users.update'>['params'], { [key: string]: unknown } | null | undefined>
  >,
]

/** Every operation has a typed answer. */
type WithoutResult = {
  [Id in OperationId]: [OperationResult<Id>] extends [never]
    ? Id
    : unknown extends OperationResult<Id>
      ? Id
      : never
}[OperationId]
export type Results = Expect<Equal<WithoutResult, never>>

/** Shapes that no operation has yet, as openapi-typescript writes them. */
interface AllOptional {
  parameters: { query?: { page?: number }; header?: never; path?: never; cookie?: never }
  requestBody?: never
  responses: { 200: { content: { 'application/json': { items: string[] } } } }
}
interface PathQueryAndBody {
  parameters: { query?: { dry?: boolean }; path: { id: string } }
  requestBody: { content: { 'application/json': { value: 1 } } }
  responses: {
    202: { content: { 'application/json': 'accepted' } }
    400: { content: { 'application/json': 'no' } }
  }
}
interface OptionalBody {
  parameters: { query?: never; path?: never }
  requestBody?: { content: { 'application/json': { value: 1 } } }
  responses: { 200: { content: { 'application/json': 'ok' } } }
}

export type Shapes = [
  Expect<Equal<ParamsOf<AllOptional>, { page?: number }>>,
  Expect<Equal<BodyOf<AllOptional>, never>>,
  Expect<
    Equal<
      Flat<InputOf<AllOptional>>,
      { readonly params?: { page?: number }; readonly body?: never }
    >
  >,
  Expect<Equal<Flat<ParamsOf<PathQueryAndBody>>, { id: string; dry?: boolean }>>,
  Expect<Equal<ResultOf<PathQueryAndBody>, 'accepted'>>,
  Expect<Equal<InputOf<PathQueryAndBody>['body'], { value: 1 }>>,
  Expect<Equal<BodyOf<OptionalBody>, { value: 1 }>>,
  Expect<
    Equal<Flat<InputOf<OptionalBody>>, { readonly params?: never; readonly body?: { value: 1 } }>
  >,
]

export async function calls(client: IterableClient): Promise<void> {
  const result = await client.users.getByEmail({ email: 'ana@example.com' })
  const plan: unknown = result.user?.dataFields?.['plan']
  const { data, status } = await client
    .call('users.bulkUpdate', { body: { users: [] } })
    .withResponse()
  const counted: number = data.successCount + status
  const call: IterableCall<OperationResult<'webhooks.list'>> = client.webhooks.list({
    timeoutMs: 1,
  })
  const id: number | undefined = (await call).webhooks[0]?.id

  // Codes are an open set: the known ones are offered, any text is allowed.
  const { code } = await client.users.update({ userId: 'u-1', dataFields: { anything: [1, null] } })
  const other: typeof code = 'SomethingNew'

  // @ts-expect-error a misspelt member
  void client.users.update({ emial: 'ana@example.com' })
  // @ts-expect-error a missing member
  void client.events.track({ email: 'ana@example.com' })
  // @ts-expect-error the wrong type
  void client.commerce.trackPurchase({ user: {}, items: [], total: '9' })
  // @ts-expect-error a body where parameters belong
  void client.call('users.getByEmail', { body: { email: 'ana@example.com' } })
  // @ts-expect-error no parameters
  void client.call('users.getByEmail', {})
  // @ts-expect-error no such operation
  void client.call('users.delete', {})
  // @ts-expect-error resources are not replaced
  client.users = { ...client.users }
  void [plan, counted, id, other]
}

/** Ids of operations of which something is not typed. */
type Unknown<Value, Id> = unknown extends Value ? Id : never
type Untyped = {
  [Id in OperationId]:
    | Unknown<OperationResult<Id>, Id>
    | Unknown<OperationBody<Id>, Id>
    | Unknown<OperationParams<Id>, Id>
}[OperationId]

export type Everything = [
  Expect<Equal<Untyped, never>>,
  Expect<Equal<OperationResult<'exports.downloadCsv'>, string>>,
  Expect<Equal<OperationResult<'lists.getSize'>, number>>,
]
