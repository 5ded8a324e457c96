import type { components } from '../../../gen/types.gen.ts'
import { badParams, success, type Answer } from '../../answers.ts'
import type { RouteContext, Routes } from '../../context.ts'
import { readTime } from '../../dates.ts'
import { cancelMessage, sendMessage } from '../../messages/send-message.ts'
import type { Medium } from '../../store/rows.ts'
import { findRecipient, findUser } from '../../users/find-user.ts'

type Schemas = components['schemas']
type Done = Answer<Schemas['IterableApiResponse']>

const mostDaysAhead = 365
const dayMs = 24 * 60 * 60 * 1000

/** Resources that send messages to one user. */
type Sender = 'email' | 'inApp' | 'push' | 'sms' | 'webPush' | 'whatsApp'

/** Sending one message to one user, and taking it back while it waits. */
export const targetRoutes: Routes<`${Sender}.target` | `${Sender}.cancel`> = {
  'email.target': (context) => target(context, 'Email', context.body),
  'inApp.target': (context) => target(context, 'InApp', context.body),
  'push.target': (context) => target(context, 'Push', context.body),
  'sms.target': (context) => target(context, 'SMS', context.body),
  'webPush.target': (context) => target(context, 'WebPush', context.body),
  'whatsApp.target': (context) => target(context, 'WhatsApp', context.body),
  'email.cancel': (context) => cancel(context, 'Email', context.body),
  'inApp.cancel': (context) => cancel(context, 'InApp', context.body),
  'push.cancel': (context) => cancel(context, 'Push', context.body),
  'sms.cancel': (context) => cancel(context, 'SMS', context.body),
  'webPush.cancel': (context) => cancel(context, 'WebPush', context.body),
  'whatsApp.cancel': (context) => cancel(context, 'WhatsApp', context.body),
}

/** E-mail and in-app make the user of an unknown address, in an email-based project. */
const creating: ReadonlySet<Medium> = /* @__PURE__ */ new Set<Medium>(['Email', 'InApp'])

function target(
  context: RouteContext,
  medium: Medium,
  body: Schemas['TargetSmsRequest'] & { readonly metadata?: object },
): Done {
  const { store, now } = context
  const { campaignId, dataFields = {}, sendAt } = body
  const campaign = store.things.campaigns.get(campaignId)
  const isRight =
    campaign?.details.type === 'Triggered' && campaign.details.messageMedium === medium
  if (campaign === undefined || !isRight) return badParams('Invalid campaignId', { campaignId })
  const { campaignState } = campaign.details
  if (campaignState === 'Aborted' || campaignState === 'Archived') {
    return badParams(`Campaign ${campaignId} is ${campaignState}`, { campaignId })
  }
  const time = sendAt === undefined ? now : readTime(sendAt)
  if (time === undefined) return badParams('sendAt must be like 2026-12-01 09:00:00')
  if (time > now + mostDaysAhead * dayMs) {
    return badParams(`sendAt may be at most ${mostDaysAhead} days ahead`)
  }
  const found = findRecipient(context, body, creating.has(medium))
  if (found.refused !== undefined) return found.refused
  const { user } = found
  const to = user.email ?? user.userId ?? ''
  const isRepeat = store.messages
    .of(user)
    .some((message) => message.campaignId === campaignId && message.state === 'sent')
  if (body.allowRepeatMarketingSends === false && isRepeat) {
    return success(null, `Campaign ${campaignId} - Skipped triggered message to: ${to}`)
  }
  const message = sendMessage(store, now, { user, campaign, dataFields, sendAt: time })
  if (time <= now) return success(null, `Campaign ${campaignId} - Sent triggered message to: ${to}`)
  const at = new Date(time).toISOString()
  return success(
    { scheduledMessageId: message.number },
    `Campaign ${campaignId} - Scheduled triggered message for: ${at} to: ${to}`,
  )
}

function cancel(
  context: RouteContext,
  medium: Medium,
  { scheduledMessageId, campaignId, ...named }: Schemas['CancelScheduledMessageRequest'],
): Done {
  const { store } = context
  if (scheduledMessageId !== undefined) {
    const message = [...store.messages.all()].find(
      (one) =>
        one.number === scheduledMessageId && one.state === 'scheduled' && one.medium === medium,
    )
    if (message === undefined) {
      return badParams(`No scheduled messages found- scheduledMessageId: ${scheduledMessageId}`)
    }
    cancelMessage(store, message)
    return success()
  }
  if (campaignId === undefined) {
    return badParams('Either scheduledMessageId, or campaignId with email or userId, must be set')
  }
  const found = findUser(context, named)
  if (found.refused !== undefined) return found.refused
  const waiting = store.messages
    .of(found.user)
    .filter(
      (one) => one.campaignId === campaignId && one.state === 'scheduled' && one.medium === medium,
    )
  if (waiting.length === 0)
    return badParams(`No scheduled messages found- campaignId: ${campaignId}`)
  for (const message of waiting) cancelMessage(store, message)
  return success()
}
