import { operations } from '@iterelay/iterable-sdk'

import { combineOutcome } from '../combine-outcome.ts'
import type { MappingResult } from '../outcome.ts'
import {
  isUnsettled,
  partsOf,
  type BatchLimits,
  type DeliveryPlan,
  type EventDraft,
  type PlanDraft,
  type PlanItem,
  type PlannedRequest,
  type RequestDraft,
} from './plan.ts'
import type { Routes } from './route-event.ts'
import { routeEvents } from './route-events.ts'
import { findUnheld, wouldNotCreateUser } from './find-unheld.ts'
import { scheduleItems } from './schedule-items.ts'

/**
 * Decides everything that can be decided before the first request. Pure: no clock, no I/O.
 *
 * @throws {AdapterError} `invalid_option` when the events are no list.
 */
export function planDelivery(
  events: readonly unknown[],
  routes: Routes,
  limits: BatchLimits,
): PlanDraft {
  const { drafts, items } = routeEvents(events, routes)
  return { events: drafts, requests: scheduleRequests(drafts, items, limits) }
}

/**
 * Puts items into requests. What is larger than a request may be is settled at once.
 *
 * The items may be fewer than were routed, when something else has settled the others.
 */
export function scheduleRequests(
  drafts: readonly EventDraft[],
  items: readonly PlanItem[],
  limits: BatchLimits,
): readonly RequestDraft[] {
  const { held, unheld } = findUnheld(items)
  for (const item of unheld) settleItem(drafts, item, wouldNotCreateUser(item))
  const { requests, oversize } = scheduleItems(held, limits)
  for (const { item, bytes, limit } of oversize) {
    settleItem(drafts, item, {
      mapping: item.mapping,
      action: item.action,
      status: 'rejected',
      code: 'event_too_large',
      message: `The event takes ${bytes} bytes in a request, and a request may have ${limit}.`,
      retryable: false,
      attempts: 0,
    })
  }
  return requests
}

/** Writes the result of an item where its event's outcome will be made from. */
export function settleItem(
  drafts: readonly EventDraft[],
  item: PlanItem,
  result: MappingResult,
): void {
  const draft = drafts[item.event]
  if (draft === undefined || !('results' in draft)) return
  const { warnings } = item
  draft.results[item.result] =
    warnings.length === 0
      ? result
      : { ...result, warnings: [...warnings, ...(result.warnings ?? [])] }
}

/** The plan as callers see it. */
export function describePlan(draft: PlanDraft): DeliveryPlan {
  return {
    requests: draft.requests.map((request): PlannedRequest => {
      const { method, path } = operations[request.operation]
      return {
        operation: request.operation,
        method,
        path,
        body: request.bodyOf(request.items),
        events: partsOf(request.items).map((item) => item.event),
        after: request.after,
        ...(request.requires === undefined ? {} : { requires: request.requires }),
      }
    }),
    outcomes: draft.events.map((event) => {
      if ('outcome' in event) return event.outcome
      const { results } = event
      return results.some(isUnsettled) ? undefined : combineOutcome(results)
    }),
  }
}
