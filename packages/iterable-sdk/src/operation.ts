/**
 * What may be done after an attempt whose effect is unknown.
 *
 * - `read`: changes nothing.
 * - `idempotent`: doing it twice is doing it once.
 * - `once`: cannot duplicate, but a repeat is refused when the first try had worked.
 * - `withId`: safe when the caller gave an id, since Iterable replaces what has a known id.
 * - `unsafe`: may duplicate a message or an object.
 */
export type RetryClass = 'read' | 'idempotent' | 'once' | 'withId' | 'unsafe'

/** A limit that Iterable documents for an operation. */
export interface RateLimit {
  readonly requests: number
  readonly per: 'second' | 'minute' | 'day'
  readonly scope: 'project' | 'apiKey' | 'organization'
}

/** How the answer of a bulk operation names the items that were not taken. */
export interface BulkAnswer {
  /** Member of the request body that holds the items. */
  readonly items: string
  /** Path of the number of items taken. */
  readonly successCount: string
  /** Path of the number of items not taken. */
  readonly failCount: string
  /** Per path of a failure list: which member of an item its entries equal, and why those failed. */
  readonly failures: Readonly<Record<string, { readonly key: string; readonly reason: string }>>
}

/** One row of the operations table. */
export interface Operation {
  /** `resource.name`, for example `users.update`. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below the host, with parameters in braces. */
  readonly path: string
  /** Where its method stands on the client; dotted for nested resources. */
  readonly resource: string
  readonly name: string
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
  readonly hasBody: boolean
  readonly retry: RetryClass
  readonly rateLimit?: RateLimit
  /** Bytes of the request body in UTF-8. */
  readonly maxBodyBytes?: number
  /** Accepted at once, applied later. */
  readonly async?: boolean
  readonly bulk?: BulkAnswer
}
