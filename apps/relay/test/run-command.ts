import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { onTestFinished } from 'vitest'

import { main } from '../src/main.ts'

/** What a command came to. */
export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, with nothing of the machine's environment. */
export async function runCommand(
  args: readonly string[],
  {
    env = {},
    stdin = '',
    stdinPath,
  }: { env?: Record<string, string>; stdin?: string; stdinPath?: string } = {},
): Promise<CommandResult> {
  let stdout = ''
  let stderr = ''
  const input =
    stdinPath === undefined ? Readable.from([Buffer.from(stdin)]) : createReadStream(stdinPath)
  // A command that refuses its input does not read it.
  input.on('error', () => undefined)
  const code = await main(args, {
    env,
    stdin: input,
    stdinStats: stdinPath === undefined ? undefined : statSync(stdinPath),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    onSignal: () => () => undefined,
    exit: () => undefined,
  })
  return { code, stdout, stderr }
}

/** A folder for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file of events for one test: texts go in as they are, anything else as JSON. */
export function writeEvents(lines: readonly unknown[]): string {
  const path = join(temporaryFolder(), 'events.ndjson')
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(path, texts.map((text) => `${text}\n`).join(''))
  return path
}

/** The records of a rejects file. */
export function readRejects(path: string): Record<string, unknown>[] {
  const text = readFileSync(path, 'utf8')
  if (text === '') return []
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
