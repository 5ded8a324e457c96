// Generated from openapi/ by `pnpm run codegen`. Do not edit.

import * as z from 'zod/mini'

import type { ComponentSchema } from '../component-schema.ts'
import * as leaf from '../schema-leaves.ts'

/** Schema of `ArchiveCampaignsRequest`. */
export const archiveCampaignsRequestSchema: ComponentSchema<'ArchiveCampaignsRequest'> = /* @__PURE__ */ z.looseObject({
  campaignIds: /* @__PURE__ */ z.array(leaf.integer),
})

/** Schema of `ArchiveCampaignsResponse`. */
export const archiveCampaignsResponseSchema: ComponentSchema<'ArchiveCampaignsResponse'> = /* @__PURE__ */ z.looseObject({
  failed: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.unknown())),
  success: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** Schema of `ArrayMerge`. */
export const arrayMergeSchema: ComponentSchema<'ArrayMerge'> = /* @__PURE__ */ z.looseObject({
  dedupeBy: leaf.optionalText,
  field: leaf.optionalText,
})

/** Schema of `BeginSmsVerificationRequest`. */
export const beginSmsVerificationRequestSchema: ComponentSchema<'BeginSmsVerificationRequest'> = /* @__PURE__ */ z.looseObject({
  phoneNumber: leaf.text,
  verificationProfileId: leaf.integer,
})

/** Schema of `BulkDeleteCatalogItemsRequest`. */
export const bulkDeleteCatalogItemsRequestSchema: ComponentSchema<'BulkDeleteCatalogItemsRequest'> = /* @__PURE__ */ z.looseObject({
  itemIds: /* @__PURE__ */ z.array(leaf.text),
})

/** Schema of `BulkDeleteTemplatesRequest`. */
export const bulkDeleteTemplatesRequestSchema: ComponentSchema<'BulkDeleteTemplatesRequest'> = /* @__PURE__ */ z.looseObject({
  ids: /* @__PURE__ */ z.array(leaf.integer),
})

/** Schema of `BulkDeleteTemplatesResponse`. */
export const bulkDeleteTemplatesResponseSchema: ComponentSchema<'BulkDeleteTemplatesResponse'> = /* @__PURE__ */ z.looseObject({
  failed: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  failureReason: leaf.optionalText,
  success: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** `users` and `usersByUserId` may be sent together. */
export const bulkSubscriptionActionRequestSchema: ComponentSchema<'BulkSubscriptionActionRequest'> = /* @__PURE__ */ z.looseObject({
  users: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  usersByUserId: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Free-form fields. The first value a project receives for a field fixes its type. */
export const dataFieldsSchema: ComponentSchema<'DataFields'> = leaf.fields

/** One event of one user, named by e-mail address or user id. */
export const trackEventRequestSchema: ComponentSchema<'TrackEventRequest'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  userId: leaf.optionalText,
  eventName: leaf.text,
  id: leaf.optionalText,
  createdAt: leaf.optionalInteger,
  dataFields: /* @__PURE__ */ z.exactOptional(dataFieldsSchema),
  campaignId: leaf.optionalInteger,
  templateId: leaf.optionalInteger,
  createNewFields: leaf.optionalBoolean,
})

/** Schema of `BulkTrackEventsRequest`. */
export const bulkTrackEventsRequestSchema: ComponentSchema<'BulkTrackEventsRequest'> = /* @__PURE__ */ z.looseObject({
  events: /* @__PURE__ */ z.array(trackEventRequestSchema),
})

/** Identifiers of the users whose events were not taken, by reason. */
export const failedEventUpdatesSchema: ComponentSchema<'FailedEventUpdates'> = /* @__PURE__ */ z.looseObject({
  invalidEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  notFoundEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  notFoundUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  forgottenEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  forgottenUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Schema of `BulkTrackEventsResponse`. */
export const bulkTrackEventsResponseSchema: ComponentSchema<'BulkTrackEventsResponse'> = /* @__PURE__ */ z.looseObject({
  successCount: leaf.integer,
  failCount: leaf.integer,
  failedUpdates: /* @__PURE__ */ z.exactOptional(failedEventUpdatesSchema),
  disallowedEventNames: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  createdFields: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  filteredOutFields: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Each list that is sent replaces the stored one whole; a list that is left out or null stays as it is. */
export const updateSubscriptionsRequestSchema: ComponentSchema<'UpdateSubscriptionsRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  email: leaf.optionalText,
  emailListIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  subscribedMessageTypeIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  templateId: leaf.optionalInteger,
  unsubscribedChannelIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  unsubscribedMessageTypeIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  userId: leaf.optionalText,
  validateChannelAlignment: leaf.optionalBoolean,
  userListIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** Schema of `BulkUpdateSubscriptionsRequest`. */
export const bulkUpdateSubscriptionsRequestSchema: ComponentSchema<'BulkUpdateSubscriptionsRequest'> = /* @__PURE__ */ z.looseObject({
  updateSubscriptionsRequests: /* @__PURE__ */ z.array(updateSubscriptionsRequestSchema),
})

/** Failed users are named by identifier, not by their position in the request. */
export const bulkUpdateSubscriptionsResponseSchema: ComponentSchema<'BulkUpdateSubscriptionsResponse'> = /* @__PURE__ */ z.looseObject({
  failCount: leaf.integer,
  invalidEmails: /* @__PURE__ */ z.array(leaf.text),
  invalidUserIds: /* @__PURE__ */ z.array(leaf.text),
  successCount: leaf.integer,
  validEmailFailures: /* @__PURE__ */ z.array(leaf.text),
  validUserIdFailures: /* @__PURE__ */ z.array(leaf.text),
})

/** One user of a bulk update. */
export const userUpdateItemSchema: ComponentSchema<'UserUpdateItem'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  userId: leaf.optionalText,
  dataFields: /* @__PURE__ */ z.exactOptional(dataFieldsSchema),
  mergeNestedObjects: leaf.optionalBoolean,
  preferUserId: leaf.optionalBoolean,
})

/** Schema of `BulkUpdateUsersRequest`. */
export const bulkUpdateUsersRequestSchema: ComponentSchema<'BulkUpdateUsersRequest'> = /* @__PURE__ */ z.looseObject({
  users: /* @__PURE__ */ z.array(userUpdateItemSchema),
  createNewFields: leaf.optionalBoolean,
  updateOnly: leaf.optionalBoolean,
})

/** Schema of `BulkUpsertCatalogItemsRequest`. */
export const bulkUpsertCatalogItemsRequestSchema: ComponentSchema<'BulkUpsertCatalogItemsRequest'> = /* @__PURE__ */ z.looseObject({
  documents: leaf.fields,
  replaceUploadedFieldsOnly: leaf.boolean,
})

/** Identifiers of the users that were not taken, by reason. E-mail addresses come back in lower case. */
export const failedUserUpdatesSchema: ComponentSchema<'FailedUserUpdates'> = /* @__PURE__ */ z.looseObject({
  invalidEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidDataEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidDataUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  conflictEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  conflictUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  forgottenEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  forgottenUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  notFoundEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  notFoundUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Schema of `BulkUserUpdateResponse`. */
export const bulkUserUpdateResponseSchema: ComponentSchema<'BulkUserUpdateResponse'> = /* @__PURE__ */ z.looseObject({
  successCount: leaf.integer,
  failCount: leaf.integer,
  failedUpdates: /* @__PURE__ */ z.exactOptional(failedUserUpdatesSchema),
  createdFields: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  filteredOutFields: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  noOpEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  noOpUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  invalidUserIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** A campaign with its state, audience and times. */
export const campaignDetailsSchema: ComponentSchema<'CampaignDetails'> = /* @__PURE__ */ z.looseObject({
  campaignState: /* @__PURE__ */ z.enum(['Draft', 'Ready', 'Scheduled', 'Running', 'Finished', 'Starting', 'Aborted', 'Recurring', 'Archived']),
  createdAt: leaf.integer,
  createdByUserId: leaf.text,
  endedAt: leaf.optionalInteger,
  id: leaf.integer,
  labels: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  listIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  messageMedium: leaf.text,
  name: leaf.text,
  recurringCampaignId: leaf.optionalInteger,
  sendSize: leaf.optionalInteger,
  startAt: leaf.optionalInteger,
  suppressionListIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  templateId: leaf.optionalInteger,
  type: /* @__PURE__ */ z.enum(['Blast', 'Triggered']),
  updatedAt: leaf.integer,
  updatedByUserId: leaf.optionalText,
  workflowId: leaf.optionalInteger,
  labelIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** Names the campaign to act on. */
export const campaignIdRequestSchema: ComponentSchema<'CampaignIdRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.integer,
})

/** Names the scheduled message by `scheduledMessageId` alone, or by `campaignId` together with a user. */
export const cancelScheduledMessageRequestSchema: ComponentSchema<'CancelScheduledMessageRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  email: leaf.optionalText,
  scheduledMessageId: leaf.optionalInteger,
  userId: leaf.optionalText,
})

/** The type of one field of a catalog. */
export const catalogFieldDefinitionSchema: ComponentSchema<'CatalogFieldDefinition'> = /* @__PURE__ */ z.looseObject({
  children: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => catalogFieldDefinitionSchema))),
  fieldName: leaf.text,
  fieldType: leaf.text,
})

/** The fields of a catalog and their types. */
export const catalogFieldMappingsSchema: ComponentSchema<'CatalogFieldMappings'> = /* @__PURE__ */ z.looseObject({
  definedMappings: /* @__PURE__ */ z.record(leaf.text, leaf.text),
  undefinedFields: /* @__PURE__ */ z.array(leaf.text),
})

/** The standard answer with the field types of a catalog in `params`. */
export const catalogFieldMappingsEnvelopeSchema: ComponentSchema<'CatalogFieldMappingsEnvelope'> = /* @__PURE__ */ z.looseObject({
  msg: leaf.text,
  code: leaf.text,
  params: catalogFieldMappingsSchema,
})

/** One item of a catalog. */
export const catalogItemSchema: ComponentSchema<'CatalogItem'> = /* @__PURE__ */ z.looseObject({
  catalogName: leaf.text,
  itemId: leaf.text,
  lastModified: leaf.integer,
  size: leaf.integer,
  value: leaf.fields,
})

/** Names one catalog. */
export const catalogNameSchema: ComponentSchema<'CatalogName'> = /* @__PURE__ */ z.looseObject({
  name: leaf.text,
})

/** A message channel of the project. */
export const channelDetailsSchema: ComponentSchema<'ChannelDetails'> = /* @__PURE__ */ z.looseObject({
  channelType: /* @__PURE__ */ z.enum(['Marketing', 'Transactional']),
  id: leaf.integer,
  messageMedium: leaf.text,
  name: leaf.text,
})

/** Schema of `CheckSmsVerificationRequest`. */
export const checkSmsVerificationRequestSchema: ComponentSchema<'CheckSmsVerificationRequest'> = /* @__PURE__ */ z.looseObject({
  code: leaf.text,
  phoneNumber: leaf.text,
  verificationProfileId: leaf.integer,
})

/** Schema of `Locale`. */
export const localeSchema: ComponentSchema<'Locale'> = /* @__PURE__ */ z.looseObject({
  displayLanguage: leaf.text,
  languageTag: leaf.text,
})

/** Schema of `ClientTemplateEntry`. */
export const clientTemplateEntrySchema: ComponentSchema<'ClientTemplateEntry'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  locales: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.union([leaf.text, localeSchema]))),
  templateId: leaf.integer,
})

