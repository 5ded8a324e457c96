import { recordSystemEvent } from '../messages/record-system-event.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'

/** What a user can be subscribed to. */
export type SubscriptionGroup = 'emailList' | 'messageType' | 'messageChannel'

/** The members of the two events about subscriptions, per group. */
const eventMembers: Readonly<Record<SubscriptionGroup, string>> = {
  emailList: 'emailListIds',
  messageType: 'messageTypeIds',
  messageChannel: 'channelIds',
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

/** Records that a user was subscribed to some things, or unsubscribed. */
export function recordSubscriptions(
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
