import { appendFile, stat, truncate } from 'node:fs/promises'

import type { EventOutcome } from '@iterelay/segment-adapter'

import { readCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoint.ts'
import type { Line } from './read-lines.ts'

/** An event with its line and what became of it for good. */
export interface Settled {
  readonly line: Line
  readonly event: unknown
  readonly outcome: EventOutcome
  /** That of the outcome. */
  readonly status: 'delivered' | 'skipped' | 'rejected'
}

/** Where a journal is kept. */
export interface JournalPaths {
  readonly checkpoint: string
  /** One JSON object per line. It holds events, so only its owner may read it. */
  readonly rejects: string
}

/**
 * Writes down what is done, line after line.
 *
 * Rejects reach the disk before the checkpoint that counts them. The next run comes by the lines behind the checkpoint again, so it
 * cuts off what a crash left behind it, and no event is among the rejects twice.
 */
export class Journal {
  readonly #paths: JournalPaths
  #checkpoint: Checkpoint
  #unsaved = 0
  #rejects = ''

  /** Opens the journal of an earlier run, or begins one. */
  static async open(paths: JournalPaths): Promise<Journal> {
    const checkpoint = await readCheckpoint(paths.checkpoint)
    await appendFile(paths.rejects, '', { mode: 0o600 })
    // Somebody may have dealt with them, and taken them away.
    const rejectsBytes = Math.min((await stat(paths.rejects)).size, checkpoint.rejectsBytes)
    await truncate(paths.rejects, rejectsBytes)
    return new Journal(paths, { ...checkpoint, rejectsBytes })
  }

  private constructor(paths: JournalPaths, checkpoint: Checkpoint) {
    this.#paths = paths
    this.#checkpoint = checkpoint
  }

  get checkpoint(): Checkpoint {
    return this.#checkpoint
  }

  /** Lines that a crash would make the next run repeat. */
  get unsaved(): number {
    return this.#unsaved
  }

  /** Takes the next line that is done with. */
  add(settled: Settled): void {
    const { line, status } = settled
    const record = status === 'rejected' ? rejectOf(settled) : ''
    const before = this.#checkpoint
    this.#checkpoint = {
      ...before,
      lines: line.number,
      bytes: line.endsAt,
      [status]: before[status] + 1,
      rejectsBytes: before.rejectsBytes + Buffer.byteLength(record),
    }
    this.#rejects += record
    this.#unsaved += 1
  }

  /** Brings it to the disk. */
  async save(): Promise<Checkpoint> {
    await appendFile(this.#paths.rejects, this.#rejects)
    this.#rejects = ''
    await writeCheckpoint(this.#paths.checkpoint, this.#checkpoint)
    this.#unsaved = 0
    return this.#checkpoint
  }
}

/** A line of the rejects file. The reasons are those of the mappings, or of the event itself when it is none. */
function rejectOf({ line, event, outcome }: Settled): string {
  const reasons = [...outcome.results, outcome].flatMap(({ code, message }) =>
    code === undefined ? [] : [{ code, message }],
  )
  return `${JSON.stringify({ line: line.number, reasons, event })}\n`
}
