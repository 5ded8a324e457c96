import type { OperationId } from '../../gen/operations.gen.ts'
import { requestShapes } from '../../gen/requests.gen.ts'
import type { Operation } from '../../operation.ts'
import { operations } from '../../operations.ts'
import { sleep } from '../../sleep.ts'
import { refusal, type Answer, type Refusal } from '../answers.ts'
import type { RouteContext } from '../context.ts'
import { answerDownload } from '../exporting/file-links.ts'
import { routes } from '../routes/all.ts'
import type { Store } from '../store/store.ts'
import { findApiKey, refuseToken } from './authorize-request.ts'
import { checkBody, invalidBody } from './check-body.ts'
import { checkParams } from './check-params.ts'
import { defaultFaultAnswer, makeNetworkError } from './faults.ts'
import { isNotJson, parseJson } from './parse-json.ts'
import { settle, type Project } from './project.ts'
import { readRequest, type ReadRequest } from './read-request.ts'
import type { LoggedRequest } from './request-log.ts'
import { createRespond } from './respond.ts'
import { createRouter } from './router.ts'
import { answerUnknownRoute } from './unknown-route.ts'

/** An operation that a request is for, with what the request says. */
interface Call {
  readonly request: ReadRequest
  readonly operation: Operation & { readonly id: OperationId }
  readonly pathParams: Readonly<Record<string, string>>
  readonly body: unknown
  readonly now: number
}

/** Builds the `fetch` of a simulated project. */
export function createSimulatedFetch(project: Project): typeof globalThis.fetch {
  const { options, faults, chaos, log } = project
  const route = createRouter(Object.values(operations))
  const respond = createRespond()

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

    if (match === undefined || operation === undefined) {
      const { path, query } = request
      settle(project, now)
      const file = answerDownload(path, query, { store: project.store, now })
      const answer = file ?? answerUnknownRoute(request, options.unknownRoute)
      note(answer.status)
      return respond(answer)
    }
    const fault = faults.take(operation) ?? chaos.next(operation)
    if (fault !== undefined && 'networkError' in fault) {
      note(0)
      throw makeNetworkError()
    }
    if (fault !== undefined && 'status' in fault) {
      note(fault.status)
      const usual = defaultFaultAnswer(operation, fault.status)
      const { status, headers = {} } = fault
      return respond({ status, body: fault.body ?? Object(usual.body), headers, refused: true })
    }
    const { pathParams } = match
    const answer = await answerCall(project, {
      request,
      operation: match.operation,
      pathParams,
      body,
      now,
    })
    note(answer.status)
    // After the work: a client that gives up waiting does not know that it was done.
    if (fault !== undefined && 'delayMs' in fault) await sleep(fault.delayMs, signal ?? undefined)
    return respond(answer, fault)
  }
}

/** Lets a call through what stands before the routes, each of which may refuse it, and then to its route. */
async function answerCall(project: Project, call: Call): Promise<Answer> {
  const { options, limits, lanes } = project
  const { request, operation, now } = call
  const { path, query, bytes } = request
  const { id } = operation
  const apiKey = findApiKey(request, id, options)
  if ('refused' in apiKey) return apiKey
  if (options.notEnabled.has(id)) {
    return id.startsWith('subscriptions.')
      ? refusal(404, 'NotFound', 'Endpoint not found')
      : refusal(403, 'Forbidden', 'This feature is not enabled for the project')
  }
  const limited = limits.take(id, request.apiKey ?? '', now)
  if (limited !== undefined) return limited
  if (bytes > options.maxBodyBytes) {
    // The status is known from clients that handle it, the body is not.
    return refusal(413, 'BadParams', `The body is larger than ${options.maxBodyBytes} bytes`)
  }
  if (isNotJson(call.body)) return inForm(id, invalidBody(path))
  const shape = requestShapes[id]
  const params = checkParams(call.pathParams, query, shape.params ?? {})
  if (params.refused !== undefined) return params.refused
  let { body } = call
  if (shape.body !== undefined && !(body === undefined && shape.bodyOptional === true)) {
    const checked = checkBody(path, body, shape.body)
    if (checked.refused !== undefined) return inForm(id, checked.refused)
    ;({ body } = checked)
  }
  settle(project, now)
  const { store } = project
  const { jwtSecret } = apiKey
  if (jwtSecret !== undefined) {
    const refused = await refuseToken({
      request,
      params: params.params,
      body,
      secret: jwtSecret,
      options,
      store,
      now,
    })
    if (refused !== undefined) return refused
  }
  const { origin } = request
  const work = (on: Store): Answer | Promise<Answer> =>
    run(id, { store: on, options, now, path, origin, apiKey, params: params.params, body })
  return lanes.isLagging && operation.retry !== 'read'
    ? lanes.accept(store, id, now, work)
    : work(store)
}

/** The refusal of a body, in the form that an operation has for it: this one answers plain text, as recorded. */
function inForm(id: OperationId, refused: Refusal): Refusal {
  return id === 'metadata.put'
    ? { status: 400, body: 'Invalid JSON body', media: 'text', refused: true }
    : refused
}

/** Calls the route of an operation with parameters and a body that were checked against its document. */
function run(
  id: OperationId,
  context: RouteContext & { readonly params: unknown; readonly body: unknown },
): Answer | Promise<Answer> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was checked is what the route's type says
  const handle = routes[id] as (given: typeof context) => Answer | Promise<Answer>
  return handle(context)
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
    query: query.size === 0 ? {} : Object.fromEntries(query),
    body: isNotJson(body) ? undefined : body,
    status,
    at,
  }
}
