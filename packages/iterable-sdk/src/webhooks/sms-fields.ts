import type { EventFields, MessageFields } from './message-fields.ts'

/** What the events of an SMS share. */
interface SmsFields extends MessageFields {
  readonly smsMessage?: string
  readonly imageUrl?: string | null
  readonly fromPhoneNumberId?: number
}

/** `dataFields` of `smsSend`. */
export interface SmsSendFields extends SmsFields {
  readonly contentId?: number
  readonly fromSMSSenderId?: number
  readonly toPhoneNumber?: string
}

/** `dataFields` of `smsBounce`. */
export interface SmsBounceFields extends SmsFields {
  readonly smsProviderResponse?: Readonly<Record<string, unknown>>
}

/** `dataFields` of `smsClick`. */
export interface SmsClickFields extends SmsFields {
  readonly clickedUrl?: string
}

/** `dataFields` of `smsReceived`: a message from the user, which belongs to no campaign. */
export interface SmsReceivedFields extends EventFields {
  readonly fromPhoneNumber?: string
  readonly toPhoneNumber?: string
  readonly smsMessage?: string
}
