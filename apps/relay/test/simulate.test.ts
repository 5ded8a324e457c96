import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

import { parseIterableWebhook, type IterableWebhookEvent } from '@iterelay/iterable-sdk/webhooks'
import { describe, expect, onTestFinished, test } from 'vitest'

import { runCommand, temporaryFolder } from './run-command.ts'
import { startProject } from './simulated-project.ts'

const bin = join(import.meta.dirname, '../dist/bin.js')
const ana = 'ana@example.com'

/** Starts the command and answers its address. */
async function simulate(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [bin, 'simulate', '--port', '0', ...args], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  for await (const part of child.stdout as AsyncIterable<Buffer>) {
    said += String(part)
    if (said.includes('Ctrl-C')) break
  }
  return /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
}

function seedFile(content: unknown): string {
  const file = join(temporaryFolder(), 'seed.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

async function call(
  url: string,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url + path, {
    method,
    headers: { 'Api-Key': 'any', 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}

describe('iterelay simulate', () => {
  test('begins with a seed, which reset brings back, or with a snapshot', async () => {
    const url = await simulate('--seed', seedFile({ users: [{ email: ana }] }))
    expect((await call(url, '/_simulator/summary')).body).toMatchObject({ users: 1 })
    await call(url, '/api/users/update', { email: 'ben@example.com' })
    const snapshot = await call(url, '/_simulator/snapshot')
    await call(url, '/_simulator/reset', {})
    expect((await call(url, '/_simulator/summary')).body).toMatchObject({ users: 1 })
    await call(url, '/_simulator/snapshot', snapshot.body, 'PUT')
    expect((await call(url, '/_simulator/summary')).body).toMatchObject({ users: 2 })

    const again = await simulate('--seed', seedFile(snapshot.body))
    expect((await call(again, '/_simulator/summary')).body).toMatchObject({ users: 2 })
  })

  test('can be steered from any language, and says what is wrong', async () => {
    const url = await simulate('--unknown-route', 'faithful', '--api-key', 'any')
    await call(url, '/_simulator/seed', { lists: [{ id: 5, name: 'News' }] })
    expect((await call(url, '/api/lists')).body).toMatchObject({ lists: [{ id: 5 }] })
    await call(url, '/_simulator/faults', { operation: 'lists.list', fault: { status: 503 } })
    expect((await call(url, '/api/lists')).status).toBe(503)
    await call(url, '/_simulator/forget', { user: ana })
    expect((await call(url, '/api/users/update', { email: ana })).status).toBe(409)
    expect(await call(url, '/_simulator/faults', { operation: 'lists.lst', fault: {} })).toEqual({
      status: 400,
      body: { error: expect.stringContaining('lists.list') },
    })
    expect((await call(url, '/_simulator/')).body).toMatchObject({
      actions: expect.arrayContaining(['GET /_simulator/summary', 'POST /_simulator/faults']),
    })
    expect((await call(url, '/_simulator/nope')).status).toBe(404)
    expect((await call(url, '/api/nope')).body).toContain('Action not found')
    const refused = await fetch(`${url}/api/lists`, { headers: { 'Api-Key': 'other' } })
    expect(refused.status).toBe(401)
  })

  test('holds writes back, and applies them at a word', async () => {
    const url = await simulate('--lag', '600000')
    await call(url, '/api/users/update', { email: ana })
    expect((await call(url, '/_simulator/summary')).body).toMatchObject({ users: 0 })
    await call(url, '/_simulator/settle', {})
    expect((await call(url, '/_simulator/summary')).body).toMatchObject({ users: 1 })
  })

  test('answers pages of any origin', async () => {
    const url = await simulate()
    const preflight = await fetch(`${url}/api/users/update`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'api-key,content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('api-key')
    const answer = await fetch(`${url}/api/lists`, { headers: { 'Api-Key': 'any' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    // Without the header of a preflight it is a route like any other.
    expect((await fetch(`${url}/api/lists`, { method: 'OPTIONS' })).status).toBe(501)
  })

  test('sends system webhooks', async () => {
    const events: IterableWebhookEvent[] = []
    const receiver = createServer((incoming, outgoing) => {
      void (async () => {
        const request = new Request('https://hooks.example.com/', {
          method: 'POST',
          headers: incoming.headers as Record<string, string>,
          body: Buffer.concat(await incoming.toArray()),
        })
        events.push(await parseIterableWebhook(request, { token: 't0ken' }))
        outgoing.end()
      })().catch((error: unknown) => outgoing.writeHead(500).end(String(error)))
    })
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    onTestFinished(() => void receiver.close())
    const bound = receiver.address()
    const port = typeof bound === 'object' ? bound?.port : 0
    const address = `http://127.0.0.1:${port ?? 0}/`
    const url = await simulate('--webhook-url', address, '--webhook-token', 't0ken')
    await call(url, '/_simulator/webhooks', {
      eventName: 'emailBounce',
      email: ana,
      dataFields: { recipientState: 'HardBounce' },
    })
    await call(url, '/_simulator/settle', {})
    expect(events).toMatchObject([{ eventName: 'emailBounce', email: ana }])
  })

  test.each([
    [
      'a file that is not there',
      () => ['--seed', '/nowhere/seed.json'],
      'cannot read /nowhere/seed.json',
    ],
    ['a file that is no JSON', () => ['--seed', seedFile('{')], 'is no JSON'],
    ['a seed that is none', () => ['--seed', seedFile({ user: [] })], 'seed.user'],
    ['an address that is none', () => ['--webhook-url', 'ftp://x'], 'http or https'],
    ['a token for no webhook', () => ['--webhook-token', 't0ken'], 'goes with --webhook-url'],
  ])('refuses %s', async (_case, args, words) => {
    const { code, stderr } = await runCommand(['simulate', '--port', '0', ...args()])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('over a real connection', () => {
  const get = (url: string): Promise<string> =>
    fetch(`${url}/api/lists`, { headers: { 'Api-Key': 'any' } }).then((response) => response.text())

  test('a fault breaks it before the answer, in its middle, or ends the answer early', async () => {
    const { simulator, url } = await startProject()
    simulator.failNext('lists.list', { networkError: true })
    await expect(get(url)).rejects.toThrow('fetch failed')
    simulator.failNext('lists.list', { resetBody: true })
    await expect(get(url)).rejects.toThrow('terminated')
    simulator.failNext('lists.list', { truncateBody: true })
    expect(await get(url)).toBe('{"list')
    expect(await get(url)).toBe('{"lists":[]}')
  })

  test('links lead back to the address that the client used', async () => {
    const { url } = await startProject()
    const body = { dataTypeName: 'user', outputFormat: 'text/csv' }
    await call(url, '/api/users/update', { email: ana })
    const started = await call(url, '/api/export/start', body)
    const { jobId } = started.body as { jobId: number }
    const { files } = (await call(url, `/api/export/${jobId}/files`)).body as {
      files: { url: string }[]
    }
    expect(files[0]?.url.startsWith(url)).toBe(true)
    expect(await (await fetch(files[0]?.url ?? '')).text()).toContain(ana)
  })
})
