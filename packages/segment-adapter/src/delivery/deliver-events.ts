import { combineOutcome } from '../combine-outcome.ts'
import type { EventOutcome } from '../outcome.ts'
import type { EventDraft } from '../plan/plan.ts'
import { scheduleRequests } from '../plan/plan-delivery.ts'
import { routeEvents } from '../plan/route-events.ts'
import type { DeliveryContext } from './delivery-context.ts'
import type { DeliveryRun } from './delivery-run.ts'
import { runPlan } from './run-plan.ts'

/**
 * Takes events all the way: what `deliver` does with its list, and a stream with each of its windows. Never rejects.
 *
 * The events take their places in the order of the users' requests before this returns.
 *
 * @param onOutcome is told of each event once, as soon as all of its mappings are settled
 * @throws {AdapterError} `invalid_option`, at once, when the events are no list
 */
export function deliverEvents(
  events: readonly unknown[],
  { routes, limits, ...options }: DeliveryContext,
  run: DeliveryRun,
  onOutcome: (event: number, outcome: EventOutcome) => void,
): Promise<void> {
  const { drafts, items } = routeEvents(events, routes)
  const requests = scheduleRequests(drafts, items, limits)
  return runPlan({ events: drafts, requests }, { ...options, run }, (event) => {
    const draft = drafts[event]
    if (draft !== undefined) onOutcome(event, outcomeOf(draft))
  })
}

function outcomeOf(draft: EventDraft): EventOutcome {
  return 'outcome' in draft ? draft.outcome : combineOutcome(draft.results)
}