/** Schema of `CommerceItem`. */
export const commerceItemSchema: ComponentSchema<'CommerceItem'> = /* @__PURE__ */ z.looseObject({
  id: leaf.text,
  sku: leaf.optionalText,
  name: leaf.text,
  description: leaf.optionalText,
  categories: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  price: leaf.number,
  quantity: leaf.integer,
  imageUrl: leaf.optionalText,
  url: leaf.optionalText,
  dataFields: /* @__PURE__ */ z.exactOptional(dataFieldsSchema),
})

/** The device and app on which something happened. */
export const deviceInfoSchema: ComponentSchema<'DeviceInfo'> = /* @__PURE__ */ z.looseObject({
  appPackageName: leaf.text,
  deviceId: leaf.text,
  platform: /* @__PURE__ */ z.enum(['iOS', 'Android', 'Web']),
})

/** How an in-app message was stored and where it was shown. */
export const inboxMessageContextSchema: ComponentSchema<'InboxMessageContext'> = /* @__PURE__ */ z.looseObject({
  location: leaf.optionalText,
  saveToInbox: leaf.optionalBoolean,
  silentInbox: leaf.optionalBoolean,
})

/** Schema of `ConsumeInAppRequest`. */
export const consumeInAppRequestSchema: ComponentSchema<'ConsumeInAppRequest'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.optionalInteger,
  deleteAction: leaf.optionalText,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  messageContext: /* @__PURE__ */ z.exactOptional(inboxMessageContextSchema),
  messageId: leaf.text,
  userId: leaf.optionalText,
})

/** Schema of `CreateCampaignRequest`. */
export const createCampaignRequestSchema: ComponentSchema<'CreateCampaignRequest'> = /* @__PURE__ */ z.looseObject({
  campaignDataFields: leaf.optionalFields,
  dataFields: leaf.optionalFields,
  defaultTimeZone: leaf.optionalText,
  listIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  name: leaf.text,
  scheduleSend: leaf.optionalBoolean,
  sendAt: leaf.optionalText,
  sendMode: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(['ProjectTimeZone', 'RecipientTimeZone'])),
  startTimeZone: leaf.optionalText,
  suppressionListIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  templateId: leaf.integer,
  labelIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** Schema of `CreateCampaignResponse`. */
export const createCampaignResponseSchema: ComponentSchema<'CreateCampaignResponse'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.integer,
})

/** Schema of `CreateListRequest`. */
export const createListRequestSchema: ComponentSchema<'CreateListRequest'> = /* @__PURE__ */ z.looseObject({
  description: leaf.optionalText,
  name: leaf.text,
})

/** Schema of `CreateListResponse`. */
export const createListResponseSchema: ComponentSchema<'CreateListResponse'> = /* @__PURE__ */ z.looseObject({
  listId: leaf.integer,
})

/** Schema of `CreateSnippetRequest`. */
export const createSnippetRequestSchema: ComponentSchema<'CreateSnippetRequest'> = /* @__PURE__ */ z.looseObject({
  content: leaf.text,
  createdByUserId: leaf.optionalText,
  description: leaf.optionalText,
  name: leaf.text,
  variables: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Schema of `CreateSnippetResponse`. */
export const createSnippetResponseSchema: ComponentSchema<'CreateSnippetResponse'> = /* @__PURE__ */ z.looseObject({
  snippetId: leaf.optionalInteger,
})

/** Schema of `DeleteSnippetResponse`. */
export const deleteSnippetResponseSchema: ComponentSchema<'DeleteSnippetResponse'> = /* @__PURE__ */ z.looseObject({
  snippetId: leaf.optionalInteger,
})

/** Schema of `Device`. */
export const deviceSchema: ComponentSchema<'Device'> = /* @__PURE__ */ z.looseObject({
  applicationName: leaf.text,
  dataFields: leaf.optionalFields,
  platform: /* @__PURE__ */ z.enum(['APNS', 'APNS_SANDBOX', 'GCM']),
  token: leaf.text,
})

/** Schema of `DisableDeviceRequest`. */
export const disableDeviceRequestSchema: ComponentSchema<'DisableDeviceRequest'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  token: leaf.text,
  userId: leaf.optionalText,
})

/** A name and its value. */
export const linkParamSchema: ComponentSchema<'LinkParam'> = /* @__PURE__ */ z.looseObject({
  key: leaf.text,
  value: leaf.text,
})

/** A template without its content. */
export const templateMetadataSchema: ComponentSchema<'TemplateMetadata'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  clientTemplateId: leaf.optionalText,
  createdAt: leaf.integer,
  creatorUserId: leaf.text,
  messageTypeId: leaf.integer,
  name: leaf.text,
  templateId: leaf.integer,
  updatedAt: leaf.integer,
})

/** An e-mail template. In an update, only the members sent are changed. */
export const emailTemplateSchema: ComponentSchema<'EmailTemplate'> = /* @__PURE__ */ z.looseObject({
  bccEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  cacheDataFeed: leaf.optionalBoolean,
  campaignDataFields: leaf.optionalFields,
  ccEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  clientTemplateId: leaf.optionalText,
  creatorUserId: leaf.optionalText,
  dataFeedId: leaf.optionalInteger,
  dataFeedIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  fromEmail: leaf.optionalText,
  fromName: leaf.optionalText,
  googleAnalyticsCampaignName: leaf.optionalText,
  html: leaf.optionalText,
  isDefaultLocale: leaf.optionalBoolean,
  linkParams: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(linkParamSchema)),
  locale: leaf.optionalText,
  mergeDataFeedContext: leaf.optionalBoolean,
  messageTypeId: leaf.optionalInteger,
  metadata: /* @__PURE__ */ z.exactOptional(templateMetadataSchema),
  name: leaf.optionalText,
  plainText: leaf.optionalText,
  preheaderText: leaf.optionalText,
  replyToEmail: leaf.optionalText,
  subject: leaf.optionalText,
  templateId: leaf.integer,
})

