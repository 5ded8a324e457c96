import type { IterableErrorCode } from '../error-codes.ts'
import type { IterableError } from '../error.ts'

/**
 * Why an item was not delivered.
 *
 * The codes of an {@link IterableError} where a whole request failed and said no more.
 */
export type BulkCode =
  // Before anything was sent
  | 'invalid_item'
  | 'missing_identifier'
  | 'item_too_large'
  // Said by Iterable of this item
  | 'invalid_email'
  | 'invalid_user_id'
  | 'invalid_data'
  | 'unknown_user'
  | 'forgotten_user'
  | 'identity_conflict'
  | 'event_name_not_allowed'
  | 'field_type_mismatch'
  | 'field_limit_exceeded'
  | 'not_deleted'
  // Said by Iterable of nobody in particular
  | 'unattributed_failure'
  | 'refused_together'
  | 'unexpected_error'
  | 'aborted'
  | IterableErrorCode

/** What every result has. */
interface ResultBase<Item> {
  /** Place of the item in the source, from 0. Results come in this order. */
  readonly index: number
  /** The item, as it was given. */
  readonly item: Item
  /** Requests made that carried the item, retries included; 0 when it was not sent. */
  readonly attempts: number
  /** HTTP status of the answer that decided, when there was one. */
  readonly httpStatus?: number
  /** `Iterable-Request-Id` of that answer, to quote to Iterable's support. */
  readonly requestId?: string | undefined
}

/** An item that Iterable accepted. It applies most writes some seconds later. */
export interface BulkDelivered<Item> extends ResultBase<Item> {
  readonly status: 'delivered'
}

/** An item that Iterable did not accept, or may not have. */
export interface BulkUndelivered<Item> extends ResultBase<Item> {
  /**
   * - `rejected`: it will never work: bad data, or refused by Iterable.
   * - `failed`: it may work later: a fault that passes, an abort, or a fault of the set-up and not of the item.
   */
  readonly status: 'rejected' | 'failed'
  readonly code: BulkCode
  /** The reason as a sentence. Holds no API key and nothing of the item. */
  readonly message: string
  /** Whether sending the same item again could succeed. */
  readonly retryable: boolean
  /** Iterable's own code, when its answer carried one. */
  readonly iterableCode?: string
  /** Milliseconds the server asked to wait before another try. */
  readonly retryAfterMs?: number
  /** What the request failed with, where a request as a whole decided. `params` in it often says which field is wrong. */
  readonly error?: IterableError
}

/** What became of one item. */
export type BulkResult<Item> = BulkDelivered<Item> | BulkUndelivered<Item>

/** Why an item was not delivered: what its result has beside the item and the answer. */
export type BulkReason = Pick<
  BulkUndelivered<unknown>,
  'status' | 'code' | 'message' | 'retryable'
> &
  Partial<Pick<BulkUndelivered<unknown>, 'iterableCode' | 'retryAfterMs' | 'error'>>
