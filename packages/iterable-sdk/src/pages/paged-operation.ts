import type { pagedOperations } from '../gen/paging.gen.ts'
import type { OperationParams, OperationResult } from '../operation-types.ts'

/** Name of an operation that answers in pages, or with as many entries as are asked for. */
export type PagedOperationId = keyof typeof pagedOperations

type Facts<Id extends PagedOperationId> = (typeof pagedOperations)[Id]

/** Some catalog operations wrap their list in `params`. */
type ItemsIn<Answer, Name extends string> = Answer extends {
  readonly [key in Name]: readonly (infer Item)[]
}
  ? Item
  : Answer extends { readonly params?: infer Inner }
    ? ItemsIn<Inner, Name>
    : never

/** One entry of the list that an operation answers with. */
export type PagedItem<Id extends PagedOperationId> = ItemsIn<
  OperationResult<Id>,
  Facts<Id>['items']
>

type LimitOf<Id extends PagedOperationId> =
  Facts<Id> extends { readonly limit: infer Limit } ? Limit : never

/** Parameters of an operation that answers in pages. How many entries to ask for need not be said. */
export type PagedParams<Id extends PagedOperationId> = Omit<
  OperationParams<Id>,
  LimitOf<Id> & string
> &
  Partial<Pick<OperationParams<Id>, LimitOf<Id> & keyof OperationParams<Id>>>

/** One answer of an operation that answers in pages. */
export interface Page<Id extends PagedOperationId> {
  readonly items: readonly PagedItem<Id>[]
  /** The whole answer, as the client's own method resolves to it. */
  readonly answer: OperationResult<Id>
  /** Number of entries on all pages, where Iterable tells it. */
  readonly total?: number
  /** Parameters that the following page is asked with; absent on the last one. Keep them to go on from here another time. */
  readonly next?: PagedParams<Id>
}
