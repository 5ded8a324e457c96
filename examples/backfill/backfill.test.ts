import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { createIterableSimulator, type IterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { defaultPresets } from '@iterelay/presets'
import { createIterableDestination, type IterableDestination } from '@iterelay/segment-adapter'
import { afterAll, beforeEach, expect, test } from 'vitest'

import { backfill, type BackfillOptions } from './backfill.ts'

const folder = mkdtempSync(join(tmpdir(), 'backfill-'))
const input = join(folder, 'events.ndjson')
const paths = { input, checkpoint: `${input}.checkpoint`, rejects: `${input}.rejects` }
const sample = join(import.meta.dirname, '../data/segment-events.ndjson')

let simulator: IterableSimulator
let options: BackfillOptions
beforeEach(() => {
  for (const path of Object.values(paths)) rmSync(path, { force: true })
  simulator = createIterableSimulator()
  options = { ...paths, destination: destinationOf(simulator) }
})
afterAll(() => rmSync(folder, { recursive: true }))

function destinationOf(project: IterableSimulator, maxBatchItems = 1001): IterableDestination {
  return createIterableDestination({
    settings: { apiKey: 'any' },
    mappings: defaultPresets,
    maxBatchItems,
    fetch: project.fetch,
    retry: false,
    rateLimit: false,
  })
}

const readRejects = (): { line: number; reasons: { code: string }[]; event: unknown }[] =>
  readFileSync(paths.rejects, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReturnType<typeof readRejects>[number])

/** What the sample comes to when nothing interrupts it. */
const whole = { lines: 2400, delivered: 1453, skipped: 888, rejected: 59 }

test('a file is delivered, and what is rejected stands beside it with its line and reason', async () => {
  const checkpoints: number[] = []
  const { checkpoint, stoppedBy } = await backfill({
    ...options,
    input: sample,
    onCheckpoint: ({ lines }) => checkpoints.push(lines),
  })
  expect(stoppedBy).toBeUndefined()
  expect(checkpoint).toMatchObject({ ...whole, bytes: statSync(sample).size })
  expect(checkpoints).toEqual([1000, 2000])
  const rejects = readRejects()
  expect(rejects).toHaveLength(59)
  const lines = readFileSync(sample, 'utf8').split('\n')
  for (const { line, event } of rejects) expect(event).toEqual(JSON.parse(lines[line - 1] ?? ''))
  expect(rejects.filter(({ reasons }) => reasons[0]?.code === 'unknown_user')).toHaveLength(12)
  expect(statSync(paths.rejects).mode & 0o777).toBe(0o600)
})

test('after a failure the next run goes on, and both together do what one would have done', async () => {
  const undisturbed = createIterableSimulator()
  await backfill({
    ...options,
    destination: destinationOf(undisturbed),
    input: sample,
  })
  for (const path of [paths.checkpoint, paths.rejects]) rmSync(path)

  const first = await backfill({
    ...options,
    // A few at a time, so that there is something left to do.
    destination: destinationOf(simulator, 10),
    input: sample,
    onCheckpoint: () => simulator.failNext('events.trackBulk', { status: 503 }),
  })
  expect(first.stoppedBy).toMatchObject({ code: 'server_error' })
  expect(first.checkpoint.lines).toBeGreaterThanOrEqual(1000)
  expect(first.checkpoint.lines).toBeLessThan(2000)

  const second = await backfill({ ...options, input: sample })
  expect(second.stoppedBy).toBeUndefined()
  expect(second.checkpoint).toMatchObject(whole)
  expect(new Set(readRejects().map(({ line }) => line)).size).toBe(59)
  expect(readRejects()).toHaveLength(59)
  const { requests: _first, cartUpdates: _updates, ...held } = simulator.summary()
  expect(undisturbed.summary()).toMatchObject(held)
})

test('when it is over there is nothing left to do', async () => {
  await backfill({ ...options, input: sample })
  const sent = simulator.requests().length
  const { checkpoint } = await backfill({ ...options, input: sample })
  expect(checkpoint).toMatchObject(whole)
  expect(simulator.requests()).toHaveLength(sent)
})

test('it can be interrupted', async () => {
  const interrupt = new AbortController()
  const first = await backfill({
    ...options,
    destination: destinationOf(simulator, 10),
    input: sample,
    onCheckpoint: () => interrupt.abort(),
    signal: interrupt.signal,
  })
  expect(first.stoppedBy?.code).toBe('aborted')
  const { checkpoint } = await backfill({ ...options, input: sample })
  expect(checkpoint).toMatchObject(whole)
})

test('rejects that a crash left behind the checkpoint are cut off', async () => {
  writeFileSync(input, '"no event"\n')
  await backfill(options)
  appendFileSync(paths.rejects, '{"line":2,"reasons"')
  appendFileSync(input, '"nor this"\n')
  await backfill(options)
  expect(readRejects().map(({ line, event }) => [line, event])).toEqual([
    [1, 'no event'],
    [2, 'nor this'],
  ])
})

test('rejects that somebody has taken away are not missed', async () => {
  writeFileSync(input, '"no event"\n')
  await backfill(options)
  rmSync(paths.rejects)
  appendFileSync(input, '"nor this"\n')
  const { checkpoint } = await backfill(options)
  expect(checkpoint.rejected).toBe(2)
  expect(readRejects()).toMatchObject([{ line: 2, event: 'nor this' }])
})

test('lines may end in CR LF, be empty, be no JSON, and the last may have no end', async () => {
  const identify = '{"type":"identify","userId":"u-1","traits":{"name":"Zoë 李"}}'
  writeFileSync(input, `\uFEFF${identify}\r\n\r\n{"type":\n  \n{"type":"page","userId":"u-1"}`)
  const { checkpoint } = await backfill(options)
  expect(checkpoint).toMatchObject({ lines: 5, delivered: 1, skipped: 1, rejected: 1 })
  expect(simulator.user('u-1')?.profile).toEqual({ name: 'Zoë 李' })
  expect(readRejects()).toMatchObject([
    { line: 3, event: '{"type":', reasons: [{ code: 'invalid_event' }] },
  ])
})

test('the checkpoint of a longer file is not taken for that of this one', async () => {
  await backfill({ ...options, input: sample })
  writeFileSync(input, '{"type":"page","userId":"u-1"}\n')
  await expect(backfill(options)).rejects.toThrow(/is of another file/)
})

test('memory does not grow with the file', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const heapMb = (): number => {
    collectGarbage()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const events = Array.from({ length: 60_000 }, (_, number) =>
    JSON.stringify({ type: 'identify', userId: `u-${number}`, traits: { note: 'x'.repeat(200) } }),
  )
  writeFileSync(input, `${events.join('\n')}\n`)
  events.length = 0
  const heaps: number[] = []
  const { checkpoint } = await backfill({
    ...options,
    checkpointEvery: 10_000,
    onCheckpoint: () => {
      // The users are Iterable's to keep, not ours.
      simulator.reset()
      heaps.push(heapMb())
    },
  })
  expect(checkpoint.delivered).toBe(60_000)
  const [, second = 0] = heaps
  expect((heaps.at(-1) ?? Infinity) - second).toBeLessThan(10)
})
