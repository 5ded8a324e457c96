import type { OperationBody, OperationParams } from '../operation-types.ts'

/** Member of the body that holds the items, per operation. */
interface ItemsMembers {
  'users.bulkUpdate': 'users'
  'users.bulkUpdateSubscriptions': 'updateSubscriptionsRequests'
  'events.trackBulk': 'events'
  'lists.subscribe': 'subscribers'
  'lists.unsubscribe': 'subscribers'
  'catalogs.items.bulkUpsert': 'documents'
  'catalogs.items.bulkDelete': 'itemIds'
  'templates.bulkDelete': 'ids'
}

/** An operation that `bulk` carries out. */
export type BulkOperationId = keyof ItemsMembers

/** An item of a catalog, as `catalogs.items.list` gives it, too. */
export interface CatalogDocument {
  /** At most 255 letters, digits and hyphens; case matters. */
  readonly itemId: string
  /** The fields of the item, at most 30 kB of JSON. */
  readonly value: Readonly<Record<string, unknown>>
}

/** One item of an operation, with the type that the operation's own body gives it. */
export type BulkItem<Id extends BulkOperationId> = Id extends 'catalogs.items.bulkUpsert'
  ? CatalogDocument
  : OperationBody<Id> extends { [Member in ItemsMembers[Id]]: readonly (infer Item)[] }
    ? Item
    : never

/** Members of an operation's body beside its items. */
export type BulkBody<Id extends BulkOperationId> = Omit<OperationBody<Id>, ItemsMembers[Id]>

/** Path parameters of an operation; `never` when it has none. */
export type BulkParams<Id extends BulkOperationId> = OperationParams<Id>

/** How the items of an operation look on the wire. */
export interface BulkShape {
  /** Member of the body that holds them. */
  readonly member: string
  /** What one item is: something of a user, a document with its id, or only an id. */
  readonly carries: 'users' | 'events' | 'documents' | 'textIds' | 'numberIds'
}

/** The operations of {@link bulk}. A test compares them with the operations table. */
export const bulkShapes: {
  readonly [Id in BulkOperationId]: BulkShape & { readonly member: ItemsMembers[Id] }
} = {
  'users.bulkUpdate': { member: 'users', carries: 'users' },
  'users.bulkUpdateSubscriptions': { member: 'updateSubscriptionsRequests', carries: 'users' },
  'events.trackBulk': { member: 'events', carries: 'events' },
  'lists.subscribe': { member: 'subscribers', carries: 'users' },
  'lists.unsubscribe': { member: 'subscribers', carries: 'users' },
  'catalogs.items.bulkUpsert': { member: 'documents', carries: 'documents' },
  'catalogs.items.bulkDelete': { member: 'itemIds', carries: 'textIds' },
  'templates.bulkDelete': { member: 'ids', carries: 'numberIds' },
}

/** Items that one request carries at most: what Iterable documents for catalogs, and what its clients keep to elsewhere. */
export const maxItemsPerRequest = 1000

/** Bytes that one body has at most, as Iterable documents it for the bulk calls. */
export const maxBytesPerRequest: number = 4 * 1024 * 1024

/** Bytes of the fields of one catalog item: 30 kB, read in the larger of two ways, since Iterable has the last word. */
export const maxDocumentBytes: number = 30 * 1024
