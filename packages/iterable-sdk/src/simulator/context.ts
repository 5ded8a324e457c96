import type { OperationId } from '../gen/operations.gen.ts'
import type { OperationBody, OperationParams, OperationResult } from '../operation-types.ts'
import type { Answer } from './answers.ts'
import type { ResolvedSimulatorOptions } from './options.ts'
import type { ResolvedApiKey } from './serve/api-keys.ts'
import type { Store } from './store/store.ts'

/** What any route works with. */
export interface RouteContext {
  readonly store: Store
  readonly options: ResolvedSimulatorOptions
  /** Epoch milliseconds of this request. */
  readonly now: number
  readonly path: string
  /** Scheme and host that the request was sent to, for addresses in answers. */
  readonly origin: string
  /** The key that the request came with. */
  readonly apiKey: ResolvedApiKey
}

/** What the route of one operation works with: its parameters and its body, checked against the document. */
export interface Context<Id extends OperationId> extends RouteContext {
  readonly params: OperationParams<Id>
  readonly body: OperationBody<Id>
}

/** Answers one operation with what its document promises, or refuses. */
export type Route<Id extends OperationId> = (
  context: Context<Id>,
) => Answer<OperationResult<Id>> | Promise<Answer<OperationResult<Id>>>

/** Routes of some operations, by id. */
export type Routes<Id extends OperationId> = { readonly [Each in Id]: Route<Each> }

/** Ids of the operations of one resource, for example of `lists`; not those of a resource inside it. */
export type OperationsOf<Resource extends string> = Exclude<
  Extract<OperationId, `${Resource}.${string}`>,
  `${Resource}.${string}.${string}`
>
