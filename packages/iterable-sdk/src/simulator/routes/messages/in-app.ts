import type { components } from '../../../gen/types.gen.ts'
import { json, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { describeInApp, isShown } from '../../messages/describe-in-app.ts'
import { findUser } from '../../users/find-user.ts'

type Found = Answer<components['schemas']['GetInAppMessagesResponse']>

/** In-app messages that wait for an app. */
export const inAppRoutes: Routes<
  'inApp.getMessages' | 'inApp.getPriorityMessage' | 'inApp.getWebMessages'
> = {
  'inApp.getMessages': (context) => read(context, context.params, context.params.count),
  'inApp.getWebMessages': (context) => read(context, context.params, context.params.count),
  'inApp.getPriorityMessage': (context) => read(context, context.params, 1, true),
}

/** The newest messages first, or those of highest priority, which has the lowest level. */
function read(
  context: RouteContext,
  named: { readonly email?: string; readonly userId?: string },
  count: number,
  byPriority = false,
): Found {
  const { store, now } = context
  const found = findUser(context, named)
  if (found.refused !== undefined) return found.refused
  const messages = store.messages
    .of(found.user)
    .filter((message) => message.medium === 'InApp' && message.state === 'sent')
    .map((message) => ({ message, shown: describeInApp(context, message) }))
    .filter(({ message, shown }) => isShown(message, shown, now))
    .map(({ shown }) => shown)
    .toReversed()
  const sorted = byPriority
    ? messages.toSorted(
        (one, other) => (one.priorityLevel ?? 300.5) - (other.priorityLevel ?? 300.5),
      )
    : messages
  return json({ inAppMessages: sorted.slice(0, Math.max(count, 0)) })
}
