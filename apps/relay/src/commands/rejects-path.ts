import {
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  statSync,
  unlinkSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

import { formatText } from '../terminal/format.ts'
import { UsageError } from '../usage-error.ts'
import type { Input } from './open-input.ts'
import { reasonOfSystem } from './reason-of-system.ts'

/** Where rejects go when nobody says: beside the input, or in the current folder for standard input. */
export function defaultRejectsPath(input: string): string {
  if (input === '-') return 'stdin.rejects.ndjson'
  return join(dirname(input), `${basename(input, extname(input))}.rejects.ndjson`)
}

/**
 * Makes sure that a rejects file can be written, before anything is sent.
 *
 * @throws UsageError when it cannot, or would overwrite the input
 */
export function checkRejectsPath(path: string, input: Input): void {
  if (path === '') throw new UsageError('--rejects needs the name of a file')
  const name = formatText(path)
  const before = statOf(path)
  if (before !== undefined && input.identity === `${before.dev}:${before.ino}`) {
    throw new UsageError(
      `the rejects file ${name} is the input itself; name another one with --rejects`,
    )
  }
  try {
    probe(path)
    if (before === undefined) unlinkSync(path)
  } catch (error) {
    const system = reasonOfSystem(error)
    const reason =
      before === undefined && system === 'there is no such file'
        ? 'there is no such folder'
        : system
    throw new UsageError(
      `cannot write the rejects file ${name}: ${reason}; name another one with --rejects`,
    )
  }
}

/** Opens the file as it will be opened, without changing what it holds. */
function probe(path: string): void {
  const descriptor = openSync(path, 'a', 0o600)
  try {
    // Only its owner may read it, so it has to be ours. Devices keep the mode they have.
    if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, 0o600)
  } finally {
    closeSync(descriptor)
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
