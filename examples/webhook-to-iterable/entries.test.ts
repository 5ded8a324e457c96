import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'

import { expect, test } from 'vitest'

import worker from './worker.ts'

const body = JSON.stringify([
  { type: 'page', userId: 'u-1' },
  { type: 'track', event: 'Seen' },
])
const headers = { authorization: 'Bearer a-token' }

test('the service answers, keeps dead letters for its owner, and ends when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-'))
  const file = join(folder, 'dead-letters.ndjson')
  const service = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'server.ts')],
    {
      env: { PORT: '0', WEBHOOK_TOKEN: 'a-token', DEAD_LETTERS: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const [line] = (await once(createInterface(service.stdout), 'line')) as [string]
    const [port] = /\d+/.exec(line) ?? []
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body })
    expect(await response.json()).toMatchObject({ skipped: 1, rejected: 1 })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      parkedAt: expect.any(String),
      reasons: [{ code: 'missing_identifier' }],
      event: { type: 'track', event: 'Seen' },
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    service.kill('SIGTERM')
    expect(await once(service, 'exit')).toEqual([0, null])
  } finally {
    service.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
})

test('the worker answers, and sends dead letters to its queue', async () => {
  const queue: unknown[] = []
  const env = {
    ITERABLE_API_KEY: 'any',
    ITERABLE_DATA_CENTER: 'us' as const,
    WEBHOOK_TOKEN: 'a-token',
    DEAD_LETTERS: { send: (message: unknown) => Promise.resolve(queue.push(message)) },
  }
  const post = (given: HeadersInit): Promise<Response> =>
    worker.fetch(new Request('https://example.com', { method: 'POST', headers: given, body }), env)
  expect((await post(headers)).status).toBe(200)
  expect(queue).toMatchObject([{ reasons: [{ code: 'missing_identifier' }] }])
})
