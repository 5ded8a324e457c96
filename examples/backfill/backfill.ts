import { stat } from 'node:fs/promises'

import type { EventOutcome, IterableDestination } from '@iterelay/segment-adapter'

import type { Checkpoint } from './checkpoint.ts'
import { InOrder } from './in-order.ts'
import { Journal, type JournalPaths, type Settled } from './journal.ts'
import { readLines, type Line } from './read-lines.ts'

/** Options of {@link backfill}. */
export interface BackfillOptions extends JournalPaths {
  readonly destination: Pick<IterableDestination, 'stream'>
  /** A file with one event per line. */
  readonly input: string
  /** Lines between two checkpoints. Default: 1000. */
  readonly checkpointEvery?: number
  /** Told at every checkpoint. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void
  /** Ends it early. */
  readonly signal?: AbortSignal
}

/** How a backfill ended. */
export interface Backfilled {
  readonly checkpoint: Checkpoint
  /** Why it stopped before the end of the input. */
  readonly stoppedBy?: { readonly code: string; readonly message: string }
}

/**
 * Delivers a file of events of any size, in constant memory.
 *
 * Rejected events go to a file. At a failure, which may pass, it stops: the client has tried several times by then. The next run
 * goes on from the checkpoint and sends again what was under way, which does no harm, since a repeat updates in place.
 *
 * @throws Error when the checkpoint is of another input, and what the file system throws
 */
export async function backfill(options: BackfillOptions): Promise<Backfilled> {
  const { destination, input, checkpointEvery = 1000, onCheckpoint = () => {}, signal } = options
  const { size } = await stat(input)
  const journal = await Journal.open(options)
  if (size < journal.checkpoint.bytes) {
    throw new Error(`${options.checkpoint} is of another file: ${input} is shorter`)
  }

  // Of the events that have been read and have no outcome yet.
  const lines = new Map<number, Line>()
  let isRead = false
  async function* readEvents(): AsyncGenerator {
    let index = 0
    for await (const line of readLines(input, journal.checkpoint)) {
      // Takes away CR and a byte order mark, too.
      const text = line.text.trim()
      if (text === '') continue
      lines.set(index, line)
      index += 1
      yield parse(text)
    }
    isRead = true
  }

  // Outcomes come as they settle, and a checkpoint is a place before which everything is done.
  const inOrder = new InOrder<Settled>()
  let stoppedBy: Backfilled['stoppedBy']
  try {
    const stream = destination.stream(readEvents(), signal === undefined ? {} : { signal })
    for await (const { index, event, outcome } of stream) {
      const line = lines.get(index)
      const { status } = outcome
      if (line === undefined) throw new Error('the stream gave an outcome of nothing')
      if (status === 'failed') {
        stoppedBy = failureOf(outcome)
        break
      }
      lines.delete(index)
      for (const settled of inOrder.add(index, { line, event, outcome, status })) {
        journal.add(settled)
        if (journal.unsaved >= checkpointEvery) onCheckpoint(await journal.save())
      }
    }
  } finally {
    await journal.save()
  }
  const { checkpoint } = journal
  // After an abort a stream ends as it does at the end of its source.
  if (!isRead) stoppedBy ??= { code: 'aborted', message: 'The backfill was interrupted.' }
  return stoppedBy === undefined ? { checkpoint } : { checkpoint, stoppedBy }
}

/** An event; or the text itself for what is no JSON, so that it is rejected as no event and found among the rejects. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function failureOf({
  code = 'unknown',
  message = '',
}: EventOutcome): NonNullable<Backfilled['stoppedBy']> {
  return { code, message }
}
