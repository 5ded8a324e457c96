import type { MappingResult } from '../outcome.ts'
import { partsOf, type PlanDraft, type RequestDraft } from '../plan/plan.ts'
import { settleItem } from '../plan/plan-delivery.ts'
import { EmailChanges } from './email-changes.ts'
import type { DeliveryRun } from './delivery-run.ts'
import { failed, notAttempted, unexpected, type Reason } from './failure.ts'
import type { Patience } from './patience.ts'
import type { RequestQueue } from './request-queue.ts'
import { sendParts } from './send-parts.ts'
import type { RequestAnswer } from './send-request.ts'
import { StepResults } from './step-results.ts'
import type { Transport } from './transport.ts'

/** What a plan is carried out with. */
export interface RunPlanOptions {
  readonly queue: RequestQueue
  readonly transport: Transport
  readonly patience: Patience
  readonly run: DeliveryRun
}

/** How far a request has come. `over` holds also when it was not made. */
type Progress =
  | { readonly state: 'waiting' | 'under way' }
  | { readonly state: 'over'; readonly succeeded: boolean; readonly attempts: number }

/**
 * Makes the requests of a plan and settles their items. Never rejects.
 *
 * When the run is stopped, those that wait are settled at once, whatever they wait for.
 *
 * @param onSettled is told of each event once, when all of its requests are over; at once when it has none
 */
export function runPlan(
  plan: PlanDraft,
  { queue, ...options }: RunPlanOptions,
  onSettled: (event: number) => void,
): Promise<void> {
  const { run } = options
  const { promise, resolve } = Promise.withResolvers<void>()
  const { requests, events } = plan
  const progress: Progress[] = requests.map(() => waiting)
  const openOf = countRequests(plan)
  const changes = new EmailChanges(options)
  const steps = new StepResults()
  let open = requests.length

  const countDown = (event: number): void => {
    const left = (openOf[event] ?? 1) - 1
    openOf[event] = left
    if (left === 0) onSettled(event)
  }

  const finish = (
    request: RequestDraft,
    index: number,
    given: RequestAnswer | undefined,
    spent = 0,
  ): void => {
    const answer = given === undefined ? undefined : withSpent(steps.note(request, given), spent)
    progress[index] = over(answer)
    for (const [position, item] of partsOf(request.items).entries()) {
      const result = answer?.results[position]
      if (result !== undefined) settleItem(events, item, result)
      countDown(item.event)
    }
    open -= 1
    if (open === 0) end()
  }

  /** Makes a request, or settles it without one; `undefined` when there was nothing to wait for. */
  const start = (index: number): Promise<void> | undefined => {
    const request = requests[index]
    if (request === undefined || progress[index] !== waiting) return undefined
    const required = request.requires === undefined ? undefined : progress[request.requires]
    if (required?.state === 'over' && !required.succeeded) {
      // The item already has the result of the step that failed.
      finish(request, index, undefined)
      return undefined
    }
    const spent = required?.state === 'over' ? required.attempts : 0
    const { stopReason } = run
    if (stopReason !== undefined) {
      finish(request, index, allFailed(request, notAttempted(stopReason), 0), spent)
      return undefined
    }
    progress[index] = underWay
    return changes
      .send(request, (some) => sendParts(some, options))
      .then(
        (answer) => finish(request, index, answer, spent),
        // A mistake here or in a client of another make. No event may stay without an outcome for it.
        () => finish(request, index, allFailed(request, unexpected, 1), spent),
      )
  }

  const settleWaiting = (): void => {
    for (const [index, { requires }] of requests.entries()) {
      // What a request under way decides is left to its turn, which comes when that is over.
      if (requires === undefined || progress[requires]?.state === 'over') void start(index)
    }
  }

  const stopListening = run.onStop(settleWaiting)
  const end = (): void => {
    stopListening()
    resolve()
  }
  // Before anything else hears of it: who does may bring more events of the same users.
  const decided = [...openOf.keys()].filter((event) => openOf[event] === 0)
  // What is not sent has no place in the queue to keep.
  if (run.stopReason === undefined) queue.enter(requests, start)
  else settleWaiting()
  for (const event of decided) onSettled(event)
  if (requests.length === 0) end()
  return promise
}

const waiting: Progress = { state: 'waiting' }
const underWay: Progress = { state: 'under way' }

function over(answer: RequestAnswer | undefined): Progress {
  return {
    state: 'over',
    succeeded: answer?.results.every(({ status }) => status === 'delivered') === true,
    attempts: answer?.results[0]?.attempts ?? 0,
  }
}

/** Requests that an event waits for. */
function countRequests({ events, requests }: PlanDraft): number[] {
  const counts = events.map(() => 0)
  for (const request of requests) {
    for (const { event } of partsOf(request.items)) counts[event] = (counts[event] ?? 0) + 1
  }
  return counts
}

function allFailed(request: RequestDraft, reason: Reason, attempts: number): RequestAnswer {
  const failure = { ...reason, attempts }
  return { results: partsOf(request.items).map((item) => failed(request, item, failure)) }
}

/** Counts the requests of the step before, too. */
function withSpent(answer: RequestAnswer, spent: number): RequestAnswer {
  if (spent === 0) return answer
  const add = (result: MappingResult): MappingResult => ({
    ...result,
    attempts: result.attempts + spent,
  })
  return { results: answer.results.map(add) }
}
