import { viewOwner } from './view-owner.ts'
import type { StoredMessage, StoredSystemEvent } from './store/rows.ts'

/** A message to a user, to look at. */
export interface MessageView {
  readonly messageId: string
  readonly medium: StoredMessage['medium']
  readonly state: StoredMessage['state']
  readonly campaignId: number
  readonly templateId: number
  /** What `params.scheduledMessageId` of the answer said, where the message was scheduled. */
  readonly scheduledMessageId: number
  readonly dataFields: Readonly<Record<string, unknown>>
  /** Epoch milliseconds; when it is due, or was sent. */
  readonly sendAt: number
  readonly isRead: boolean
  readonly isProof: boolean
  /** The user's address at the time of looking. */
  readonly email?: string
  readonly userId?: string
}

/** An event that Iterable itself makes, to look at. */
export interface SystemEventView {
  readonly eventType: string
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly campaignId?: number
  readonly templateId?: number
  readonly messageId?: string
  readonly fields: Readonly<Record<string, unknown>>
  /** The user's address at the time of looking. */
  readonly email?: string
  readonly userId?: string
}

/** Shows a message. */
export function viewMessage({
  id,
  owner,
  number,
  medium,
  state,
  campaignId,
  templateId,
  dataFields,
  sendAt,
  isRead,
  isProof,
}: StoredMessage): MessageView {
  return {
    messageId: id,
    medium,
    state,
    campaignId,
    templateId,
    scheduledMessageId: number,
    dataFields: structuredClone(dataFields),
    sendAt,
    isRead,
    isProof,
    ...viewOwner(owner),
  }
}

/** Shows an event that Iterable itself makes. */
export function viewSystemEvent({
  owner,
  eventType,
  createdAt,
  campaignId,
  templateId,
  messageId,
  fields,
}: StoredSystemEvent): SystemEventView {
  return {
    eventType,
    createdAt,
    fields: structuredClone(fields),
    ...(campaignId === undefined ? {} : { campaignId }),
    ...(templateId === undefined ? {} : { templateId }),
    ...(messageId === undefined ? {} : { messageId }),
    ...viewOwner(owner),
  }
}
