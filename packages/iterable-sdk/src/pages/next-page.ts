import { isRecord } from '../is-record.ts'
import type { Pagination } from '../operation.ts'

/** Parameters as they are sent. */
export type PageParams = Readonly<Record<string, unknown>>

/** Where to go on after a page: with those parameters, nowhere, or nowhere sensible because the answer leads in a circle. */
export type NextPage =
  | { readonly params: PageParams; readonly cursor: string }
  | { readonly loop: string }
  | undefined

/** Reads from an answer how the page after it is asked for. Pure. */
export function nextPage(
  paging: Pagination,
  params: PageParams,
  answer: PageParams,
  items: readonly unknown[],
): NextPage {
  switch (paging.style) {
    case 'limitOnly':
      return undefined
    case 'page': {
      const address = answer[paging.next]
      if (typeof address !== 'string' || address === '') return undefined
      const page = Number(params[paging.page])
      if (items.length === 0) return { loop: 'an empty page that names a page after it' }
      // The number alone: an address would have to be trusted with the key.
      const named = new RegExp(`[?&]${paging.page}=(\\d+)`).exec(address)?.[1]
      if (named !== undefined && Number(named) <= page) {
        return { loop: `page ${page} that names page ${named} as the one after it` }
      }
      return { params: { ...params, [paging.page]: page + 1 }, cursor: String(page + 1) }
    }
    case 'offset': {
      const offset = Number(params[paging.offset])
      const answered = memberAt(answer, 'pagination.offset')
      if (typeof answered === 'number' && answered !== offset) {
        return { loop: `offset ${answered} where ${offset} was asked for` }
      }
      const next = offset + items.length
      const total = memberAt(answer, paging.total)
      if (typeof total !== 'number' || next >= total) return undefined
      if (items.length === 0) return { loop: `no entries at offset ${offset} of ${total}` }
      return { params: { ...params, [paging.offset]: next }, cursor: String(next) }
    }
    case 'startAfter': {
      const last = items.at(-1)
      const cursor = isRecord(last) ? last[paging.cursorFromLastItem] : undefined
      // There is no other sign of the end than a page without entries.
      if (typeof cursor !== 'string' || cursor === '') return undefined
      return { params: { ...params, [paging.cursor]: cursor }, cursor }
    }
    case 'marker': {
      const cursor = answer[paging.next]
      if (typeof cursor !== 'string' || cursor === '') return undefined
      return { params: { ...params, [paging.marker]: cursor }, cursor }
    }
    default:
      return paging satisfies never
  }
}

/** A member below others, such as `pagination.total`. */
export function memberAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value)
}
