import type { components } from '../../gen/types.gen.ts'
import { badParams, type Refusal } from '../answers.ts'
import type { RouteContext } from '../context.ts'
import { recordSystemEvent } from '../messages/record-system-event.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'

type Request = components['schemas']['UpdateSubscriptionsRequest']

/** What a user can be subscribed to. */
export type SubscriptionGroup = 'emailList' | 'messageType' | 'messageChannel'

/** The members of the two events about subscriptions, per group. */
const eventMembers: Readonly<Record<SubscriptionGroup, string>> = {
  emailList: 'emailListIds',
  messageType: 'messageTypeIds',
  messageChannel: 'channelIds',
}

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

/**
 * Subscribes a user to one thing, or unsubscribes it.
 *
 * @returns whether that changed anything
 */
export function subscribeUser(
  store: Store,
  user: StoredUser,
  group: SubscriptionGroup,
  { id, isOn, now }: { readonly id: number; readonly isOn: boolean; readonly now: number },
): boolean {
  const changed = setSubscription(store, user, group, id, isOn)
  if (changed) {
    user.updatedAt = now
    recordSubscriptions(store, user, group, { now, isOn, ids: [id] })
  }
  return changed
}

/** Whether the project has the thing that somebody wants to be subscribed to. */
export function isSubscribable({ things }: Store, group: SubscriptionGroup, id: number): boolean {
  if (group === 'messageType') return things.messageTypes.has(id)
  if (group === 'messageChannel') return things.channels.has(id)
  return things.lists.get(id)?.listType === 'Standard'
}

function setSubscription(
  store: Store,
  user: StoredUser,
  group: SubscriptionGroup,
  id: number,
  isOn: boolean,
): boolean {
  if (group === 'emailList') {
    return isOn ? store.members.add(id, user) : store.members.remove(id, user)
  }
  const isOptIn =
    group === 'messageType' && store.things.messageTypes.get(id)?.subscriptionPolicy === 'OptIn'
  const member =
    group === 'messageChannel' ? 'unsubscribedChannelIds' : 'unsubscribedMessageTypeIds'
  const changedOptIn = isOptIn && toggle(user, 'subscribedMessageTypeIds', id, isOn)
  return toggle(user, member, id, !isOn) || changedOptIn
}

function toggle(
  user: StoredUser,
  member: 'unsubscribedChannelIds' | 'unsubscribedMessageTypeIds' | 'subscribedMessageTypeIds',
  id: number,
  isIn: boolean,
): boolean {
  const ids = user[member]
  if (ids.includes(id) === isIn) return false
  user[member] = isIn ? [...ids, id] : ids.filter((other) => other !== id)
  return true
}

function recordSubscriptions(
  store: Store,
  user: StoredUser,
  group: SubscriptionGroup,
  {
    now,
    isOn,
    ids,
  }: { readonly now: number; readonly isOn: boolean; readonly ids: readonly number[] },
): void {
  if (ids.length === 0) return
  const fields = {
    [eventMembers[group]]: ids,
    ...(isOn ? { signupSource: 'API' } : { unsubSource: 'API' }),
  }
  recordSystemEvent(store, user, isOn ? 'emailSubscribe' : 'emailUnSubscribe', {
    createdAt: now,
    fields,
  })
}
