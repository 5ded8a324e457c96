import { show } from './check-options.ts'

/**
 * Something around every attempt: it can change the request, answer itself, or look at the answer.
 *
 * @example
 * ```ts
 * const traced: Middleware = (next) => async (request) => {
 *   request.headers.set('x-trace', crypto.randomUUID())
 *   return next(request)
 * }
 * ```
 */
export type Middleware = (next: Send) => Send

/** Sends a request. */
export type Send = (request: Request) => Promise<Response>

/** Puts middleware around a `fetch`; without any it is left as it is, since making a `Request` costs time. */
export function wrapFetch(
  fetch: typeof globalThis.fetch,
  middleware: readonly Middleware[],
): typeof globalThis.fetch {
  if (middleware.length === 0) return fetch
  let send: Send = async (request) => fetch(request)
  for (const wrap of middleware.toReversed()) send = wrap(send)
  return async (input, init) => send(new Request(input, init))
}

/** Adds a problem when it is no list of functions. */
export function checkMiddleware(middleware: unknown, problems: string[]): void {
  if (middleware === undefined) return
  if (Array.isArray(middleware) && middleware.every((one) => typeof one === 'function')) return
  problems.push(
    `middleware must be a list of functions, not ${Array.isArray(middleware) ? 'a list with something else in it' : show(middleware)}`,
  )
}
