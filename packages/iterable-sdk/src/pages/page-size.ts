import type { Pagination } from '../operation.ts'

/**
 * Entries per page where no largest page is documented.
 *
 * For catalogs they are what the vendor's own client asks for at most; in-app messages have a handful per user.
 */
const undocumented: Readonly<Record<string, number>> = {
  'catalogs.list': 100,
  'catalogs.items.list': 1000,
  'inApp.getMessages': 100,
  'inApp.getWebMessages': 100,
}

/** The parameter that says how many entries a page has; export files and metadata keys have none. */
export function sizeParam(paging: Pagination): string | undefined {
  if (paging.style === 'page') return paging.pageSize
  return paging.style === 'offset' || paging.style === 'limitOnly' ? paging.limit : undefined
}

/** How many entries to ask for: as many as are documented, so that requests are few, but no more than are wanted. */
export function pageSize(
  id: string,
  { largest = undocumented[id] }: { readonly largest?: number },
  wanted: number,
): number | undefined {
  return largest === undefined ? undefined : Math.max(1, Math.min(largest, wanted))
}
