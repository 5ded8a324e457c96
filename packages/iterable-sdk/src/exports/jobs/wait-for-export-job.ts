import type { CallOptions } from '../../call-options.ts'
import { callRules, checkCallDetails, pickCallOptions } from '../../check-call-options.ts'
import { checkClient } from '../../check-client.ts'
import {
  aFunction,
  aNumber,
  aTimeout,
  checkOptions,
  show,
  throwProblems,
  type OptionRules,
} from '../../check-options.ts'
import type { IterableClient } from '../../create-client.ts'
import { defined } from '../../defined.ts'
import { IterableError } from '../../error.ts'
import { isRecord } from '../../is-record.ts'
import { sleep as realSleep, type Sleep } from '../../sleep.ts'

/** How far an export job is. */
export interface ExportJobProgress {
  readonly jobId: number
  /** In lower case: `enqueued`, `queued`, `running`, `completed`, `failed`, `cancelling`, `cancelled`, or one that is newer. */
  readonly state: string
  /** Files on the first page of the list; more may follow. */
  readonly files: number
  readonly waitedMs: number
}

/** A completed export job. */
export interface CompletedExportJob extends ExportJobProgress {
  readonly state: 'completed'
  /** True when the job stopped at Iterable's limit of 100 GB: rows are missing. */
  readonly truncated: boolean
}

/** How to wait for an export job. */
export interface WaitOptions {
  /** Called after every look at the job. It may fall back from `running` to `enqueued` and resume. */
  readonly onProgress?: (progress: ExportJobProgress) => void
  /** Milliseconds between two looks. Default: 5,000. One look per second is allowed to a whole organization. */
  readonly pollIntervalMs?: number
  /** Milliseconds to wait in all. Default: 24 hours, since jobs queue behind those of the whole organization. */
  readonly maxWaitMs?: number
  /** Waits between looks. Default: a timer. Tests hand in their own. */
  readonly sleep?: Sleep
  /** Epoch milliseconds. Default: `Date.now`. */
  readonly now?: () => number
}

/** Wait options with every default filled in. */
export type ResolvedWaitOptions = Required<Omit<WaitOptions, 'onProgress'>> &
  Pick<WaitOptions, 'onProgress'>

/**
 * Waits until an export job is completed. A look that fails is repeated as the client's retries say.
 *
 * @throws {IterableError} `export_failed` when the job failed or was cancelled, `timeout` after `maxWaitMs` (the job goes on), what
 *   the client throws, `invalid_option` for wrong options; the signal's reason after an abort.
 */
export async function waitForExportJob(
  client: Pick<IterableClient, 'call'>,
  job: number | { readonly jobId: number },
  options: CallOptions & WaitOptions = {},
): Promise<CompletedExportJob> {
  const problems: string[] = []
  checkClient(client, 'call', problems)
  checkOptions(options, { ...callRules, ...waitRules }, problems)
  checkCallDetails(options, problems)
  const given: unknown = job
  const jobId = Number(isRecord(given) ? given['jobId'] : given)
  if (!Number.isSafeInteger(jobId)) {
    problems.push(`the job must be an id or a checkpoint, not ${show(job)}`)
  }
  throwProblems(problems)
  return waitForCompletion(client, jobId, resolveWaitOptions(options), pickCallOptions(options))
}

/** Rules of {@link WaitOptions}. */
export const waitRules: OptionRules<WaitOptions> = {
  onProgress: aFunction,
  pollIntervalMs: aTimeout,
  maxWaitMs: /* @__PURE__ */ aNumber(0),
  sleep: aFunction,
  now: aFunction,
}

/** Fills in defaults. */
export function resolveWaitOptions({
  onProgress,
  pollIntervalMs = 5000,
  maxWaitMs = 24 * 60 * 60 * 1000,
  sleep = realSleep,
  now = Date.now,
}: WaitOptions): ResolvedWaitOptions {
  return defined({ onProgress, pollIntervalMs, maxWaitMs, sleep, now })
}

/** {@link waitForExportJob} with options that are complete. */
export async function waitForCompletion(
  client: Pick<IterableClient, 'call'>,
  jobId: number,
  { onProgress, pollIntervalMs, maxWaitMs, sleep, now }: ResolvedWaitOptions,
  call: CallOptions,
): Promise<CompletedExportJob> {
  const began = now()
  for (;;) {
    const answer = await client.call('exports.getFiles', { params: { jobId } }, call)
    // The document writes states with a capital, the wire does not.
    const state = String(answer.jobState).toLowerCase()
    const waitedMs = now() - began
    const progress = { jobId, state, files: answer.files?.length ?? 0, waitedMs }
    onProgress?.(progress)
    if (state === 'completed') {
      return { ...progress, state, truncated: answer.exportTruncated }
    }
    if (state === 'failed' || state === 'cancelled') {
      throw new IterableError(
        'export_failed',
        `exports.getFiles: export job ${jobId} ended as ${state}; start another one, for a shorter period if it failed`,
        { operation: 'exports.getFiles' },
      )
    }
    if (waitedMs + pollIntervalMs > maxWaitMs) {
      throw new IterableError(
        'timeout',
        `exports.getFiles: export job ${jobId} was still ${shownState(state)} after ${maxWaitMs} ms; it goes on, so wait for it again, or cancel it`,
        { operation: 'exports.getFiles', retryable: true },
      )
    }
    await sleep(pollIntervalMs, call.signal ?? undefined)
  }
}

/** A state for a message: only where it looks like one, since it is the server's text. */
function shownState(state: string): string {
  return /^[a-z]{1,30}$/.test(state) ? state : 'in an unknown state'
}
