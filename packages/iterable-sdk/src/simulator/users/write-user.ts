import type { components } from '../../gen/types.gen.ts'
import type { Refusal } from '../answers.ts'
import type { RouteContext } from '../context.ts'
import type { Identity, SignupSource, StoredUser } from '../store/user-store.ts'
import { keepKnownFields } from './keep-known-fields.ts'
import { mergeProfile } from './merge-profile.ts'
import { refuseIdentity } from './refuse-identity.ts'
import {
  findCreationProblem,
  findIdentityProblem,
  identityOf,
  isEmail,
  isUserId,
  type IdentityProblem,
} from './validate-identity.ts'

type UserBody = components['schemas']['UpdateUserRequest']

/** What a request wants of one user. */
export interface UserWrite {
  readonly identity: Identity
  /** Identifiers that the user is to have afterwards, from the data fields. */
  readonly newIdentity: Identity
  readonly fields: Readonly<Record<string, unknown>>
  readonly mergeNestedObjects: boolean
  readonly preferUserId: boolean
  readonly source: SignupSource
}

/** Reads one user of a request body. */
export function readUserWrite(
  { store, options }: RouteContext,
  body: UserBody,
  details: {
    readonly createNewFields: boolean | undefined
    readonly filteredOut?: Set<string>
    readonly source?: SignupSource
  },
): UserWrite {
  const fields = keepKnownFields(
    store.userTypes,
    body.dataFields ?? {},
    details.createNewFields ?? options.createNewFields,
    details.filteredOut,
  )
  const { email, userId } = identityOf(fields)
  return {
    identity: identityOf(body),
    // An email-based project changes addresses through users.updateEmail only.
    newIdentity: { email: options.projectType === 'email' ? undefined : email, userId },
    fields,
    mergeNestedObjects: body.mergeNestedObjects === true,
    preferUserId: body.preferUserId === true,
    source: details.source ?? 'API',
  }
}

/** What stands in the way of a write; undefined when nothing does. */
export function findWriteProblem(
  { store: { users }, options }: RouteContext,
  { identity, newIdentity, preferUserId }: UserWrite,
): IdentityProblem | undefined {
  const problem = findIdentityProblem(users, identity)
  if (problem !== undefined) return problem
  if (users.isConflict(identity)) return 'conflict'
  const user = users.find(identity)
  if (user === undefined) {
    const unknown = findCreationProblem(options.projectType, identity, preferUserId)
    if (unknown !== undefined) return unknown
  }
  const { email, userId } = newIdentity
  if (email !== undefined && !isEmail(email)) return 'invalid_new_email'
  if (userId !== undefined && !isUserId(userId)) return 'invalid_new_user_id'
  if (users.isForgotten(newIdentity)) return 'forgotten'
  if (email !== undefined && users.isEmailTaken(email, user)) return 'email_taken'
  return userId !== undefined && users.isUserIdTaken(userId, user) ? 'user_id_taken' : undefined
}

/** Writes a user that was checked before, and creates it when nobody has the identifiers. */
export function applyUserWrite(
  context: RouteContext,
  { identity, newIdentity, fields, mergeNestedObjects, source }: UserWrite,
): { readonly user: StoredUser; readonly changed: boolean } {
  const { store, now } = context
  const known = store.users.find(identity)
  const user = known ?? store.users.create(withPlaceholder(context, identity), now, source)
  // Two steps, since the fields may name other identifiers than the request does.
  const identified = store.users.identify(user, identity)
  const renamed = store.users.identify(user, newIdentity)
  const { email: _email, userId: _userId, ...profile } = fields
  const merged = mergeProfile(user.fields, profile, mergeNestedObjects)
  const changed = known === undefined || identified || renamed || merged
  if (changed) user.updatedAt = now
  return { user, changed }
}

/** Checks and writes one user, as `users.update` and the calls do that take a user along. */
export function writeUser(
  context: RouteContext,
  body: UserBody,
): { readonly user: StoredUser; readonly refused?: undefined } | { readonly refused: Refusal } {
  const write = readUserWrite(context, body, { createNewFields: body.createNewFields })
  const problem = findWriteProblem(context, write)
  if (problem !== undefined) return { refused: refuseWrite(problem, write) }
  const checked = context.store.userTypes.check([write.fields])
  if (checked.refused !== undefined) return checked
  context.store.userTypes.learn(checked.added)
  return { user: applyUserWrite(context, write).user }
}

/** An email-based project makes up an address for a user that comes without one. */
function withPlaceholder({ store, options }: RouteContext, identity: Identity): Identity {
  const { email, userId } = identity
  if (options.projectType !== 'email' || email !== undefined || userId === undefined)
    return identity
  return { email: `${userId}+${store.makeNumber()}@placeholder.email`.toLowerCase(), userId }
}

function refuseWrite(problem: IdentityProblem, { identity, newIdentity }: UserWrite): Refusal {
  const isAboutNew =
    problem === 'invalid_new_email' ||
    problem === 'invalid_new_user_id' ||
    problem === 'email_taken' ||
    problem === 'user_id_taken'
  return refuseIdentity(problem, isAboutNew ? newIdentity : identity)
}
