// Reading a webhook
export { parseIterableWebhook } from './parse-webhook.ts'
export type { ParseIterableWebhookOptions } from './parse-webhook.ts'
export { parseIterableWebhookBody } from './parse-webhook-body.ts'
export { verifyIterableWebhook } from './verify-webhook.ts'

// Events
export { iterableWebhookEventNames } from './event-names.ts'
export type { IterableWebhookEventName } from './event-names.ts'
export type { IterableWebhookDataFields } from './data-fields.ts'
export type {
  IterableWebhookEvent,
  KnownIterableWebhookEvent,
  UnknownIterableWebhookEvent,
} from './event.ts'

// Errors
export { IterableWebhookError, isIterableWebhookError } from './webhook-error.ts'
export type { IterableWebhookErrorCode } from './webhook-error.ts'