/** What happens on a click. */
export const embeddedActionSchema: ComponentSchema<'EmbeddedAction'> = /* @__PURE__ */ z.looseObject({
  data: leaf.optionalText,
  type: leaf.optionalText,
})

/** Schema of `EmbeddedButton`. */
export const embeddedButtonSchema: ComponentSchema<'EmbeddedButton'> = /* @__PURE__ */ z.looseObject({
  action: /* @__PURE__ */ z.exactOptional(embeddedActionSchema),
  id: leaf.optionalText,
  title: leaf.optionalText,
})

/** How often and how long one embedded message was on screen in a session. */
export const embeddedImpressionSchema: ComponentSchema<'EmbeddedImpression'> = /* @__PURE__ */ z.looseObject({
  displayCount: leaf.optionalInteger,
  displayDuration: leaf.optionalNumber,
  messageId: leaf.optionalText,
  placementId: leaf.optionalInteger,
})

/** Schema of `EmbeddedText`. */
export const embeddedTextSchema: ComponentSchema<'EmbeddedText'> = /* @__PURE__ */ z.looseObject({
  label: leaf.optionalText,
  text: leaf.optionalText,
})

/** The visible parts of an embedded message. */
export const embeddedMessageElementsSchema: ComponentSchema<'EmbeddedMessageElements'> = /* @__PURE__ */ z.looseObject({
  body: leaf.optionalText,
  buttons: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedButtonSchema)),
  defaultAction: /* @__PURE__ */ z.exactOptional(embeddedActionSchema),
  mediaUrl: leaf.optionalText,
  mediaUrlCaption: leaf.optionalText,
  text: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedTextSchema)),
  title: leaf.optionalText,
})

/** Schema of `EmbeddedMessageMetadata`. */
export const embeddedMessageMetadataSchema: ComponentSchema<'EmbeddedMessageMetadata'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  isProof: leaf.optionalBoolean,
  messageId: leaf.optionalText,
  placementId: leaf.optionalInteger,
  priorityOrder: leaf.optionalInteger,
})

/** Schema of `EmbeddedMessage`. */
export const embeddedMessageSchema: ComponentSchema<'EmbeddedMessage'> = /* @__PURE__ */ z.looseObject({
  elements: /* @__PURE__ */ z.exactOptional(embeddedMessageElementsSchema),
  metadata: /* @__PURE__ */ z.exactOptional(embeddedMessageMetadataSchema),
  payload: leaf.optionalFields,
})

/** A place in the app or site, with the messages to show there. */
export const embeddedPlacementSchema: ComponentSchema<'EmbeddedPlacement'> = /* @__PURE__ */ z.looseObject({
  embeddedMessages: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedMessageSchema)),
  placementId: leaf.optionalInteger,
})

/** A period during which embedded messages could be seen. */
export const embeddedSessionSchema: ComponentSchema<'EmbeddedSession'> = /* @__PURE__ */ z.looseObject({
  end: leaf.optionalInteger,
  id: leaf.optionalText,
  start: leaf.optionalInteger,
})

/** Schema of `EmbeddedTemplateElements`. */
export const embeddedTemplateElementsSchema: ComponentSchema<'EmbeddedTemplateElements'> = /* @__PURE__ */ z.looseObject({
  buttons: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedButtonSchema)),
  defaultAction: /* @__PURE__ */ z.exactOptional(embeddedActionSchema),
  mediaUrl: leaf.optionalText,
  mediaUrlCaption: leaf.optionalText,
  text: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedTextSchema)),
})

/** A template of an embedded message. In an update, only the members sent are changed. */
export const embeddedTemplateSchema: ComponentSchema<'EmbeddedTemplate'> = /* @__PURE__ */ z.looseObject({
  body: leaf.optionalText,
  campaignDataFields: leaf.optionalFields,
  campaignId: leaf.optionalInteger,
  clientTemplateId: leaf.optionalText,
  elements: /* @__PURE__ */ z.exactOptional(embeddedTemplateElementsSchema),
  isDefaultLocale: leaf.optionalBoolean,
  locale: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  payload: leaf.optionalFields,
  placementId: leaf.optionalInteger,
  templateId: leaf.integer,
  title: leaf.optionalText,
})

/** Name of an experiment and what it belongs to. */
export const experimentMetaSchema: ComponentSchema<'ExperimentMeta'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  conversionMetrics: /* @__PURE__ */ z.array(leaf.text),
  name: leaf.text,
  orgId: leaf.integer,
  projectId: leaf.integer,
})

/** How large the groups of an experiment are and how long the test runs. */
export const experimentSizingSchema: ComponentSchema<'ExperimentSizing'> = /* @__PURE__ */ z.looseObject({
  holdoutPercentage: leaf.optionalNumber,
  perVariantPercentage: leaf.optionalNumber,
  testGroupPercentage: leaf.optionalNumber,
  winnerGroupPercentage: leaf.optionalNumber,
  testDurationMinutes: leaf.optionalInteger,
  sendsPerVariant: leaf.optionalInteger,
})

/** Who may take part in an experiment. */
export const experimentConstraintsSchema: ComponentSchema<'ExperimentConstraints'> = /* @__PURE__ */ z.looseObject({
  suppressionListIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  targetSegment: leaf.optionalText,
})

/** What sets a variant apart from the others. */
export const experimentVariantValueSchema: ComponentSchema<'ExperimentVariantValue'> = /* @__PURE__ */ z.looseObject({
  sendTime: leaf.optionalText,
  stoGroup: leaf.optionalText,
  templateId: leaf.optionalInteger,
})

/** A variant of an experiment, without message content. */
export const experimentVariantSummarySchema: ComponentSchema<'ExperimentVariantSummary'> = /* @__PURE__ */ z.looseObject({
  id: leaf.integer,
  name: leaf.text,
  currentPercentage: leaf.number,
  isControl: leaf.boolean,
  isWinner: leaf.boolean,
  value: experimentVariantValueSchema,
})

/** An experiment with its settings and variants. */
export const experimentSchema: ComponentSchema<'Experiment'> = /* @__PURE__ */ z.looseObject({
  id: leaf.integer,
  status: /* @__PURE__ */ z.enum(['draft', 'ready', 'running', 'finished', 'winner_found']),
  channelType: /* @__PURE__ */ z.enum(['email', 'push', 'sms', 'in_app', 'web_push']),
  experimentType: leaf.text,
  allocationMode: leaf.text,
  creationDate: leaf.optionalText,
  startDate: leaf.optionalText,
  finishDate: leaf.optionalText,
  meta: experimentMetaSchema,
  sizing: experimentSizingSchema,
  constraints: /* @__PURE__ */ z.exactOptional(experimentConstraintsSchema),
  variants: /* @__PURE__ */ z.array(experimentVariantSummarySchema),
})

/** An experiment, in short. */
export const experimentListItemSchema: ComponentSchema<'ExperimentListItem'> = /* @__PURE__ */ z.looseObject({
  id: leaf.integer,
  name: leaf.text,
  status: /* @__PURE__ */ z.enum(['draft', 'ready', 'running', 'finished', 'winner_found']),
  channelType: /* @__PURE__ */ z.enum(['email', 'push', 'sms', 'in_app', 'web_push']),
  author: leaf.text,
  startDate: leaf.optionalText,
  finishDate: leaf.optionalText,
})

/** Message content of a variant. */
export const experimentVariantContentSchema: ComponentSchema<'ExperimentVariantContent'> = /* @__PURE__ */ z.looseObject({
  subject: leaf.optionalText,
  preheader: leaf.optionalText,
  htmlSource: leaf.optionalText,
  plainText: leaf.optionalText,
})

/** A variant of an experiment, with its message content. */
export const experimentVariantSchema: ComponentSchema<'ExperimentVariant'> = /* @__PURE__ */ z.looseObject({
  variantId: leaf.integer,
  name: leaf.text,
  currentPercentage: leaf.number,
  value: experimentVariantValueSchema,
  content: /* @__PURE__ */ z.exactOptional(experimentVariantContentSchema),
})

/** Type of the exported records, such as `emailSend`, `customEvent` or `user`. */
export const exportDataTypeSchema: ComponentSchema<'ExportDataType'> = leaf.text

/** One file of an export job; up to 10 MB. */
export const exportFileSchema: ComponentSchema<'ExportFile'> = /* @__PURE__ */ z.looseObject({
  file: leaf.text,
  url: leaf.text,
})

/** State of an export job. Compare without regard to case; new values may be added. A running job may fall back to `enqueued` and resume later. */
export const exportJobStateSchema: ComponentSchema<'ExportJobState'> = leaf.text

