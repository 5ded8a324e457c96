import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

import type { IterableSimulator } from '@iterelay/iterable-sdk/simulator'
import { onTestFinished } from 'vitest'

/** Puts a simulator behind a server on this machine, where broken connections are broken sockets. It ends with the test. */
export async function serve(simulator: IterableSimulator): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    answer(simulator, incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

async function answer(
  simulator: IterableSimulator,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // A client that hangs up ends the wait of a late answer.
  const controller = new AbortController()
  outgoing.once('close', () => controller.abort())
  const response = await simulator.fetch(`http://127.0.0.1${incoming.url}`, {
    method: 'POST',
    headers: { 'Api-Key': 'key', 'Content-Type': 'application/json' },
    body: await text(incoming),
    signal: controller.signal,
  })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  for await (const part of response.body ?? []) {
    // One part after the other, so that what comes before a break is on its way when the connection breaks.
    await new Promise((resolve) => outgoing.write(part, resolve))
  }
  outgoing.end()
}
