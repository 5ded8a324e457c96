import {
  appendFileSync,
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  truncateSync,
} from 'node:fs'

import type { MappingResult } from '@iterelay/segment-adapter'

import type { Kept } from './parse-line.ts'

/** One line of a rejects file. */
export interface RejectRecord {
  /** Line of the input, counted from 1. */
  readonly line: number
  readonly status: 'rejected' | 'failed'
  readonly code: string
  readonly reason: string
  /** What each mapping did, when any ran. */
  readonly results?: readonly MappingResult[]
  /** What was read; it becomes the member `event` or `raw`. */
  readonly kept: Kept
}

/** The rejects file cannot be written. */
export class RejectsError extends Error {
  override readonly name = 'RejectsError'
}

/**
 * Writes what was not delivered, one JSON object per line.
 *
 * The file is made at the first record and replaces one of an earlier run. Only its owner may read it, since it holds events.
 * Writes are synchronous: they are few, and so a record that was flushed is safe from whatever ends the process.
 */
export class RejectsFile {
  readonly path: string
  /** Records that are in the file. */
  count = 0
  #descriptor: number | undefined
  #bytes = 0
  #waiting: string[] = []

  constructor(path: string) {
    this.path = path
  }

  /** Takes a record; it is in the file after the next {@link flush}. */
  add(record: RejectRecord): void {
    this.#waiting.push(`${formatRecord(record)}\n`)
  }

  /**
   * Hands what was taken to the system.
   *
   * @throws RejectsError when it refuses; the file then ends with the last whole record before
   */
  flush(): void {
    const records = this.#waiting
    if (records.length === 0) return
    this.#waiting = []
    const bytes = Buffer.from(records.join(''))
    this.#attempt(() => {
      this.#descriptor ??= open(this.path)
      try {
        appendFileSync(this.#descriptor, bytes)
      } catch (error) {
        cut(this.#descriptor, this.#bytes)
        throw error
      }
    })
    this.#bytes += bytes.length
    this.count += records.length
  }

  /**
   * Writes everything out to the disk. What an earlier run left is emptied, also when there was nothing to write.
   *
   * @throws RejectsError when the system refuses
   */
  close(): void {
    this.flush()
    const descriptor = this.#descriptor
    this.#descriptor = undefined
    this.#attempt(() => {
      if (descriptor !== undefined) {
        if (fstatSync(descriptor).isFile()) fsyncSync(descriptor)
        closeSync(descriptor)
      } else if (this.count === 0 && existsSync(this.path) && statSync(this.path).isFile()) {
        truncateSync(this.path)
      }
    })
  }

  #attempt(work: () => void): void {
    try {
      work()
    } catch (cause) {
      throw new RejectsError(`cannot write the rejects file ${this.path}`, { cause })
    }
  }
}

/** Takes off what was written of a record, where that can be done. */
function cut(descriptor: number, bytes: number): void {
  try {
    ftruncateSync(descriptor, bytes)
  } catch {
    // A device, for example: there is nothing to cut.
  }
}

function open(path: string): number {
  const descriptor = openSync(path, 'w', 0o600)
  // The mode above counts for new files only; and a device such as /dev/null keeps its own.
  if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, 0o600)
  return descriptor
}

function formatRecord({ kept, results, ...head }: RejectRecord): string {
  const members = JSON.stringify({
    ...head,
    ...(results === undefined || results.length === 0
      ? {}
      : { results: results.map(describeResult) }),
  })
  const last = 'event' in kept ? `"event":${kept.event}` : `"raw":${JSON.stringify(kept.raw)}`
  return `${members.slice(0, -1)},${last}}`
}

/** Without message and issues: the record's reason has the one that decided. */
function describeResult({
  mapping,
  action,
  status,
  code,
  httpStatus,
  attempts,
}: MappingResult): Partial<MappingResult> {
  return {
    mapping,
    action,
    status,
    ...(code === undefined ? {} : { code }),
    ...(httpStatus === undefined ? {} : { httpStatus }),
    attempts,
  }
}
