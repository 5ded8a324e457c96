import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readRejects, runCommand, temporaryFolder, writeEvents } from './run-command.ts'
import { startProject } from './simulated-project.ts'

const sample = join(import.meta.dirname, '../../../examples/data/segment-events.ndjson')

const identify = (userId: string): object => ({
  type: 'identify',
  userId,
  traits: { email: `${userId}@example.com` },
})
const track = (userId: string, event = 'Opened'): object => ({
  type: 'track',
  userId,
  event,
  messageId: `${event}-${userId}`,
})

describe('iterelay replay', () => {
  test('replays the sample events; its counts are what the project holds', async () => {
    const { simulator, url } = await startProject()
    const rejects = join(temporaryFolder(), 'rejects.ndjson')

    const { code, stdout } = await runCommand([
      'replay',
      sample,
      '--rejects',
      rejects,
      '--base-url',
      url,
    ])

    expect(code).toBe(3)
    const { events, purchases, cartUpdates, requests } = simulator.summary()
    expect(stdout).toMatch(new RegExp(`trackEvent +${events} `))
    expect(stdout).toMatch(new RegExp(`trackPurchase +${purchases} `))
    expect(stdout).toMatch(new RegExp(`updateCart +${cartUpdates} `))
    const sum = Object.values(requests).reduce((total, count) => total + count, 0)
    expect(stdout).toMatch(new RegExp(`requests sent +${sum}\\n`))
    expect(stdout).toMatch(/events read +2,400\n/)
    expect(readRejects(rejects)).toHaveLength(59)
  })

  test('exits 0 when everything was delivered or skipped, and writes no rejects file', async () => {
    const { simulator, url } = await startProject()
    const file = writeEvents([identify('u-1'), track('u-1'), { type: 'page', userId: 'u-1' }])

    const { code, stdout } = await runCommand(['replay', file, '--base-url', url])

    expect(code).toBe(0)
    expect(stdout).toMatch(/events +2 +1 +0 +0\n/)
    expect(stdout).toContain('none written')
    expect(existsSync(file.replace('.ndjson', '.rejects.ndjson'))).toBe(false)
    expect(simulator.user('u-1')?.events()).toHaveLength(1)
  })

  test('without a key the embedded simulator is the project, and that is said', async () => {
    const file = writeEvents([identify('u-1')])
    const { code, stderr } = await runCommand(['replay', file])
    expect(code).toBe(0)
    expect(stderr).toContain('embedded Iterable simulator, since ITERABLE_API_KEY is not set')
  })

  test('a bad line is counted and kept with its number, code and reason; the run goes on', async () => {
    const { simulator, url } = await startProject()
    const file = writeEvents([
      identify('u-1'),
      '{"type": "track", oops',
      '',
      '[1, 2]',
      '"text"',
      { userId: 'u-1', event: 'No type' },
      { type: 'track', event: 'Nobody' },
      track('stranger'),
      track('u-1'),
    ])

    const { code, stdout } = await runCommand(['replay', file, '--base-url', url])

    expect(code).toBe(3)
    const rejects = readRejects(file.replace('.ndjson', '.rejects.ndjson'))
    expect(rejects.map(({ line, status, code: reason }) => [line, status, reason])).toEqual([
      [2, 'rejected', 'invalid_json'],
      [4, 'rejected', 'invalid_event'],
      [5, 'rejected', 'invalid_event'],
      [6, 'rejected', 'invalid_event'],
      [7, 'rejected', 'missing_identifier'],
      [8, 'rejected', 'unknown_user'],
    ])
    expect(rejects.every(({ reason }) => typeof reason === 'string' && reason !== '')).toBe(true)
    expect(rejects[0]?.['raw']).toBe('{"type": "track", oops')
    expect(rejects[4]?.['event']).toEqual({ type: 'track', event: 'Nobody' })
    expect(stdout).toMatch(/events read +8\n/)
    expect(stdout).toMatch(/invalid_event +3 +first at line 4\n/)
    expect(simulator.events('Opened')).toHaveLength(1)
  })

  test('--expect-rejects exits 0 for rejected events and says so', async () => {
    const file = writeEvents([{ type: 'track', event: 'Nobody' }])
    const { code, stdout } = await runCommand(['replay', file, '--expect-rejects'])
    expect(code).toBe(0)
    expect(stdout).toContain('rejections are expected')
  })

  test('events that failed exit 3 even so', async () => {
    const { simulator, url } = await startProject()
    simulator.failNext('users.bulkUpdate', { status: 503, headers: { 'retry-after': '0' } }, 100)
    const file = writeEvents([identify('u-1')])

    const { code } = await runCommand(['replay', file, '--base-url', url, '--expect-rejects'])

    expect(code).toBe(3)
    const [record] = readRejects(file.replace('.ndjson', '.rejects.ndjson'))
    expect(record).toMatchObject({ line: 1, status: 'failed', code: 'server_error' })
  })

  test('a refusal that is no fault of the events is not an expected one', async () => {
    const { simulator, url } = await startProject()
    simulator.failNext('users.bulkUpdate', { status: 403 })
    const file = writeEvents([identify('u-1')])
    const args = ['replay', file, '--base-url', url, '--expect-rejects']
    const { code, stdout } = await runCommand(args)
    expect(code).toBe(3)
    expect(stdout).not.toContain('are expected')
  })

  test('a rejects file that cannot be written ends the run, and what was sent is counted', async () => {
    const { simulator, url } = await startProject()
    const people = Array.from({ length: 3000 }, (_, index) => identify(`u-${index}`))
    const file = writeEvents([...people.slice(0, 500), 'no json', ...people.slice(500)])

    const args = ['replay', file, '--base-url', url, '--rejects', '/dev/full']
    const { code, stdout, stderr } = await runCommand(args)

    expect(code).toBe(3)
    expect(stderr).toContain('cannot write the rejects file /dev/full: the disk is full')
    expect(simulator.users()).toHaveLength(999)
    expect(stdout).toMatch(/events +999 +0 +1 +0\n/)
    expect(stdout).toContain('none written')
  })

  test('a rejects file is input again', async () => {
    const { simulator, url } = await startProject()
    const file = writeEvents([track('late'), 'no json', identify('u-1')])
    await runCommand(['replay', file, '--base-url', url])
    await runCommand(['replay', writeEvents([identify('late')]), '--base-url', url])
    const rejects = file.replace('.ndjson', '.rejects.ndjson')

    const { code, stdout } = await runCommand(['replay', rejects, '--base-url', url])

    expect(code).toBe(3)
    expect(stdout).toMatch(/events +1 +0 +1 +0\n/)
    expect(simulator.events('Opened')).toHaveLength(1)
    const again = readRejects(rejects.replace('.ndjson', '.rejects.ndjson'))
    expect(again).toEqual([
      {
        line: 2,
        status: 'rejected',
        code: 'invalid_json',
        reason: 'The line is not JSON.',
        raw: 'no json',
      },
    ])
  })

  test('a refused key ends the run early; the rest is in the rejects file and works with the right key', async () => {
    const key = 'wrong-key-0123456789'
    const { simulator, url } = await startProject({ apiKey: 'right-key' })
    const people = Array.from({ length: 2500 }, (_, index) => identify(`u-${index}`))
    const file = writeEvents([...people, 'no json'])
    const rejects = file.replace('.ndjson', '.rejects.ndjson')
    const env = { ITERABLE_API_KEY: key, ITERABLE_BASE_URL: url }

    const { code, stdout, stderr } = await runCommand(['replay', file], { env })

    expect(code).toBe(3)
    expect(stderr).toContain('ITERABLE_API_KEY')
    expect(simulator.summary().requests).toEqual({ 'users.bulkUpdate': 1 })
    const records = readRejects(rejects)
    expect(records).toHaveLength(2501)
    expect(new Set(records.map((record) => record['code']))).toEqual(
      new Set(['bad_api_key', 'not_attempted', 'invalid_json']),
    )
    for (const text of [stdout, stderr, readFileSync(rejects, 'utf8')]) {
      expect(text).not.toContain(key)
    }

    const second = await runCommand(['replay', rejects], {
      env: { ...env, ITERABLE_API_KEY: 'right-key' },
    })
    expect(second.stdout).toMatch(/events +2,500 +0 +1 +0\n/)
    expect(simulator.summary().users).toBe(2500)
  })

  test('--dry-run sends and writes nothing, and tells what would be sent', async () => {
    const { simulator, url } = await startProject()
    const file = writeEvents([identify('u-1'), track('u-1'), { type: 'track', event: 'Nobody' }])

    const { code, stdout } = await runCommand(['replay', file, '--dry-run', '--base-url', url])

    expect(code).toBe(3)
    expect(simulator.summary().requests).toEqual({})
    expect(existsSync(file.replace('.ndjson', '.rejects.ndjson'))).toBe(false)
    expect(stdout).toMatch(/would be sent +2\n/)
    expect(stdout).toMatch(/would be rejected +1\n/)
    expect(stdout).toMatch(/users\.bulkUpdate +1\n/)
    expect(stdout).toMatch(/missing_identifier +1 +first at line 3\n/)
  })

  test.each([
    ['single', ['users.update', 'events.track']],
    ['bulk', ['users.bulkUpdate', 'events.trackBulk']],
  ])('--lane %s uses the endpoints of that lane alone', async (lane, operations) => {
    const { simulator, url } = await startProject()
    const file = writeEvents([identify('u-1'), track('u-1')])
    const { code } = await runCommand(['replay', file, '--lane', lane, '--base-url', url])
    expect(code).toBe(0)
    expect(Object.keys(simulator.summary().requests)).toEqual(operations)
  })

  test('- reads standard input', async () => {
    const { simulator, url } = await startProject()
    const rejects = join(temporaryFolder(), 'rejects.ndjson')
    const { code } = await runCommand(['replay', '-', '--rejects', rejects, '--base-url', url], {
      stdin: `\uFEFF${JSON.stringify(identify('u-1'))}\r\n\r\n${JSON.stringify(track('u-1'))}`,
    })
    expect(code).toBe(0)
    expect(simulator.summary()).toMatchObject({ users: 1, events: 1 })
  })

  test('keeps the order of a user across the whole file', async () => {
    const { simulator, url } = await startProject()
    const file = writeEvents(
      Array.from({ length: 2500 }, (_, index) => ({
        type: 'identify',
        userId: `u-${index % 3}`,
        traits: { step: index },
      })),
    )
    await runCommand(['replay', file, '--base-url', url])
    expect(simulator.users().map(({ profile }) => profile['step'])).toEqual([2499, 2497, 2498])
  })

  test('the rejects file is readable by its owner only and replaces that of an earlier run', async () => {
    const file = writeEvents([{ type: 'track', event: 'Nobody' }])
    const rejects = join(temporaryFolder(), 'rejects.ndjson')
    writeFileSync(rejects, 'old\n', { mode: 0o644 })

    await runCommand(['replay', file, '--rejects', rejects])
    expect(statSync(rejects).mode & 0o777).toBe(0o600)
    expect(readRejects(rejects)).toHaveLength(1)

    await runCommand(['replay', writeEvents([identify('u-1')]), '--rejects', rejects])
    expect(readRejects(rejects)).toEqual([])
  })

  test('an empty file is a run of nothing', async () => {
    const { code, stdout } = await runCommand(['replay', writeEvents([])])
    expect(code).toBe(0)
    expect(stdout).toMatch(/events read +0\n/)
  })
})
