import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs'

import type { Surroundings } from '../surroundings.ts'
import { formatText } from '../terminal/format.ts'
import { UsageError } from '../usage-error.ts'
import { reasonOfSystem } from './reason-of-system.ts'

/** The bytes of a replay. */
export interface Input {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Undefined for what may never end, such as a pipe. */
  readonly totalBytes: number | undefined
  /** How messages call it. */
  readonly name: string
  /** Device and inode of a file, to tell whether another path leads to it. */
  readonly identity: string | undefined
  /** Ends the reading early. */
  stop(): void
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws UsageError when there is no such file, or it cannot be read
 */
export function openInput(path: string, surroundings: Surroundings): Input {
  if (path === '-') {
    const { stdin } = surroundings
    return {
      bytes: toBytes(stdin),
      totalBytes: surroundings.stdinBytes,
      name: 'standard input',
      identity: undefined,
      stop: () => {
        if ('destroy' in stdin && typeof stdin.destroy === 'function') stdin.destroy()
      },
    }
  }
  const { descriptor, size, identity } = openFile(path)
  const stream = createReadStream(path, { fd: descriptor, highWaterMark: 256 * 1024 })
  return {
    bytes: stream,
    totalBytes: size,
    name: formatText(path),
    identity,
    stop: () => stream.destroy(),
  }
}

function openFile(path: string): {
  descriptor: number
  size: number | undefined
  identity: string
} {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new UsageError(`cannot read ${formatText(path)}: ${reasonOfSystem(error)}`)
  }
  const stats = fstatSync(descriptor)
  if (stats.isDirectory()) {
    closeSync(descriptor)
    throw new UsageError(`cannot read ${formatText(path)}: it is a folder`)
  }
  return {
    descriptor,
    size: stats.isFile() ? stats.size : undefined,
    identity: `${stats.dev}:${stats.ino}`,
  }
}

async function* toBytes(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  }
}
