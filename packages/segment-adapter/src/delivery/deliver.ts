import type { CallOptions } from '@iterelay/iterable-sdk'

import { combineOutcome } from '../combine-outcome.ts'
import type { DeliveryReport, EventOutcome, MappingResult } from '../outcome.ts'
import { partsOf, type EventDraft, type PlanDraft, type RequestDraft } from '../plan/plan.ts'
import { settleItem } from '../plan/plan-delivery.ts'
import { EmailChanges } from './change-email.ts'
import { notAttempted, type StopReason } from './failure.ts'
import { runInOrder } from './run-in-order.ts'
import { sendParts } from './send-apart.ts'
import { failed } from './send-request.ts'
import { StepResults } from './step-results.ts'
import type { Transport } from './transport.ts'

/** What a delivery needs besides its plan. */
export interface DeliverOptions {
  readonly transport: Transport
  /** Requests under way at a time. */
  readonly concurrency: number
  readonly signal?: AbortSignal
}

/**
 * Makes the planned requests and answers for every event. Never rejects.
 *
 * Ends early when Iterable refuses the API key, where requests under way finish, or when the caller aborts, where they do not.
 * What is not sent is reported as failed.
 */
export async function deliver(
  plan: PlanDraft,
  { transport, concurrency, signal }: DeliverOptions,
): Promise<DeliveryReport> {
  const options: CallOptions = signal === undefined ? {} : { signal }
  const attemptsOf: number[] = []
  const succeeded: boolean[] = []
  const changes = new EmailChanges(transport, options)
  const steps = new StepResults()
  let keyRefused = false
  let requests = 0

  const stopReason = (): StopReason | undefined =>
    signal?.aborted === true ? 'aborted' : keyRefused ? 'bad_api_key' : undefined

  const run = async (index: number): Promise<void> => {
    const request = plan.requests[index]
    if (request === undefined) return
    const { requires } = request
    // The item already has the result of the step that failed.
    if (requires !== undefined && succeeded[requires] !== true) return
    const spent = requires === undefined ? 0 : (attemptsOf[requires] ?? 0)
    const results = await resultsOf(request, spent)
    for (const [position, item] of partsOf(request.items).entries()) {
      const result = results[position]
      if (result !== undefined) settleItem(plan.events, item, result)
    }
    succeeded[index] = results.every((result) => result.status === 'delivered')
    attemptsOf[index] = results[0]?.attempts ?? spent
    keyRefused ||= results.some((result) => result.httpStatus === 401)
  }

  const resultsOf = async (
    request: RequestDraft,
    spent: number,
  ): Promise<readonly MappingResult[]> => {
    const stopped = stopReason()
    if (stopped !== undefined) {
      const failure = { ...notAttempted(stopped), attempts: spent }
      const results = partsOf(request.items).map((item) => failed(request, item, failure))
      return steps.note(request, { results, attempts: 0 })
    }
    const answer = await changes.send(request, (some) =>
      sendParts(transport, some, options, stopReason),
    )
    requests += answer.attempts
    const results = steps.note(request, answer)
    return spent === 0
      ? results
      : results.map((result) => ({ ...result, attempts: result.attempts + spent }))
  }

  await runInOrder(plan.requests, concurrency, run)
  return { outcomes: plan.events.map(outcomeOf), requests }
}

function outcomeOf(event: EventDraft): EventOutcome {
  return 'outcome' in event ? event.outcome : combineOutcome(event.results)
}
