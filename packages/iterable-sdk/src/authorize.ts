import type { ResolvedClientOptions } from './client-options.ts'
import { IterableError } from './error.ts'
import type { CoreOperation } from './operation.ts'
import type { RequestDraft } from './request.ts'

/** A request that may be sent, and what must not be seen in anything that comes back. */
export interface AuthorizedRequest {
  readonly draft: RequestDraft
  readonly secrets: readonly string[]
}

/** Adds the bearer token of this moment; at once, unless a function of the caller's has to be asked. */
export function authorize(
  operation: CoreOperation,
  request: RequestDraft,
  { apiKey, jwt }: Pick<ResolvedClientOptions, 'apiKey' | 'jwt'>,
  attempts: number,
): AuthorizedRequest | Promise<AuthorizedRequest> {
  if (typeof jwt === 'function') {
    return ask(operation, jwt, attempts).then((token) => withToken(request, apiKey, token))
  }
  if (jwt !== undefined) return withToken(request, apiKey, jwt)
  const own = request.headers['authorization']?.replace(/^\S+ /, '')
  return { draft: request, secrets: own === undefined ? [apiKey] : [apiKey, own] }
}

async function ask(
  operation: CoreOperation,
  jwt: () => string | Promise<string>,
  attempts: number,
): Promise<string> {
  let token: unknown
  try {
    token = await jwt()
  } catch (cause) {
    throw noToken(operation, 'threw; see cause', { attempts, cause })
  }
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token
  throw noToken(operation, 'did not give a token', { attempts })
}

function noToken(operation: CoreOperation, why: string, details: object): IterableError {
  return new IterableError(
    'unauthorized',
    `${operation.method} ${operation.path}: not sent, since the function jwt ${why}`,
    { operation: operation.id, ...details },
  )
}

function withToken(request: RequestDraft, apiKey: string, token: string): AuthorizedRequest {
  const headers = { ...request.headers, authorization: `Bearer ${token}` }
  return { draft: { ...request, headers }, secrets: [apiKey, token] }
}
