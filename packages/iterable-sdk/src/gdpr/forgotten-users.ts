import type { CallOptions } from '../call-options.ts'
import { show } from '../check-options.ts'
import type { IterableClient } from '../create-client.ts'
import { IterableError, isIterableError } from '../error.ts'
import { operationError } from '../operation-error.ts'
import { operations } from '../operations.ts'
import { hashIdentifier } from './hash-identifier.ts'
import { checkIdentity, type GdprIdentity } from './identity.ts'

/** The forgotten users of a project at one moment, as hashes. */
export interface ForgottenUsers {
  readonly size: number
  /** Tells whether an e-mail or user id, whichever was loaded, is among them. */
  has(identifier: string): Promise<boolean>
}

const lists = {
  email: {
    operation: operations['users.getForgottenEmails'],
    member: 'hashedEmails',
    advice:
      'only email-based and hybrid projects have this list; in a userID-based one ask by userId',
  },
  userId: {
    operation: operations['users.getForgottenUserIds'],
    member: 'hashedUserIds',
    advice:
      'only userID-based and hybrid projects have this list; in an email-based one ask by email',
  },
} as const

/**
 * Loads the forgotten users of the project, all in one answer. What is forgotten later is not in it.
 *
 * @param by which list: `email` fails in a userID-based project, `userId` in an email-based one, and the error says so
 * @throws {IterableError} as calls do
 */
export async function loadForgottenUsers(
  client: IterableClient,
  by: 'email' | 'userId',
  options: CallOptions = {},
): Promise<ForgottenUsers> {
  if (!Object.hasOwn(lists, by)) {
    throw new IterableError('invalid_option', `by must be "email" or "userId", not ${show(by)}`)
  }
  const hashes = new Set(await loadHashes(client, by, options))
  return {
    size: hashes.size,
    has: async (identifier) => hashes.has(await hashIdentifier(identifier)),
  }
}

/**
 * Tells whether a user is forgotten. Loads the whole list for it: for more than a few users, see {@link loadForgottenUsers}.
 *
 * @throws {IterableError} as calls do; `invalid_body` for what is no identity
 */
export async function isForgotten(
  client: IterableClient,
  identity: GdprIdentity,
  options: CallOptions = {},
): Promise<boolean> {
  const problem = checkIdentity(identity, 0)
  if (problem !== undefined) throw problem
  const { email, userId } = identity
  return email === undefined
    ? (await loadForgottenUsers(client, 'userId', options)).has(userId)
    : (await loadForgottenUsers(client, 'email', options)).has(email)
}

async function loadHashes(
  client: IterableClient,
  by: 'email' | 'userId',
  options: CallOptions,
): Promise<string[]> {
  const { operation, member, advice } = lists[by]
  try {
    const answer: object = await client.call(operation.id, {}, options)
    const hashes: unknown = Reflect.get(answer, member)
    if (Array.isArray(hashes)) return hashes.map((hash) => String(hash).toLowerCase())
  } catch (error) {
    if (!isIterableError(error) || error.status !== 400) throw error
    // Iterable does not publish what it answers in a project of the other type; a 400 has hardly another reason here.
    const { code, status, iterableCode, requestId, attempts } = error
    throw operationError(operation, code, `refused with status 400: ${advice}`, {
      status,
      iterableCode,
      requestId,
      attempts,
      cause: error,
    })
  }
  throw operationError(operation, 'unexpected_answer', `the answer has no list ${member}`)
}
