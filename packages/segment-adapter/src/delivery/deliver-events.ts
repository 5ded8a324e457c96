import { combineOutcome } from '../combine-outcome.ts'
import type { ItemClaims } from '../dedupe/claim-items.ts'
import { ClaimSettling } from '../dedupe/claim-settling.ts'
import type { EventOutcome } from '../outcome.ts'
import type { EventDraft, PlanItem } from '../plan/plan.ts'
import { scheduleRequests } from '../plan/plan-delivery.ts'
import { routeEvents } from '../plan/route-events.ts'
import type { DeliveryContext } from './delivery-context.ts'
import type { DeliveryRun } from './delivery-run.ts'
import { runPlan } from './run-plan.ts'

/**
 * Takes events all the way: what `deliver` does with its list, and a stream with each of its windows. Never rejects.
 *
 * The events take their places in the order of the users' requests before this returns. With a dedupe store they do when that has
 * answered, and still in the order of the calls.
 *
 * @param onOutcome is told of each event once, as soon as all of its mappings are settled
 * @throws {AdapterError} `invalid_option`, at once, when the events are no list
 */
export function deliverEvents(
  events: readonly unknown[],
  { routes, limits, dedupe, ...options }: DeliveryContext,
  run: DeliveryRun,
  onOutcome: (event: number, outcome: EventOutcome) => void,
): Promise<void> {
  const routed = routeEvents(events, routes)
  const { drafts } = routed
  const send = (items: readonly PlanItem[], onSettled: (event: number) => void): Promise<void> =>
    runPlan(
      { events: drafts, requests: scheduleRequests(drafts, items, limits) },
      { ...options, run },
      onSettled,
    )
  const tell = (event: number): void => {
    const draft = drafts[event]
    if (draft !== undefined) onOutcome(event, outcomeOf(draft))
  }
  return dedupe === undefined
    ? send(routed.items, tell)
    : sendClaimed(dedupe.claim(events, routed, run), send, tell)
}

/** Sends what a dedupe store lets through. An event is settled when the store knows what became of it. */
async function sendClaimed(
  claiming: Promise<ItemClaims>,
  send: (items: readonly PlanItem[], onSettled: (event: number) => void) => Promise<void>,
  tell: (event: number) => void,
): Promise<void> {
  const claims = await claiming
  const settling = new ClaimSettling(claims, tell)
  await send(claims.items, (event) => settling.over(event))
  await settling.end()
}

function outcomeOf(draft: EventDraft): EventOutcome {
  return 'outcome' in draft ? draft.outcome : combineOutcome(draft.results)
}