/** An export job. */
export const exportJobSchema: ComponentSchema<'ExportJob'> = /* @__PURE__ */ z.looseObject({
  bytesExported: leaf.optionalInteger,
  dataTypeName: /* @__PURE__ */ z.exactOptional(exportDataTypeSchema),
  endTime: leaf.optionalText,
  id: leaf.optionalInteger,
  jobState: exportJobStateSchema,
  scheduledStartTime: leaf.optionalText,
})

/** How many messages a user may get in a number of days. */
export const frequencyCapSchema: ComponentSchema<'FrequencyCap'> = /* @__PURE__ */ z.looseObject({
  days: leaf.integer,
  messages: leaf.integer,
})

/** Schema of `GetByClientTemplateIdResponse`. */
export const getByClientTemplateIdResponseSchema: ComponentSchema<'GetByClientTemplateIdResponse'> = /* @__PURE__ */ z.looseObject({
  templates: /* @__PURE__ */ z.array(clientTemplateEntrySchema),
})

/** One page of campaigns. */
export const getCampaignsResponseSchema: ComponentSchema<'GetCampaignsResponse'> = /* @__PURE__ */ z.looseObject({
  campaigns: /* @__PURE__ */ z.array(campaignDetailsSchema),
  nextPageUrl: leaf.optionalText,
  previousPageUrl: leaf.optionalText,
  totalCampaignsCount: leaf.optionalInteger,
})

/** One page of catalog items. */
export const getCatalogItemsResponseSchema: ComponentSchema<'GetCatalogItemsResponse'> = /* @__PURE__ */ z.looseObject({
  catalogItemsWithProperties: /* @__PURE__ */ z.array(catalogItemSchema),
  nextPageUrl: leaf.optionalText,
  previousPageUrl: leaf.optionalText,
  totalItemsCount: leaf.integer,
})

/** The standard answer with a page of catalog items in `params`. */
export const getCatalogItemsEnvelopeSchema: ComponentSchema<'GetCatalogItemsEnvelope'> = /* @__PURE__ */ z.looseObject({
  msg: leaf.text,
  code: leaf.text,
  params: getCatalogItemsResponseSchema,
})

/** One page of catalog names. */
export const getCatalogsResponseSchema: ComponentSchema<'GetCatalogsResponse'> = /* @__PURE__ */ z.looseObject({
  catalogNames: /* @__PURE__ */ z.array(catalogNameSchema),
  nextPageUrl: leaf.optionalText,
  previousPageUrl: leaf.optionalText,
  totalCatalogsCount: leaf.integer,
})

/** The standard answer with a page of catalog names in `params`. */
export const getCatalogsEnvelopeSchema: ComponentSchema<'GetCatalogsEnvelope'> = /* @__PURE__ */ z.looseObject({
  msg: leaf.text,
  code: leaf.text,
  params: getCatalogsResponseSchema,
})

/** Schema of `GetChannelsResponse`. */
export const getChannelsResponseSchema: ComponentSchema<'GetChannelsResponse'> = /* @__PURE__ */ z.looseObject({
  channels: /* @__PURE__ */ z.array(channelDetailsSchema),
})

/** Schema of `GetEmbeddedMessagesResponse`. */
export const getEmbeddedMessagesResponseSchema: ComponentSchema<'GetEmbeddedMessagesResponse'> = /* @__PURE__ */ z.looseObject({
  placements: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedPlacementSchema)),
})

/** One event of a user. Some servers put the data fields beside the members named here instead of under `dataFields`. */
export const userEventSchema: ComponentSchema<'UserEvent'> = /* @__PURE__ */ z.looseObject({
  _id: leaf.optionalText,
  email: leaf.optionalText,
  userId: leaf.optionalText,
  eventType: leaf.optionalText,
  eventName: leaf.optionalText,
  createdAt: leaf.optionalText,
  eventUpdatedAt: leaf.optionalText,
  campaignId: leaf.optionalInteger,
  templateId: leaf.optionalInteger,
  messageId: leaf.optionalText,
  dataFields: leaf.optionalFields,
  itblInternal: leaf.optionalFields,
})

/** Schema of `GetEventsResponse`. */
export const getEventsResponseSchema: ComponentSchema<'GetEventsResponse'> = /* @__PURE__ */ z.looseObject({
  events: /* @__PURE__ */ z.array(userEventSchema),
})

/** Schema of `GetExperimentVariantsResponse`. */
export const getExperimentVariantsResponseSchema: ComponentSchema<'GetExperimentVariantsResponse'> = /* @__PURE__ */ z.looseObject({
  experimentId: leaf.integer,
  variants: /* @__PURE__ */ z.array(experimentVariantSchema),
})

/** Schema of `GetExportFilesResponse`. */
export const getExportFilesResponseSchema: ComponentSchema<'GetExportFilesResponse'> = /* @__PURE__ */ z.looseObject({
  exportTruncated: leaf.boolean,
  files: /* @__PURE__ */ z.array(exportFileSchema),
  jobId: leaf.integer,
  jobState: exportJobStateSchema,
})

/** Schema of `GetExportJobsResponse`. */
export const getExportJobsResponseSchema: ComponentSchema<'GetExportJobsResponse'> = /* @__PURE__ */ z.looseObject({
  jobs: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(exportJobSchema)),
})

/** Schema of `GetForgottenUserEmailsResponse`. */
export const getForgottenUserEmailsResponseSchema: ComponentSchema<'GetForgottenUserEmailsResponse'> = /* @__PURE__ */ z.looseObject({
  hashedEmails: /* @__PURE__ */ z.array(leaf.text),
})

/** Schema of `GetForgottenUserIdsResponse`. */
export const getForgottenUserIdsResponseSchema: ComponentSchema<'GetForgottenUserIdsResponse'> = /* @__PURE__ */ z.looseObject({
  hashedUserIds: /* @__PURE__ */ z.array(leaf.text),
})

/** Background colour around the message. */
export const inAppBackgroundColorSchema: ComponentSchema<'InAppBackgroundColor'> = /* @__PURE__ */ z.looseObject({
  alpha: leaf.optionalNumber,
  hex: leaf.optionalText,
})

/** Room on one side of the message. */
export const inAppDisplaySettingSchema: ComponentSchema<'InAppDisplaySetting'> = /* @__PURE__ */ z.looseObject({
  percentage: leaf.optionalNumber,
  displayOption: leaf.optionalText,
})

/** Position, background and animation of an in-app message in a mobile app. */
export const inAppDisplaySettingsSchema: ComponentSchema<'InAppDisplaySettings'> = /* @__PURE__ */ z.looseObject({
  bgColor: /* @__PURE__ */ z.exactOptional(inAppBackgroundColorSchema),
  bottom: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingSchema),
  left: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingSchema),
  right: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingSchema),
  shouldAnimate: leaf.optionalBoolean,
  top: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingSchema),
})

/** A button of an in-app message on a television device. */
export const rokuButtonContentSchema: ComponentSchema<'RokuButtonContent'> = /* @__PURE__ */ z.looseObject({
  buttonBorderColor: leaf.text,
  buttonColorFocused: leaf.text,
  buttonColorUnFocused: leaf.text,
  buttonDeeplink: leaf.text,
  buttonText: leaf.text,
  buttonTextColorFocused: leaf.text,
  buttonTextColorUnFocused: leaf.text,
})

/** In-app content for Roku and similar television devices. */
export const rokuContentSchema: ComponentSchema<'RokuContent'> = /* @__PURE__ */ z.looseObject({
  backgroundColor: leaf.optionalText,
  buttons: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(rokuButtonContentSchema)),
  dialogBodyFont: leaf.optionalText,
  dialogButtonFont: leaf.optionalText,
  dialogHeader: leaf.optionalText,
  dialogHeaderFont: leaf.optionalText,
  dialogText: leaf.optionalText,
  fhd_image: leaf.optionalText,
  textColor: leaf.optionalText,
})

/** Where on a web page the message appears. Further values may appear. */
export const webInAppPositionSchema: ComponentSchema<'WebInAppPosition'> = leaf.text

/** Schema of `WebInAppDisplaySettings`. */
export const webInAppDisplaySettingsSchema: ComponentSchema<'WebInAppDisplaySettings'> = /* @__PURE__ */ z.looseObject({
  position: /* @__PURE__ */ z.exactOptional(webInAppPositionSchema),
})

/** Schema of `InAppContent`. */
export const inAppContentSchema: ComponentSchema<'InAppContent'> = /* @__PURE__ */ z.looseObject({
  html: leaf.optionalText,
  inAppDisplaySettings: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingsSchema),
  ottPayload: /* @__PURE__ */ z.exactOptional(rokuContentSchema),
  webInAppDisplaySettings: /* @__PURE__ */ z.exactOptional(webInAppDisplaySettingsSchema),
  payload: leaf.optionalFields,
})

