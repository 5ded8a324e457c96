/**
 * How a top-level field of an event is compared.
 *
 * - `text`: with text alone, so `event = 5` and `event = true` mean the texts `5` and `true`.
 * - `id`: as `text`, but `true` and `false` mean the booleans.
 * - `value`: with whatever the literal is.
 * - `object`: not at all. What is below it is a `value`.
 */
export type FieldKind = 'text' | 'id' | 'value' | 'object'

/**
 * The fields that Segment's spec knows at the top of an event. Segment's own destinations read the first seven and
 * silently drop a condition on any other.
 */
export const eventFields: Readonly<Record<string, FieldKind>> = Object.freeze({
  type: 'text',
  event: 'text',
  name: 'text',
  userId: 'id',
  properties: 'object',
  traits: 'object',
  context: 'object',
  anonymousId: 'id',
  groupId: 'id',
  previousId: 'id',
  messageId: 'id',
  category: 'id',
  channel: 'id',
  timestamp: 'id',
  originalTimestamp: 'id',
  sentAt: 'id',
  receivedAt: 'id',
  projectId: 'id',
  writeKey: 'id',
  version: 'value',
  integrations: 'object',
  options: 'object',
  _metadata: 'object',
})
