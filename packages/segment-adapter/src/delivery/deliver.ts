import type { DeliveryReport, EventOutcome } from '../outcome.ts'
import { deliverEvents } from './deliver-events.ts'
import type { DeliveryContext } from './delivery-context.ts'
import { DeliveryRun } from './delivery-run.ts'

/**
 * Delivers a list of events and answers for each.
 *
 * Ends early when Iterable refuses the API key, where requests under way finish, or when the caller aborts, where they do not.
 * What is not sent is reported as failed.
 *
 * @throws {AdapterError} `invalid_option` when the events are no list; otherwise it never rejects
 */
export async function deliver(
  events: readonly unknown[],
  context: DeliveryContext,
  signal: AbortSignal | undefined,
): Promise<DeliveryReport> {
  const run = new DeliveryRun(signal)
  try {
    // As long as it will be from the start: outcomes come in any order.
    const outcomes = Array.from<EventOutcome>({ length: Array.isArray(events) ? events.length : 0 })
    const counts = { delivered: 0, skipped: 0, rejected: 0, failed: 0 }
    await deliverEvents(events, context, run, (event, outcome) => {
      outcomes[event] = outcome
      counts[outcome.status] += 1
    })
    return { outcomes, counts, requests: run.requests }
  } finally {
    run.close()
  }
}