/** What the inbox list shows for a message. */
export const inboxMetadataSchema: ComponentSchema<'InboxMetadata'> = /* @__PURE__ */ z.looseObject({
  icon: leaf.optionalText,
  subtitle: leaf.optionalText,
  title: leaf.optionalText,
})

/** Kind of in-app message. The values are not documented. */
export const inAppMessageTypeSchema: ComponentSchema<'InAppMessageType'> = leaf.text

/** `immediate` shows the message at once, `event` after an event in the app, `never` not by itself. Further values may appear. */
export const inAppTriggerTypeSchema: ComponentSchema<'InAppTriggerType'> = leaf.text

/** When the app should show the message. */
export const inAppTriggerSchema: ComponentSchema<'InAppTrigger'> = /* @__PURE__ */ z.looseObject({
  type: /* @__PURE__ */ z.exactOptional(inAppTriggerTypeSchema),
})

/** Kind of content of an in-app message. The values are not documented. */
export const inAppContentTypeSchema: ComponentSchema<'InAppContentType'> = leaf.text

/** Schema of `InAppMessage`. */
export const inAppMessageSchema: ComponentSchema<'InAppMessage'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  content: /* @__PURE__ */ z.exactOptional(inAppContentSchema),
  createdAt: leaf.optionalInteger,
  customPayload: leaf.optionalFields,
  expiresAt: leaf.optionalInteger,
  inboxMetadata: /* @__PURE__ */ z.exactOptional(inboxMetadataSchema),
  jsonOnly: leaf.optionalBoolean,
  messageId: leaf.optionalText,
  messageType: /* @__PURE__ */ z.exactOptional(inAppMessageTypeSchema),
  ottPayload: /* @__PURE__ */ z.exactOptional(rokuContentSchema),
  priorityLevel: leaf.optionalNumber,
  read: leaf.optionalBoolean,
  saveToInbox: leaf.optionalBoolean,
  trigger: /* @__PURE__ */ z.exactOptional(inAppTriggerSchema),
  typeOfContent: /* @__PURE__ */ z.exactOptional(inAppContentTypeSchema),
})

/** Schema of `GetInAppMessagesResponse`. */
export const getInAppMessagesResponseSchema: ComponentSchema<'GetInAppMessagesResponse'> = /* @__PURE__ */ z.looseObject({
  inAppMessages: /* @__PURE__ */ z.array(inAppMessageSchema),
})

/** The draft of a journey. */
export const journeyDraftDetailsSchema: ComponentSchema<'JourneyDraftDetails'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.integer,
  creatorUserId: leaf.text,
  id: leaf.integer,
  name: leaf.text,
  updatedAt: leaf.integer,
})

/** A journey with its settings. */
export const journeyDetailsSchema: ComponentSchema<'JourneyDetails'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.optionalInteger,
  creatorUserId: leaf.optionalText,
  description: leaf.optionalText,
  draft: /* @__PURE__ */ z.exactOptional(journeyDraftDetailsSchema),
  enabled: leaf.optionalBoolean,
  id: leaf.optionalInteger,
  isArchived: leaf.optionalBoolean,
  journeyType: leaf.optionalText,
  lifetimeLimit: leaf.optionalInteger,
  name: leaf.optionalText,
  simultaneousLimit: leaf.optionalInteger,
  startTileId: leaf.optionalInteger,
  triggerEventNames: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  updatedAt: leaf.optionalInteger,
})

/** One page of journeys. */
export const getJourneysResponseSchema: ComponentSchema<'GetJourneysResponse'> = /* @__PURE__ */ z.looseObject({
  journeys: /* @__PURE__ */ z.array(journeyDetailsSchema),
  nextPageUrl: leaf.optionalText,
  previousPageUrl: leaf.optionalText,
  totalJourneysCount: leaf.integer,
})

/** Schema of `ListDetails`. */
export const listDetailsSchema: ComponentSchema<'ListDetails'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.integer,
  description: leaf.optionalText,
  id: leaf.integer,
  isGlobalSuppressionEnabled: leaf.optionalBoolean,
  listType: /* @__PURE__ */ z.enum(['Standard', 'Dynamic', 'Suppression', 'Internal']),
  name: leaf.text,
})

/** Schema of `GetListsResponse`. */
export const getListsResponseSchema: ComponentSchema<'GetListsResponse'> = /* @__PURE__ */ z.looseObject({
  lists: /* @__PURE__ */ z.array(listDetailsSchema),
})

/** A message type, which belongs to a channel. */
export const messageTypeDetailsSchema: ComponentSchema<'MessageTypeDetails'> = /* @__PURE__ */ z.looseObject({
  channelId: leaf.integer,
  createdAt: leaf.optionalInteger,
  frequencyCap: /* @__PURE__ */ z.exactOptional(frequencyCapSchema),
  id: leaf.integer,
  name: leaf.text,
  rateLimitPerMinute: leaf.optionalInteger,
  subscriptionPolicy: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(['OptIn', 'OptOut'])),
  updatedAt: leaf.optionalInteger,
})

/** Schema of `GetMessageTypesResponse`. */
export const getMessageTypesResponseSchema: ComponentSchema<'GetMessageTypesResponse'> = /* @__PURE__ */ z.looseObject({
  messageTypes: /* @__PURE__ */ z.array(messageTypeDetailsSchema),
})

/** Schema of `SentMessage`. */
export const sentMessageSchema: ComponentSchema<'SentMessage'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.integer,
  createdAt: leaf.text,
  messageId: leaf.text,
  templateId: leaf.integer,
})

/** Schema of `GetSentMessagesResponse`. */
export const getSentMessagesResponseSchema: ComponentSchema<'GetSentMessagesResponse'> = /* @__PURE__ */ z.looseObject({
  messages: /* @__PURE__ */ z.array(sentMessageSchema),
})

/** A piece of content that templates can share. */
export const snippetSchema: ComponentSchema<'Snippet'> = /* @__PURE__ */ z.looseObject({
  content: leaf.optionalText,
  createdAt: leaf.optionalText,
  createdBy: leaf.optionalText,
  description: leaf.optionalText,
  id: leaf.optionalInteger,
  name: leaf.optionalText,
  projectId: leaf.optionalInteger,
  updatedAt: leaf.optionalText,
  updatedBy: leaf.optionalText,
  variables: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Schema of `GetSnippetResponse`. */
export const getSnippetResponseSchema: ComponentSchema<'GetSnippetResponse'> = /* @__PURE__ */ z.looseObject({
  snippet: /* @__PURE__ */ z.exactOptional(snippetSchema),
})

/** Schema of `GetSnippetsResponse`. */
export const getSnippetsResponseSchema: ComponentSchema<'GetSnippetsResponse'> = /* @__PURE__ */ z.looseObject({
  snippets: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(snippetSchema)),
})

/** Schema of `GetTemplatesResponse`. */
export const getTemplatesResponseSchema: ComponentSchema<'GetTemplatesResponse'> = /* @__PURE__ */ z.looseObject({
  nextPageUrl: leaf.optionalText,
  previousPageUrl: leaf.optionalText,
  templates: /* @__PURE__ */ z.array(templateMetadataSchema),
  totalTemplatesCount: leaf.optionalInteger,
})

/** Schema of `GetUserFieldsResponse`. */
export const getUserFieldsResponseSchema: ComponentSchema<'GetUserFieldsResponse'> = /* @__PURE__ */ z.looseObject({
  fields: /* @__PURE__ */ z.record(leaf.text, leaf.text),
})

/** Schema of `User`. */
export const userSchema: ComponentSchema<'User'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  userId: leaf.optionalText,
  dataFields: /* @__PURE__ */ z.exactOptional(dataFieldsSchema),
})

/** Schema of `GetUserResponse`. */
export const getUserResponseSchema: ComponentSchema<'GetUserResponse'> = /* @__PURE__ */ z.looseObject({
  user: /* @__PURE__ */ z.exactOptional(userSchema),
})

/** Schema of `Webhook`. */
export const webhookSchema: ComponentSchema<'Webhook'> = /* @__PURE__ */ z.looseObject({
  id: leaf.integer,
  endpoint: leaf.text,
  enabled: leaf.boolean,
  authType: leaf.text,
  blastSendEnabled: leaf.boolean,
  triggeredSendEnabled: leaf.boolean,
  channelIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  messageTypeIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** Schema of `GetWebhooksResponse`. */
export const getWebhooksResponseSchema: ComponentSchema<'GetWebhooksResponse'> = /* @__PURE__ */ z.looseObject({
  webhooks: /* @__PURE__ */ z.array(webhookSchema),
})

/** A template of an in-app message. In an update, only the members sent are changed. */
export const inAppTemplateSchema: ComponentSchema<'InAppTemplate'> = /* @__PURE__ */ z.looseObject({
  campaignDataFields: leaf.optionalFields,
  campaignId: leaf.optionalInteger,
  clientTemplateId: leaf.optionalText,
  expirationDateTime: leaf.optionalText,
  expirationDuration: leaf.optionalText,
  html: leaf.optionalText,
  inAppDisplaySettings: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingsSchema),
  inboxMetadata: /* @__PURE__ */ z.exactOptional(inboxMetadataSchema),
  isDefaultLocale: leaf.optionalBoolean,
  locale: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  payload: leaf.optionalFields,
  templateId: leaf.integer,
  webInAppDisplaySettings: /* @__PURE__ */ z.exactOptional(webInAppDisplaySettingsSchema),
})

/** Schema of `InvalidateJwtsRequest`. */
export const invalidateJwtsRequestSchema: ComponentSchema<'InvalidateJwtsRequest'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  issuedBefore: leaf.optionalInteger,
  userId: leaf.optionalText,
})

