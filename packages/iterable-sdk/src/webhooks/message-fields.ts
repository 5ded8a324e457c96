/**
 * What every event may carry. All members are optional and none is checked at run time: the types say what recorded
 * samples and Iterable's articles show, and Iterable promises no list. Other members may be there, too.
 */
export interface EventFields {
  /** The user's address, as in the envelope. */
  readonly email?: string
  /** When it happened, as text: `2016-12-02 20:31:39 +00:00`. Not ISO 8601, and not epoch milliseconds. */
  readonly createdAt?: string
  readonly [member: string]: unknown
}

/**
 * What the events of a message share: the campaign, template, journey and channel that it belongs to. Ids are numbers
 * except those of a single message; what does not apply is `null` or missing.
 */
export interface MessageFields extends EventFields {
  readonly campaignId?: number
  readonly campaignName?: string
  readonly templateId?: number
  readonly templateName?: string
  readonly messageId?: string
  /** `c<campaign>:t<template>:<email>`: holds the user's address. */
  readonly emailId?: string
  /** The journey; Iterable still calls it a workflow at the wire. */
  readonly workflowId?: number | null
  readonly workflowName?: string | null
  readonly channelId?: number
  readonly messageTypeId?: number
  readonly experimentId?: number | null
  readonly labels?: readonly string[]
  readonly locale?: string | null
}

/** What a message that was not sent carries: little more than why. */
export interface SendSkipFields extends EventFields {
  readonly campaignId?: number
  readonly messageId?: string
  readonly reason?: string
}
