import type { EventFields, MessageFields } from './message-fields.ts'

/** What the events of an e-mail share. */
interface EmailFields extends MessageFields {
  readonly emailSubject?: string
}

/** `dataFields` of `emailSend`, blast and triggered. */
export interface EmailSendFields extends EmailFields {
  readonly contentId?: number
  /** What the triggering call brought along; Iterable limits it to 12,000 characters. */
  readonly transactionalData?: Readonly<Record<string, unknown>>
}

/** `dataFields` of `emailOpen`. */
export interface EmailOpenFields extends EmailFields {
  readonly device?: string
  readonly ip?: string
  readonly proxySource?: string
  readonly userAgent?: string
}

/** `dataFields` of `emailClick`. */
export interface EmailClickFields extends EmailFields {
  readonly url?: string
  readonly linkUrl?: string
  readonly linkId?: string
  readonly canonicalUrlId?: string
  readonly ip?: string
  readonly city?: string
  readonly region?: string
  readonly userAgent?: string
  readonly userAgentDevice?: string
}

/** `dataFields` of `emailBounce` and `emailComplaint`. */
export interface EmailFailureFields extends EmailFields {
  readonly recipientState?: 'HardBounce' | 'Complaint' | (string & {})
}

/** `dataFields` of `emailSubscribe`. It belongs to no message. */
export interface EmailSubscribeFields extends EventFields {
  readonly channelIds?: readonly number[]
  readonly emailListIds?: readonly number[]
  readonly messageTypeIds?: readonly number[]
  readonly signupSource?: string
  readonly publicIdString?: string
  /** Text, in the form of `createdAt`. */
  readonly profileUpdatedAt?: string
}

/** `dataFields` of `emailUnSubscribe`. */
export interface EmailUnSubscribeFields extends EmailFields {
  readonly channelIds?: readonly number[]
  readonly emailListIds?: readonly number[]
  readonly messageTypeIds?: readonly number[]
  readonly unsubSource?: string
}

/** `dataFields` of `hostedUnsubscribeClick`. */
export interface HostedUnsubscribeClickFields extends EmailFields {
  readonly url?: string
  readonly ip?: string
  readonly city?: string
  readonly region?: string
  readonly country?: string
  readonly userAgent?: string
  readonly userAgentDevice?: string
}
