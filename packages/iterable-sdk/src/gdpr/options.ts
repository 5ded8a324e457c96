import { callOptionRules } from '../call-options.ts'
import { checkClient } from '../check-client.ts'
import {
  aFunction,
  aNumber,
  checkOptions,
  throwProblems,
  type OptionRules,
} from '../check-options.ts'
import type { Operation } from '../operation.ts'
import { operations } from '../operations.ts'
import { sleep, type Sleep } from '../sleep.ts'
import { checkSource } from '../source.ts'
import { checkCheckpoint, type GdprCheckpoint, type GdprOperation } from './checkpoint.ts'

/** A wait for room, before it begins. */
export interface GdprWait {
  /** `daily_cap`: this run and those before it have used the day up. `rate_limit`: Iterable or the client's limiter says so. */
  readonly reason: 'daily_cap' | 'rate_limit'
  readonly waitMs: number
  /** Identities that have a result. */
  readonly done: number
}

/** Options of `forgetAll` and `unforgetAll`. */
export interface GdprOptions {
  /** Where an earlier run over the same input ended. What has a result is passed over. */
  readonly checkpoint?: GdprCheckpoint
  /**
   * What happens when there is no room for more than a minute, as when the daily cap is used up. Default: `stop`.
   *
   * - `stop`: the run throws `rate_limited`, and `retryAfterMs` says when to go on from `run.checkpoint`.
   * - `wait`: the run waits for room, up to a day. Only for a process that lives that long.
   */
  readonly whenCapped?: 'stop' | 'wait'
  /** Requests in any 24 hours. Default: the 1,000 that Iterable documents. */
  readonly dailyCap?: number
  /** Told before each wait for room, so that nothing waits in silence. What it throws ends the run. */
  readonly onWait?: (wait: GdprWait) => void
  /** Ends the run, also while it waits; it then throws the signal's reason. */
  readonly signal?: AbortSignal | null
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number
  /** Waits for room. Default: a timer. Tests hand in their own. */
  readonly sleep?: Sleep
}

/** {@link GdprOptions} with every default filled in. */
export interface ResolvedGdprOptions {
  readonly checkpoint: GdprCheckpoint
  readonly whenCapped: 'stop' | 'wait'
  readonly dailyCap: number
  readonly onWait: ((wait: GdprWait) => void) | undefined
  readonly signal: AbortSignal | undefined
  readonly now: () => number
  readonly sleep: Sleep
}

const rules: OptionRules<GdprOptions> = {
  checkpoint: { must: 'a checkpoint', is: () => true },
  whenCapped: { must: '"stop" or "wait"', is: (value) => value === 'stop' || value === 'wait' },
  dailyCap: aNumber(1),
  onWait: aFunction,
  signal: callOptionRules.signal,
  now: aFunction,
  sleep: aFunction,
}

/** Fills in defaults. Throws one error that names everything wrong with what was handed in. */
export function resolveGdprOptions(
  operation: GdprOperation,
  client: unknown,
  identities: unknown,
  options: GdprOptions,
): ResolvedGdprOptions {
  const problems: string[] = []
  checkClient(client, 'call', problems)
  checkSource(identities, 'identities', problems)
  checkOptions(options, rules, problems)
  checkCheckpoint(options.checkpoint, operation, problems)
  throwProblems(problems)
  return {
    checkpoint: options.checkpoint ?? { version: 1, operation, done: 0, sent: [] },
    whenCapped: options.whenCapped ?? 'stop',
    dailyCap: Math.floor(options.dailyCap ?? documentedCap(operation)),
    onWait: options.onWait,
    signal: options.signal ?? undefined,
    now: options.now ?? Date.now,
    sleep: options.sleep ?? sleep,
  }
}

function documentedCap(operation: GdprOperation): number {
  const { dailyCap }: Operation = operations[operation]
  return dailyCap?.requests ?? Infinity
}
