import createFetchClient, { type Client } from 'openapi-fetch'

import type { ResolvedClientOptions } from './client-options.ts'
import type { coreOperations } from './core-operations.ts'
import type { paths } from './gen/types.gen.ts'
import type { CoreOperation } from './operation.ts'
import type { redact } from './redact.ts'
import type { fillPath } from './request.ts'
import type { runAttempts } from './run-attempts.ts'

/** What the client has loaded anyway. */
export type ClientParts = readonly [
  operations: typeof coreOperations,
  fillPath: typeof fillPath,
  redact: typeof redact,
  runAttempts: typeof runAttempts,
]

/** An openapi-fetch client over the same transport as the resource methods. */
export function createHttpClient(client: ResolvedClientOptions, parts: ClientParts): Client<paths> {
  const [, fill] = parts
  return createFetchClient<paths>({
    baseUrl: client.baseUrl,
    pathSerializer: (path, params) => fill({ path, method: 'client.http' }, params),
    fetch: (request) => send(request, client, parts),
  })
}

async function send(
  request: Request,
  client: ResolvedClientOptions,
  [operations, , redactText, run]: ClientParts,
): Promise<Response> {
  const operation = findOperation(request, client.baseUrl, Object.values(operations()))
  const text = request.body === null ? undefined : await request.text()
  const { timeoutMs, retry } = client
  const headers = {
    ...client.headers,
    ...Object.fromEntries(request.headers),
    'api-key': client.apiKey,
  }
  const draft = {
    method: request.method,
    url: request.url,
    headers,
    ...(text === undefined ? {} : { body: text }),
  }
  const body = text === undefined ? undefined : parseBody(text)
  const { signal } = request
  const options = { timeoutMs, retry, headers, signal, isStream: false }
  const answer = await run(operation, draft, body, client, options)
  const { status, statusText, headers: answered } = answer.response
  const { outcome } = answer
  if ('data' in outcome) {
    const content = hasNoBody(status) ? null : answer.text
    const response = new Response(content, { status, statusText, headers: answered })
    return operation.answer === undefined ? response : asText(response, answer.text)
  }
  // A success that cannot be read, a redirect that a browser hides, a status that no Response can have: there is no answer
  // to hand on.
  if (status < 300 || status > 599) throw outcome.error
  const shown = hasNoBody(status) ? null : String(redactText(answer.text, answer.secrets))
  return new Response(shown, { status, statusText, headers: answered })
}

/** openapi-fetch reads everything as JSON unless told otherwise: what is documented as text is handed over as text. */
function asText(response: Response, text: string): Response {
  // With a length it asks for `json()`; without one it parses by itself.
  response.headers.set('content-length', String(text.length))
  const data: unknown = /^\d+$/.test(text) ? Number(text) : text
  return Object.defineProperty(response, 'json', { value: () => Promise.resolve(data) })
}

/** The operation of an address; one that may not be repeated where the table has none. */
function findOperation(
  request: Request,
  baseUrl: string,
  operations: readonly CoreOperation[],
): CoreOperation {
  const path = new URL(request.url).pathname.slice(
    new URL(baseUrl).pathname.replace(/\/$/, '').length,
  )
  const parts = path.split('/')
  let found: CoreOperation | undefined
  for (const operation of operations) {
    if (operation.method !== request.method || !matches(operation.path, parts)) continue
    // The one that spells out more of the path.
    if (found === undefined || placesOf(operation) < placesOf(found)) found = operation
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever openapi-fetch sends, for messages and logs
  return found ?? { ...unlisted, method: request.method as CoreOperation['method'] }
}

function placesOf({ path }: CoreOperation): number {
  return path.split('{').length
}

function matches(template: string, parts: readonly string[]): boolean {
  const wanted = template.split('/')
  return (
    wanted.length === parts.length &&
    wanted.every((part, index) => part === parts[index] || part.startsWith('{'))
  )
}

const unlisted: Omit<CoreOperation, 'method'> = {
  id: 'unlisted',
  path: '(a path that no operation has)',
  resource: '',
  name: 'unlisted',
  hasQuery: true,
  hasBody: true,
  retry: 'unsafe',
  limits: [],
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304
}
