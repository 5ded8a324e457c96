// Reading pages
export { items } from './items.ts'
export type { ItemsOptions } from './items.ts'
export { pages } from './pages.ts'
export type { PagingArguments, PagingClient } from './pages.ts'

// Types of an operation that answers in pages
export type { Page, PagedItem, PagedOperationId, PagedParams } from './paged-operation.ts'
