import type { IterableClient } from '../create-client.ts'
import type { IterableError } from '../error.ts'
import { operationError } from '../operation-error.ts'
import { operations } from '../operations.ts'
import { maxTimerMs } from '../sleep.ts'
import type { Source } from '../source.ts'
import type { GdprCheckpoint, GdprOperation } from './checkpoint.ts'
import { createRun, type GdprRun } from './create-run.ts'
import { DailyWindow } from './daily-window.ts'
import { checkIdentity, type GdprIdentity } from './identity.ts'
import { resolveGdprOptions, type GdprOptions, type GdprWait } from './options.ts'
import { readIdentities } from './read-identities.ts'
import { gdprResult, type GdprResult } from './result.ts'
import { sendIdentity, type SendOutcome } from './send-identity.ts'

/** Longest wait that is waited for in any case: no more than a hiccup beside a day. */
const shortWaitMs = 60_000

/**
 * Does one thing to many identities, one after the other.
 *
 * Two accounts, which cannot disagree, since the stricter one counts: the client's limiter paces, and knows of every other
 * call of this client (with a shared store, of every process); the daily window of the checkpoint knows of earlier runs.
 */
export function runIdentities<Identity extends GdprIdentity>(
  operation: GdprOperation,
  client: IterableClient,
  identities: Source<Identity>,
  options: GdprOptions,
): GdprRun<Identity> {
  const resolved = resolveGdprOptions(operation, client, identities, options)
  const { signal, now, whenCapped, dailyCap } = resolved
  const window = new DailyWindow(dailyCap, resolved.checkpoint.sent)
  let { done } = resolved.checkpoint

  const hold = async (reason: GdprWait['reason'], waitMs: number): Promise<void> => {
    if (waitMs > shortWaitMs && whenCapped === 'stop') throw noRoom(operation, done, waitMs)
    resolved.onWait?.({ reason, waitMs, done })
    await resolved.sleep(Math.min(waitMs, maxTimerMs), signal)
  }
  const send = async (identity: Identity): Promise<SendOutcome & { readonly kind: 'settled' }> => {
    let attempts = 0
    for (;;) {
      signal?.throwIfAborted()
      const waitMs = window.waitMs(now())
      if (waitMs > 0) {
        await hold('daily_cap', waitMs)
        continue
      }
      // Before it is sent: a run that is cut off must not forget a request that may have gone out.
      const sentAt = now()
      window.note(1, sentAt)
      const outcome = await sendIdentity(operation, client, identity, signal)
      window.note(outcome.attempts - 1, sentAt)
      attempts += outcome.attempts
      if (outcome.kind === 'settled') return { ...outcome, attempts }
      await hold('rate_limit', outcome.waitMs)
    }
  }
  async function* results(): AsyncGenerator<GdprResult<Identity>, void, undefined> {
    for await (const identity of readIdentities(identities, done, signal)) {
      const index = done
      const error = checkIdentity(identity, index)
      const { kind: _kind, ...settled } =
        error === undefined
          ? await send(identity)
          : { kind: '', status: 'rejected' as const, attempts: 0, error }
      // Before it is handed over, so that a checkpoint that is saved with the result counts it.
      done += 1
      yield gdprResult(identity, { index, ...settled })
    }
  }
  const checkpoint = (): GdprCheckpoint => ({
    version: 1,
    operation,
    done,
    sent: window.toJSON(now()),
  })
  return createRun(results(), checkpoint)
}

function noRoom(operation: GdprOperation, done: number, waitMs: number): IterableError {
  return operationError(
    operations[operation],
    'rate_limited',
    `stopped after ${done} identities, since there is room for no more now; go on from run.checkpoint in ${hours(waitMs)}, or set whenCapped to "wait"`,
    { retryable: true, retryAfterMs: waitMs },
  )
}

function hours(ms: number): string {
  const minutes = Math.ceil(ms / 60_000)
  return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`
}
