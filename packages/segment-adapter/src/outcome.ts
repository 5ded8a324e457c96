import type { IterableError, OperationId } from '@iterelay/iterable-sdk'

import type { ActionSlug } from './action/action.ts'
import type { Issue } from './issue.ts'

/**
 * What became of an event, or of one mapping of it.
 *
 * - `delivered`: Iterable accepted it.
 * - `skipped`: there was nothing to send: no trigger matched, the event's `integrations` switch the destination off, or it was
 *   delivered before, as the destination's dedupe store knows.
 * - `rejected`: it will never work: bad data, or refused by Iterable.
 * - `failed`: it may work later: network trouble, a timeout, an abort, 408, 429 or 5xx; or
 *   a fault of the set-up and not of the event, such as a refused API key.
 */
export type OutcomeStatus = 'delivered' | 'skipped' | 'rejected' | 'failed'

/** What one mapping did with an event. */
export interface MappingResult {
  /** Name of the mapping. */
  readonly mapping: string
  readonly action: ActionSlug
  /** `skipped` when it has delivered an event with this messageId before, code `duplicate`; that takes a `dedupe` store. */
  readonly status: OutcomeStatus
  /** Reason in snake case, the same for both lanes. Absent when delivered. */
  readonly code?: string
  /** Iterable's own code, when its answer carried one. */
  readonly iterableCode?: string
  /** The operation whose answer decided, when a request was made. */
  readonly operation?: OperationId
  /** The reason as a sentence. Never holds the API key. */
  readonly message?: string
  /** Every problem found in the event's data. */
  readonly issues?: readonly Issue[]
  /**
   * What should be known though nothing failed: optional values that were left out because they are wrong, when the destination has
   * `onInvalidOptional: 'drop'`; fields of a bulk item that Iterable dropped (`field_dropped`) or that are new to the
   * project (`field_created`); an event that Iterable may drop (`onWouldNotCreateUser: 'warn'`); an address that was changed
   * before (`email_already_changed`); and a dedupe store that did not answer (`dedupe_unavailable`).
   */
  readonly warnings?: readonly Issue[]
  /** HTTP status of the answer that decided, when there was one. */
  readonly httpStatus?: number
  /** Sending the same event again could succeed. */
  readonly retryable: boolean
  /** Milliseconds the server asked to wait before trying again. */
  readonly retryAfterMs?: number
  /** Requests made for it, reads and retries included; 0 when nothing was sent. */
  readonly attempts: number
  /** Each of its requests, in the order in which they are made. Set where there are several. */
  readonly steps?: readonly StepResult[]
  /** `Iterable-Request-Id` of an answer that refused, to quote to Iterable's support. */
  readonly requestId?: string
  /**
   * What the request failed with, where a request as a whole was refused. Iterable's own words are its `body`, and `params` often
   * says which field is wrong; both may name people, and are neither enumerable nor in its JSON.
   */
  readonly error?: IterableError
}

/** What became of one of the requests that a result needs, such as the two of a new e-mail address. */
export interface StepResult {
  readonly operation: OperationId
  /** `not_sent`: an earlier one did not work, the delivery ended before it, or it was not needed. */
  readonly status: Exclude<OutcomeStatus, 'skipped'> | 'not_sent'
  /** Reason in snake case, where it was refused, failed or not sent. */
  readonly code?: string
  /** HTTP status of the answer, when there was one. */
  readonly httpStatus?: number
  /** Requests made for this step, retries included. */
  readonly attempts: number
}

/** What became of one event: the worst of its mappings, and each of them. */
export interface EventOutcome {
  readonly status: OutcomeStatus
  /** One entry per mapping whose trigger matched, in mapping order; empty when none did, or it is not an event. */
  readonly results: readonly MappingResult[]
  /** Sending the event again could bring at least one of its mappings further. */
  readonly retryable: boolean
  /** Milliseconds to wait before that, where a server asked for it: the longest of its mappings. */
  readonly retryAfterMs?: number
  /**
   * Reason in snake case: that of the first mapping with this status, or why the event reached no mapping. Absent when delivered.
   */
  readonly code?: string
  /** The reason as a sentence. */
  readonly message?: string
  /** What is wrong with something that is no event. */
  readonly issues?: readonly Issue[]
}

/** Answer of a delivery: `outcomes[i]` belongs to `events[i]`. */
export interface DeliveryReport {
  readonly outcomes: readonly EventOutcome[]
  /** Events per status. */
  readonly counts: Readonly<Record<OutcomeStatus, number>>
  /** HTTP requests made, retries included. */
  readonly requests: number
}
