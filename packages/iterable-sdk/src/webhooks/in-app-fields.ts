import type { MessageFields } from './message-fields.ts'

/** `dataFields` of `inAppSend` and `inAppSendSkip`, which, unlike other skips, carries the whole message. */
export interface InAppSendFields extends MessageFields {
  readonly contentId?: number
  /** HTML. */
  readonly inAppBody?: string
  readonly messageContext?: Readonly<Record<string, unknown>>
  /** Text, in the form of `createdAt`. */
  readonly expiresAt?: string
}
