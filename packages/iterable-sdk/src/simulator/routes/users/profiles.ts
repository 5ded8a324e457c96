import { badParams, refusal, success } from '../../answers.ts'
import type { Routes } from '../../context.ts'
import { isEmail } from '../../users/validate-identity.ts'
import { writeUser } from '../../users/write-user.ts'
import { writeUsers } from '../../users/write-users.ts'

/** Writing profiles. */
export const profileRoutes: Routes<'users.update' | 'users.bulkUpdate' | 'users.updateEmail'> = {
  'users.update': (context) => writeUser(context, context.body).refused ?? success(),

  'users.bulkUpdate': (context) => {
    // Recorded in 2017.
    return context.body.users.length === 0
      ? refusal(400, 'InvalidEmailAddressError', 'Emails invalid: ')
      : writeUsers(context, context.body)
  },

  'users.updateEmail': ({ body, store: { users }, options, now }) => {
    if (options.projectType !== 'email') {
      return badParams('Only an email-based project changes an email this way')
    }
    const { currentEmail, currentUserId, newEmail } = body
    const email = newEmail.toLowerCase()
    if (!isEmail(email)) return refusal(400, 'InvalidEmailAddressError', `Invalid email: ${email}`)
    let user
    if (currentEmail !== undefined) {
      const current = currentEmail.toLowerCase()
      if (!isEmail(current)) {
        return refusal(400, 'InvalidEmailAddressError', `Invalid currentEmail ${current}`)
      }
      user = users.find({ email: current, userId: undefined })
      if (user === undefined) {
        return refusal(400, 'UnknownEmailError', `No user exists with email ${current}`)
      }
    } else if (currentUserId === undefined) {
      return badParams('Either currentEmail or currentUserId must be set')
    } else {
      user = users.find({ email: undefined, userId: currentUserId })
      if (user === undefined) {
        return refusal(400, 'UnknownUserIdError', `No user exists with userId ${currentUserId}`)
      }
    }
    if (users.isForgotten({ email, userId: undefined })) {
      return refusal(409, 'ForgottenUserError', 'The user has been forgotten')
    }
    if (users.isEmailTaken(email, user)) {
      return refusal(400, 'EmailAlreadyExists', `A user with email ${email} already exists`)
    }
    if (users.identify(user, { email, userId: undefined })) user.updatedAt = now
    return success()
  },
}
