import type { components } from '../../../gen/types.gen.ts'
import { batchTooLarge, json, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { recordSystemEvent } from '../../messages/record-system-event.ts'
import type { StoredUser } from '../../store/user-store.ts'
import { BulkFailures } from '../../users/bulk-failures.ts'
import { subscribeUser } from '../../users/subscribe-user.ts'
import { findIdentityProblem, identityOf } from '../../users/validate-identity.ts'
import { describeBulk, writeUsers } from '../../users/write-users.ts'
import { findStaticList } from './find-list.ts'

type Bulk = Answer<components['schemas']['BulkUserUpdateResponse']>

/** Putting users on lists, and taking them off. */
export const listSubscribingRoutes: Routes<'lists.subscribe' | 'lists.unsubscribe'> = {
  'lists.subscribe': (context): Bulk => {
    const { body, store, now } = context
    const list = findStaticList(context, body.listId)
    if ('refused' in list) return list
    return writeUsers(context, {
      users: body.subscribers,
      updateOnly: body.updateExistingUsersOnly,
      source: 'ListAPI',
      andThen: (user) => subscribeUser(store, user, 'emailList', { id: list.id, isOn: true, now }),
    })
  },

  'lists.unsubscribe': (context): Bulk => {
    const { body, store, options, now } = context
    const list = findStaticList(context, body.listId)
    if ('refused' in list) return list
    const { subscribers } = body
    if (subscribers.length > options.maxBulkItems) {
      return batchTooLarge(subscribers.length, options.maxBulkItems)
    }
    const failures = new BulkFailures()
    for (const subscriber of subscribers) {
      const identity = identityOf(subscriber)
      const problem = findIdentityProblem(store.users, identity)
      const user = problem === undefined ? store.users.find(identity) : undefined
      if (user === undefined) failures.add(problem ?? 'not_found', identity)
      else {
        subscribeUser(store, user, 'emailList', { id: list.id, isOn: false, now })
        if (body.channelUnsubscribe === true) leaveChannel(context, user, body.campaignId)
      }
    }
    return json(describeBulk(failures, subscribers.length))
  },
}

/** Leaves the channel of the campaign, or the first one for e-mail where no campaign is named. */
function leaveChannel(
  { store, now }: RouteContext,
  user: StoredUser,
  campaignId: number | undefined,
): void {
  const { campaigns, templates, messageTypes, channels } = store.things
  const templateId = campaigns.get(campaignId ?? Number.NaN)?.details.templateId
  const typeId = templates.get(templateId ?? Number.NaN)?.messageTypeId
  const channelId =
    messageTypes.get(typeId ?? Number.NaN)?.channelId ??
    channels.all().find(({ messageMedium }) => messageMedium === 'Email')?.id
  if (channelId === undefined || user.unsubscribedChannelIds.includes(channelId)) return
  user.unsubscribedChannelIds = [...user.unsubscribedChannelIds, channelId]
  recordSystemEvent(store, user, 'emailUnSubscribe', {
    createdAt: now,
    campaignId,
    fields: { channelIds: [channelId], unsubSource: 'API' },
  })
}
