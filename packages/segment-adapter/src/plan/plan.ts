import type { OperationId } from '@iterelay/iterable-sdk'

import type { ActionItem, ActionSlug, EmailChange } from '../action/action.ts'
import type { Issue } from '../issue.ts'
import type { JsonObject } from '../json.ts'
import type { EventOutcome, MappingResult } from '../outcome.ts'

/** One HTTP request that a delivery would make. */
export interface PlannedRequest {
  readonly operation: OperationId
  readonly method: string
  /** Path below the host, for example `/api/users/bulkUpdate`. */
  readonly path: string
  readonly body: JsonObject
  /** Indexes of the input events it carries, in the order of its items. */
  readonly events: readonly number[]
  /** Indexes of earlier requests that must be over first, so that one user's requests stay in input order. */
  readonly after: readonly number[]
  /** Index of an earlier request that must have succeeded; otherwise this one is not made. */
  readonly requires?: number
}

/** What `destination.plan` answers. */
export interface DeliveryPlan {
  readonly requests: readonly PlannedRequest[]
  /** `outcomes[i]` belongs to `events[i]`; `undefined` where requests still have to decide. */
  readonly outcomes: readonly (EventOutcome | undefined)[]
}

/** An item on its way: which event and which mapping result it will settle. */
export interface PlanItem {
  readonly event: number
  /** Index in the event's results. */
  readonly result: number
  readonly mapping: string
  readonly action: ActionSlug
  readonly item: ActionItem
  /** What was left out of it. */
  readonly warnings: readonly Issue[]
  /**
   * The items that became this one, when consecutive updates of one user are sent as one entry. Each of them settles its own
   * event; the members above are those of the first.
   */
  readonly parts?: readonly PlanItem[]
}

/** The items themselves, those that became one entry apart: one for each result that a request settles. */
export function partsOf(items: readonly PlanItem[]): readonly PlanItem[] {
  return items.some(({ parts }) => parts !== undefined)
    ? items.flatMap((item) => item.parts ?? [item])
    : items
}

/** A planned request with the items that its answer settles, in the order of its body. */
export interface RequestDraft {
  readonly operation: OperationId
  readonly items: readonly PlanItem[]
  /** The body for these items: all of them, or a part when a refused bulk request is split. */
  readonly bodyOf: (items: readonly PlanItem[]) => JsonObject
  readonly after: readonly number[]
  readonly requires?: number
  /** Set on the first request of an item whose change of address is looked into before it is made. */
  readonly change?: EmailChange
}

/** The state of one event during a delivery: decided, or one result per matching mapping. */
export type EventDraft = { readonly outcome: EventOutcome } | { readonly results: MappingResult[] }

/** Stands where a request still has to decide. A delivery that forgot an event would report exactly this. */
export function unsettled(mapping: string, action: ActionSlug): MappingResult {
  return {
    mapping,
    action,
    status: 'failed',
    code: unsettledCode,
    message: 'No answer settled this event.',
    retryable: true,
    attempts: 0,
  }
}

/** Tells the placeholder of {@link unsettled} from a real result. */
export function isUnsettled(result: MappingResult): boolean {
  return result.code === unsettledCode
}

const unsettledCode = 'no_answer'

/** Everything decided before the first request. */
export interface PlanDraft {
  readonly events: readonly EventDraft[]
  readonly requests: readonly RequestDraft[]
}

/** Limits of one bulk request. */
export interface BatchLimits {
  /** Events, those that became one entry each counted. */
  readonly maxItems: number
  readonly maxBytes: number
}
