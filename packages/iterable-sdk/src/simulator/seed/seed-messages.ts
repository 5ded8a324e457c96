import type { RouteContext } from '../context.ts'
import type { StoredMessage } from '../store/rows.ts'
import type { EmbeddedMessageSeed, InAppMessageSeed, SimulatorSeed } from './seed.ts'

/** Puts messages that wait for an app into a store. */
export function seedMessages(context: RouteContext, seed: SimulatorSeed, problems: string[]): void {
  for (const [at, message] of (seed.inAppMessages ?? []).entries()) {
    const { email: _email, userId: _userId, messageId, ...content } = message
    put(context, message, `seed.inAppMessages[${at}]`, problems, {
      medium: 'InApp',
      id: messageId,
      campaignId: message.campaignId,
      content,
    })
  }
  for (const [at, message] of (seed.embeddedMessages ?? []).entries()) {
    const { email: _email, userId: _userId, ...content } = message
    put(context, message, `seed.embeddedMessages[${at}]`, problems, {
      medium: 'Embedded',
      id: message.metadata?.messageId,
      campaignId: message.metadata?.campaignId,
      content,
    })
  }
}

function put(
  { store, now }: RouteContext,
  { email, userId }: InAppMessageSeed | EmbeddedMessageSeed,
  place: string,
  problems: string[],
  message: {
    readonly medium: StoredMessage['medium']
    readonly id: string | undefined
    readonly campaignId: number | undefined
    readonly content: StoredMessage['content']
  },
): void {
  const owner = store.users.find({ email: email?.toLowerCase(), userId })
  if (owner === undefined) {
    problems.push(`${place}: no user of the seed is ${email ?? userId ?? 'named'}`)
    return
  }
  const number = store.makeNumber()
  const campaignId = message.campaignId ?? 0
  store.messages.put({
    id: message.id ?? `simulated-message-${number}`,
    owner,
    number,
    medium: message.medium,
    campaignId,
    templateId: store.things.campaigns.get(campaignId)?.details.templateId ?? 0,
    dataFields: {},
    createdAt: now,
    sendAt: now,
    state: 'sent',
    isRead: false,
    isConsumed: false,
    isProof: false,
    content: message.content,
  })
}
