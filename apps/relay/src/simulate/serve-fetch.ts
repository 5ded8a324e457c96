import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'

/** Answers HTTP requests with a `fetch`-like function. */
export type Handler = (request: Request) => Promise<Response>

/**
 * Makes an HTTP server of a function; it does not listen yet.
 *
 * @param maxBodyBytes bytes of a request's body that are handed on; the rest is read and dropped, so that memory is bounded
 */
export function serveFetch(handler: Handler, maxBodyBytes: number): Server {
  return createServer((incoming, outgoing) => {
    answer(incoming, outgoing, handler, maxBodyBytes).catch(() => outgoing.destroy())
  })
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handler: Handler,
  maxBodyBytes: number,
): Promise<void> {
  const request = await toRequest(incoming, maxBodyBytes)
  if (request === undefined) {
    outgoing.writeHead(400, { connection: 'close' }).end()
    return
  }
  const response = await handler(request)
  const headers: OutgoingHttpHeaders = {}
  for (const [name, value] of response.headers) headers[name] = value
  const body = Buffer.from(await response.arrayBuffer())
  outgoing.writeHead(response.status, { ...headers, 'content-length': body.length }).end(body)
}

async function toRequest(
  incoming: IncomingMessage,
  maxBodyBytes: number,
): Promise<Request | undefined> {
  const body = await readBody(incoming, maxBodyBytes)
  const { method = 'GET', url = '/' } = incoming
  const address = `http://127.0.0.1${url.startsWith('/') ? url : `/${url}`}`
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  try {
    return new Request(address, {
      method,
      headers,
      body: body.length === 0 || method === 'GET' || method === 'HEAD' ? null : body,
    })
  } catch {
    // Such as TRACE, which fetch knows no request for.
    return undefined
  }
}

async function readBody(
  incoming: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    if (size < maxBytes) parts.push(part.subarray(0, maxBytes - size))
    size += part.length
  }
  return Buffer.concat(parts)
}
