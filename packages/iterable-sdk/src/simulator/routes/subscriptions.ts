import type { components } from '../../gen/types.gen.ts'
import {
  accepted,
  badParams,
  batchTooLarge,
  newerRefusal,
  plain,
  type Answer,
  type Refusal,
  type Success,
} from '../answers.ts'
import type { OperationsOf, RouteContext, Routes } from '../context.ts'
import { findOrCreateUser, findUser, type FoundUser } from '../users/find-user.ts'
import { isSubscribable, subscribeUser, type SubscriptionGroup } from '../users/subscribe-user.ts'

type Done = Answer<components['schemas']['IterableApiResponse']>

interface Target {
  readonly subscriptionGroup: SubscriptionGroup
  readonly subscriptionGroupId: number
}

/** Subscribing users to one list, message type or channel. All are accepted, and applied later. */
export const subscriptionRoutes: Routes<OperationsOf<'subscriptions'>> = {
  'subscriptions.subscribeByEmail': (context) =>
    changeOne(context, context.params, { email: context.params.userEmail }, true),
  'subscriptions.unsubscribeByEmail': (context) =>
    changeOne(context, context.params, { email: context.params.userEmail }, false),
  'subscriptions.subscribeByUserId': (context) =>
    changeOne(context, context.params, { userId: context.params.userId }, true),
  'subscriptions.unsubscribeByUserId': (context) =>
    changeOne(context, context.params, { userId: context.params.userId }, false),

  'subscriptions.bulkUpdate': (context): Done => {
    const { params, body, store, options, now } = context
    const isOn = params.action === 'subscribe'
    const { subscriptionGroup, subscriptionGroupId } = params
    const named = [
      ...(body.users ?? []).map((email) => ({ email })),
      ...(body.usersByUserId ?? []).map((userId) => ({ userId })),
    ]
    if (named.length > options.maxBulkItems) {
      return batchTooLarge(named.length, options.maxBulkItems)
    }
    const refused = refuseTarget(context, params)
    if (refused !== undefined) return refused
    for (const one of named) {
      // An address that nobody has makes a user when it subscribes; who cannot be found otherwise is passed over.
      const found: FoundUser = isOn ? findOrCreateUser(context, one) : findUser(context, one)
      if (found.refused !== undefined) continue
      subscribeUser(store, found.user, subscriptionGroup, { id: subscriptionGroupId, isOn, now })
    }
    return accepted(`${isOn ? 'Subscription' : 'Unsubscription'} request accepted`)
  },

  'subscriptions.subscribeToDoubleOptIn': (context): Answer<string | undefined> => {
    const { body, store, now } = context
    if (body.email === undefined && body.userId === undefined) {
      return newerRefusal(400, 'error.subscriptions.noUser', 'Either email or userId must be set')
    }
    const unknown = body.messageTypeIds.find((id) => !store.things.messageTypes.has(id))
    if (unknown !== undefined || body.messageTypeIds.length === 0) {
      const what = unknown === undefined ? 'No message type' : `Message type ${unknown}`
      return { ...plain('text', ''), status: 400, body: `${what} to subscribe to`, refused: true }
    }
    const found = findOrCreateUser(context, body, 400)
    if (found.refused !== undefined) return found.refused
    const { user } = found
    const isNew = body.messageTypeIds.map((id) =>
      subscribeUser(store, user, 'messageType', { id, isOn: true, now }),
    )
    if (body.phoneNumber !== undefined) user.fields['phoneNumber'] = body.phoneNumber
    if (!isNew.includes(true)) return { status: 204, body: undefined } satisfies Success<undefined>
    return { status: 202, body: 'Request accepted', media: 'text' }
  },
}

function changeOne(
  context: RouteContext,
  target: Target,
  named: { readonly email?: string; readonly userId?: string },
  isOn: boolean,
): Done {
  const refused = refuseTarget(context, target)
  if (refused !== undefined) return refused
  const found = findOrCreateUser(context, named)
  if (found.refused !== undefined) return found.refused
  const { store, now } = context
  const id = target.subscriptionGroupId
  subscribeUser(store, found.user, target.subscriptionGroup, { id, isOn, now })
  return accepted(`${isOn ? 'Subscription' : 'Unsubscription'} request accepted`)
}

function refuseTarget(
  { store }: RouteContext,
  { subscriptionGroup, subscriptionGroupId }: Target,
): Refusal | undefined {
  return isSubscribable(store, subscriptionGroup, subscriptionGroupId)
    ? undefined
    : badParams(`There is no ${subscriptionGroup} ${subscriptionGroupId}`)
}
