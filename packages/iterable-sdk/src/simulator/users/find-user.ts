import { badParams, refusal, type Refusal } from '../answers.ts'
import type { RouteContext } from '../context.ts'
import type { Identity, StoredUser } from '../store/user-store.ts'
import { viewOwner } from '../view-owner.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { findIdentityProblem, identityOf } from './validate-identity.ts'
import { writeUser } from './write-user.ts'

/** A user, or why there is none. */
export type FoundUser =
  | { readonly user: StoredUser; readonly refused?: undefined }
  | { readonly refused: Refusal }

/** Who a request names. */
interface Named {
  readonly email?: string | undefined
  readonly userId?: string | undefined
}

/** Finds the user that a request is about, and refuses one that nobody knows. */
export function findUser({ store: { users } }: RouteContext, named: Named): FoundUser {
  const identity = identityOf(named)
  const problem = findIdentityProblem(users, identity)
  // Always 400: the calls that only look for a user have no 409 in their documents.
  if (problem !== undefined) return { refused: refuseIdentity(problem, identity, 400) }
  if (users.isConflict(identity)) return { refused: refuseIdentity('conflict', identity, 400) }
  const user = users.find(identity)
  return user === undefined ? { refused: refuseUnknown(identity) } : { user }
}

/**
 * Finds the user that a request is about, and creates it where the project type has it so.
 *
 * @param conflictStatus status of refusals that are 409 elsewhere, for calls whose documents have none
 */
export function findOrCreateUser(
  context: RouteContext,
  named: Named & { readonly preferUserId?: boolean | undefined },
  conflictStatus: 400 | 409 = 409,
): FoundUser {
  const { email, userId, preferUserId } = named
  const found = writeUser(context, {
    ...viewOwner({ email, userId }),
    ...(preferUserId === undefined ? {} : { preferUserId }),
  })
  return found.refused?.status === 409
    ? { refused: { ...found.refused, status: conflictStatus } }
    : found
}

/** Finds the recipient of a message. An email-based project creates that of an unknown address, for some calls. */
export function findRecipient(
  context: RouteContext,
  { recipientEmail, recipientUserId }: { recipientEmail?: string; recipientUserId?: string },
  creates: boolean,
): FoundUser {
  const named = { email: recipientEmail, userId: recipientUserId }
  if (recipientEmail === undefined && recipientUserId === undefined) {
    return { refused: badParams('Either recipientEmail or recipientUserId must be set') }
  }
  const canCreate = context.options.projectType === 'email' && recipientEmail !== undefined
  return creates && canCreate ? findOrCreateUser(context, named, 400) : findUser(context, named)
}

function refuseUnknown({ email, userId }: Identity): Refusal {
  return email === undefined
    ? refusal(400, 'UnknownUserIdError', `No user exists with userId ${userId ?? ''}`)
    : refusal(400, 'UnknownEmailError', `No user exists with email ${email}`)
}
