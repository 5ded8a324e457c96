import { callOptionRules, type CallOptions } from '../call-options.ts'
import { show } from '../check-options.ts'
import type { IterableClient } from '../create-client.ts'
import { IterableError } from '../error.ts'
import { pagedOperations } from '../gen/paging.gen.ts'
import { isRecord } from '../is-record.ts'
import type { Pagination } from '../operation.ts'
import { suggest } from '../suggest.ts'
import { checkPaging } from './check-paging.ts'
import { firstPage } from './first-page.ts'
import { memberAt, nextPage, type PageParams } from './next-page.ts'
import type { Page, PagedOperationId, PagedParams } from './paged-operation.ts'

/** What pages are read with: a client of this package. */
export type PagingClient = Pick<IterableClient, 'call'>

/** Parameters, which may be left out where none is required, and options. */
export type PagingArguments<Id extends PagedOperationId, Options> =
  Partial<PagedParams<Id>> extends PagedParams<Id>
    ? [params?: PagedParams<Id>, options?: Options]
    : [params: PagedParams<Id>, options?: Options]

/**
 * The answers of an operation, page by page. The next page is asked for when it is wanted, so that `break` ends it.
 *
 * Starts at the page, offset or cursor in `params`, else at the beginning, with the largest documented page unless `params` says
 * another size. Operations without a cursor (`events.getByEmail`, `users.getSentMessages`, in-app messages) have one page.
 *
 * @throws {IterableError} `invalid_option` at once for an operation without pages, a page that cannot be counted from or wrong
 *   options; while it is read, what the client throws, and `paging_loop` when Iterable leads in a circle.
 *
 * @example
 * ```ts
 * for await (const { items, total } of pages(client, 'templates.list', { templateType: 'Base' })) {
 *   console.log(items.length, total)
 * }
 * ```
 */
export function pages<Id extends PagedOperationId>(
  client: PagingClient,
  operation: Id,
  ...[params, options = {}]: PagingArguments<Id, CallOptions>
): AsyncGenerator<Page<Id>, void, undefined> {
  checkPaging(client, options, callOptionRules)
  return readPages(client, operation, params ?? {}, options, Number.POSITIVE_INFINITY)
}

/** Pages of no more entries than are wanted. Checks at once, reads when asked. */
export function readPages<Id extends PagedOperationId>(
  client: PagingClient,
  operation: Id,
  params: PageParams,
  options: CallOptions | undefined,
  wanted: number,
): AsyncGenerator<Page<Id>, void, undefined> {
  if (!Object.hasOwn(pagedOperations, operation)) {
    const name: unknown = operation
    const known = Object.keys(pagedOperations)
    throw new IterableError(
      'invalid_option',
      `${show(operation)} is no operation that answers in pages${suggest(String(name), known)}`,
    )
  }
  const paging: Pagination & { readonly largest?: number } = pagedOperations[operation]
  return turnPages(client, operation, paging, firstPage(operation, paging, params, wanted), options)
}

async function* turnPages<Id extends PagedOperationId>(
  client: PagingClient,
  operation: Id,
  paging: Pagination,
  first: PageParams,
  options: CallOptions | undefined,
): AsyncGenerator<Page<Id>, void, undefined> {
  const seen = new Set<unknown>([startOf(paging, first)])
  for (let params: PageParams | undefined = first; params !== undefined;) {
    // The parameters of the operation, with a page added that its facts name.
    const input = { params } as Parameters<typeof client.call<Id>>[1] // oxlint-disable-line typescript/no-unsafe-type-assertion
    const answer = await client.call(operation, input, options)
    const { list, items } = listOf(operation, paging, answer)
    const next = nextPage(paging, params, list, items)
    const total = 'total' in paging ? memberAt(list, paging.total ?? '') : undefined
    const isLoop = next !== undefined && 'cursor' in next && seen.has(next.cursor)
    const page = {
      items,
      answer,
      ...(typeof total === 'number' ? { total } : {}),
      ...(next !== undefined && 'params' in next && !isLoop ? { next: next.params } : {}),
    }
    // Typed by the facts of the operation, from which both the type and the members read here come.
    yield page as unknown as Page<Id> // oxlint-disable-line typescript/no-unsafe-type-assertion
    if (next === undefined) return
    if ('loop' in next) throw loopError(operation, next.loop)
    if (isLoop) throw loopError(operation, 'a cursor that it gave before')
    seen.add(next.cursor)
    ;({ params } = next)
  }
}

/** The cursor that reading begins after, which must not come back either. */
function startOf(paging: Pagination, first: PageParams): unknown {
  if (paging.style === 'startAfter') return first[paging.cursor]
  return paging.style === 'marker' ? first[paging.marker] : undefined
}

/** The part of an answer that holds the list: some catalog operations wrap it in `params`. */
function listOf(
  operation: string,
  paging: Pagination,
  answer: unknown,
): { readonly list: PageParams; readonly items: readonly unknown[] } {
  for (const list of [answer, memberAt(answer, 'params')]) {
    const items = memberAt(list, paging.items)
    if (isRecord(list) && Array.isArray(items)) return { list, items }
  }
  throw new IterableError(
    'unexpected_answer',
    `${operation}: an answer without a list ${paging.items}; check baseUrl, and what stands between here and Iterable`,
    { operation },
  )
}

function loopError(operation: string, what: string): IterableError {
  return new IterableError(
    'paging_loop',
    `${operation}: Iterable answered with ${what}, so the pages would never end; what came before is not complete`,
    { operation },
  )
}
