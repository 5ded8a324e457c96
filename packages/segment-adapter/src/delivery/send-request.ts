import type { MappingResult } from '../outcome.ts'
import type { RequestDraft } from '../plan/plan.ts'
import type { DeliveryRun } from './delivery-run.ts'
import { notAttempted, refusedTogether, unattributed } from './failure.ts'
import type { Patience } from './patience.ts'
import { sendGroup, type Step } from './send-group.ts'
import { Settlement } from './settlement.ts'
import type { Group } from './split.ts'
import type { Transport } from './transport.ts'

/** What a request brought for each of its items, in the same order. */
export interface RequestAnswer {
  readonly results: readonly MappingResult[]
  /** Those of the attempts of its only item that just looked something up. */
  readonly reads?: number
}

/** What a request is made with. */
export interface SendOptions {
  readonly transport: Transport
  readonly run: DeliveryRun
  readonly patience: Patience
}

/**
 * Makes one planned request and settles each of its items. Never rejects.
 *
 * Mostly that is one request. It becomes several, to the same endpoint since Iterable queues single and bulk calls apart, and in
 * order, when Iterable refuses all items for the sake of some, or when its answer leaves open whom it meant. Each of them
 * carries fewer items than the one before, down to one; and it ends early when so many in a row bring nothing that the
 * items cannot be what is wrong.
 */
export async function sendRequest(
  request: RequestDraft,
  options: SendOptions,
): Promise<RequestAnswer> {
  const { run, patience } = options
  const settlement = new Settlement(request)
  let groups: readonly Group[] = [settlement.all]
  let inVain = 0
  for (;;) {
    const [group, ...later] = groups
    if (group === undefined) break
    if (run.stopReason !== undefined) {
      for (const unsent of groups) settlement.fail(unsent, notAttempted(run.stopReason))
      break
    }
    const step = await sendGroup(group, settlement, options)
    groups = [...step.again, ...later]
    const isClear = step.outcome === 'worked'
    if (isClear) inVain = 0
    else if (step.outcome !== 'over') inVain += 1
    if (isClear || step.outcome === 'unclear') patience.succeed(request.operation, { isClear })
    if (groups.length === 0 || inVain < patience.of(request.operation)) continue
    giveUp(groups.flat(), settlement, step, patience)
    break
  }
  return { results: settlement.results }
}

/** Ends a search of which too many requests in a row brought nothing. */
function giveUp(open: Group, settlement: Settlement, { failure }: Step, patience: Patience): void {
  const { operation } = settlement.request
  patience.giveUp(operation)
  if (failure === undefined) {
    settlement.fail(open, unattributed)
    return
  }
  // Where nothing ever worked, what was refused alone need not be at fault either.
  const sent = settlement.all.filter((position) => settlement.attemptsOf(position) > 0)
  settlement.fail(patience.hasWorked(operation) ? open : sent, refusedTogether(failure))
}
