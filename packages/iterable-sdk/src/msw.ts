import { http, type HttpHandler } from 'msw'

import { dataCenters } from './data-center.ts'
import type { OperationId } from './gen/operations.gen.ts'
import { answerRequest } from './msw/answer-request.ts'
import { answerOverride, type Override } from './msw/override.ts'
import { operations } from './operations.ts'
import { createIterableSimulator } from './simulator/create-simulator.ts'
import type { IterableSimulator } from './simulator/simulator.ts'

// What overrides are made of
export { refusal } from './msw/override.ts'
export type { OverriddenAnswer, OverriddenCall, Override } from './msw/override.ts'

/** Options of {@link iterableHandlers}. */
export interface IterableHandlersOptions {
  /** An address to answer besides Iterable's own two, for example that of a proxy. Its path, if any, stands before `/api/`. */
  readonly baseUrl?: string
}

/** MSW handlers, to be spread into `setupServer` or `setupWorker`. */
export interface IterableHandlers extends Array<HttpHandler> {
  /** The simulator that answers. */
  readonly simulator: IterableSimulator
  /**
   * Handlers that answer one operation in another way, for `server.use(...)`; the rest stays with the simulator.
   *
   * @param answer a success, typed as the operation's document has it, a Response such as `refusal(400, 'BadParams')`, or a
   *   function that makes one of a call
   * @param options `once` lets the simulator answer again after one call
   *
   * @example
   * ```ts
   * server.use(...handlers.override('lists.getSize', 12))
   * server.use(...handlers.override('users.update', () => refusal(400, 'BadParams', 'No'), { once: true }))
   * ```
   */
  override<Id extends OperationId>(
    operation: Id,
    answer: Override<Id>,
    options?: { readonly once?: boolean },
  ): HttpHandler[]
}

const methods = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
}

/**
 * MSW handlers that answer as Iterable does, for both data centers. They work with msw 2 and 3, in Node and in browsers.
 *
 * One handler per address, which answers unknown routes as the simulator is told to; so no request to Iterable stays
 * unhandled, also with `onUnhandledFrame: 'error'` (msw 3) or `onUnhandledRequest: 'error'` (msw 2).
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
): IterableHandlers {
  const addresses = [
    ...Object.values(dataCenters),
    ...(options.baseUrl === undefined ? [] : [options.baseUrl.replace(/\/+$/, '')]),
  ].map((address) => ({ address, prefix: new URL(address).pathname.replace(/\/$/, '') }))

  // One for everything: MSW tries handlers one after the other, and would go through hundreds for each request.
  const handlers = addresses.map(({ address, prefix }) =>
    http.all(`${address}/*`, ({ request }) => answerRequest(simulator, prefix, request)),
  )

  const override: IterableHandlers['override'] = (operation, answer, { once = false } = {}) =>
    addresses.map(({ address, prefix }) =>
      methods[operations[operation].method](
        patternOf(address, operation),
        ({ request }) => {
          // What is read by the override can still be read by the simulator.
          const copy = request.clone()
          const simulate = (): Promise<Response> => answerRequest(simulator, prefix, copy)
          return answerOverride(operation, answer, { request, prefix, simulate })
        },
        { once },
      ),
    )
  return Object.assign(handlers, { simulator, override })
}

/** The path of an operation, as MSW writes it. */
function patternOf(address: string, id: OperationId): string {
  return address + operations[id].path.replaceAll(/\{(\w+)\}/g, ':$1')
}
