import type { components } from '../../../gen/types.gen.ts'
import { success, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { readCreatedAt } from '../../dates.ts'
import { recordSystemEvent } from '../../messages/record-system-event.ts'
import type { StoredMessage } from '../../store/rows.ts'
import { findUser } from '../../users/find-user.ts'

/** What devices and browsers report about messages. */
export const messageEventRoutes: Routes<
  | 'events.consumeInApp'
  | 'events.trackInAppClick'
  | 'events.trackInAppClose'
  | 'events.trackInAppDelivery'
  | 'events.trackInAppOpen'
  | 'events.trackPushOpen'
  | 'events.trackWebPushClick'
> = {
  'events.consumeInApp': (context) =>
    report(context, 'inAppDelete', context.body, (message) => {
      message.isConsumed = true
    }),
  'events.trackInAppOpen': (context) =>
    report(context, 'inAppOpen', context.body, (message) => {
      message.isRead = true
    }),
  'events.trackInAppClick': (context) => report(context, 'inAppClick', context.body),
  'events.trackInAppClose': (context) => report(context, 'inAppClose', context.body),
  'events.trackInAppDelivery': (context) => report(context, 'inAppDelivery', context.body),
  'events.trackPushOpen': (context) => report(context, 'pushOpen', context.body),
  'events.trackWebPushClick': (context) => report(context, 'webPushClick', context.body),
}

/** Members that every report has. */
interface Report {
  readonly email?: string
  readonly userId?: string
  readonly messageId: string
  readonly createdAt?: number
  readonly campaignId?: number
  readonly templateId?: number
}

/** Records what a device reports, and marks the message where the user has one with that id. */
function report(
  context: RouteContext,
  eventType: string,
  body: Report,
  mark?: (message: StoredMessage) => void,
): Answer<components['schemas']['IterableApiResponse']> {
  const found = findUser(context, body)
  if (found.refused !== undefined) return found.refused
  const { email: _email, userId: _userId, createdAt, messageId, ...fields } = body
  const message = context.store.messages.of(found.user).find(({ id }) => id === messageId)
  if (message !== undefined) mark?.(message)
  recordSystemEvent(context.store, found.user, eventType, {
    createdAt: readCreatedAt(createdAt, context),
    campaignId: body.campaignId ?? message?.campaignId,
    templateId: body.templateId ?? message?.templateId,
    messageId,
    fields,
  })
  return success()
}
