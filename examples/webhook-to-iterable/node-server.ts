import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import type { WebhookHandler } from './webhook-handler.ts'

/** A server of Node's for a handler; it does not listen yet. */
export function createNodeServer(handle: WebhookHandler): Server {
  return createServer((incoming, outgoing) => {
    answer(incoming, outgoing, handle).catch(() => outgoing.destroy())
  })
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: WebhookHandler,
): Promise<void> {
  const response = await handle(requestOf(incoming))
  // What the handler did not want to read stands in the way of the next request on this connection.
  if (!incoming.complete) outgoing.setHeader('connection', 'close')
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(await response.text())
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', headers, url = '/' } = incoming
  const texts = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>
  // Without `cancel`: a handler that does not want the rest shall still be able to answer.
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const chunk = await chunks.next()
      if (chunk.done === true) controller.close()
      else controller.enqueue(chunk.value)
    },
  })
  return new Request(new URL(url, 'http://localhost'), {
    method,
    headers: texts,
    ...(method === 'GET' || method === 'HEAD' ? {} : { body, duplex: 'half' }),
  })
}
