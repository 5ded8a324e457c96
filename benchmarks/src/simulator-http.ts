import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { Agent, request } from 'node:http'
import { dirname, join } from 'node:path'
import process from 'node:process'

import { interleave } from './measure.ts'
import { comparedRows, type Row } from './row.ts'

const inFlight = 64
const requests = 2000
const agent = new Agent({ keepAlive: true, maxSockets: inFlight })
let sent = 0

/** Requests per second to `iterelay simulate`, beside those to a server that parses and says yes; 64 in flight. */
export async function measureSimulatorHttp(): Promise<readonly Row[]> {
  const manifest = createRequire(import.meta.url).resolve('@iterelay/relay/package.json')
  const bin = join(dirname(manifest), 'dist/bin.js')
  const children: ChildProcess[] = []
  const start = async (args: readonly string[]): Promise<URL> => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    let said = ''
    for await (const part of child.stdout as AsyncIterable<Buffer>) {
      said += String(part)
      if (said.includes('Ctrl-C')) break
    }
    return new URL('/api/users/update', /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0])
  }
  try {
    const bare = await start([join(import.meta.dirname, 'parsing-server-process.ts')])
    const simulator = await start([bin, 'simulate', '--port', '0'])
    const figures = await interleave(
      { bare: () => load(bare), simulator: () => load(simulator) },
      { rounds: 30, warmUp: 5, budgetMs: 40_000 },
    )
    const [ofBare, own] = [figures.get('bare') ?? [], figures.get('simulator') ?? []]
    const measure = 'requests per second over HTTP, 64 in flight'
    return comparedRows(
      measure,
      ['a server that parses and says yes', ofBare],
      ['iterelay simulate', own],
      { unit: 'req/s', digits: 0 },
      'iterelay simulate to the server',
    )
  } finally {
    agent.destroy()
    for (const child of children) child.kill('SIGKILL')
  }
}

/** @returns requests per second */
async function load(url: URL): Promise<number> {
  const began = performance.now()
  let left = requests
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await post(url)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return (requests * 1000) / (performance.now() - began)
}

function post(url: URL): Promise<void> {
  sent += 1
  const body = JSON.stringify({
    email: `u${sent % 2000}@example.com`,
    dataFields: { plan: 'pro', visits: sent },
  })
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'api-key': 'any', 'content-type': 'application/json' },
      },
      (response) => {
        response.resume()
        response.on('end', () => {
          if (response.statusCode === 200) resolve()
          else reject(new Error(`status ${response.statusCode}`))
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