/** The envelope of nearly every answer. */
export const iterableApiResponseSchema: ComponentSchema<'IterableApiResponse'> = /* @__PURE__ */ z.looseObject({
  code: leaf.text,
  msg: leaf.text,
  params: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(leaf.fields)),
})

/** The error shape of some newer endpoints, instead of the envelope. */
export const iterableAreaErrorSchema: ComponentSchema<'IterableAreaError'> = /* @__PURE__ */ z.looseObject({
  code: leaf.text,
  error: leaf.optionalText,
  message: leaf.text,
  data: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(leaf.fields)),
})

/** Where a page lies in the whole result. */
export const offsetPaginationSchema: ComponentSchema<'OffsetPagination'> = /* @__PURE__ */ z.looseObject({
  limit: leaf.integer,
  offset: leaf.integer,
  total: leaf.integer,
})

/** Schema of `ListExperimentsResponse`. */
export const listExperimentsResponseSchema: ComponentSchema<'ListExperimentsResponse'> = /* @__PURE__ */ z.looseObject({
  experiments: /* @__PURE__ */ z.array(experimentListItemSchema),
  pagination: offsetPaginationSchema,
})

/** Names one metadata table. */
export const metadataTableSchema: ComponentSchema<'MetadataTable'> = /* @__PURE__ */ z.looseObject({
  name: leaf.text,
})

/** Schema of `ListMetadataTablesResponse`. */
export const listMetadataTablesResponseSchema: ComponentSchema<'ListMetadataTablesResponse'> = /* @__PURE__ */ z.looseObject({
  results: /* @__PURE__ */ z.array(metadataTableSchema),
})

/** Schema of `ListSubscribeRequest`. */
export const listSubscribeRequestSchema: ComponentSchema<'ListSubscribeRequest'> = /* @__PURE__ */ z.looseObject({
  listId: leaf.integer,
  subscribers: /* @__PURE__ */ z.array(userUpdateItemSchema),
  updateExistingUsersOnly: leaf.optionalBoolean,
})

/** One user, named by `email` or `userId`. */
export const listUnsubscriberSchema: ComponentSchema<'ListUnsubscriber'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  userId: leaf.optionalText,
})

/** Schema of `ListUnsubscribeRequest`. */
export const listUnsubscribeRequestSchema: ComponentSchema<'ListUnsubscribeRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  channelUnsubscribe: leaf.optionalBoolean,
  listId: leaf.integer,
  subscribers: /* @__PURE__ */ z.array(listUnsubscriberSchema),
})

/** Schema of `MergeUsersRequest`. */
export const mergeUsersRequestSchema: ComponentSchema<'MergeUsersRequest'> = /* @__PURE__ */ z.looseObject({
  arrayMerge: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(arrayMergeSchema)),
  destinationEmail: leaf.optionalText,
  destinationUserId: leaf.optionalText,
  sourceEmail: leaf.optionalText,
  sourceUserId: leaf.optionalText,
})

/** How an in-app message was stored. */
export const messageContextSchema: ComponentSchema<'MessageContext'> = /* @__PURE__ */ z.looseObject({
  saveToInbox: leaf.optionalBoolean,
  silentInbox: leaf.optionalBoolean,
})

/** A metadata key, without its value. */
export const metadataKeySchema: ComponentSchema<'MetadataKey'> = /* @__PURE__ */ z.looseObject({
  key: leaf.text,
  lastModified: leaf.integer,
  size: leaf.integer,
  table: leaf.text,
})

/** One page of the keys of a metadata table. */
export const metadataKeyListingSchema: ComponentSchema<'MetadataKeyListing'> = /* @__PURE__ */ z.looseObject({
  nextMarker: leaf.optionalText,
  results: /* @__PURE__ */ z.array(metadataKeySchema),
})

/** A metadata key with its value. */
export const metadataValueSchema: ComponentSchema<'MetadataValue'> = /* @__PURE__ */ z.looseObject({
  key: leaf.text,
  lastModified: leaf.integer,
  size: leaf.integer,
  table: leaf.text,
  value: leaf.fields,
})

/** What a tap on a push or on one of its buttons does. */
export const pushActionSchema: ComponentSchema<'PushAction'> = /* @__PURE__ */ z.looseObject({
  data: leaf.optionalText,
  type: leaf.optionalText,
})

/** Kind of icon; the accepted values are not published. */
export const pushActionIconTypeSchema: ComponentSchema<'PushActionIconType'> = leaf.text

/** Schema of `PushActionIcon`. */
export const pushActionIconSchema: ComponentSchema<'PushActionIcon'> = /* @__PURE__ */ z.looseObject({
  iconType: pushActionIconTypeSchema,
  imageName: leaf.text,
})

/** Schema of `PushActionButton`. */
export const pushActionButtonSchema: ComponentSchema<'PushActionButton'> = /* @__PURE__ */ z.looseObject({
  action: /* @__PURE__ */ z.exactOptional(pushActionSchema),
  actionIcon: /* @__PURE__ */ z.exactOptional(pushActionIconSchema),
  buttonType: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(['default', 'destructive', 'textInput'])),
  identifier: leaf.text,
  inputPlaceholder: leaf.optionalText,
  inputTitle: leaf.optionalText,
  openApp: leaf.boolean,
  requiresUnlock: leaf.optionalBoolean,
  title: leaf.text,
})

/** Addresses a tap on the push opens. */
export const pushDeeplinkSchema: ComponentSchema<'PushDeeplink'> = /* @__PURE__ */ z.looseObject({
  android: leaf.optionalText,
  ios: leaf.optionalText,
})

/** Media shown in the push. */
export const pushRichMediaSchema: ComponentSchema<'PushRichMedia'> = /* @__PURE__ */ z.looseObject({
  android: leaf.optionalText,
  ios: leaf.optionalText,
})

/** A push template. In an update, only the members sent are changed. */
export const pushTemplateSchema: ComponentSchema<'PushTemplate'> = /* @__PURE__ */ z.looseObject({
  badge: leaf.optionalText,
  buttons: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(pushActionButtonSchema)),
  cacheDataFeed: leaf.optionalBoolean,
  campaignDataFields: leaf.optionalFields,
  campaignId: leaf.optionalInteger,
  clientTemplateId: leaf.optionalText,
  createdAt: leaf.optionalInteger,
  dataFeedIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  deeplink: /* @__PURE__ */ z.exactOptional(pushDeeplinkSchema),
  interruptionLevel: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(['passive', 'active', 'time-sensitive', 'critical'])),
  isDefaultLocale: leaf.optionalBoolean,
  isSilentPush: leaf.optionalBoolean,
  locale: leaf.optionalText,
  mergeDataFeedContext: leaf.optionalBoolean,
  message: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  payload: leaf.optionalFields,
  relevanceScore: leaf.optionalNumber,
  richMedia: /* @__PURE__ */ z.exactOptional(pushRichMediaSchema),
  sound: leaf.optionalText,
  templateId: leaf.integer,
  title: leaf.optionalText,
  updatedAt: leaf.optionalInteger,
  wake: leaf.optionalBoolean,
})

/** Schema of `PutMetadataRequest`. */
export const putMetadataRequestSchema: ComponentSchema<'PutMetadataRequest'> = /* @__PURE__ */ z.looseObject({
  value: leaf.fields,
})

/** The envelope of a 429. Newer servers fill `params` for the user endpoints. */
export const rateLimitedResponseSchema: ComponentSchema<'RateLimitedResponse'> = /* @__PURE__ */ z.looseObject({
  code: leaf.text,
  msg: leaf.text,
  params: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.looseObject({
    rateLimitLimit: leaf.optionalInteger,
    rateLimitRemaining: leaf.optionalInteger,
    rateLimitReset: leaf.optionalNumber,
  }))),
})

/** Makes the send time follow the time zone of each recipient. */
export const recipientTimeZoneSchema: ComponentSchema<'RecipientTimeZone'> = /* @__PURE__ */ z.looseObject({
  defaultTimeZone: leaf.text,
  startTimeZone: leaf.text,
})

