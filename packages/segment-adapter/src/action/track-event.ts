import type { JsonObject } from '../json.ts'
import type { ActionModule } from './action-module.ts'
import {
  batchSizeField,
  createNewFieldsField,
  enableBatchingField,
  maxEventsOf,
} from './batching-fields.ts'
import { campaignIdField, createdAtField, templateIdField } from './campaign-fields.ts'
import { trackedEmail } from './user-field.ts'

/** A checked payload of {@link trackEvent}. */
export interface TrackEventPayload {
  readonly email?: string
  readonly userId?: string
  readonly eventName: string
  readonly dataFields?: JsonObject
  readonly id?: string
  /** Unix seconds. */
  readonly createdAt?: number
  readonly campaignId?: number
  readonly templateId?: number
  readonly createNewFields?: boolean
  readonly enable_batching?: boolean
  readonly batch_size?: number
}

/** Records a custom event. Single: events/track. Bulk: an entry of events/trackBulk of the same shape. */
export const trackEvent: ActionModule<TrackEventPayload> = {
  definition: {
    slug: 'trackEvent',
    title: 'Custom Event',
    description: 'Records something that a user did.',
    defaultTrigger: 'type = "track" and event != "Order Completed" and event != "Cart Updated"',
    operations: { single: 'events.track', bulk: 'events.trackBulk' },
    fields: {
      email: {
        label: 'Email Address',
        description: 'The address that identifies the user in projects keyed by e-mail.',
        type: 'string',
        format: 'email',
        default: trackedEmail,
      },
      userId: {
        label: 'User ID',
        description: 'Your own ID of the user.',
        type: 'string',
        default: { '@path': '$.userId' },
      },
      eventName: {
        label: 'Event name',
        description: 'What happened; campaigns and journeys are triggered by this name.',
        type: 'string',
        required: true,
        default: { '@path': '$.event' },
      },
      dataFields: {
        label: 'Event Data Fields',
        description: 'Data about the event, of any shape.',
        type: 'object',
        default: { '@path': '$.properties' },
      },
      id: {
        label: 'Event ID',
        description: 'An ID of the event; a second event with the same ID replaces the first.',
        type: 'string',
        default: { '@path': '$.messageId' },
      },
      createdAt: createdAtField,
      campaignId: campaignIdField,
      templateId: templateIdField,
      createNewFields: createNewFieldsField,
      enable_batching: enableBatchingField,
      batch_size: batchSizeField,
    },
  },
  userOf: (payload) => payload,
  toItem(payload, identity, { lane, sizeBound, projectType, onWouldNotCreateUser }) {
    const event = buildEvent(payload)
    if (lane === 'bulk') {
      return {
        form: 'bulk',
        identity,
        operation: 'events.trackBulk',
        itemsKey: 'events',
        entry: event,
        options: {},
        sizeBound,
        maxEvents: maxEventsOf(payload.batch_size),
      }
    }
    // Users of such a project are told apart by user id: an address alone makes nobody, and finds those only who have it.
    const isUnheld = projectType === 'userId' && identity.userId === undefined
    return {
      form: 'single',
      identity,
      steps: [{ operation: 'events.track', body: event }],
      sizeBound,
      ifUnknown: isUnheld ? onWouldNotCreateUser : undefined,
    }
  },
}

function buildEvent(payload: TrackEventPayload): JsonObject {
  const { email, userId, eventName, dataFields = {}, id } = payload
  const { createdAt, campaignId, templateId, createNewFields } = payload
  const body: JsonObject = { eventName, dataFields }
  if (email !== undefined) body['email'] = email
  if (userId !== undefined) body['userId'] = userId
  if (id !== undefined) body['id'] = id
  if (createdAt !== undefined) body['createdAt'] = createdAt
  if (campaignId !== undefined) body['campaignId'] = campaignId
  if (templateId !== undefined) body['templateId'] = templateId
  if (createNewFields !== undefined) body['createNewFields'] = createNewFields
  return body
}
