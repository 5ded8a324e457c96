import type { IterableClient } from '../create-client.ts'
import type { IterableErrorCode } from '../error-codes.ts'
import { isIterableError, type IterableError } from '../error.ts'
import { isTransient } from '../retry.ts'
import type { GdprOperation } from './checkpoint.ts'
import type { GdprIdentity } from './identity.ts'

/** What a call came to. */
export type SendOutcome =
  | {
      readonly kind: 'settled'
      readonly status: 'accepted' | 'rejected' | 'failed'
      readonly attempts: number
      readonly error?: IterableError
    }
  /** There is no room now, by Iterable's word or by the client's own account. */
  | { readonly kind: 'limited'; readonly attempts: number; readonly waitMs: number }

/** Faults of the set-up: no other identity would fare better. */
const fatal: ReadonlySet<IterableErrorCode> = new Set<IterableErrorCode>([
  'invalid_option',
  'store_unavailable',
  'unauthorized',
  'forbidden',
  'not_found',
])

/** Wait after a 429 that does not say how long. */
const unknownWaitMs = 600_000

/** Forgets or unforgets one user. Throws where the run as a whole cannot go on. */
export async function sendIdentity(
  operation: GdprOperation,
  client: IterableClient,
  { email, userId }: GdprIdentity,
  signal: AbortSignal | undefined,
): Promise<SendOutcome> {
  const body = email === undefined ? { userId } : { email }
  try {
    const call = client.call(operation, { body }, signal ? { signal } : {})
    const { attempts } = await call.withResponse()
    return { kind: 'settled', status: 'accepted', attempts }
  } catch (error) {
    if (signal?.aborted === true || !isIterableError(error) || fatal.has(error.code)) throw error
    const { code, attempts, retryAfterMs = unknownWaitMs } = error
    if (code === 'rate_limited') return { kind: 'limited', attempts, waitMs: retryAfterMs }
    // Forgotten already is what was asked for.
    if (operation === 'users.forget' && error.iterableCode === 'ForgottenUserError') {
      return { kind: 'settled', status: 'accepted', attempts }
    }
    return { kind: 'settled', status: isTransient(code) ? 'failed' : 'rejected', attempts, error }
  }
}
