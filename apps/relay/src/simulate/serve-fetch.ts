import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'

/** A request as it came in. */
export interface IncomingRequest {
  readonly method: string
  readonly headers: Record<string, string>
  /** Null where there was none. */
  readonly body: string | null
}

/** Answers HTTP requests. Such as `simulator.fetch`. */
export type Handler = (url: string, request: IncomingRequest) => Promise<Response>

/**
 * Makes an HTTP server of a function; it does not listen yet.
 *
 * Where the function throws, the connection is broken without an answer; where the body of its response fails, the connection is
 * broken in the middle of it.
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
  const body = await readBody(incoming, maxBodyBytes)
  const url = addressOf(incoming)
  if (url === undefined) {
    outgoing.writeHead(400, { connection: 'close' }).end()
    return
  }
  const { method = 'GET' } = incoming
  const response = await handler(url, {
    method,
    headers: headersOf(incoming),
    body: body === '' || method === 'GET' || method === 'HEAD' ? null : body,
  })
  const headers: OutgoingHttpHeaders = Object.fromEntries(response.headers)
  const { content, isWhole } = await readContent(response)
  if (isWhole) {
    outgoing
      .writeHead(response.status, { ...headers, 'content-length': content.length })
      .end(content)
    return
  }
  outgoing.writeHead(response.status, headers)
  // Only when the first part is on its way, so that it is read before the end of the connection is.
  outgoing.write(content, () => outgoing.destroy())
}

/** The whole address, with the host that the client used; undefined for what is none. */
function addressOf({ headers, url = '/' }: IncomingMessage): string | undefined {
  const path = url.startsWith('/') ? url : `/${url}`
  const address = `http://${headers.host ?? '127.0.0.1'}${path}`
  return URL.canParse(address) ? address : undefined
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') texts[name] = value
  }
  return texts
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    if (size < maxBytes) parts.push(part.subarray(0, maxBytes - size))
    size += part.length
  }
  return Buffer.concat(parts).toString()
}

/** The body of a response, or as much of it as there is. */
async function readContent(
  response: Response,
): Promise<{ readonly content: Buffer; readonly isWhole: boolean }> {
  const parts: Uint8Array[] = []
  try {
    for await (const part of response.body ?? []) parts.push(part)
    return { content: Buffer.concat(parts), isWhole: true }
  } catch {
    return { content: Buffer.concat(parts), isWhole: false }
  }
}
