/** What a request says of paging. */
export interface PageRequest {
  readonly page?: number | undefined
  readonly pageSize?: number | undefined
  /** A field, with `+` or `-` in front where the direction matters. */
  readonly sort?: string | undefined
}

/** One page of something, and where its neighbours are. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly links: { readonly nextPageUrl?: string; readonly previousPageUrl?: string }
}

/** How a list is paged. */
export interface Paging {
  readonly usualSize: number
  readonly mostPerPage: number
  /** Address of the list, without page and size. */
  readonly address: URL
}

/** Cuts one page out of all rows. Pages count from 1. */
export function cutPage<Row>(
  all: readonly Row[],
  { page = 1, pageSize }: PageRequest,
  { usualSize, mostPerPage, address }: Paging,
): Page<Row> {
  const size = Math.min(Math.max(pageSize ?? usualSize, 1), mostPerPage)
  const at = Math.max(page, 1)
  const link = (number: number): string => {
    const url = new URL(address)
    url.searchParams.set('page', String(number))
    url.searchParams.set('pageSize', String(size))
    return url.href
  }
  const begin = (at - 1) * size
  return {
    rows: all.slice(begin, begin + size),
    total: all.length,
    links: {
      ...(begin + size < all.length ? { nextPageUrl: link(at + 1) } : {}),
      ...(at > 1 ? { previousPageUrl: link(at - 1) } : {}),
    },
  }
}

/** Sorts rows by the field that a request names; by id where it names none. */
export function sortRows<Row extends object>(rows: readonly Row[], sort = 'id'): Row[] {
  // A plus in a query reads as a space.
  const [, direction = '', field = 'id'] = /^\s*([+-]?)\s*(.*)$/.exec(sort) ?? []
  const sign = direction === '-' ? -1 : 1
  return rows.toSorted((one, other) => sign * compare(valueOf(one, field), valueOf(other, field)))
}

function valueOf(row: object, field: string): unknown {
  return Object.hasOwn(row, field) ? (Reflect.get(row, field) as unknown) : undefined
}

/** Orders values that JSON has; what is absent comes last. */
export function compare(one: unknown, other: unknown): number {
  if (one === other) return 0
  if (one === undefined || one === null) return 1
  if (other === undefined || other === null) return -1
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return textOf(one) < textOf(other) ? -1 : 1
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
