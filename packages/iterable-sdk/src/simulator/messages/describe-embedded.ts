import type { components } from '../../gen/types.gen.ts'
import type { StoredMessage } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { contentOf } from './describe-template.ts'
import { renderTemplate } from './render-template.ts'

type EmbeddedMessage = components['schemas']['EmbeddedMessage']
type EmbeddedTemplate = components['schemas']['EmbeddedTemplate']

/** An embedded message as an app gets it: made from the template, or as it was seeded. */
export function describeEmbedded(store: Store, message: StoredMessage): EmbeddedMessage {
  const template = store.things.templates.get(message.templateId)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against this shape when it was written
  const content = (
    template === undefined ? {} : (contentOf(template, undefined) ?? {})
  ) as Partial<EmbeddedTemplate>
  const fields = { ...message.owner.fields, email: message.owner.email, ...message.dataFields }
  const { title, body, elements, payload, placementId = 0 } = content
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- seeds are typed
  const seeded = message.content as EmbeddedMessage
  return {
    elements: {
      ...elements,
      ...(title === undefined ? {} : { title: renderTemplate(title, fields) }),
      ...(body === undefined ? {} : { body: renderTemplate(body, fields) }),
      ...seeded.elements,
    },
    payload: payload ?? {},
    ...(seeded.payload === undefined ? {} : { payload: seeded.payload }),
    metadata: {
      messageId: message.id,
      campaignId: message.campaignId,
      placementId,
      priorityOrder: 0,
      isProof: message.isProof,
      ...seeded.metadata,
    },
  }
}
