import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { onTestFinished } from 'vitest'

/** What a server saw of a request. */
interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Answers one request, or does something worse. */
export type Behaviour = (response: ServerResponse, request: SeenRequest) => void

export interface FaultyServer {
  readonly baseUrl: string
  readonly seen: readonly SeenRequest[]
}

/** A real HTTP server that does one thing per request; the last behaviour stays. It ends with the test. */
export async function startServer(...behaviours: readonly Behaviour[]): Promise<FaultyServer> {
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const record = { method, url, headers, body }
      const behaviour = behaviours[Math.min(seen.length, behaviours.length - 1)]
      seen.push(record)
      behaviour?.(response, record)
    })
  })
  await listen(server)
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return { baseUrl: `http://127.0.0.1:${address.port}`, seen }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
}

/** Answers with a status, JSON or text, and headers. */
export function answer(
  status: number,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return (response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const type = typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json'
    response.writeHead(status, { 'content-type': type, ...headers }).end(text)
  }
}

/** What Iterable answers to most writes. */
export const success: Behaviour = answer(200, { msg: '', code: 'Success', params: null })

/** Closes the connection without an answer. */
export const reset: Behaviour = (response) => void response.socket?.resetAndDestroy()

/** Sends the head and half of the body, and then nothing. */
export const stall: Behaviour = (response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).write('{"msg":"')

/** Never answers. */
export const silence: Behaviour = () => undefined

/** Promises more bytes than it sends, and closes. */
export const truncate: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
  response.write('{"msg":"', () => response.destroy())
}
