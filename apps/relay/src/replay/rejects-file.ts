import {
  appendFileSync,
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
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

const bufferChars = 64 * 1024

/**
 * Writes what was not delivered, one JSON object per line.
 *
 * The file is made at the first record and replaces one of an earlier run. Only its owner may read it, since it holds events.
 * Writes are synchronous: they are few, and so a record that was flushed is safe from whatever ends the process.
 */
export class RejectsFile {
  readonly path: string
  /** Records so far. */
  count = 0
  #descriptor: number | undefined
  #buffer = ''

  constructor(path: string) {
    this.path = path
  }

  /** Takes a record; throws a {@link RejectsError} when the system refuses. */
  write(record: RejectRecord): void {
    this.#buffer += `${formatRecord(record)}\n`
    this.count += 1
    if (this.#buffer.length >= bufferChars) this.flush()
  }

  /** Hands what was taken to the system. */
  flush(): void {
    if (this.#buffer === '') return
    const text = this.#buffer
    this.#buffer = ''
    this.#attempt(() => {
      this.#descriptor ??= open(this.path)
      appendFileSync(this.#descriptor, text)
    })
  }

  /** Writes everything out to the disk. What an earlier run left is emptied, also when there was nothing to write. */
  close(): void {
    this.flush()
    const descriptor = this.#descriptor
    if (descriptor === undefined) {
      this.#attempt(() => {
        if (existsSync(this.path) && statSync(this.path).isFile()) truncateSync(this.path)
      })
      return
    }
    this.#descriptor = undefined
    this.#attempt(() => {
      if (fstatSync(descriptor).isFile()) fsyncSync(descriptor)
      closeSync(descriptor)
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
