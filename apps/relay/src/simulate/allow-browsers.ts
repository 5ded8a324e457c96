import type { Handler } from './serve-fetch.ts'

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': '*, api-key, authorization, content-type',
  'access-control-expose-headers': 'iterable-request-id, retry-after',
  // For a page of a public address that asks one on this machine.
  'access-control-allow-private-network': 'true',
}

/** Lets pages of any origin call a server, as Iterable does for its web SDK. */
export function allowBrowsers(handler: Handler): Handler {
  return async (url, request) => {
    const isPreflight =
      request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (isPreflight) return new Response(null, { status: 204, headers })
    const response = await handler(url, request)
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }
}
