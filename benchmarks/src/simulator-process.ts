// A child process: the simulator behind HTTP, on this machine alone. It starts afresh again and again, so that it holds no
// more after a million users than after some thousand; or it knows so many users from the beginning, and keeps what it gets.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import process from 'node:process'
import { text } from 'node:stream/consumers'

import { createIterableSimulator } from '@iterelay/iterable-sdk/simulator'

const knownUsers = Number(process.argv[2] ?? 0)
const requestsBetweenResets = knownUsers > 0 ? Infinity : 20
const users = Array.from({ length: knownUsers }, (_, index) => ({ userId: `user-${index}` }))
const simulator = createIterableSimulator({ maxRequestLog: 0, seed: { users } })
let requests = 0

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy())
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  requests += 1
  if (requests % requestsBetweenResets === 0) simulator.reset()
  const simulated = await simulator.fetch(`http://127.0.0.1${request.url}`, {
    method: 'POST',
    headers: { 'Api-Key': 'key', 'Content-Type': 'application/json' },
    body,
  })
  response.writeHead(simulated.status, { 'Content-Type': 'application/json' })
  response.end(await simulated.text())
}

server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

// The parent is gone, or needs it no longer.
process.on('disconnect', () => process.exit())
