import { isIterableError, type OperationId } from '@iterelay/iterable-sdk'

import type { EmailChange } from '../action/action.ts'
import { failureOf, type Failure } from './failure.ts'
import type { SendOptions } from './send-request.ts'

/** Which of the two addresses of a change belong to users; or why that is not known. */
export type Addresses = {
  /** The read that decided. */
  readonly operation: OperationId
  /** HTTP requests made, retries included. */
  readonly reads: number
} & (
  | { readonly inUse: 'old' | 'new' | 'neither' | 'both'; readonly failure?: undefined }
  | { readonly failure: Failure; readonly inUse?: undefined }
)

/** Reads who has the old address, by user id where that is all that is known of it, and who has the new one. Never rejects. */
export async function lookUpAddresses(
  { from, to }: EmailChange,
  { transport, run }: Pick<SendOptions, 'transport' | 'run'>,
): Promise<Addresses> {
  const { signal } = run
  const options = signal === undefined ? {} : { signal }
  let operation: OperationId = from.email === undefined ? 'users.getByUserId' : 'users.getByEmail'
  let reads = 0
  try {
    const old = await read(
      from.email === undefined ? { userId: from.userId ?? '' } : { email: from.email },
    )
    // The user id finds the user under whatever address; under the new one the change was made.
    if (old !== undefined && old === to.toLowerCase()) return { operation, reads, inUse: 'new' }
    operation = 'users.getByEmail'
    const other = await read({ email: to })
    const inUse =
      old === undefined
        ? other === undefined
          ? 'neither'
          : 'new'
        : other === undefined
          ? 'old'
          : 'both'
    return { operation, reads, inUse }
  } catch (error) {
    const failure = failureOf(error, signal)
    run.requests += failure.attempts
    if (failure.httpStatus === 401) run.stop('bad_api_key')
    return { operation, reads: reads + failure.attempts, failure }
  }

  /** The address of a user, in lower case; undefined when there is no such user. */
  async function read(params: Readonly<Record<string, string>>): Promise<string | undefined> {
    try {
      const response = await transport.call(operation, { params }, options).withResponse()
      reads += response.attempts
      run.requests += response.attempts
      return addressIn(response.data)
    } catch (error) {
      if (!isUnknownUser(error)) throw error
      reads += error.attempts
      run.requests += error.attempts
      return undefined
    }
  }
}

/** An unknown address is answered with an empty object, an unknown user id with an error of its own. */
function isUnknownUser(error: unknown): error is { readonly attempts: number } {
  return isIterableError(error) && error.iterableCode === 'error.users.noUserWithIdExists'
}

function addressIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('user' in answer)) return undefined
  const { user } = answer
  if (typeof user !== 'object' || user === null) return undefined
  return 'email' in user && typeof user.email === 'string' ? user.email.toLowerCase() : ''
}
