import type { BulkReason } from './bulk-result.ts'
import type { Entry } from './entry.ts'
import { unattributed } from './failure-lists.ts'
import { reasonOf } from './read-refusal.ts'
import type { RunState } from './run-state.ts'
import { refuseAll, sendGroup, type Step } from './send-group.ts'

/**
 * Sends the items of a batch and gives each of them a result. Never rejects.
 *
 * Mostly that is one request. It becomes several, to the same operation and in order, when Iterable refuses all for the
 * sake of some, or when its answer leaves open whom it meant. Each of them carries fewer items than the one before, down to
 * one; and it ends early when so many in a row bring nothing that the items cannot be what is wrong.
 */
export async function sendBatch<Item>(
  entries: readonly Entry<Item>[],
  run: RunState,
): Promise<void> {
  let queue: readonly (readonly Entry<Item>[])[] = [
    entries.filter(({ result }) => result === undefined),
  ]
  let inVain = 0
  for (;;) {
    const [group, ...later] = queue
    if (group === undefined) return
    queue = later
    if (group.length === 0) continue
    const ended = run.endReason
    if (ended !== undefined) {
      refuseAll(group, ended)
      continue
    }
    const step = await sendGroup(group, run)
    queue = [...step.again, ...queue]
    if (step.outcome === 'worked') {
      inVain = 0
      run.succeed()
    } else if (step.outcome !== 'over') {
      inVain += 1
    }
    if (inVain < run.patience || queue.length === 0) continue
    giveUp(entries, queue.flat(), step, run)
    return
  }
}

/** Ends a batch of which too many requests in a row brought nothing. */
function giveUp(
  entries: readonly Entry<unknown>[],
  open: readonly Entry<unknown>[],
  { outcome, error }: Step<unknown>,
  run: RunState,
): void {
  if (outcome === 'refused' && !run.hasSucceeded) {
    // It is the call. What was refused alone was no fault of the item either.
    run.halt ??= { error }
    refuseAll(
      entries.filter(({ attempts }) => attempts > 0),
      reasonOf(error, 'failed'),
      error,
    )
    return
  }
  run.loseTrust()
  refuseAll(open, outcome === 'refused' ? refusedTogether(error) : unattributed, error)
}

function refusedTogether(error: unknown): BulkReason {
  return {
    ...reasonOf(error, 'failed'),
    code: 'refused_together',
    message:
      'Iterable refused it together with others. It was not sent alone, since too many requests in a row were refused.',
    retryable: true,
  }
}
