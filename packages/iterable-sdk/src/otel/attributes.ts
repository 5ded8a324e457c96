import type { Attributes } from '@opentelemetry/api'

import type { CallEvent, ObservedCall } from '../observe.ts'

/**
 * What is known of a request before it is sent, in the names of OpenTelemetry's HTTP conventions (stable since 1.23).
 *
 * `url.template` stands in for `url.full`, which would hold what is in the path and query: e-mail addresses, for the most part.
 */
export function requestAttributes(call: ObservedCall, method: string): Attributes {
  const url = new URL(call.baseUrl)
  const { path } = call.operation
  return {
    'http.request.method': method,
    // An IPv6 address stands in brackets in an address only.
    'server.address': url.hostname.replaceAll(/[[\]]/g, ''),
    'server.port': Number(url.port) || (url.protocol === 'http:' ? 80 : 443),
    // An address that client.http was given and no operation has is not known to be free of values.
    ...(path.startsWith('/') && { 'url.template': url.pathname.replace(/\/$/, '') + path }),
  }
}

/** What an attempt has come to, for spans and metrics alike. */
export function answerAttributes({ status, failure }: CallEvent): Attributes {
  return {
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(failure !== undefined && {
      // The status where that is what is wrong; else our own code, of which there are few.
      'error.type': status !== undefined && status >= 400 ? String(status) : failure.code,
    }),
  }
}

/** Why a call or an attempt came to nothing: `aborted`, a code of `IterableError`, or `_OTHER` for what is none. */
export function errorType(event: CallEvent & { readonly type: 'end' }): string {
  return event.isAborted ? 'aborted' : (event.failure?.code ?? '_OTHER')
}
