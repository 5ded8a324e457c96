import type { components } from '../../gen/types.gen.ts'
import {
  badParams,
  batchTooLarge,
  json,
  plain,
  refusal,
  success,
  type Answer,
  type Refusal,
} from '../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../context.ts'
import { recordSystemEvent } from '../messages/record-system-event.ts'
import type { StoredList } from '../store/rows.ts'
import type { StoredUser } from '../store/user-store.ts'
import { BulkFailures } from '../users/bulk-failures.ts'
import { subscribeUser } from '../users/subscriptions.ts'
import { findIdentityProblem, identityOf } from '../users/validate-identity.ts'
import { describeBulk, writeUsers } from '../users/write-users.ts'

type Bulk = Answer<components['schemas']['BulkUserUpdateResponse']>

/** Lists and who is on them. */
export const listRoutes: Routes<OperationsOf<'lists'>> = {
  'lists.list': ({ store }) => json({ lists: store.things.lists.all() }),

  'lists.create': ({ body, store, now }) => {
    const id = store.makeNumber()
    const { description } = body
    const optional = description === undefined ? {} : { description }
    store.things.lists.put({
      id,
      name: body.name,
      ...optional,
      createdAt: now,
      listType: 'Standard',
    })
    return json({ listId: id })
  },

  'lists.delete': ({ params: { listId }, store }) => {
    if (!store.things.lists.has(listId)) {
      return badParams(`Unable to delete list ${listId} in Project 1, which does not exist.`)
    }
    const user = store.things.campaigns
      .all()
      .find(
        ({ details: { campaignState, listIds } }) =>
          listIds?.includes(listId) === true &&
          (campaignState === 'Scheduled' || campaignState === 'Running'),
      )
    if (user !== undefined) {
      return refusal(409, 'Conflict', `List ${listId} is used by campaign ${user.details.id}`)
    }
    store.members.removeList(listId)
    store.things.lists.delete(listId)
    return success(null, `List ${listId} in Project 1 was successfully deleted.`)
  },

  'lists.getSize': (context) => {
    const list = findList(context, context.params.listId)
    return 'refused' in list ? list : plain('text', context.store.members.of(list.id).size)
  },

  'lists.getUsers': (context) => {
    const list = findList(context, context.params.listId)
    if ('refused' in list) return list
    const users = [...context.store.members.of(list.id)]
    return plain('text', listIdentifiers(context, users, context.params.preferUserId))
  },

  'lists.previewUsers': (context) => {
    const { listId, size = 1000, preferUserId } = context.params
    const list = findList(context, listId)
    if ('refused' in list) return list
    const users = sample([...context.store.members.of(list.id)], size, context.options.random)
    return plain('text', listIdentifiers(context, users, preferUserId))
  },

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

/** The list, or the words of a recorded refusal. */
function findList({ store }: RouteContext, listId: number): StoredList | Refusal {
  const list = store.things.lists.get(listId)
  const params = { projectId: 1, listId }
  // The code says success; the status does not.
  return list ?? refusal(400, 'Success', `error.lists.invalidListId(${listId})`, params)
}

function findStaticList(context: RouteContext, listId: number): StoredList | Refusal {
  const list = findList(context, listId)
  if ('refused' in list || list.listType === 'Standard') return list
  return badParams('Invalid email list id', { projectId: 1, listId })
}

/** One identifier per line, with a newline at the end. */
function listIdentifiers(
  { options: { projectType } }: RouteContext,
  users: readonly StoredUser[],
  preferUserId = false,
): string {
  return users
    .map(({ email, userId }) => {
      if (projectType === 'userId') return userId
      return projectType === 'hybrid' && preferUserId ? (userId ?? email) : (email ?? userId)
    })
    .map((identifier) => `${identifier ?? ''}\n`)
    .join('')
}

/** Some of the users, at random. */
function sample(users: StoredUser[], size: number, random: () => number): StoredUser[] {
  const count = Math.min(Math.max(size, 0), 5000, users.length)
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (users.length - at))
    const [one, two] = [users[at], users[other]]
    if (one === undefined || two === undefined) continue
    users[at] = two
    users[other] = one
  }
  return users.slice(0, count)
}
