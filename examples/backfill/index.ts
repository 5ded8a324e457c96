/** Delivers a file of events: `node examples/backfill/index.ts [FILE]` */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination } from '@iterelay/segment-adapter'

import { backfill } from './backfill.ts'
import type { Checkpoint } from './checkpoint.ts'

const { ITERABLE_API_KEY: apiKey, ITERABLE_DATA_CENTER: dataCenter = 'us' } = process.env
// Before events go to the wrong continent.
if (!['us', 'eu'].includes(dataCenter)) throw new Error('ITERABLE_DATA_CENTER must be us or eu')
const input = process.argv[2] ?? join(import.meta.dirname, '../data/segment-events.ndjson')
// In the current folder. Runs against the simulator are apart: what it was told, Iterable does not know.
const name = `${basename(input)}${apiKey ? '' : '.simulated'}`
const checkpoint = `${name}.checkpoint.json`
const rejects = `${name}.rejects.ndjson`

// The simulator, which answers without a key, begins empty each time, so there is nothing to go on with; and it has no limits to keep to.
if (!apiKey) await rm(checkpoint, { force: true })
const simulated = { fetch: createIterableSimulator().fetch, rateLimit: false } as const

const destination = createIterableDestination({
  settings: {
    apiKey: apiKey || 'any',
    dataCenterLocation: dataCenter === 'eu' ? 'europe' : 'united_states',
  },
  mappings: defaultPresets,
  ...(apiKey ? {} : simulated),
})

if (!existsSync(input)) {
  console.error(`There is no file ${input}. Which one? node index.ts FILE`)
  process.exit(1)
}

const interrupt = new AbortController()
process.once('SIGINT', () => interrupt.abort())

const print = ({ lines, delivered, skipped, rejected }: Checkpoint): void =>
  console.log(`${lines} lines: ${delivered} delivered, ${skipped} skipped, ${rejected} rejected`)

const ended = await backfill({
  destination,
  input,
  rejects,
  checkpoint,
  onCheckpoint: print,
  signal: interrupt.signal,
})

print(ended.checkpoint)
if (ended.checkpoint.rejected > 0) console.log(`What was rejected, and why, is in ${rejects}.`)
if (ended.stoppedBy !== undefined) {
  const { code, message } = ended.stoppedBy
  console.error(`Stopped: ${code}: ${message} Run it again to go on.`)
  process.exitCode = 1
}
