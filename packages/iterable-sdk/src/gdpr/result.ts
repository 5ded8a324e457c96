import type { IterableError } from '../error.ts'
import type { GdprIdentity } from './identity.ts'

/** What became of one identity. */
export interface GdprResult<Identity = GdprIdentity> {
  /** Place of the identity in the input, from 0, also after a checkpoint. */
  readonly index: number
  /** The identity, as it was given. Not enumerable, so that logging the result does not log it. */
  readonly identity: Identity
  /**
   * - `accepted`: Iterable has taken it, or had done it before. It takes effect within ten minutes.
   * - `rejected`: it will never work: no identity, or refused by Iterable.
   * - `failed`: it may work later: a fault that passes, and that outlasted the retries.
   */
  readonly status: 'accepted' | 'rejected' | 'failed'
  /** Requests made for it, retries included. */
  readonly attempts: number
  /** Why it was not accepted. Its message names nobody. */
  readonly error?: IterableError
}

/** Makes a result whose identity is kept out of logs. */
export function gdprResult<Identity>(
  identity: Identity,
  shown: Omit<GdprResult, 'identity'>,
): GdprResult<Identity> {
  const hidden = { value: identity, enumerable: false }
  return Object.freeze(Object.defineProperty({ ...shown, identity }, 'identity', hidden))
}
