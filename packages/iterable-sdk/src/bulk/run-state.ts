import type { CallOptions } from '../call-options.ts'
import type { IterableClient } from '../create-client.ts'
import type { BulkOperationId } from './bulk-operation.ts'
import type { BulkReason } from './bulk-result.ts'
import type { Limits } from './batch.ts'
import type { Wrapper } from './body.ts'
import { reasonOf } from './read-refusal.ts'
import type { Tally } from './tally.ts'

/** What `bulk` needs of a client. */
export type BulkClient = Pick<IterableClient, 'call'>

/** What a run is about; stays the same. */
export interface RunPlan {
  readonly client: BulkClient
  readonly operation: BulkOperationId
  readonly wrapper: Wrapper
  readonly params: Readonly<Record<string, unknown>>
  readonly callOptions: CallOptions
  readonly concurrency: number
  readonly keepOrder: boolean
  readonly limits: Readonly<Limits>
  /** The caller's. */
  readonly signal: AbortSignal | undefined
}

/**
 * Requests in a row that may be refused as a whole before a batch is given up.
 *
 * Enough to find one bad item at the head of a thousand by halves, which takes eleven, and some more beside it.
 */
const fullPatience = 24

/** What a run has learned so far; shared by all of its batches. */
export class RunState {
  readonly plan: RunPlan
  readonly tally: Tally
  /** Lowered when Iterable finds a request too large. */
  readonly limits: Limits
  /** Ends the requests under way. */
  readonly stop: AbortController = new AbortController()
  /** The consumer has left: nobody looks at results any more. */
  isClosed = false
  hasSucceeded = false
  patience: number = fullPatience
  /** What was refused for everybody. */
  halt: { readonly error: unknown } | undefined

  constructor(plan: RunPlan, tally: Tally) {
    this.plan = plan
    this.tally = tally
    this.limits = { ...plan.limits }
  }

  /** Requests that may be under way. One until the first worked, so that a refused key or list is refused once. */
  get width(): number {
    return this.hasSucceeded ? this.plan.concurrency : 1
  }

  /** Nothing more is to be read or sent. */
  get hasEnded(): boolean {
    return this.stop.signal.aborted || this.halt !== undefined
  }

  /** Why items are not sent any more, once that is so. */
  get endReason(): BulkReason | undefined {
    if (this.stop.signal.aborted) return aborted('Not sent: the run was aborted.')
    if (this.halt === undefined) return undefined
    const reason = reasonOf(this.halt.error, 'failed')
    return { ...reason, message: `Not sent, since an earlier request failed: ${reason.message}` }
  }

  succeed(): void {
    this.hasSucceeded = true
    this.patience = fullPatience
  }

  /** The next batch is given up sooner, unless something works before. */
  loseTrust(): void {
    this.patience = fullPatience / 2
  }
}

/** The reason of an item after the caller's abort. */
export function aborted(message: string): BulkReason {
  return { status: 'failed', code: 'aborted', message, retryable: true }
}
