import type { components } from '../../../gen/types.gen.ts'
import { json, newerRefusal, refusal, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { formatDate, readTime } from '../../dates.ts'
import { findUser } from '../../users/find-user.ts'
import { readUser } from '../../users/read-user.ts'
import { isEmail } from '../../users/validate-identity.ts'

type Found = Answer<components['schemas']['GetUserResponse']>

/** Reading users, the fields of the project, and what a user was sent. */
export const lookupRoutes: Routes<
  | 'users.getByEmail'
  | 'users.getByEmailInPath'
  | 'users.getByUserId'
  | 'users.getByUserIdInPath'
  | 'users.getFields'
  | 'users.getSentMessages'
> = {
  'users.getByEmail': (context) => byEmail(context, context.params.email),
  'users.getByEmailInPath': (context) => byEmail(context, context.params.email),
  'users.getByUserId': (context) => byUserId(context, context.params.userId),
  'users.getByUserIdInPath': (context) => byUserId(context, context.params.userId),

  'users.getFields': ({ store }) => json({ fields: Object.fromEntries(store.userTypes.entries()) }),

  'users.getSentMessages': (context) => {
    const { params, store } = context
    const found = findUser(context, params)
    if (found.refused !== undefined) return found.refused
    const from = readTime(params.startDateTime ?? '') ?? Number.NEGATIVE_INFINITY
    const to = readTime(params.endDateTime ?? '') ?? Number.POSITIVE_INFINITY
    const messages = store.messages
      .of(found.user)
      .filter(({ state, sendAt }) => state === 'sent' && sendAt >= from && sendAt < to)
      .filter(({ medium }) => params.messageMedium === undefined || medium === params.messageMedium)
      .filter(({ campaignId }) => params.campaignIds?.includes(campaignId) ?? true)
      .filter(
        ({ campaignId }) =>
          params.excludeBlastCampaigns !== true ||
          store.things.campaigns.get(campaignId)?.details.type !== 'Blast',
      )
      .toReversed()
      .slice(0, Math.min(params.limit ?? 10, 1000))
    return json({
      // Medium, state and time of sending are not in the document, but in the schema of the vendor's own client.
      messages: messages.map(({ id, campaignId, templateId, createdAt, medium, sendAt }) => ({
        messageId: id,
        campaignId,
        templateId,
        createdAt: formatDate(createdAt),
        messageMedium: medium,
        status: 'Sent',
        sentAt: formatDate(sendAt),
      })),
    })
  },
}

/** An unknown address is no failure: the answer is an empty object. */
function byEmail({ store, options }: RouteContext, given: string): Found {
  const email = given.toLowerCase()
  if (!isEmail(email)) return refusal(400, 'InvalidEmailAddressError', `Invalid email: ${email}`)
  const user = store.users.find({ email, userId: undefined })
  return json(user === undefined ? {} : readUser(user, store.userTypes, options.projectType))
}

/** An unknown user id is a failure, in the newer form. */
function byUserId({ store, options }: RouteContext, userId: string): Found {
  const user = store.users.find({ email: undefined, userId })
  if (user !== undefined) return json(readUser(user, store.userTypes, options.projectType))
  const status = options.unknownUserIdStatus
  return newerRefusal(status, 'error.users.noUserWithIdExists', 'No user exists with this id')
}
