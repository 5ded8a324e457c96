import type { ResolvedClientOptions } from './client-options.ts'
import { isToken } from './is-token.ts'
import { operationError } from './operation-error.ts'
import type { CoreOperation } from './operation.ts'
import type { RequestDraft } from './request.ts'

/** A request that may be sent, and what must not be seen in anything that comes back. */
export interface AuthorizedRequest {
  readonly draft: RequestDraft
  readonly secrets: readonly string[]
}

/** A request as it is, with the secrets in it. */
export function withSecrets(
  draft: RequestDraft,
  { apiKey }: Pick<ResolvedClientOptions, 'apiKey'>,
): AuthorizedRequest {
  return { draft, secrets: [apiKey, (draft.headers['authorization'] ?? '').replace(/^\S+ /, '')] }
}

/** Adds the bearer token of this moment. */
export async function addToken(
  operation: CoreOperation,
  request: RequestDraft,
  client: Pick<ResolvedClientOptions, 'apiKey' | 'jwt'>,
  attempts: number,
): Promise<AuthorizedRequest> {
  const { jwt } = client
  let cause: unknown
  try {
    const token: unknown = typeof jwt === 'function' ? await jwt() : jwt
    if (isToken(token)) {
      const headers = { ...request.headers, authorization: `Bearer ${token}` }
      return withSecrets({ ...request, headers }, client)
    }
  } catch (error) {
    cause = error
  }
  throw operationError(operation, 'unauthorized', 'not sent: jwt gave no token; see cause', {
    attempts,
    cause,
  })
}