/** Schema of `RegisterBrowserTokenRequest`. */
export const registerBrowserTokenRequestSchema: ComponentSchema<'RegisterBrowserTokenRequest'> = /* @__PURE__ */ z.looseObject({
  browserToken: leaf.text,
  email: leaf.optionalText,
  userId: leaf.optionalText,
})

/** Schema of `RegisterDeviceTokenRequest`. */
export const registerDeviceTokenRequestSchema: ComponentSchema<'RegisterDeviceTokenRequest'> = /* @__PURE__ */ z.looseObject({
  device: deviceSchema,
  email: leaf.optionalText,
  preferUserId: leaf.optionalBoolean,
  userId: leaf.optionalText,
})

/** Schema of `ReplaceCatalogItemRequest`. */
export const replaceCatalogItemRequestSchema: ComponentSchema<'ReplaceCatalogItemRequest'> = /* @__PURE__ */ z.looseObject({
  value: leaf.fields,
})

/** Schema of `ScheduleCampaignRequest`. */
export const scheduleCampaignRequestSchema: ComponentSchema<'ScheduleCampaignRequest'> = /* @__PURE__ */ z.looseObject({
  recipientTimeZone: /* @__PURE__ */ z.exactOptional(recipientTimeZoneSchema),
  sendAt: leaf.text,
})

/** An SMS template. In an update, only the members sent are changed. */
export const smsTemplateSchema: ComponentSchema<'SmsTemplate'> = /* @__PURE__ */ z.looseObject({
  campaignDataFields: leaf.optionalFields,
  campaignId: leaf.optionalInteger,
  clientTemplateId: leaf.optionalText,
  createdAt: leaf.optionalInteger,
  googleAnalyticsCampaignName: leaf.optionalText,
  imageUrl: leaf.optionalText,
  isDefaultLocale: leaf.optionalBoolean,
  linkParams: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(linkParamSchema)),
  locale: leaf.optionalText,
  message: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  templateId: leaf.integer,
  trackingDomain: leaf.optionalText,
  updatedAt: leaf.optionalInteger,
})

/** Schema of `StartExportRequest`. */
export const startExportRequestSchema: ComponentSchema<'StartExportRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  dataTypeName: leaf.text,
  delimiter: leaf.optionalText,
  endDateTime: leaf.optionalText,
  omitFields: leaf.optionalText,
  onlyFields: leaf.optionalText,
  outputFormat: /* @__PURE__ */ z.enum(['text/csv', 'application/x-json-stream']),
  startDateTime: leaf.optionalText,
})

/** Schema of `StartExportResponse`. */
export const startExportResponseSchema: ComponentSchema<'StartExportResponse'> = /* @__PURE__ */ z.looseObject({
  jobId: leaf.integer,
  message: leaf.optionalText,
})

/** Schema of `SubscribeToDoubleOptInRequest`. */
export const subscribeToDoubleOptInRequestSchema: ComponentSchema<'SubscribeToDoubleOptInRequest'> = /* @__PURE__ */ z.looseObject({
  brandName: leaf.optionalText,
  email: leaf.optionalText,
  messageTypeIds: /* @__PURE__ */ z.array(leaf.integer),
  phoneNumber: leaf.optionalText,
  userId: leaf.optionalText,
})

/** Schema of `TargetEmailRequest`. */
export const targetEmailRequestSchema: ComponentSchema<'TargetEmailRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  metadata: leaf.optionalFields,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  sendAt: leaf.optionalText,
})

/** Schema of `TargetInAppRequest`. */
export const targetInAppRequestSchema: ComponentSchema<'TargetInAppRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  sendAt: leaf.optionalText,
})

/** Schema of `TargetPushRequest`. */
export const targetPushRequestSchema: ComponentSchema<'TargetPushRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  metadata: leaf.optionalFields,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  sendAt: leaf.optionalText,
})

/** Schema of `TargetSmsRequest`. */
export const targetSmsRequestSchema: ComponentSchema<'TargetSmsRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  sendAt: leaf.optionalText,
})

/** Schema of `TargetWebPushRequest`. */
export const targetWebPushRequestSchema: ComponentSchema<'TargetWebPushRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  sendAt: leaf.optionalText,
})

/** Schema of `TargetWhatsAppRequest`. */
export const targetWhatsAppRequestSchema: ComponentSchema<'TargetWhatsAppRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  sendAt: leaf.optionalText,
})

/** Schema of `TemplatePreviewRequest`. */
export const templatePreviewRequestSchema: ComponentSchema<'TemplatePreviewRequest'> = /* @__PURE__ */ z.looseObject({
  dataFeed: leaf.optionalFields,
  dataFields: leaf.optionalFields,
  fetchDataFeeds: leaf.optionalBoolean,
})

/** Schema of `TemplateProofRequest`. */
export const templateProofRequestSchema: ComponentSchema<'TemplateProofRequest'> = /* @__PURE__ */ z.looseObject({
  dataFields: leaf.optionalFields,
  locale: leaf.optionalText,
  recipientEmail: leaf.optionalText,
  recipientUserId: leaf.optionalText,
  templateId: leaf.integer,
})

/** Schema of `TrackEmbeddedClickRequest`. */
export const trackEmbeddedClickRequestSchema: ComponentSchema<'TrackEmbeddedClickRequest'> = /* @__PURE__ */ z.looseObject({
  buttonIdentifier: leaf.optionalText,
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  messageId: leaf.text,
  targetUrl: leaf.optionalText,
  userId: leaf.optionalText,
})

/** Schema of `TrackEmbeddedReceivedRequest`. */
export const trackEmbeddedReceivedRequestSchema: ComponentSchema<'TrackEmbeddedReceivedRequest'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  messageId: leaf.text,
  userId: leaf.optionalText,
})

/** Schema of `TrackEmbeddedSessionRequest`. */
export const trackEmbeddedSessionRequestSchema: ComponentSchema<'TrackEmbeddedSessionRequest'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  impressions: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(embeddedImpressionSchema)),
  session: /* @__PURE__ */ z.exactOptional(embeddedSessionSchema),
  userId: leaf.optionalText,
})

/** Schema of `TrackInAppClickRequest`. */
export const trackInAppClickRequestSchema: ComponentSchema<'TrackInAppClickRequest'> = /* @__PURE__ */ z.looseObject({
  clickedUrl: leaf.optionalText,
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  messageContext: /* @__PURE__ */ z.exactOptional(inboxMessageContextSchema),
  messageId: leaf.text,
  userId: leaf.optionalText,
})

/** Schema of `TrackInAppCloseRequest`. */
export const trackInAppCloseRequestSchema: ComponentSchema<'TrackInAppCloseRequest'> = /* @__PURE__ */ z.looseObject({
  clickedUrl: leaf.optionalText,
  closeAction: leaf.optionalText,
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  inboxSessionId: leaf.optionalText,
  messageContext: /* @__PURE__ */ z.exactOptional(inboxMessageContextSchema),
  messageId: leaf.text,
  userId: leaf.optionalText,
})

/** Schema of `TrackInAppDeliveryRequest`. */
export const trackInAppDeliveryRequestSchema: ComponentSchema<'TrackInAppDeliveryRequest'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  messageContext: /* @__PURE__ */ z.exactOptional(messageContextSchema),
  messageId: leaf.text,
  userId: leaf.optionalText,
})

/** Schema of `TrackInAppOpenRequest`. */
export const trackInAppOpenRequestSchema: ComponentSchema<'TrackInAppOpenRequest'> = /* @__PURE__ */ z.looseObject({
  createdAt: leaf.optionalInteger,
  deviceInfo: /* @__PURE__ */ z.exactOptional(deviceInfoSchema),
  email: leaf.optionalText,
  messageContext: /* @__PURE__ */ z.exactOptional(inboxMessageContextSchema),
  messageId: leaf.text,
  userId: leaf.optionalText,
})

/** One user, named by e-mail address, user id or both, and the fields to set. */
export const updateUserRequestSchema: ComponentSchema<'UpdateUserRequest'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  userId: leaf.optionalText,
  dataFields: /* @__PURE__ */ z.exactOptional(dataFieldsSchema),
  mergeNestedObjects: leaf.optionalBoolean,
  preferUserId: leaf.optionalBoolean,
  createNewFields: leaf.optionalBoolean,
})

/** Schema of `TrackPurchaseRequest`. */
export const trackPurchaseRequestSchema: ComponentSchema<'TrackPurchaseRequest'> = /* @__PURE__ */ z.looseObject({
  id: leaf.optionalText,
  user: updateUserRequestSchema,
  items: /* @__PURE__ */ z.array(commerceItemSchema),
  total: leaf.number,
  createdAt: leaf.optionalInteger,
  dataFields: /* @__PURE__ */ z.exactOptional(dataFieldsSchema),
  campaignId: leaf.optionalInteger,
  templateId: leaf.optionalInteger,
})

