import type { components } from '../../../gen/types.gen.ts'
import { badParams, json, refusal, success, type Refusal } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import type { Identity } from '../../store/user-store.ts'
import { forgetIdentity } from '../../users/forget-user.ts'
import { hashIdentifier } from '../../users/hash-identifier.ts'
import { refuseIdentity } from '../../users/refuse-identity.ts'
import { identityOf, isEmail, isUserId } from '../../users/validate-identity.ts'

/** Deleting and forgetting users. */
export const deletionRoutes: Routes<
  | 'users.deleteByEmail'
  | 'users.deleteByUserId'
  | 'users.forget'
  | 'users.getForgottenEmails'
  | 'users.getForgottenUserIds'
  | 'users.unforget'
> = {
  'users.deleteByEmail': ({ params, store, options }) => {
    if (options.projectType === 'userId') {
      return badParams('A userID-based project deletes users by userId')
    }
    const email = params.email.toLowerCase()
    if (!isEmail(email)) return refuseIdentity('invalid_email', { email, userId: undefined })
    const user = store.users.find({ email, userId: undefined })
    if (user !== undefined) store.remove(user)
    return success(null, `All users associated with ${email} were successfully deleted`)
  },

  'users.deleteByUserId': ({ params: { userId }, store }) => {
    // A copy, since the list grows shorter with each that goes.
    const users = Array.from(store.users.allByUserId(userId))
    if (users.length === 0) return badParams(`No users with userId ${userId} exist`)
    for (const user of users) store.remove(user)
    return success(null, `All users associated with ${userId} were successfully deleted`)
  },

  'users.forget': (context) => {
    const named = readForgettable(context, context.body)
    if (named.refused !== undefined) return named.refused
    forgetIdentity(context.store, named.identity)
    return success()
  },

  'users.unforget': (context) => {
    const named = readForgettable(context, context.body)
    if (named.refused !== undefined) return named.refused
    context.store.users.unforget(named.identity)
    return success()
  },

  'users.getForgottenEmails': async ({ store, options }) =>
    options.projectType === 'userId'
      ? badParams('A userID-based project forgets users by userId')
      : json({
          hashedEmails: await Promise.all(Array.from(store.users.forgottenEmails, hashIdentifier)),
        }),

  'users.getForgottenUserIds': async ({ store, options }) =>
    options.projectType === 'email'
      ? badParams('An email-based project forgets users by email')
      : json({
          hashedUserIds: await Promise.all(
            Array.from(store.users.forgottenUserIds, hashIdentifier),
          ),
        }),
}

/** Who is to be forgotten, by what the project type forgets by. */
function readForgettable(
  { options: { projectType } }: RouteContext,
  body: components['schemas']['UserIdentifierRequest'],
): { readonly identity: Identity; readonly refused?: undefined } | { readonly refused: Refusal } {
  const { email, userId } = identityOf(body)
  const identity = {
    email: projectType === 'userId' ? undefined : email,
    userId: projectType === 'email' ? undefined : userId,
  }
  if (identity.email === undefined && identity.userId === undefined) {
    const by = { email: 'email', userId: 'userId', hybrid: 'email or userId' }[projectType]
    return { refused: badParams(`A user of this project is forgotten by ${by}`) }
  }
  if (identity.email !== undefined && !isEmail(identity.email)) {
    return { refused: refuseIdentity('invalid_email', identity) }
  }
  if (identity.userId !== undefined && !isUserId(identity.userId)) {
    return { refused: refusal(400, 'InvalidUserIdError', `Invalid userId: ${identity.userId}`) }
  }
  return { identity }
}
