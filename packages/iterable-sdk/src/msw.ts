import { http, HttpResponse, type HttpHandler } from 'msw/http'

import { dataCenters } from './data-center.ts'
import { operations } from './operations.ts'
import { createIterableSimulator } from './simulator/create-simulator.ts'
import type { IterableSimulator } from './simulator/simulator.ts'
import { isSimulatedNetworkError } from './simulator/serve/faults.ts'

/** Options of {@link iterableHandlers}. */
export interface IterableHandlersOptions {
  /** An address to answer besides Iterable's own two, for example that of a proxy. Its path, if any, stands before `/api/`. */
  readonly baseUrl?: string
}

/**
 * MSW handlers that answer as Iterable does, for both data centers.
 *
 * One handler per operation, and a last one per address that answers unknown routes as the simulator is told to; so no
 * request to Iterable stays unhandled, also with `onUnhandledFrame: 'error'`.
 *
 * @example
 * ```ts
 * const simulator = createIterableSimulator()
 * const server = setupServer(...iterableHandlers(simulator))
 * ```
 */
export function iterableHandlers(
  simulator: IterableSimulator = createIterableSimulator(),
  options: IterableHandlersOptions = {},
): HttpHandler[] {
  const addresses = [
    ...Object.values(dataCenters),
    ...(options.baseUrl === undefined ? [] : [options.baseUrl.replace(/\/+$/, '')]),
  ]
  const methods = {
    GET: http.get,
    POST: http.post,
    PUT: http.put,
    PATCH: http.patch,
    DELETE: http.delete,
  }
  const handlers: HttpHandler[] = []
  for (const address of addresses) {
    const prefix = new URL(address).pathname.replace(/\/$/, '')
    const answer = ({ request }: { request: Request }): Promise<Response> =>
      answerWith(simulator, prefix, request)
    for (const { method, path } of Object.values(operations)) {
      handlers.push(methods[method](address + path.replaceAll(/\{(\w+)\}/g, ':$1'), answer))
    }
    handlers.push(http.all(`${address}/*`, answer))
  }
  return handlers
}

async function answerWith(
  simulator: IterableSimulator,
  prefix: string,
  request: Request,
): Promise<Response> {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  try {
    return await simulator.fetch(prefix === '' ? request : new Request(url, request))
  } catch (error) {
    // MSW would make a 500 of what is thrown here; this is its way to break the connection.
    if (isSimulatedNetworkError(error)) return HttpResponse.error()
    // The caller gave up, and does not see this answer.
    if (request.signal.aborted) return HttpResponse.error()
    throw error
  }
}
