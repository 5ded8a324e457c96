import type { EventOutcome, IterableDestination } from '@iterelay/segment-adapter'

import type { ParsedLine } from './parse-line.ts'
import { notAttempted, reasonOf } from './reason-of.ts'
import type { RejectsFile } from './rejects-file.ts'
import type { Tally } from './tally.ts'

/** Why a replay stopped delivering; undefined when it came to the end of its input. */
export type ReplayEnd = 'complete' | 'key_refused' | 'interrupted'

/** What a replay works with. */
export interface ReplayOptions {
  readonly destination: Pick<IterableDestination, 'deliver'>
  readonly rejects: RejectsFile
  readonly tally: Tally
  /** Begin no new chunk; the one under way goes on. */
  readonly stop: AbortSignal
  /** End the chunk under way as well. */
  readonly abort: AbortSignal
  /** Told at once when Iterable refuses the key, before the rest of the input is set aside. */
  readonly onKeyRefused: () => void
}

/**
 * Delivers chunks one after the other, so that each user's events stay in the order of the file.
 *
 * Every line is delivered, skipped, or written to the rejects file; also the lines that were never tried, when the replay
 * ends early.
 */
export async function replayChunks(
  chunks: AsyncIterable<readonly ParsedLine[]>,
  options: ReplayOptions,
): Promise<ReplayEnd> {
  const { rejects, stop } = options
  let end: ReplayEnd = 'complete'
  for await (const chunk of chunks) {
    if (end === 'complete' && stop.aborted) end = 'interrupted'
    if (end !== 'complete') {
      setAside(chunk, end, options)
    } else if (await deliverChunk(chunk, options)) {
      end = 'key_refused'
      options.onKeyRefused()
    }
    rejects.flush()
  }
  return end === 'complete' && stop.aborted ? 'interrupted' : end
}

/** Delivers one chunk; true when Iterable refused the key. */
async function deliverChunk(
  chunk: readonly ParsedLine[],
  { destination, rejects, tally, abort }: ReplayOptions,
): Promise<boolean> {
  const events = chunk.flatMap((line) => ('event' in line ? [line.event] : []))
  const report = await destination.deliver(events, { signal: abort })
  tally.requests += report.requests
  const outcomes = report.outcomes.values()
  let keyRefused = false
  for (const line of chunk) {
    if ('event' in line) {
      const outcome = outcomes.next().value
      if (outcome === undefined) throw new Error('the destination owes an outcome')
      settle(line, outcome, rejects, tally)
      keyRefused ||= outcome.results.some(({ httpStatus }) => httpStatus === 401)
    } else {
      setAsideUnreadable(line, rejects, tally)
    }
  }
  return keyRefused
}

function settle(
  { number, kept }: ParsedLine,
  outcome: EventOutcome,
  rejects: RejectsFile,
  tally: Tally,
): void {
  const reason = reasonOf(outcome)
  tally.addOutcome(number, outcome, reason?.code)
  if (reason === undefined) return
  rejects.add({ line: number, ...reason, results: outcome.results, kept })
}

function setAsideUnreadable(
  { number, kept, code, reason }: Extract<ParsedLine, { code: string }>,
  rejects: RejectsFile,
  tally: Tally,
): void {
  tally.addUndelivered(number, 'rejected', code)
  rejects.add({ line: number, status: 'rejected', code, reason, kept })
}

/** Writes lines to the rejects file that were not tried because the replay had ended. */
function setAside(
  chunk: readonly ParsedLine[],
  end: Exclude<ReplayEnd, 'complete'>,
  { rejects, tally }: ReplayOptions,
): void {
  const reason =
    end === 'key_refused'
      ? 'Not sent: Iterable refused the API key.'
      : 'Not sent: the replay was interrupted.'
  for (const line of chunk) {
    if ('code' in line) {
      setAsideUnreadable(line, rejects, tally)
      continue
    }
    const { number, kept } = line
    tally.addUndelivered(number, 'failed', notAttempted)
    rejects.add({ line: number, status: 'failed', code: notAttempted, reason, kept })
  }
}
