import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every recorded case has. */
export interface RecordedCase {
  readonly id: string
  /** `core` must be reproduced; for `quirk` our documented verdict is fine, too. */
  readonly class: 'core' | 'quirk'
  /** Ids explained in docs/adapter. */
  readonly quirks?: readonly string[]
}

/** A request as recorded. */
export interface RecordedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly json?: unknown
}

const ownCases = join(import.meta.dirname, 'cases')

/** Reads `NAME.ndjson` of a folder of cases; `{ "$date": text }` stands for a Date. */
export function readCases<T extends RecordedCase>(name: string, folder = ownCases): T[] {
  const text = readFileSync(join(folder, `${name}.ndjson`), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line, reviveDate) as T) // the files are part of the repository
}

function reviveDate(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value
  const { $date: date } = value as { $date?: unknown }
  return typeof date === 'string' ? new Date(date) : value
}
