import { callOptionRules, type CallOptions } from '../call-options.ts'
import { aCount, type OptionRules } from '../check-options.ts'
import { checkPaging } from './check-paging.ts'
import type { PagedItem, PagedOperationId } from './paged-operation.ts'
import { readPages, type PagingArguments, type PagingClient } from './pages.ts'

/** Options of {@link items}: those of a call, for every page, and how many entries are wanted. */
export interface ItemsOptions extends CallOptions {
  /** No more entries than this, and no page after it. Default: all. */
  readonly limit?: number
}

/**
 * The entries of all pages of an operation, one by one. The next page is asked for when the last entry of one was taken, so that
 * `break` ends it.
 *
 * Starts at the page, offset or cursor in `params`, else at the beginning, with the largest documented page unless `params` says
 * another size. Operations without a cursor (`events.getByEmail`, `users.getSentMessages`, in-app messages) have one page: what
 * does not fit on it cannot be had.
 *
 * What changes while it is read may be missed or come twice, since Iterable counts pages and keeps no snapshot.
 *
 * @throws {IterableError} `invalid_option` at once for an operation without pages, a page that cannot be counted from or wrong
 *   options; while it is read, what the client throws, and `paging_loop` when Iterable leads in a circle.
 *
 * @example
 * ```ts
 * for await (const campaign of items(client, 'campaigns.list', { campaignState: ['Running'] })) {
 *   console.log(campaign.id, campaign.name)
 * }
 * ```
 */
export function items<Id extends PagedOperationId>(
  client: PagingClient,
  operation: Id,
  ...[params, options = {}]: PagingArguments<Id, ItemsOptions>
): AsyncGenerator<PagedItem<Id>, void, undefined> {
  checkPaging(client, options, rules)
  const { limit = Number.POSITIVE_INFINITY, ...callOptions } = options
  const source = readPages(client, operation, params ?? {}, callOptions, limit)
  return takeItems(source, limit, callOptions.signal ?? undefined)
}

const aWhole = aCount(0)

const rules: OptionRules<ItemsOptions> = {
  ...callOptionRules,
  limit: { ...aWhole, is: (value) => value === Number.POSITIVE_INFINITY || aWhole.is(value) },
}

async function* takeItems<Id extends PagedOperationId>(
  source: ReturnType<typeof readPages<Id>>,
  limit: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<PagedItem<Id>, void, undefined> {
  let left = limit
  if (left === 0) return
  for await (const page of source) {
    for (const item of page.items) {
      // Also between the entries of one page, which can take their reader long.
      signal?.throwIfAborted()
      yield item
      left -= 1
      if (left === 0) return
    }
  }
}
