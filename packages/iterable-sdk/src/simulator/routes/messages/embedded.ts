import { badParams, json, success, type Answer } from '../../answers.ts'
import type { components } from '../../../gen/types.gen.ts'
import type { OperationsOf, RouteContext, Routes } from '../../context.ts'
import { readCreatedAt } from '../../dates.ts'
import { describeEmbedded } from '../../messages/describe-embedded.ts'
import { recordSystemEvent } from '../../messages/record-system-event.ts'
import { findUser } from '../../users/find-user.ts'

type Schemas = components['schemas']
type Done = Answer<Schemas['IterableApiResponse']>

/** Embedded messages, and what apps report about them. */
export const embeddedRoutes: Routes<OperationsOf<'embeddedMessaging'>> = {
  'embeddedMessaging.getMessages': (context) => {
    const { params, store } = context
    const found = findUser(context, params)
    if (found.refused !== undefined) return found.refused
    const placements = new Map<number, Schemas['EmbeddedMessage'][]>()
    for (const message of store.messages.of(found.user)) {
      if (message.medium !== 'Embedded' || message.state !== 'sent' || message.isConsumed) continue
      const embedded = describeEmbedded(store, message)
      const placementId = embedded.metadata?.placementId ?? 0
      if (params.placementIds?.includes(placementId) === false) continue
      const others = placements.get(placementId) ?? []
      placements.set(placementId, [...others, embedded])
    }
    return json({
      placements: Array.from(placements, ([placementId, embeddedMessages]) => ({
        placementId,
        embeddedMessages,
      })),
    })
  },

  'embeddedMessaging.trackClick': (context) => report(context, 'embeddedClick', context.body),
  'embeddedMessaging.trackReceived': (context) => report(context, 'embeddedReceived', context.body),

  'embeddedMessaging.trackSession': (context) => {
    const { body } = context
    const session = body.session
    if (session?.start !== undefined && session.end !== undefined && session.end < session.start) {
      return badParams('The session ends before it starts')
    }
    const done = report(context, 'embeddedSession', body)
    if (done.refused === true) return done
    for (const impression of body.impressions ?? []) {
      report(context, 'embeddedImpression', {
        ...impression,
        ...(body.email === undefined ? {} : { email: body.email }),
        ...(body.userId === undefined ? {} : { userId: body.userId }),
        ...(body.createdAt === undefined ? {} : { createdAt: body.createdAt }),
      })
    }
    return done
  },
}

function report(
  context: RouteContext,
  eventType: string,
  body: {
    readonly email?: string
    readonly userId?: string
    readonly messageId?: string
    readonly createdAt?: number
  },
): Done {
  const found = findUser(context, body)
  if (found.refused !== undefined) return found.refused
  const { email: _email, userId: _userId, createdAt, messageId, ...fields } = body
  const message = context.store.messages.of(found.user).find(({ id }) => id === messageId)
  recordSystemEvent(context.store, found.user, eventType, {
    createdAt: readCreatedAt(createdAt, context),
    messageId,
    campaignId: message?.campaignId,
    templateId: message?.templateId,
    fields,
  })
  return success()
}
