import type { OperationId } from '../../gen/operations.gen.ts'
import { refusal, type Refusal } from '../answers.ts'
import { isObject } from '../is-object.ts'
import type { ResolvedSimulatorOptions } from '../options.ts'
import type { Store } from '../store/store.ts'
import { isAllowed, type ResolvedApiKey } from './api-keys.ts'
import { verifyToken, type TokenClaims } from './jwt.ts'
import type { ReadRequest } from './read-request.ts'

/** Finds the key of a request, or refuses it. */
export function findApiKey(
  { apiKey, path }: ReadRequest,
  operation: OperationId,
  { keys }: ResolvedSimulatorOptions,
): ResolvedApiKey | Refusal {
  const known = apiKey === null ? undefined : keys(apiKey)
  if (known === undefined) {
    return refusal(401, 'BadApiKey', 'Invalid API key', { ip: '127.0.0.1', endpoint: path })
  }
  if (isAllowed(known.kind, operation)) return known
  return refusal(401, 'BadApiKey', 'Disabled API key or insufficient privileges', {
    ip: '127.0.0.1',
    endpoint: path,
    apiKeyIdentifier: 'simulated',
    apiKeyType: known.kind,
  })
}

/** Checks the JWT of a request whose key asks for one. */
export async function refuseToken({
  request: { authorization, path },
  params,
  body,
  secret,
  options,
  store,
  now,
}: {
  readonly request: ReadRequest
  readonly params: unknown
  readonly body: unknown
  readonly secret: string
  readonly options: ResolvedSimulatorOptions
  readonly store: Store
  readonly now: number
}): Promise<Refusal | undefined> {
  const refuse = (code: string, msg: string): Refusal =>
    refusal(options.jwtRefusalStatus, code, msg, { endpoint: path })
  const checked = await verifyToken(authorization, secret, now)
  if ('problem' in checked) {
    const { code, msg } = checked.problem
    // A header that is no token is 401 in every source.
    return code === 'BadAuthorizationHeader'
      ? refusal(401, code, msg, { endpoint: path })
      : refuse(code, msg)
  }
  const { claims } = checked
  if (isInvalidated(claims, store)) return refuse('InvalidJwtPayload', 'JWT token is invalidated')
  if (speaksFor(claims, params, body)) return undefined
  return refuse(
    'JwtUserIdentifiersMismatched',
    'The user of the JWT token is not that of the request',
  )
}

function isInvalidated({ email, userId, issuedAt }: TokenClaims, store: Store): boolean {
  const key = email === undefined ? `userId:${userId ?? ''}` : `email:${email}`
  const { issuedBefore } = store.things.tokens.get(key) ?? { issuedBefore: 0 }
  return issuedAt * 1000 < issuedBefore
}

/** Whether the identity in the token is the one in the request; the destination for a merge. */
function speaksFor({ email, userId }: TokenClaims, params: unknown, body: unknown): boolean {
  const user = isObject(body) ? body['user'] : undefined
  const named = [body, user, params].filter(isObject)
  const first = (names: readonly string[]): string | undefined => {
    for (const place of named) {
      for (const name of names) {
        const value = place[name]
        if (typeof value === 'string') return value
      }
    }
    return undefined
  }
  return email === undefined
    ? first(['destinationUserId', 'currentUserId', 'userId']) === userId
    : first(['destinationEmail', 'currentEmail', 'email'])?.toLowerCase() === email
}
