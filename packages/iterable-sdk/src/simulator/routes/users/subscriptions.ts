import type { components } from '../../../gen/types.gen.ts'
import { batchTooLarge, json, success } from '../../answers.ts'
import type { Routes } from '../../context.ts'
import { findOrCreateUser } from '../../users/find-user.ts'
import { refuseSubscriptions, replaceSubscriptions } from '../../users/replace-subscriptions.ts'
import { findIdentityProblem, identityOf } from '../../users/validate-identity.ts'

/** Replacing what users are subscribed to. */
export const userSubscriptionRoutes: Routes<
  'users.updateSubscriptions' | 'users.bulkUpdateSubscriptions'
> = {
  'users.updateSubscriptions': (context) => {
    const { body, store } = context
    const refused = refuseSubscriptions(context, store.users.find(identityOf(body)), body)
    if (refused !== undefined) return refused
    const found = findOrCreateUser(context, body)
    if (found.refused !== undefined) return found.refused
    replaceSubscriptions(context, found.user, body, true)
    return success()
  },

  'users.bulkUpdateSubscriptions': (context) => {
    const { store, options } = context
    const requests = context.body.updateSubscriptionsRequests
    if (requests.length > options.maxBulkItems) {
      return batchTooLarge(requests.length, options.maxBulkItems)
    }
    const answer: components['schemas']['BulkUpdateSubscriptionsResponse'] = {
      successCount: 0,
      failCount: 0,
      invalidEmails: [],
      invalidUserIds: [],
      validEmailFailures: [],
      validUserIdFailures: [],
    }
    for (const request of requests) {
      const { email, userId } = identityOf(request)
      const problem = findIdentityProblem(store.users, { email, userId })
      const known = store.users.find({ email, userId })
      if (problem === undefined && refuseSubscriptions(context, known, request) === undefined) {
        const found = findOrCreateUser(context, request)
        if (found.refused === undefined) {
          // No events here: a change in bulk makes none.
          replaceSubscriptions(context, found.user, request, false)
          answer.successCount += 1
          continue
        }
      }
      answer.failCount += 1
      const isMalformed = problem === 'invalid_email' || problem === 'invalid_user_id'
      if (email !== undefined && problem !== 'invalid_user_id') {
        answer[isMalformed ? 'invalidEmails' : 'validEmailFailures'].push(email)
      } else if (userId !== undefined) {
        answer[isMalformed ? 'invalidUserIds' : 'validUserIdFailures'].push(userId)
      }
    }
    return json(answer)
  },
}
