import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { describe, expect, onTestFinished, test } from 'vitest'

import { readRejects, temporaryFolder, writeEvents } from './run-command.ts'
import { startProject } from './simulated-project.ts'

const bin = join(import.meta.dirname, '../dist/bin.js')

function start(
  args: readonly string[],
  env: Record<string, string> = {},
): {
  child: ChildProcess
  stdout: Promise<string>
  stderr: Promise<string>
  code: Promise<unknown>
} {
  const child = spawn(process.execPath, [bin, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const code = once(child, 'exit').then(([status]: unknown[]) => status)
  return { child, stdout: text(child.stdout), stderr: text(child.stderr), code }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}

const people = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'identify',
    userId: `u-${index}`,
    traits: { email: `u-${index}@example.com` },
  }))

describe('Ctrl-C', () => {
  test('lets requests under way finish, keeps the rest and prints the summary', async () => {
    const { simulator, url } = await startProject({ latencyMs: 300 })
    const file = writeEvents(people(5000))
    const { child, stdout, stderr, code } = start(['replay', file, '--base-url', url])
    await until(() => simulator.summary().users >= 1000)
    child.kill('SIGINT')

    expect(await code).toBe(130)
    const { users } = simulator.summary()
    const rejects = readRejects(file.replace('.ndjson', '.rejects.ndjson'))
    expect(users).toBeLessThan(5000)
    expect(users + rejects.length).toBe(5000)
    expect(new Set(rejects.map((record) => record['code']))).toEqual(new Set(['not_attempted']))
    expect(await stdout).toMatch(new RegExp(`events +${users.toLocaleString('en-US')} +0 +0 +`))
    expect(await stdout).toContain('Interrupted. Replay the rejects file to go on.')
    expect(await stderr).toContain('press Ctrl-C again')
  })

  test('pressed twice gives up on requests under way, and counts them as failed', async () => {
    const { simulator, url, received } = await startProject()
    simulator.failNext('users.bulkUpdate', { delayMs: 20_000 })
    const file = writeEvents(people(3))
    const { child, stderr, code } = start(['replay', file, '--base-url', url])
    let said = ''
    child.stderr?.on('data', (data) => (said += String(data)))
    await until(() => received() === 1)
    child.kill('SIGINT')
    await until(() => said.includes('Ctrl-C again'))
    child.kill('SIGINT')

    expect(await code).toBe(130)
    await stderr
    const rejects = readRejects(file.replace('.ndjson', '.rejects.ndjson'))
    expect(rejects.map(({ line, status, code: reason }) => [line, status, reason])).toEqual([
      [1, 'failed', 'aborted'],
      [2, 'failed', 'aborted'],
      [3, 'failed', 'aborted'],
    ])
  })

  test('ends a replay of a named pipe that never ends', async () => {
    const { simulator, url } = await startProject()
    const folder = temporaryFolder()
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const { child, stdout, code } = start([
      'replay',
      pipe,
      '--rejects',
      join(folder, 'r.ndjson'),
      '--base-url',
      url,
    ])
    const writer = createWriteStream(pipe)
    onTestFinished(() => void writer.destroy())
    writer.on('error', () => undefined)
    for (const person of people(1000)) writer.write(`${JSON.stringify(person)}\n`)
    await until(() => simulator.summary().users >= 1000)
    child.kill('SIGINT')
    expect(await code).toBe(130)
    expect(await stdout).toMatch(/events +1,000 +0 +0 +0\n/)
    expect(await stdout).toMatch(/Interrupted\.\n/)
  })

  test('ends a replay of standard input that never ends', async () => {
    const { simulator, url } = await startProject()
    const { child, stdout, code } = start([
      'replay',
      '-',
      '--rejects',
      '/dev/null',
      '--base-url',
      url,
    ])
    for (const person of people(1000)) child.stdin?.write(`${JSON.stringify(person)}\n`)
    await until(() => simulator.summary().users >= 1000)
    child.kill('SIGINT')
    expect(await code).toBe(130)
    expect(await stdout).toMatch(/events +1,000 +0 +0 +0\n/)
  })
})

describe('iterelay simulate', () => {
  test('is a project for a replay in another process, and tells the same counts', async () => {
    const simulate = start(['simulate', '--port', '0'])
    let said = ''
    simulate.child.stdout?.on('data', (data) => (said += String(data)))
    await until(() => said.includes('Ctrl-C'))
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
    const file = writeEvents([
      ...people(20),
      { type: 'track', userId: 'u-1', event: 'Opened', messageId: 'm-1' },
      { type: 'track', userId: 'stranger', event: 'Opened', messageId: 'm-2' },
    ])

    const replay = start(['replay', file, '--base-url', url])
    expect(await replay.code).toBe(3)
    expect(await replay.stdout).toMatch(/events +21 +0 +1 +0\n/)
    const summary: unknown = await (await fetch(`${url}/_simulator/summary`)).json()
    expect(summary).toMatchObject({ users: 20, events: 1, purchases: 0, carts: 0 })

    const unknown = await fetch(`${url}/api/nope`, { headers: { 'api-key': 'any' } })
    expect(unknown.status).toBe(501)
    expect(await unknown.text()).toContain('/api/nope')

    simulate.child.kill('SIGINT')
    expect(await simulate.code).toBe(0)
    expect(await simulate.stdout).toMatch(/users +20\n/)
  })

  test('refuses a body that is too large, and stays up', async () => {
    const simulate = start(['simulate', '--port', '0', '--project-type', 'email'])
    let said = ''
    simulate.child.stdout?.on('data', (data) => (said += String(data)))
    await until(() => said.includes('Ctrl-C'))
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
    const large = await fetch(`${url}/api/users/update`, {
      method: 'POST',
      headers: { 'api-key': 'any', 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'a@example.com', dataFields: { text: 'x'.repeat(6_000_000) } }),
    })
    expect(large.status).toBe(413)
    expect((await fetch(`${url}/_simulator/summary`)).status).toBe(200)
  })
})
