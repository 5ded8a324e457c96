#!/usr/bin/env node
import { fstatSync, type Stats } from 'node:fs'
import process from 'node:process'

import { boundHeap } from './bound-heap.ts'
import { exitCodes } from './exit-codes.ts'
import { main } from './main.ts'

boundHeap()

// A reader such as `head` may leave early. The run goes on: what it does matters more than what it says.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

const code = await main(process.argv.slice(2), {
  env: process.env,
  // Opened on demand: touching it changes the mode of a terminal.
  get stdin() {
    return process.stdin
  },
  get stdinStats() {
    return statsOfStdin()
  },
  stdout: process.stdout,
  stderr: process.stderr,
  onSignal: (listener) => {
    process.on('SIGINT', listener)
    process.on('SIGTERM', listener)
    return () => {
      process.off('SIGINT', listener)
      process.off('SIGTERM', listener)
    }
  },
  exit: (status) => process.exit(status),
})

// After Ctrl-C a read that cannot be called off, of a named pipe for one, must not keep the process.
if (code === exitCodes.interrupted) process.stdout.write('', () => process.exit(code))
process.exitCode = code

function statsOfStdin(): Stats | undefined {
  try {
    return fstatSync(0)
  } catch {
    return undefined
  }
}