/** Schema of `TrackPushOpenRequest`. */
export const trackPushOpenRequestSchema: ComponentSchema<'TrackPushOpenRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.integer,
  createdAt: leaf.optionalInteger,
  dataFields: leaf.optionalFields,
  email: leaf.optionalText,
  messageId: leaf.text,
  templateId: leaf.optionalInteger,
  userId: leaf.optionalText,
})

/** Schema of `TrackWebPushClickRequest`. */
export const trackWebPushClickRequestSchema: ComponentSchema<'TrackWebPushClickRequest'> = /* @__PURE__ */ z.looseObject({
  campaignId: leaf.optionalInteger,
  createdAt: leaf.optionalInteger,
  email: leaf.optionalText,
  messageId: leaf.text,
  templateId: leaf.optionalInteger,
  userId: leaf.optionalText,
})

/** Schema of `TriggerCampaignRequest`. */
export const triggerCampaignRequestSchema: ComponentSchema<'TriggerCampaignRequest'> = /* @__PURE__ */ z.looseObject({
  allowRepeatMarketingSends: leaf.optionalBoolean,
  campaignId: leaf.integer,
  dataFields: leaf.optionalFields,
  listIds: /* @__PURE__ */ z.array(leaf.integer),
  suppressionListIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
})

/** Starts a journey for one user, named by `email` or `userId`, or for a list. */
export const triggerWorkflowRequestSchema: ComponentSchema<'TriggerWorkflowRequest'> = /* @__PURE__ */ z.looseObject({
  dataFields: leaf.optionalFields,
  email: leaf.optionalText,
  listId: leaf.optionalInteger,
  userId: leaf.optionalText,
  workflowId: leaf.integer,
})

/** Schema of `UpdateCartRequest`. */
export const updateCartRequestSchema: ComponentSchema<'UpdateCartRequest'> = /* @__PURE__ */ z.looseObject({
  user: updateUserRequestSchema,
  items: /* @__PURE__ */ z.array(commerceItemSchema),
})

/** Schema of `UpdateCatalogFieldMappingsRequest`. */
export const updateCatalogFieldMappingsRequestSchema: ComponentSchema<'UpdateCatalogFieldMappingsRequest'> = /* @__PURE__ */ z.looseObject({
  mappingsUpdates: /* @__PURE__ */ z.array(catalogFieldDefinitionSchema),
})

/** Schema of `UpdateCatalogItemRequest`. */
export const updateCatalogItemRequestSchema: ComponentSchema<'UpdateCatalogItemRequest'> = /* @__PURE__ */ z.looseObject({
  update: leaf.fields,
})

/** Schema of `UpdateEmailRequest`. */
export const updateEmailRequestSchema: ComponentSchema<'UpdateEmailRequest'> = /* @__PURE__ */ z.looseObject({
  currentEmail: leaf.optionalText,
  currentUserId: leaf.optionalText,
  newEmail: leaf.text,
})

/** Schema of `UpdateSnippetRequest`. */
export const updateSnippetRequestSchema: ComponentSchema<'UpdateSnippetRequest'> = /* @__PURE__ */ z.looseObject({
  content: leaf.text,
  createdByUserId: leaf.optionalText,
  description: leaf.optionalText,
  variables: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
})

/** Schema of `UpdateSnippetResponse`. */
export const updateSnippetResponseSchema: ComponentSchema<'UpdateSnippetResponse'> = /* @__PURE__ */ z.looseObject({
  snippetId: leaf.optionalInteger,
})

/** The webhook to change, and only the settings to change. */
export const updateWebhookRequestSchema: ComponentSchema<'UpdateWebhookRequest'> = /* @__PURE__ */ z.looseObject({
  authToken: leaf.optionalText,
  authType: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(['NoAuth', 'Basic', 'OAuth2'])),
  blastSendEnabled: leaf.optionalBoolean,
  enabled: leaf.optionalBoolean,
  endpoint: leaf.optionalText,
  headers: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(linkParamSchema)),
  id: leaf.integer,
  triggeredSendEnabled: leaf.optionalBoolean,
})

/** Only the members sent are changed. */
export const upsertEmailTemplateRequestSchema: ComponentSchema<'UpsertEmailTemplateRequest'> = /* @__PURE__ */ z.looseObject({
  bccEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  cacheDataFeed: leaf.optionalBoolean,
  ccEmails: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.text)),
  clientTemplateId: leaf.text,
  creatorUserId: leaf.optionalText,
  dataFeedId: leaf.optionalInteger,
  dataFeedIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  fromEmail: leaf.optionalText,
  fromName: leaf.optionalText,
  googleAnalyticsCampaignName: leaf.optionalText,
  html: leaf.optionalText,
  isDefaultLocale: leaf.optionalBoolean,
  linkParams: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(linkParamSchema)),
  locale: leaf.optionalText,
  mergeDataFeedContext: leaf.optionalBoolean,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  plainText: leaf.optionalText,
  preheaderText: leaf.optionalText,
  replyToEmail: leaf.optionalText,
  subject: leaf.optionalText,
})

/** Only the members sent are changed. */
export const upsertEmbeddedTemplateRequestSchema: ComponentSchema<'UpsertEmbeddedTemplateRequest'> = /* @__PURE__ */ z.looseObject({
  body: leaf.optionalText,
  clientTemplateId: leaf.text,
  creatorUserId: leaf.optionalText,
  elements: /* @__PURE__ */ z.exactOptional(embeddedTemplateElementsSchema),
  isDefaultLocale: leaf.optionalBoolean,
  locale: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  payload: leaf.optionalFields,
  placementId: leaf.optionalInteger,
  title: leaf.optionalText,
})

/** Only the members sent are changed. */
export const upsertInAppTemplateRequestSchema: ComponentSchema<'UpsertInAppTemplateRequest'> = /* @__PURE__ */ z.looseObject({
  clientTemplateId: leaf.text,
  creatorUserId: leaf.optionalText,
  expirationDateTime: leaf.optionalText,
  expirationDuration: leaf.optionalText,
  html: leaf.optionalText,
  inAppDisplaySettings: /* @__PURE__ */ z.exactOptional(inAppDisplaySettingsSchema),
  inboxMetadata: /* @__PURE__ */ z.exactOptional(inboxMetadataSchema),
  isDefaultLocale: leaf.optionalBoolean,
  locale: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  payload: leaf.optionalFields,
  webInAppDisplaySettings: /* @__PURE__ */ z.exactOptional(webInAppDisplaySettingsSchema),
})

/** Only the members sent are changed. */
export const upsertPushTemplateRequestSchema: ComponentSchema<'UpsertPushTemplateRequest'> = /* @__PURE__ */ z.looseObject({
  badge: leaf.optionalText,
  buttons: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(pushActionButtonSchema)),
  cacheDataFeed: leaf.optionalBoolean,
  clientTemplateId: leaf.text,
  creatorUserId: leaf.optionalText,
  dataFeedIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(leaf.integer)),
  deeplink: /* @__PURE__ */ z.exactOptional(pushDeeplinkSchema),
  interruptionLevel: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(['passive', 'active', 'time-sensitive', 'critical'])),
  isDefaultLocale: leaf.optionalBoolean,
  isSilentPush: leaf.optionalBoolean,
  locale: leaf.optionalText,
  mergeDataFeedContext: leaf.optionalBoolean,
  message: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
  payload: leaf.optionalFields,
  relevanceScore: leaf.optionalNumber,
  richMedia: /* @__PURE__ */ z.exactOptional(pushRichMediaSchema),
  sound: leaf.optionalText,
  title: leaf.optionalText,
  wake: leaf.optionalBoolean,
})

/** Only the members sent are changed. */
export const upsertSmsTemplateRequestSchema: ComponentSchema<'UpsertSmsTemplateRequest'> = /* @__PURE__ */ z.looseObject({
  clientTemplateId: leaf.text,
  creatorUserId: leaf.optionalText,
  googleAnalyticsCampaignName: leaf.optionalText,
  imageUrl: leaf.optionalText,
  isDefaultLocale: leaf.optionalBoolean,
  linkParams: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(linkParamSchema)),
  locale: leaf.optionalText,
  message: leaf.optionalText,
  messageTypeId: leaf.optionalInteger,
  name: leaf.optionalText,
})

/** The user, by `email` in email-based projects, by `userId` in userID-based ones, by either in hybrid ones. */
export const userIdentifierRequestSchema: ComponentSchema<'UserIdentifierRequest'> = /* @__PURE__ */ z.looseObject({
  email: leaf.optionalText,
  userId: leaf.optionalText,
})
