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
