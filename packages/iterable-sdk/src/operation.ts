import type { RateLimitWindow } from './rate-limit.ts'

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

/** How a list that is longer than one answer is read. */
export type Pagination =
  | {
      /** By number, until there is no address of a next page. */
      readonly style: 'page'
      readonly page: string
      readonly pageSize: string
      readonly items: string
      readonly next: string
      readonly previous: string
      readonly total?: string
    }
  | {
      /** By the number of entries to pass over. */
      readonly style: 'offset'
      readonly limit: string
      readonly offset: string
      readonly items: string
      readonly total: string
    }
  /** No cursor: only the number of entries can be chosen. */
  | { readonly style: 'limitOnly'; readonly limit: string; readonly items: string }
  /** After the last entry of the page before. */
  | {
      readonly style: 'startAfter'
      readonly cursor: string
      readonly items: string
      readonly cursorFromLastItem: string
    }
  /** By a marker in the answer. */
  | {
      readonly style: 'marker'
      readonly marker: string
      readonly items: string
      readonly next: string
    }

/** Per path of a list in an answer: which member of an item its entries equal, and why those failed. */
export type FailureLists = Readonly<
  Record<string, { readonly key: string; readonly reason: string }>
>

/** How the answer of a bulk operation names the items that were not taken. */
export interface BulkAnswer {
  /** Member of the request body that holds the items. */
  readonly items: string
  /** Path of the number of items taken. */
  readonly successCount: string
  /** Path of the number of items not taken. */
  readonly failCount: string
  readonly failures: FailureLists
  /** Names of lists at the top of the answer that say the same in an older form. */
  readonly deprecatedFailures?: readonly string[]
  /** Paths of lists that are no failures. */
  readonly informational?: readonly string[]
}

/** What a call needs to know of an operation. */
export interface CoreOperation {
  /** `resource.name`, for example `users.update`. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below the host, with parameters in braces. */
  readonly path: string
  /** Where its method stands on the client; dotted for nested resources. */
  readonly resource: string
  readonly name: string
  readonly hasQuery: boolean
  readonly hasBody: boolean
  readonly retry: RetryClass
  /** What the client keeps to: `rateLimit` and `dailyCap` in one form. */
  readonly limits: readonly RateLimitWindow[]
  /** What a success is when it is no JSON: text that is handed over as it came, or a number in text. */
  readonly answer?: 'text' | 'html' | 'csv' | 'jsonLines' | 'number' | undefined
}

/** What else is known of an operation. */
export interface OperationDetails {
  readonly queryParams?: readonly string[]
  readonly rateLimit?: RateLimit
  /** Bytes of the request body in UTF-8. */
  readonly maxBodyBytes?: number
  /** Accepted at once, applied later. */
  readonly async?: boolean
  readonly bulk?: BulkAnswer
  readonly pagination?: Pagination
  /** Items that one request may carry. */
  readonly maxItems?: number
  /** Requests within 24 hours. */
  readonly dailyCap?: { readonly requests: number; readonly scope: RateLimit['scope'] }
  /** Things of this kind that one user may have. */
  readonly maxPerUser?: number
  /** Jobs at a time; beyond them they are queued. */
  readonly concurrency?: {
    readonly jobs: number
    readonly scope: RateLimit['scope']
    readonly beyond: 'queued'
  }
  /** Off until Iterable switches it on for a project. */
  readonly requiresEnablement?: boolean
}

/** One row of the operations table. */
export interface Operation extends CoreOperation, OperationDetails {
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
}
