import createFetchClient, { type Client } from 'openapi-fetch'

import { resolveCallOptions } from './call-options.ts'
import type { ResolvedClientOptions } from './client-options.ts'
import { coreOperations } from './core-operations.ts'
import type { paths } from './gen/types.gen.ts'
import type { CoreOperation } from './operation.ts'
import { redact } from './redact.ts'
import { fillPath } from './request.ts'
import { runAttempts } from './run-attempts.ts'

/** An openapi-fetch client over the same transport as the resource methods. */
export function createHttpClient(client: ResolvedClientOptions): Client<paths> {
  return createFetchClient<paths>({
    baseUrl: client.baseUrl,
    pathSerializer: (path, params) => fillPath({ path }, params),
    fetch: (request) => send(request, client),
  })
}

async function send(request: Request, client: ResolvedClientOptions): Promise<Response> {
  const operation = findOperation(request, client.baseUrl)
  const text = request.body === null ? undefined : await request.text()
  const options = resolveCallOptions(undefined, client)
  const draft = {
    method: request.method,
    url: request.url,
    headers: {
      ...client.headers,
      ...Object.fromEntries(request.headers),
      'api-key': client.apiKey,
    },
    ...(text === undefined ? {} : { body: text }),
  }
  const body = operation.retry === 'withId' && text !== undefined ? parseBody(text) : undefined
  const answer = await runAttempts(operation, draft, body, client, {
    ...options,
    signal: request.signal,
  })
  const { status, statusText, headers } = answer.response
  const { outcome } = answer
  if ('data' in outcome) {
    const content = hasNoBody(status) ? null : answer.text
    const response = new Response(content, { status, statusText, headers })
    return operation.answer === undefined ? response : asText(response, answer.text)
  }
  // A success that cannot be read, a redirect that a browser hides, a status that no Response can have: there is no answer
  // to hand on.
  if (status < 300 || status > 599) throw outcome.error
  const shown = hasNoBody(status) ? null : String(redact(answer.text, answer.secrets))
  return new Response(shown, { status, statusText, headers })
}

/** openapi-fetch reads everything as JSON unless told otherwise: what is documented as text is handed over as text. */
function asText(response: Response, text: string): Response {
  // With a length it asks for `json()`; without one it parses by itself.
  response.headers.set('content-length', String(text.length))
  const data: unknown = /^\d+$/.test(text) ? Number(text) : text
  return Object.defineProperty(response, 'json', { value: () => Promise.resolve(data) })
}

/** The operation of an address; one that may not be repeated where the table has none. */
function findOperation(request: Request, baseUrl: string): CoreOperation {
  const path = new URL(request.url).pathname.slice(
    new URL(baseUrl).pathname.replace(/\/$/, '').length,
  )
  const parts = path.split('/')
  let found: CoreOperation | undefined
  for (const operation of Object.values(coreOperations())) {
    if (operation.method !== request.method || !matches(operation.path, parts)) continue
    // The one that spells out more of the path.
    if (found === undefined || operation.pathParams.length < found.pathParams.length) {
      found = operation
    }
  }
  return found ?? unlisted
}

function matches(template: string, parts: readonly string[]): boolean {
  const wanted = template.split('/')
  return (
    wanted.length === parts.length &&
    wanted.every((part, index) => part === parts[index] || part.startsWith('{'))
  )
}

const unlisted: CoreOperation = {
  id: 'unlisted',
  method: 'POST',
  path: '(a path that no operation has)',
  resource: '',
  name: 'unlisted',
  pathParams: [],
  hasQuery: true,
  hasBody: true,
  retry: 'unsafe',
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
