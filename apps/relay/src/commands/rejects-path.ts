import { accessSync, constants, statSync, type Stats } from 'node:fs'
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
  const name = formatText(path)
  const stats = statOf(path)
  if (stats?.isDirectory() === true) {
    throw new UsageError(`cannot write the rejects file ${name}: it is a folder`)
  }
  if (stats !== undefined && input.identity === `${stats.dev}:${stats.ino}`) {
    throw new UsageError(
      `the rejects file ${name} is the input itself; name another one with --rejects`,
    )
  }
  const needed = stats === undefined ? dirname(path) : path
  try {
    accessSync(needed, constants.W_OK)
  } catch (error) {
    const reason =
      stats === undefined && reasonOfSystem(error) === 'there is no such file'
        ? 'there is no such folder'
        : reasonOfSystem(error)
    throw new UsageError(
      `cannot write the rejects file ${name}: ${reason}; name another one with --rejects`,
    )
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
