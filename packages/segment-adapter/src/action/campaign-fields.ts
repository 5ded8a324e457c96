import type { ActionField } from './action.ts'

/** When it happened; sent as whole Unix seconds, and not at all when there is no timestamp (S03). */
export const createdAtField: ActionField = {
  label: 'Timestamp',
  description: 'When it happened: date text, Unix seconds or milliseconds, or a Date.',
  type: 'datetime',
  default: { '@path': '$.timestamp' },
}

/** The campaign that an event or purchase is attributed to. */
export const campaignIdField: ActionField = {
  label: 'Campaign ID',
  description: 'The Iterable campaign to attribute this to.',
  type: 'integer',
  default: { '@path': '$.properties.campaignId' },
}

/** The template that an event or purchase is attributed to. */
export const templateIdField: ActionField = {
  label: 'Template ID',
  description: 'The Iterable template to attribute this to.',
  type: 'integer',
  default: { '@path': '$.properties.templateId' },
}
