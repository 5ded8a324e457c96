import { formatDate } from '../dates.ts'
import type { Medium, StoredCampaign, StoredMessage } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import type { StoredUser } from '../store/user-store.ts'
import { recordSystemEvent } from './record-system-event.ts'

/** First parts of the names of the events about a message: `emailSend`, `emailSendSkip`. */
const eventNames: Readonly<Record<Medium, string>> = {
  Email: 'email',
  Push: 'push',
  InApp: 'inApp',
  SMS: 'sms',
  WebPush: 'webPush',
  WhatsApp: 'whatsApp',
  Embedded: 'embedded',
}

/** What is to be sent to one user. */
export interface MessageRequest {
  readonly user: StoredUser
  readonly campaign: StoredCampaign
  readonly dataFields: Readonly<Record<string, unknown>>
  /** Epoch milliseconds; what lies ahead is scheduled. */
  readonly sendAt: number
  readonly isProof?: boolean
}

/** Sends a message to a user, or schedules it. */
export function sendMessage(
  store: Store,
  now: number,
  { user, campaign, dataFields, sendAt, isProof = false }: MessageRequest,
): StoredMessage {
  const number = store.makeNumber()
  const { details } = campaign
  const message: StoredMessage = {
    id: `simulated-message-${number}`,
    owner: user,
    number,
    medium: mediumOf(details.messageMedium),
    campaignId: details.id,
    templateId: details.templateId ?? 0,
    dataFields: { ...campaign.dataFields, ...dataFields },
    createdAt: now,
    sendAt,
    state: 'scheduled',
    isRead: false,
    isConsumed: false,
    isProof,
    content: {},
  }
  store.messages.put(message)
  store.scheduled += 1
  if (sendAt <= now) deliver(store, message, now)
  return message
}

/** Sends the messages whose time has come. */
export function sendDueMessages(store: Store, now: number): void {
  if (store.scheduled === 0) return
  const due = [...store.messages.all()].filter(
    ({ state, sendAt }) => state === 'scheduled' && sendAt <= now,
  )
  for (const message of due.toSorted((one, other) => one.sendAt - other.sendAt)) {
    deliver(store, message, message.sendAt)
  }
}

/** Takes back a message that waits for its time. */
export function cancelMessage(store: Store, message: StoredMessage): void {
  message.state = 'cancelled'
  store.scheduled -= 1
}

/** The medium that a campaign or a channel names. */
function mediumOf(text: string): Medium {
  const known = Object.keys(eventNames).find((medium) => medium === text)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are media
  return (known ?? 'Email') as Medium
}

function deliver(store: Store, message: StoredMessage, at: number): void {
  store.scheduled -= 1
  const reason = message.isProof ? undefined : findSkipReason(store, message)
  message.state = reason === undefined ? 'sent' : 'skipped'
  const { owner, medium, campaignId, templateId, id } = message
  const fields =
    reason === undefined ? describeMessage(store, message) : { reason, email: owner.email }
  recordSystemEvent(
    store,
    owner,
    `${eventNames[medium]}${reason === undefined ? 'Send' : 'SendSkip'}`,
    { createdAt: at, campaignId, templateId, messageId: id, fields },
  )
}

/** Why a message is not sent; undefined when it is. */
function findSkipReason(
  store: Store,
  { owner, medium, templateId }: StoredMessage,
): string | undefined {
  if (medium === 'Email' && owner.email === undefined) return 'NoEmail'
  if (medium === 'Email' && owner.email?.endsWith('@placeholder.email') === true) {
    return 'PlaceholderEmail'
  }
  const typeId = store.things.templates.get(templateId)?.messageTypeId
  if (typeId === undefined) return undefined
  const type = store.things.messageTypes.get(typeId)
  const isOut =
    owner.unsubscribedMessageTypeIds.includes(typeId) ||
    owner.unsubscribedChannelIds.includes(type?.channelId ?? Number.NaN)
  if (isOut) return 'Unsubscribed'
  const isIn = owner.subscribedMessageTypeIds.includes(typeId)
  return type?.subscriptionPolicy === 'OptIn' && !isIn ? 'NotOptedIn' : undefined
}

/** What the events about a message share. Ids are numbers; what does not apply is null. */
function describeMessage(
  store: Store,
  { owner, campaignId, templateId, id, createdAt, dataFields }: StoredMessage,
): Record<string, unknown> {
  const { campaigns, templates, messageTypes } = store.things
  const campaign = campaigns.get(campaignId)?.details
  const template = templates.get(templateId)
  const typeId = template?.messageTypeId
  return {
    campaignId,
    campaignName: campaign?.name ?? '',
    templateId,
    templateName: template?.name ?? '',
    messageId: id,
    emailId: `c${campaignId}:t${templateId}:${owner.email ?? ''}`,
    workflowId: campaign?.workflowId ?? null,
    workflowName: null,
    channelId: messageTypes.get(typeId ?? Number.NaN)?.channelId ?? 0,
    messageTypeId: typeId ?? 0,
    experimentId: null,
    labels: campaign?.labels ?? [],
    locale: null,
    contentId: templateId,
    createdAt: formatDate(createdAt),
    transactionalData: dataFields,
  }
}
