import type { components } from '../../gen/types.gen.ts'
import { badParams, type Refusal } from '../answers.ts'
import type { RouteContext } from '../context.ts'
import type { StoredUser } from '../store/user-store.ts'
import { recordSubscriptions } from './subscribe-user.ts'

type Request = components['schemas']['UpdateSubscriptionsRequest']

/** What stands in the way of replacing subscriptions; `user` is undefined for one that is still to be created. */
export function refuseSubscriptions(
  { store: { things }, options }: RouteContext,
  user: StoredUser | undefined,
  request: Request,
): Refusal | undefined {
  const lists = options.projectType === 'email' ? request.emailListIds : request.userListIds
  const wrong = lists?.find((id) => things.lists.get(id)?.listType !== 'Standard')
  if (wrong !== undefined)
    return badParams('Invalid email list id', { projectId: 1, listId: wrong })
  if (request.validateChannelAlignment === false) return undefined
  const channels = request.unsubscribedChannelIds ?? user?.unsubscribedChannelIds ?? []
  const type = request.subscribedMessageTypeIds?.find((id) =>
    channels.includes(things.messageTypes.get(id)?.channelId ?? Number.NaN),
  )
  return type === undefined
    ? undefined
    : badParams(`The channel of message type ${type} is unsubscribed`, { messageTypeId: type })
}

/**
 * Replaces every list of ids that a request has, and leaves those that it has not.
 *
 * @param tells whether events of the changes are recorded; a change in bulk makes none
 */
export function replaceSubscriptions(
  { store, options, now }: RouteContext,
  user: StoredUser,
  request: Request,
  tells: boolean,
): void {
  const lists = options.projectType === 'email' ? request.emailListIds : request.userListIds
  if (lists !== undefined) {
    const left = user.listIds.filter((id) => !lists.includes(id))
    const joined = [...new Set(lists)].filter((id) => !user.listIds.includes(id))
    for (const id of left) store.members.remove(id, user)
    for (const id of joined) store.members.add(id, user)
    if (tells) {
      recordSubscriptions(store, user, 'emailList', { now, isOn: true, ids: joined })
      recordSubscriptions(store, user, 'emailList', { now, isOn: false, ids: left })
    }
  }
  for (const [member, group] of [
    ['unsubscribedChannelIds', 'messageChannel'],
    ['unsubscribedMessageTypeIds', 'messageType'],
  ] as const) {
    const ids = request[member]
    if (ids === undefined) continue
    const earlier = user[member]
    user[member] = [...new Set(ids)]
    if (!tells) continue
    const added = ids.filter((id) => !earlier.includes(id))
    const removed = earlier.filter((id) => !ids.includes(id))
    recordSubscriptions(store, user, group, { now, isOn: false, ids: added })
    recordSubscriptions(store, user, group, { now, isOn: true, ids: removed })
  }
  if (request.subscribedMessageTypeIds !== undefined) {
    user.subscribedMessageTypeIds = [...new Set(request.subscribedMessageTypeIds)]
  }
  user.updatedAt = now
}
