import type {
  EmailClickFields,
  EmailFailureFields,
  EmailOpenFields,
  EmailSendFields,
  EmailSubscribeFields,
  EmailUnSubscribeFields,
  HostedUnsubscribeClickFields,
} from './email-fields.ts'
import type { InAppSendFields } from './in-app-fields.ts'
import type { MessageFields, SendSkipFields } from './message-fields.ts'
import type {
  PushFields,
  PushOpenFields,
  PushSendFields,
  PushUninstallFields,
  WebPushSendFields,
} from './push-fields.ts'
import type {
  SmsBounceFields,
  SmsClickFields,
  SmsReceivedFields,
  SmsSendFields,
} from './sms-fields.ts'

/**
 * The `dataFields` of each system webhook event, by its `eventName`.
 *
 * Where an event says only {@link MessageFields}, no sample of its own was to be had: its name and the members that
 * messages share are known.
 */
export interface IterableWebhookDataFields {
  emailSend: EmailSendFields
  emailOpen: EmailOpenFields
  emailClick: EmailClickFields
  emailBounce: EmailFailureFields
  emailComplaint: EmailFailureFields
  emailSendSkip: SendSkipFields
  emailSubscribe: EmailSubscribeFields
  emailUnSubscribe: EmailUnSubscribeFields
  hostedUnsubscribeClick: HostedUnsubscribeClickFields
  inAppSend: InAppSendFields
  inAppOpen: MessageFields
  inAppClick: MessageFields
  inAppDelete: MessageFields
  inAppRecall: MessageFields
  inAppSendSkip: InAppSendFields
  pushSend: PushSendFields
  pushOpen: PushOpenFields
  pushBounce: PushFields
  pushSendSkip: SendSkipFields
  pushUninstall: PushUninstallFields
  smsSend: SmsSendFields
  smsBounce: SmsBounceFields
  smsClick: SmsClickFields
  smsReceived: SmsReceivedFields
  smsSendSkip: SendSkipFields
  webPushSend: WebPushSendFields
  webPushClick: MessageFields
  webPushSendSkip: SendSkipFields
  embeddedClick: MessageFields
  embeddedImpression: MessageFields
  embeddedReceived: MessageFields
  embeddedSession: MessageFields
  journeyExit: MessageFields
  whatsAppSend: MessageFields
  whatsAppBounce: MessageFields
  whatsAppClick: MessageFields
  whatsAppReceived: MessageFields
  whatsAppSeen: MessageFields
  whatsAppSendSkip: MessageFields
}
