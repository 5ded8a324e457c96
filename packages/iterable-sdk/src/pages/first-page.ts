import { show } from '../check-options.ts'
import { IterableError } from '../error.ts'
import type { Pagination } from '../operation.ts'
import type { PageParams } from './next-page.ts'
import { pageSize, sizeParam } from './page-size.ts'

/**
 * Parameters of the first page: the caller's, with the number of the page and its size, which are always sent. Without them, some
 * projects answer with everything there is, and no total.
 *
 * @throws {IterableError} `invalid_option` for a page, size or offset that cannot be counted from.
 */
export function firstPage(
  id: string,
  paging: Pagination & { readonly largest?: number },
  params: PageParams,
  wanted: number,
): PageParams {
  const size = sizeParam(paging)
  const defaults: Record<string, unknown> = {}
  if (paging.style === 'page') defaults[paging.page] = 1
  if (paging.style === 'offset') defaults[paging.offset] = 0
  if (size !== undefined) defaults[size] = pageSize(id, paging, wanted)
  const given = Object.entries(params).filter(([, value]) => value !== undefined)
  const first = { ...defaults, ...Object.fromEntries(given) }
  const problems = Object.keys(defaults).flatMap((name) => {
    const least = paging.style === 'offset' && name === paging.offset ? 0 : 1
    const value: unknown = first[name]
    return Number.isSafeInteger(value) && Number(value) >= least
      ? []
      : [`${name} must be a whole number from ${least} up, not ${show(value)}`]
  })
  if (problems.length === 0) return first
  throw new IterableError('invalid_option', `${id}: ${problems.join('; ')}`, { operation: id })
}
