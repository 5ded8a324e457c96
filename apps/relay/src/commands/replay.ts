import { defaultPresets } from '@iterelay/presets'
import {
  createIterableDestination,
  type IterableDestination,
  type Lane,
} from '@iterelay/segment-adapter'

import { exitCodes } from '../exit-codes.ts'
import { chunkLines } from '../replay/chunk-lines.ts'
import type { ParsedLine } from '../replay/parse-line.ts'
import { planChunks } from '../replay/plan-chunks.ts'
import { readLines } from '../replay/read-lines.ts'
import { RejectsFile } from '../replay/rejects-file.ts'
import { replayChunks } from '../replay/replay-chunks.ts'
import { Tally } from '../replay/tally.ts'
import type { Surroundings } from '../surroundings.ts'
import { createPaint, type Paint } from '../terminal/paint.ts'
import { Progress } from '../terminal/progress.ts'
import { formatPlanSummary, formatReplaySummary } from '../terminal/summary.ts'
import { findTrouble } from './find-trouble.ts'
import { openInput } from './open-input.ts'
import { checkRejectsPath, defaultRejectsPath } from './rejects-path.ts'
import { resolveTarget } from './resolve-target.ts'
import { listenForStop, type StopSignals } from './stop-signals.ts'

/** Options of `iterelay replay`. */
export interface ReplayFlags {
  readonly dryRun?: true
  readonly rejects?: string
  readonly lane?: Lane
  readonly concurrency: number
  readonly baseUrl?: string
  readonly expectRejects?: true
}

/** What both ways of a replay, the real and the dry one, work with. */
interface Run {
  readonly chunks: AsyncIterable<readonly ParsedLine[]>
  readonly destination: IterableDestination
  readonly tally: Tally
  readonly signals: StopSignals
  readonly paint: Paint
  readonly stdout: Surroundings['stdout']
  /** Tells a person something. */
  readonly say: (text: string) => void
  /** Leaves the last state of the progress bar. */
  readonly finish: () => void
}

/**
 * Delivers a file of events, or plans to, and answers the exit code.
 *
 * @throws UsageError before anything is sent
 */
export async function replay(
  file: string,
  flags: ReplayFlags,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, env } = surroundings
  const target = resolveTarget(flags.baseUrl, env)
  const destination = createIterableDestination({
    client: target.client,
    mappings: defaultPresets,
    concurrency: flags.concurrency,
    ...(flags.lane === undefined ? {} : { lane: flags.lane }),
  })
  const input = openInput(file, surroundings)
  const rejectsPath = flags.rejects ?? defaultRejectsPath(file)
  if (flags.dryRun !== true) checkRejectsPath(rejectsPath, input)

  const tally = new Tally()
  const progress = new Progress(stderr, stderr.isTTY === true && env['TERM'] !== 'dumb')
  let bytes = 0
  const lines = readLines(input.bytes, { onBytes: (count) => (bytes += count) })
  const progressState = (): Parameters<Progress['show']>[0] => ({
    bytes,
    totalBytes: input.totalBytes,
    events: tally.events,
  })
  const say = (text: string): void => {
    progress.clear()
    stderr.write(`${text}\n`)
  }
  const signals = listenForStop(surroundings, say)
  // What may never end cannot be set aside: its reading ends where it is.
  if (input.totalBytes === undefined) signals.stop.addEventListener('abort', () => input.stop())
  const run: Run = {
    chunks: afterEach(chunkLines(lines), () => progress.show(progressState())),
    destination,
    tally,
    signals,
    paint: createPaint(stdout, env),
    stdout,
    say,
    finish: () => progress.finish(progressState()),
  }
  try {
    if (flags.dryRun === true) {
      say(`Planning ${input.name}. Nothing is sent.`)
      return await planRun(run, flags)
    }
    say(`Replaying ${input.name} into ${target.description}.`)
    return await deliverRun(run, new RejectsFile(rejectsPath), flags)
  } finally {
    signals.release()
    input.stop()
  }
}

async function deliverRun(run: Run, rejects: RejectsFile, flags: ReplayFlags): Promise<number> {
  const { chunks, destination, tally, signals, paint, stdout, say, finish } = run
  const { stop, abort } = signals
  const began = performance.now()
  const onKeyRefused = (): void => say(keyRefused)
  const { value: end = 'broken', trouble } = await findTrouble(stop, async () =>
    replayChunks(chunks, { destination, rejects, tally, stop, abort, onKeyRefused }),
  )
  const closing = await findTrouble(stop, async () => rejects.close())
  const ms = performance.now() - began
  finish()
  const ending = stop.aborted ? 'interrupted' : end
  const rejectsAreExpected = flags.expectRejects === true
  stdout.write(formatReplaySummary({ tally, ending, rejects, ms, rejectsAreExpected, paint }))
  const troubles = [trouble, closing.trouble].filter((text) => text !== undefined)
  for (const text of troubles) say(`iterelay: ${text}`)
  if (ending === 'interrupted') return exitCodes.interrupted
  return ending === 'complete' && troubles.length === 0
    ? exitCodeOf(tally, flags)
    : exitCodes.undelivered
}

async function planRun(run: Run, flags: ReplayFlags): Promise<number> {
  const { chunks, destination, tally, signals, paint, stdout, say, finish } = run
  const { stop } = signals
  const { value: requests = new Map(), trouble } = await findTrouble(stop, async () =>
    planChunks(chunks, { destination, tally, stop }),
  )
  finish()
  stdout.write(formatPlanSummary({ tally, requests, isInterrupted: stop.aborted, paint }))
  if (trouble !== undefined) say(`iterelay: ${trouble}`)
  if (stop.aborted) return exitCodes.interrupted
  return trouble === undefined ? exitCodeOf(tally, flags) : exitCodes.undelivered
}

const keyRefused =
  'Iterable refused the API key (401). Check ITERABLE_API_KEY; and ITERABLE_DATA_CENTER, since a key works in its own data center only.'

function exitCodeOf({ total }: Tally, flags: ReplayFlags): number {
  if (total.failed > 0) return exitCodes.undelivered
  return total.rejected > 0 && flags.expectRejects !== true ? exitCodes.undelivered : exitCodes.ok
}

async function* afterEach<Item>(
  items: AsyncIterable<Item>,
  callback: () => void,
): AsyncGenerator<Item> {
  for await (const item of items) {
    yield item
    callback()
  }
}
