import { isObject } from '../is-object.ts'

/** Who a token speaks for. */
export interface TokenClaims {
  readonly email: string | undefined
  readonly userId: string | undefined
  /** Epoch seconds. */
  readonly issuedAt: number
}

/** What is wrong with a token: with the header that holds it, or with what it says. */
export type TokenProblem = {
  readonly code: 'BadAuthorizationHeader' | 'InvalidJwtPayload'
  readonly msg: string
}

const longestSeconds = 366 * 24 * 60 * 60

/**
 * Checks the bearer token of a request: HS256, one identity, `iat` and `exp` in whole seconds at most a year apart, not expired.
 *
 * @param now epoch milliseconds
 */
export async function verifyToken(
  authorization: string | null,
  secret: string,
  now: number,
): Promise<{ readonly claims: TokenClaims } | { readonly problem: TokenProblem }> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) {
    return refuse('BadAuthorizationHeader', 'Authorization header with a bearer token is missing')
  }
  const [head = '', payload = '', signature = '', ...rest] = token.split('.')
  const header = readPart(head)
  if (rest.length > 0 || header === undefined) {
    return refuse('BadAuthorizationHeader', 'The bearer token is no JWT')
  }
  if (header['alg'] !== 'HS256') return refuse('InvalidJwtPayload', 'JWT token must use HS256')
  if (!(await isSigned(`${head}.${payload}`, signature, secret))) {
    return refuse('InvalidJwtPayload', 'JWT token signature is invalid')
  }
  return readClaims(readPart(payload) ?? {}, now)
}

function readClaims(
  { email, userId, iat, exp }: Readonly<Record<string, unknown>>,
  now: number,
): { readonly claims: TokenClaims } | { readonly problem: TokenProblem } {
  const hasEmail = typeof email === 'string'
  if (hasEmail === (typeof userId === 'string')) {
    return refuse('InvalidJwtPayload', 'JWT token must have either email or userId')
  }
  if (!isSeconds(iat) || !isSeconds(exp)) {
    return refuse('InvalidJwtPayload', 'JWT token must have iat and exp in seconds')
  }
  if (exp <= iat || exp - iat > longestSeconds) {
    return refuse('InvalidJwtPayload', 'JWT token must expire within a year')
  }
  // Recorded.
  if (exp * 1000 <= now) return refuse('InvalidJwtPayload', 'JWT token is expired')
  return {
    claims: {
      email: hasEmail ? email.toLowerCase() : undefined,
      userId: typeof userId === 'string' ? userId : undefined,
      issuedAt: iat,
    },
  }
}

async function isSigned(text: string, signature: string, secret: string): Promise<boolean> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'verify',
  ])
  const bytes = readBytes(signature)
  return bytes !== undefined && crypto.subtle.verify('HMAC', key, bytes, encoder.encode(text))
}

function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = readBytes(part)
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function readBytes(base64url: string): Uint8Array<ArrayBuffer> | undefined {
  if (base64url === '' || !/^[\w-]+$/.test(base64url)) return undefined
  try {
    const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

function isSeconds(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) < 1e11
}

function refuse(code: TokenProblem['code'], msg: string): { readonly problem: TokenProblem } {
  return { problem: { code, msg } }
}
