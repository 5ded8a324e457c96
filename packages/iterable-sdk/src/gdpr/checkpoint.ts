import type { OperationId } from '../gen/operations.gen.ts'
import { isRecord } from '../is-record.ts'

/** Which of the two is done to identities. */
export type GdprOperation = Extract<OperationId, 'users.forget' | 'users.unforget'>

/** How far a run has come. Plain JSON, and without a word of whom it was about. */
export interface GdprCheckpoint {
  readonly version: 1
  readonly operation: GdprOperation
  /** Identities at the beginning of the input that have a result. */
  readonly done: number
  /** Requests of the last 24 hours: minutes since 1970, and how many in each. */
  readonly sent: readonly (readonly [minute: number, requests: number])[]
}

/** Adds what is wrong with a checkpoint to the problems. */
export function checkCheckpoint(
  checkpoint: unknown,
  operation: GdprOperation,
  problems: string[],
): void {
  if (checkpoint === undefined) return
  const { version, operation: of, done, sent } = isRecord(checkpoint) ? checkpoint : {}
  const isWhole = version === 1 && isCount(done) && Array.isArray(sent) && sent.every(isMinute)
  if (!isWhole) {
    problems.push('checkpoint must be one that a run gave, parsed from its JSON')
  } else if (of !== operation) {
    problems.push(`checkpoint must be one of ${operation}, not of the other`)
  }
}

function isMinute(entry: unknown): boolean {
  return Array.isArray(entry) && entry.length === 2 && entry.every(isCount)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
