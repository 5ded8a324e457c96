import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'

import type { SimulatorSeed } from '@iterelay/iterable-sdk/simulator'

/** A simulator in a process of its own, as somebody with another language starts it. */
export interface RunningSimulator {
  readonly url: string
  stop(): Promise<void>
}

/** Starts `iterelay simulate` with a seed file. */
export async function startSimulator(
  seed: SimulatorSeed,
  args: readonly string[] = [],
): Promise<RunningSimulator> {
  const folder = mkdtempSync(join(tmpdir(), 'iterelay-stranger-'))
  const file = join(folder, 'seed.json')
  writeFileSync(file, JSON.stringify(seed))
  const manifest = createRequire(import.meta.url).resolve('@iterelay/relay/package.json')
  const bin = join(dirname(manifest), 'dist/bin.js')
  const child = spawn(process.execPath, [bin, 'simulate', '--port', '0', '--seed', file, ...args], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    said += String(part)
    if (said.includes('Ctrl-C')) break
  }
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
  if (url === undefined) throw new Error(`the simulator did not start: ${said}`)
  return {
    url,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
