import type { components } from '../../gen/types.gen.ts'
import type { RouteContext } from '../context.ts'
import { readTime } from '../dates.ts'
import type { StoredMessage } from '../store/rows.ts'
import { contentOf } from './describe-template.ts'
import { renderTemplate } from './render-template.ts'

type InAppMessage = components['schemas']['InAppMessage']
type InAppTemplate = components['schemas']['InAppTemplate']

/** An in-app message as an app gets it: made from the template, or as it was seeded. */
export function describeInApp({ store }: RouteContext, message: StoredMessage): InAppMessage {
  const template = store.things.templates.get(message.templateId)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against this shape when it was written
  const content = (
    template === undefined ? {} : (contentOf(template, undefined) ?? {})
  ) as Partial<InAppTemplate>
  const fields = { ...message.owner.fields, email: message.owner.email, ...message.dataFields }
  const expiresAt = readTime(content.expirationDateTime ?? '')
  const { inAppDisplaySettings, webInAppDisplaySettings, inboxMetadata, payload } = content
  return {
    messageId: message.id,
    campaignId: message.campaignId,
    createdAt: message.createdAt,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    content: {
      html: renderTemplate(content.html ?? '', fields),
      ...(inAppDisplaySettings === undefined ? {} : { inAppDisplaySettings }),
      ...(webInAppDisplaySettings === undefined ? {} : { webInAppDisplaySettings }),
    },
    customPayload: payload ?? {},
    ...(inboxMetadata === undefined ? {} : { inboxMetadata }),
    saveToInbox: inboxMetadata !== undefined,
    trigger: { type: 'immediate' },
    // Level of a message of medium priority, as the mobile SDKs have it.
    priorityLevel: 300.5,
    jsonOnly: false,
    messageType: 'Mobile',
    typeOfContent: 'Static',
    ...message.content,
    read: message.isRead,
  }
}

/** Whether an app still gets a message. */
export function isShown(
  { isConsumed }: StoredMessage,
  { expiresAt }: InAppMessage,
  now: number,
): boolean {
  return !isConsumed && (expiresAt === undefined || expiresAt > now)
}
