import type { BatchReader } from './batch-reader.ts'
import { BatchWindow } from './batch-window.ts'
import type { Entry } from './entry.ts'
import type { RunState } from './run-state.ts'
import { refuseAll } from './send-group.ts'

/**
 * Carries out a run, and hands over its items batch by batch, in the order of the source and each with its result.
 *
 * Whatever ends it early, everything that was read is handed over before it throws.
 */
export async function* runBatches<Item>(
  reader: BatchReader<Item>,
  run: RunState,
): AsyncGenerator<readonly Entry<Item>[], void, undefined> {
  const { signal } = run.plan
  const window = new BatchWindow(reader, run)
  const abort = (): void => run.stop.abort(signal?.reason)
  run.stop.signal.addEventListener('abort', window.ring)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted === true) abort()
  try {
    while (!run.isClosed) {
      window.fill()
      const { first } = window
      if (first?.isSettled === true) {
        yield first.entries
        // Only now: what has not been asked for takes up room.
        window.removeFirst()
      } else if (window.isOver) {
        yield settleRest(reader, run)
        break
      } else {
        await window.change()
      }
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    run.stop.signal.removeEventListener('abort', window.ring)
    const closed = reader.close()
    if (run.isClosed) await closed
    // The run has an error of its own to throw, and throws it without waiting for the source.
    else closed.catch(() => undefined)
  }
  if (run.isClosed) return
  if (run.stop.signal.aborted) throw run.stop.signal.reason
  if (run.halt !== undefined) throw run.halt.error
  if (reader.failure !== undefined) throw reader.failure.cause
}

/** What was read and came into no request any more. */
function settleRest<Item>(reader: BatchReader<Item>, run: RunState): readonly Entry<Item>[] {
  // First, so that nothing is read any more. What the source says to it has no part in the run.
  reader.close().catch(() => undefined)
  const rest = reader.takeRest()
  const reason = run.endReason
  if (reason !== undefined) {
    refuseAll(
      rest.filter(({ result }) => result === undefined),
      reason,
    )
  }
  return rest
}
