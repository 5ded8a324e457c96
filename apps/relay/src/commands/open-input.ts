import { closeSync, createReadStream, fstatSync, openSync, type Stats } from 'node:fs'
import { Socket } from 'node:net'

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
  readonly stop: () => void
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws UsageError when there is no such file, or it cannot be read
 */
export function openInput(path: string, surroundings: Surroundings): Input {
  if (path === '-') return openStandardInput(surroundings)
  const name = formatText(path)
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${reasonOfSystem(error)}`)
  }
  const stats = fstatSync(descriptor)
  if (stats.isDirectory()) {
    closeSync(descriptor)
    throw isFolder(name)
  }
  // The file API waits in a thread for what comes next, and nothing can call that off; a socket does not wait.
  const stream =
    stats.isFIFO() || stats.isSocket()
      ? new Socket({ fd: descriptor, readable: true, writable: false })
      : createReadStream(path, { fd: descriptor, highWaterMark: 256 * 1024 })
  return { bytes: stream, name, ...measure(stats), stop: () => stream.destroy() }
}

function openStandardInput({ stdin, stdinStats }: Surroundings): Input {
  const name = 'standard input'
  if (stdinStats?.isDirectory() === true) throw isFolder(name)
  return {
    bytes: toBytes(stdin),
    name,
    ...measure(stdinStats),
    stop: () => {
      if ('destroy' in stdin && typeof stdin.destroy === 'function') stdin.destroy()
    },
  }
}

function isFolder(name: string): UsageError {
  return new UsageError(`cannot read ${name}: it is a folder`)
}

function measure(stats: Stats | undefined): Pick<Input, 'totalBytes' | 'identity'> {
  return stats?.isFile() === true
    ? { totalBytes: stats.size, identity: `${stats.dev}:${stats.ino}` }
    : { totalBytes: undefined, identity: undefined }
}

async function* toBytes(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  }
}
