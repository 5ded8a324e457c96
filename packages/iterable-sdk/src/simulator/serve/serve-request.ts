import type { OperationId } from '../../gen/operations.gen.ts'
import { operations } from '../../operations.ts'
import { sleep } from '../../sleep.ts'
import { refusal, type Answer } from '../answers.ts'
import { defaultFaultAnswer, makeNetworkError, type Faults } from './faults.ts'
import { invalidBody } from './json-body.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import { readRequest, type ReadRequest } from './read-request.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'
import { createRouter } from './router.ts'
import { routes } from '../routes/all.ts'
import type { Store } from '../store/store.ts'
import { answerUnknownRoute } from './unknown-route.ts'

/** What serving a request needs. `reset` and `restore` put another store in place. */
export interface Project {
  readonly options: ResolvedSimulatorOptions
  readonly faults: Faults
  readonly log: RequestLog
  store: Store
}

/** Statuses whose answers have no body. */
const bodiless: ReadonlySet<number> = /* @__PURE__ */ new Set([204, 205, 304])

/** Builds the `fetch` of a simulated project. */
export function createSimulatedFetch(project: Project): typeof globalThis.fetch {
  const { options, faults, log } = project
  const route = createRouter(Object.values(operations))
  let nextRequestId = 1

  const respond = (
    { status, body }: Answer,
    headers?: Readonly<Record<string, string>>,
  ): Response => {
    const isText = typeof body === 'string'
    const all = new Headers({
      'Content-Type': isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'Iterable-Request-Id': `simulated-request-${nextRequestId++}`,
    })
    for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value)
    const content = isText ? body : JSON.stringify(body)
    return new Response(bodiless.has(status) ? null : content, { status, headers: all })
  }

  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    signal?.throwIfAborted()
    const request = await readRequest(input, init)
    const now = options.now()
    const match = route(request.method, request.path)
    const operation = match?.operation.id
    const body = request.bytes > options.maxBodyBytes ? undefined : parseJson(request.text)
    const note = (status: number): void => {
      log.note(describe(request, operation, body, status, now))
    }
    if (options.latencyMs > 0) await sleep(options.latencyMs, signal ?? undefined)

    const handle = operation === undefined ? undefined : routes[operation]
    if (match === undefined || operation === undefined) {
      const answer = answerUnknownRoute(request, options.unknownRoute)
      note(answer.status)
      return respond(answer)
    }
    const fault = faults.take(operation)
    if (fault !== undefined && 'networkError' in fault) {
      note(0)
      throw makeNetworkError()
    }
    if (fault !== undefined && 'status' in fault) {
      note(fault.status)
      const usual = defaultFaultAnswer(operation, fault.status)
      return respond({ status: fault.status, body: fault.body ?? usual.body }, fault.headers)
    }
    if (handle === undefined) {
      const answer = answerUnknownRoute(request, options.unknownRoute)
      note(answer.status)
      return respond(answer)
    }
    const refused = refuseUnread(request, body, options)
    const { store } = project
    const { path, query } = request
    const answer =
      refused ?? handle({ store, options, now, path, pathParams: match.pathParams, query, body })
    note(answer.status)
    // After the work: a client that gives up waiting does not know that it was done.
    if (fault !== undefined) await sleep(fault.delayMs, signal ?? undefined)
    return respond(answer)
  }
}

/** The refusal of a request without a look at what it wants; undefined when there is none. */
function refuseUnread(
  { apiKey, path, bytes }: ReadRequest,
  body: unknown,
  options: ResolvedSimulatorOptions,
): Answer | undefined {
  const isKnownKey = options.apiKey === undefined || apiKey === options.apiKey
  if (apiKey === null || apiKey === '' || !isKnownKey) {
    return refusal(401, 'BadApiKey', 'Invalid API key', { ip: '127.0.0.1', endpoint: path })
  }
  if (bytes > options.maxBodyBytes) {
    // The status is known from clients that handle it, the body is not.
    return refusal(413, 'BadParams', `The body is larger than ${options.maxBodyBytes} bytes`)
  }
  return body === notJson ? invalidBody(path) : undefined
}

function describe(
  { method, path, query }: ReadRequest,
  operation: OperationId | undefined,
  body: unknown,
  status: number,
  at: number,
): LoggedRequest {
  return {
    operation,
    method,
    path,
    query: Object.fromEntries(query),
    body: body === notJson ? undefined : body,
    status,
    at,
  }
}

/** Stands for a body that is no JSON. */
const notJson: unique symbol = /* @__PURE__ */ Symbol('not JSON')

function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    const value = JSON.parse(text) as unknown
    return isDeeper(value, maxDepth) ? notJson : value
  } catch {
    return notJson
  }
}

/** Objects and lists inside each other that a body may have; far beyond real data, and short of the call stack. */
const maxDepth = 500

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  for (const member of Object.values(value)) if (isDeeper(member, depth - 1)) return true
  return false
}
