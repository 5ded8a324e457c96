// Generated from openapi/ by `pnpm run codegen`. Do not edit.

import type { RequestShape, Shape } from '../request-shape.ts'
import type { OperationId } from './operations.gen.ts'

const archiveCampaignsRequest: Shape = { campaignIds: { list: 'integer', required: true } }
const arrayMerge: Shape = { dedupeBy: 'string', field: 'string' }
const beginSmsVerificationRequest: Shape = { phoneNumber: 'string!', verificationProfileId: 'integer!' }
const bulkDeleteCatalogItemsRequest: Shape = { itemIds: { list: 'string', required: true } }
const bulkDeleteTemplatesRequest: Shape = { ids: { list: 'integer', required: true } }
const bulkSubscriptionActionRequest: Shape = { users: { list: 'string' }, usersByUserId: { list: 'string' } }
const trackEventRequest: Shape = { email: 'string', userId: 'string', eventName: 'string!', id: 'string', createdAt: 'integer', dataFields: 'object', campaignId: 'integer', templateId: 'integer', createNewFields: 'boolean' }
const bulkTrackEventsRequest: Shape = { events: { list: { members: trackEventRequest }, required: true } }
const updateSubscriptionsRequest: Shape = { campaignId: 'integer', email: 'string', emailListIds: { list: 'integer' }, subscribedMessageTypeIds: { list: 'integer' }, templateId: 'integer', unsubscribedChannelIds: { list: 'integer' }, unsubscribedMessageTypeIds: { list: 'integer' }, userId: 'string', validateChannelAlignment: 'boolean', userListIds: { list: 'integer' } }
const bulkUpdateSubscriptionsRequest: Shape = { updateSubscriptionsRequests: { list: { members: updateSubscriptionsRequest }, required: true } }
const userUpdateItem: Shape = { email: 'string', userId: 'string', dataFields: 'object', mergeNestedObjects: 'boolean', preferUserId: 'boolean' }
const bulkUpdateUsersRequest: Shape = { users: { list: { members: userUpdateItem }, required: true }, createNewFields: 'boolean', updateOnly: 'boolean' }
const bulkUpsertCatalogItemsRequest: Shape = { documents: 'object!', replaceUploadedFieldsOnly: 'boolean!' }
const campaignIdRequest: Shape = { campaignId: 'integer!' }
const cancelScheduledMessageRequest: Shape = { campaignId: 'integer', email: 'string', scheduledMessageId: 'integer', userId: 'string' }
const catalogFieldDefinition: Shape = { children: { list: 'object' }, fieldName: 'string!', fieldType: 'string!' }
const checkSmsVerificationRequest: Shape = { code: 'string!', phoneNumber: 'string!', verificationProfileId: 'integer!' }
const commerceItem: Shape = { id: 'string!', sku: 'string', name: 'string!', description: 'string', categories: { list: 'string' }, price: 'number!', quantity: 'integer!', imageUrl: 'string', url: 'string', dataFields: 'object' }
const deviceInfo: Shape = { appPackageName: 'string!', deviceId: 'string!', platform: { oneOf: ['iOS', 'Android', 'Web'], required: true } }
const inboxMessageContext: Shape = { location: 'string', saveToInbox: 'boolean', silentInbox: 'boolean' }
const consumeInAppRequest: Shape = { createdAt: 'integer', deleteAction: 'string', deviceInfo: { members: deviceInfo }, email: 'string', messageContext: { members: inboxMessageContext }, messageId: 'string!', userId: 'string' }
const createCampaignRequest: Shape = { campaignDataFields: 'object', dataFields: 'object', defaultTimeZone: 'string', listIds: { list: 'integer' }, name: 'string!', scheduleSend: 'boolean', sendAt: 'string', sendMode: { oneOf: ['ProjectTimeZone', 'RecipientTimeZone'] }, startTimeZone: 'string', suppressionListIds: { list: 'integer' }, templateId: 'integer!', labelIds: { list: 'integer' } }
const createListRequest: Shape = { description: 'string', name: 'string!' }
const createSnippetRequest: Shape = { content: 'string!', createdByUserId: 'string', description: 'string', name: 'string!', variables: { list: 'string' } }
const device: Shape = { applicationName: 'string!', dataFields: 'object', platform: { oneOf: ['APNS', 'APNS_SANDBOX', 'GCM'], required: true }, token: 'string!' }
const disableDeviceRequest: Shape = { email: 'string', token: 'string!', userId: 'string' }
const linkParam: Shape = { key: 'string!', value: 'string!' }
const templateMetadata: Shape = { campaignId: 'integer', clientTemplateId: 'string', createdAt: 'integer!', creatorUserId: 'string!', messageTypeId: 'integer!', name: 'string!', templateId: 'integer!', updatedAt: 'integer!' }
const emailTemplate: Shape = { bccEmails: { list: 'string' }, cacheDataFeed: 'boolean', campaignDataFields: 'object', ccEmails: { list: 'string' }, clientTemplateId: 'string', creatorUserId: 'string', dataFeedId: 'integer', dataFeedIds: { list: 'integer' }, fromEmail: 'string', fromName: 'string', googleAnalyticsCampaignName: 'string', html: 'string', isDefaultLocale: 'boolean', linkParams: { list: { members: linkParam } }, locale: 'string', mergeDataFeedContext: 'boolean', messageTypeId: 'integer', metadata: { members: templateMetadata }, name: 'string', plainText: 'string', preheaderText: 'string', replyToEmail: 'string', subject: 'string', templateId: 'integer!' }
const embeddedAction: Shape = { data: 'string', type: 'string' }
const embeddedButton: Shape = { action: { members: embeddedAction }, id: 'string', title: 'string' }
const embeddedImpression: Shape = { displayCount: 'integer', displayDuration: 'number', messageId: 'string', placementId: 'integer' }
const embeddedText: Shape = { label: 'string', text: 'string' }
const embeddedSession: Shape = { end: 'integer', id: 'string', start: 'integer' }
const embeddedTemplateElements: Shape = { buttons: { list: { members: embeddedButton } }, defaultAction: { members: embeddedAction }, mediaUrl: 'string', mediaUrlCaption: 'string', text: { list: { members: embeddedText } } }
const embeddedTemplate: Shape = { body: 'string', campaignDataFields: 'object', campaignId: 'integer', clientTemplateId: 'string', elements: { members: embeddedTemplateElements }, isDefaultLocale: 'boolean', locale: 'string', messageTypeId: 'integer', name: 'string', payload: 'object', placementId: 'integer', templateId: 'integer!', title: 'string' }
const inAppBackgroundColor: Shape = { alpha: 'number', hex: 'string' }
const inAppDisplaySetting: Shape = { percentage: 'number', displayOption: 'string' }
const inAppDisplaySettings: Shape = { bgColor: { members: inAppBackgroundColor }, bottom: { members: inAppDisplaySetting }, left: { members: inAppDisplaySetting }, right: { members: inAppDisplaySetting }, shouldAnimate: 'boolean', top: { members: inAppDisplaySetting } }
const webInAppDisplaySettings: Shape = { position: 'string' }
const inboxMetadata: Shape = { icon: 'string', subtitle: 'string', title: 'string' }
const inAppTemplate: Shape = { campaignDataFields: 'object', campaignId: 'integer', clientTemplateId: 'string', expirationDateTime: 'string', expirationDuration: 'string', html: 'string', inAppDisplaySettings: { members: inAppDisplaySettings }, inboxMetadata: { members: inboxMetadata }, isDefaultLocale: 'boolean', locale: 'string', messageTypeId: 'integer', name: 'string', payload: 'object', templateId: 'integer!', webInAppDisplaySettings: { members: webInAppDisplaySettings } }
const invalidateJwtsRequest: Shape = { email: 'string', issuedBefore: 'integer', userId: 'string' }
const listSubscribeRequest: Shape = { listId: 'integer!', subscribers: { list: { members: userUpdateItem }, required: true }, updateExistingUsersOnly: 'boolean' }
const listUnsubscriber: Shape = { email: 'string', userId: 'string' }
const listUnsubscribeRequest: Shape = { campaignId: 'integer', channelUnsubscribe: 'boolean', listId: 'integer!', subscribers: { list: { members: listUnsubscriber }, required: true } }
const mergeUsersRequest: Shape = { arrayMerge: { list: { members: arrayMerge } }, destinationEmail: 'string', destinationUserId: 'string', sourceEmail: 'string', sourceUserId: 'string' }
const messageContext: Shape = { saveToInbox: 'boolean', silentInbox: 'boolean' }
const pushAction: Shape = { data: 'string', type: 'string' }
const pushActionIcon: Shape = { iconType: 'string!', imageName: 'string!' }
const pushActionButton: Shape = { action: { members: pushAction }, actionIcon: { members: pushActionIcon }, buttonType: { oneOf: ['default', 'destructive', 'textInput'] }, identifier: 'string!', inputPlaceholder: 'string', inputTitle: 'string', openApp: 'boolean!', requiresUnlock: 'boolean', title: 'string!' }
const pushDeeplink: Shape = { android: 'string', ios: 'string' }
const pushRichMedia: Shape = { android: 'string', ios: 'string' }
const pushTemplate: Shape = { badge: 'string', buttons: { list: { members: pushActionButton } }, cacheDataFeed: 'boolean', campaignDataFields: 'object', campaignId: 'integer', clientTemplateId: 'string', createdAt: 'integer', dataFeedIds: { list: 'integer' }, deeplink: { members: pushDeeplink }, interruptionLevel: { oneOf: ['passive', 'active', 'time-sensitive', 'critical'] }, isDefaultLocale: 'boolean', isSilentPush: 'boolean', locale: 'string', mergeDataFeedContext: 'boolean', message: 'string', messageTypeId: 'integer', name: 'string', payload: 'object', relevanceScore: 'number', richMedia: { members: pushRichMedia }, sound: 'string', templateId: 'integer!', title: 'string', updatedAt: 'integer', wake: 'boolean' }
const putMetadataRequest: Shape = { value: 'object!' }
const recipientTimeZone: Shape = { defaultTimeZone: 'string!', startTimeZone: 'string!' }
const registerBrowserTokenRequest: Shape = { browserToken: 'string!', email: 'string', userId: 'string' }
const registerDeviceTokenRequest: Shape = { device: { members: device, required: true }, email: 'string', preferUserId: 'boolean', userId: 'string' }
const replaceCatalogItemRequest: Shape = { value: 'object!' }
const scheduleCampaignRequest: Shape = { recipientTimeZone: { members: recipientTimeZone }, sendAt: 'string!' }
const smsTemplate: Shape = { campaignDataFields: 'object', campaignId: 'integer', clientTemplateId: 'string', createdAt: 'integer', googleAnalyticsCampaignName: 'string', imageUrl: 'string', isDefaultLocale: 'boolean', linkParams: { list: { members: linkParam } }, locale: 'string', message: 'string', messageTypeId: 'integer', name: 'string', templateId: 'integer!', trackingDomain: 'string', updatedAt: 'integer' }
const startExportRequest: Shape = { campaignId: 'integer', dataTypeName: 'string!', delimiter: 'string', endDateTime: 'string', omitFields: 'string', onlyFields: 'string', outputFormat: { oneOf: ['text/csv', 'application/x-json-stream'], required: true }, startDateTime: 'string' }
const subscribeToDoubleOptInRequest: Shape = { brandName: 'string', email: 'string', messageTypeIds: { list: 'integer', required: true }, phoneNumber: 'string', userId: 'string' }
const targetEmailRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', metadata: 'object', recipientEmail: 'string', recipientUserId: 'string', sendAt: 'string' }
const targetInAppRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', recipientEmail: 'string', recipientUserId: 'string', sendAt: 'string' }
const targetPushRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', metadata: 'object', recipientEmail: 'string', recipientUserId: 'string', sendAt: 'string' }
const targetSmsRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', recipientEmail: 'string', recipientUserId: 'string', sendAt: 'string' }
const targetWebPushRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', recipientEmail: 'string', recipientUserId: 'string', sendAt: 'string' }
const targetWhatsAppRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', recipientEmail: 'string', recipientUserId: 'string', sendAt: 'string' }
const templatePreviewRequest: Shape = { dataFeed: 'object', dataFields: 'object', fetchDataFeeds: 'boolean' }
const templateProofRequest: Shape = { dataFields: 'object', locale: 'string', recipientEmail: 'string', recipientUserId: 'string', templateId: 'integer!' }
const trackEmbeddedClickRequest: Shape = { buttonIdentifier: 'string', createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', messageId: 'string!', targetUrl: 'string', userId: 'string' }
const trackEmbeddedReceivedRequest: Shape = { createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', messageId: 'string!', userId: 'string' }
const trackEmbeddedSessionRequest: Shape = { createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', impressions: { list: { members: embeddedImpression } }, session: { members: embeddedSession }, userId: 'string' }
const trackInAppClickRequest: Shape = { clickedUrl: 'string', createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', messageContext: { members: inboxMessageContext }, messageId: 'string!', userId: 'string' }
const trackInAppCloseRequest: Shape = { clickedUrl: 'string', closeAction: 'string', createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', inboxSessionId: 'string', messageContext: { members: inboxMessageContext }, messageId: 'string!', userId: 'string' }
const trackInAppDeliveryRequest: Shape = { createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', messageContext: { members: messageContext }, messageId: 'string!', userId: 'string' }
const trackInAppOpenRequest: Shape = { createdAt: 'integer', deviceInfo: { members: deviceInfo }, email: 'string', messageContext: { members: inboxMessageContext }, messageId: 'string!', userId: 'string' }
const updateUserRequest: Shape = { email: 'string', userId: 'string', dataFields: 'object', mergeNestedObjects: 'boolean', preferUserId: 'boolean', createNewFields: 'boolean' }
const trackPurchaseRequest: Shape = { id: 'string', user: { members: updateUserRequest, required: true }, items: { list: { members: commerceItem }, required: true }, total: 'number!', createdAt: 'integer', dataFields: 'object', campaignId: 'integer', templateId: 'integer' }
const trackPushOpenRequest: Shape = { campaignId: 'integer!', createdAt: 'integer', dataFields: 'object', email: 'string', messageId: 'string!', templateId: 'integer', userId: 'string' }
const trackWebPushClickRequest: Shape = { campaignId: 'integer', createdAt: 'integer', email: 'string', messageId: 'string!', templateId: 'integer', userId: 'string' }
const triggerCampaignRequest: Shape = { allowRepeatMarketingSends: 'boolean', campaignId: 'integer!', dataFields: 'object', listIds: { list: 'integer', required: true }, suppressionListIds: { list: 'integer' } }
const triggerWorkflowRequest: Shape = { dataFields: 'object', email: 'string', listId: 'integer', userId: 'string', workflowId: 'integer!' }
const updateCartRequest: Shape = { user: { members: updateUserRequest, required: true }, items: { list: { members: commerceItem }, required: true } }
const updateCatalogFieldMappingsRequest: Shape = { mappingsUpdates: { list: { members: catalogFieldDefinition }, required: true } }
const updateCatalogItemRequest: Shape = { update: 'object!' }
const updateEmailRequest: Shape = { currentEmail: 'string', currentUserId: 'string', newEmail: 'string!' }
const updateSnippetRequest: Shape = { content: 'string!', createdByUserId: 'string', description: 'string', variables: { list: 'string' } }
const updateWebhookRequest: Shape = { authToken: 'string', authType: { oneOf: ['NoAuth', 'Basic', 'OAuth2'] }, blastSendEnabled: 'boolean', enabled: 'boolean', endpoint: 'string', headers: { list: { members: linkParam } }, id: 'integer!', triggeredSendEnabled: 'boolean' }
const upsertEmailTemplateRequest: Shape = { bccEmails: { list: 'string' }, cacheDataFeed: 'boolean', ccEmails: { list: 'string' }, clientTemplateId: 'string!', creatorUserId: 'string', dataFeedId: 'integer', dataFeedIds: { list: 'integer' }, fromEmail: 'string', fromName: 'string', googleAnalyticsCampaignName: 'string', html: 'string', isDefaultLocale: 'boolean', linkParams: { list: { members: linkParam } }, locale: 'string', mergeDataFeedContext: 'boolean', messageTypeId: 'integer', name: 'string', plainText: 'string', preheaderText: 'string', replyToEmail: 'string', subject: 'string' }
const upsertEmbeddedTemplateRequest: Shape = { body: 'string', clientTemplateId: 'string!', creatorUserId: 'string', elements: { members: embeddedTemplateElements }, isDefaultLocale: 'boolean', locale: 'string', messageTypeId: 'integer', name: 'string', payload: 'object', placementId: 'integer', title: 'string' }
const upsertInAppTemplateRequest: Shape = { clientTemplateId: 'string!', creatorUserId: 'string', expirationDateTime: 'string', expirationDuration: 'string', html: 'string', inAppDisplaySettings: { members: inAppDisplaySettings }, inboxMetadata: { members: inboxMetadata }, isDefaultLocale: 'boolean', locale: 'string', messageTypeId: 'integer', name: 'string', payload: 'object', webInAppDisplaySettings: { members: webInAppDisplaySettings } }
const upsertPushTemplateRequest: Shape = { badge: 'string', buttons: { list: { members: pushActionButton } }, cacheDataFeed: 'boolean', clientTemplateId: 'string!', creatorUserId: 'string', dataFeedIds: { list: 'integer' }, deeplink: { members: pushDeeplink }, interruptionLevel: { oneOf: ['passive', 'active', 'time-sensitive', 'critical'] }, isDefaultLocale: 'boolean', isSilentPush: 'boolean', locale: 'string', mergeDataFeedContext: 'boolean', message: 'string', messageTypeId: 'integer', name: 'string', payload: 'object', relevanceScore: 'number', richMedia: { members: pushRichMedia }, sound: 'string', title: 'string', wake: 'boolean' }
const upsertSmsTemplateRequest: Shape = { clientTemplateId: 'string!', creatorUserId: 'string', googleAnalyticsCampaignName: 'string', imageUrl: 'string', isDefaultLocale: 'boolean', linkParams: { list: { members: linkParam } }, locale: 'string', message: 'string', messageTypeId: 'integer', name: 'string' }
const userIdentifierRequest: Shape = { email: 'string', userId: 'string' }

/** What the document says of the requests of each operation. */
export const requestShapes: Readonly<Record<OperationId, RequestShape>> = {
  'auth.invalidateJwts': { body: invalidateJwtsRequest },
  'campaigns.abort': { body: campaignIdRequest },
  'campaigns.activateTriggered': { body: campaignIdRequest },
  'campaigns.archive': { body: archiveCampaignsRequest },
  'campaigns.cancel': { body: campaignIdRequest },
  'campaigns.create': { body: createCampaignRequest },
  'campaigns.deactivateTriggered': { body: campaignIdRequest },
  'campaigns.get': { params: { id: 'integer!' } },
  'campaigns.getMetrics': { params: { campaignId: { list: 'integer', required: true }, startDateTime: 'string', endDateTime: 'string' } },
  'campaigns.list': { params: { page: 'integer', pageSize: 'integer', sort: 'string', campaignState: { list: { oneOf: ['Draft', 'Ready', 'Scheduled', 'Running', 'Finished', 'Starting', 'Aborted', 'Recurring', 'Archived'] } } } },
  'campaigns.listChildCampaigns': { params: { id: 'integer!', page: 'integer', pageSize: 'integer', sort: 'string', campaignState: { list: { oneOf: ['Draft', 'Ready', 'Scheduled', 'Running', 'Finished', 'Starting', 'Aborted', 'Recurring', 'Archived'] } } } },
  'campaigns.schedule': { params: { campaignId: 'integer!' }, body: scheduleCampaignRequest },
  'campaigns.send': { params: { campaignId: 'integer!' } },
  'campaigns.trigger': { body: triggerCampaignRequest },
  'catalogs.create': { params: { catalogName: 'string!' } },
  'catalogs.delete': { params: { catalogName: 'string!' } },
  'catalogs.getFieldMappings': { params: { catalogName: 'string!' } },
  'catalogs.items.bulkDelete': { params: { catalogName: 'string!' }, body: bulkDeleteCatalogItemsRequest },
  'catalogs.items.bulkUpsert': { params: { catalogName: 'string!' }, body: bulkUpsertCatalogItemsRequest },
  'catalogs.items.delete': { params: { catalogName: 'string!', itemId: 'string!' } },
  'catalogs.items.get': { params: { catalogName: 'string!', itemId: 'string!' } },
  'catalogs.items.list': { params: { catalogName: 'string!', page: 'integer', pageSize: 'integer', orderBy: 'string', sortAscending: 'boolean' } },
  'catalogs.items.replace': { params: { catalogName: 'string!', itemId: 'string!' }, body: replaceCatalogItemRequest },
  'catalogs.items.update': { params: { catalogName: 'string!', itemId: 'string!' }, body: updateCatalogItemRequest },
  'catalogs.list': { params: { page: 'integer', pageSize: 'integer' } },
  'catalogs.updateFieldMappings': { params: { catalogName: 'string!' }, body: updateCatalogFieldMappingsRequest },
  'channels.list': {},
  'commerce.trackPurchase': { body: trackPurchaseRequest },
  'commerce.updateCart': { body: updateCartRequest },
  'email.cancel': { body: cancelScheduledMessageRequest },
  'email.target': { body: targetEmailRequest },
  'email.viewInBrowser': { params: { email: 'string', userId: 'string', messageId: 'string!' } },
  'embeddedMessaging.getMessages': { params: { email: 'string', userId: 'string', platform: { oneOf: ['iOS', 'Android', 'Web'] }, sdkVersion: 'string', packageName: 'string', placementIds: { list: 'integer' }, currentMessageIds: { list: 'string' } } },
  'embeddedMessaging.trackClick': { body: trackEmbeddedClickRequest },
  'embeddedMessaging.trackReceived': { body: trackEmbeddedReceivedRequest },
  'embeddedMessaging.trackSession': { body: trackEmbeddedSessionRequest },
  'events.consumeInApp': { body: consumeInAppRequest },
  'events.getByEmail': { params: { email: 'string!', limit: 'integer' } },
  'events.getByUserId': { params: { userId: 'string!', limit: 'integer' } },
  'events.track': { body: trackEventRequest },
  'events.trackBulk': { body: bulkTrackEventsRequest },
  'events.trackInAppClick': { body: trackInAppClickRequest },
  'events.trackInAppClose': { body: trackInAppCloseRequest },
  'events.trackInAppDelivery': { body: trackInAppDeliveryRequest },
  'events.trackInAppOpen': { body: trackInAppOpenRequest },
  'events.trackPushOpen': { body: trackPushOpenRequest },
  'events.trackWebPushClick': { body: trackWebPushClickRequest },
  'experiments.get': { params: { experimentId: 'integer!' } },
  'experiments.getMetrics': { params: { experimentId: { list: 'integer' }, campaignId: { list: 'integer' }, startDateTime: 'string', endDateTime: 'string' } },
  'experiments.getVariants': { params: { experimentId: 'integer!' } },
  'experiments.list': { params: { campaignId: 'integer', state: { oneOf: ['draft', 'ready', 'running', 'finished', 'winner_found'] }, startDateTime: 'string', endDateTime: 'string', limit: 'integer', offset: 'integer' } },
  'exports.cancel': { params: { jobId: 'integer!' } },
  'exports.downloadCsv': { params: { dataTypeName: { oneOf: ['emailSend', 'emailOpen', 'emailClick', 'hostedUnsubscribeClick', 'emailComplaint', 'emailBounce', 'emailSendSkip', 'pushSend', 'pushOpen', 'pushUninstall', 'pushBounce', 'pushSendSkip', 'inAppSend', 'inAppOpen', 'inAppClick', 'inAppClose', 'inAppDelete', 'inAppDelivery', 'inAppSendSkip', 'inAppRecall', 'inboxSession', 'inboxMessageImpression', 'smsSend', 'smsBounce', 'smsClick', 'smsReceived', 'smsSendSkip', 'webPushSend', 'webPushClick', 'webPushSendSkip', 'rcsSend', 'rcsSendSkip', 'emailSubscribe', 'emailUnSubscribe', 'purchase', 'customEvent', 'user', 'smsUsageInfo', 'embeddedSend', 'embeddedSendSkip', 'embeddedClick', 'embeddedReceived', 'embeddedImpression', 'embeddedSession', 'unknownSession', 'journeyExit', 'whatsAppBounce', 'whatsAppClick', 'whatsAppReceived', 'whatsAppSeen', 'whatsAppSend', 'whatsAppSendSkip', 'whatsAppUsageInfo'], required: true }, range: { oneOf: ['Today', 'Yesterday', 'BeforeToday', 'All'] }, delimiter: 'string', startDateTime: 'string', endDateTime: 'string', omitFields: 'string', onlyFields: { list: 'string' }, campaignId: 'integer' } },
  'exports.downloadJson': { params: { dataTypeName: { oneOf: ['emailSend', 'emailOpen', 'emailClick', 'hostedUnsubscribeClick', 'emailComplaint', 'emailBounce', 'emailSendSkip', 'pushSend', 'pushOpen', 'pushUninstall', 'pushBounce', 'pushSendSkip', 'inAppSend', 'inAppOpen', 'inAppClick', 'inAppClose', 'inAppDelete', 'inAppDelivery', 'inAppSendSkip', 'inAppRecall', 'inboxSession', 'inboxMessageImpression', 'smsSend', 'smsBounce', 'smsClick', 'smsReceived', 'smsSendSkip', 'webPushSend', 'webPushClick', 'webPushSendSkip', 'rcsSend', 'rcsSendSkip', 'emailSubscribe', 'emailUnSubscribe', 'purchase', 'customEvent', 'user', 'smsUsageInfo', 'embeddedSend', 'embeddedSendSkip', 'embeddedClick', 'embeddedReceived', 'embeddedImpression', 'embeddedSession', 'unknownSession', 'journeyExit', 'whatsAppBounce', 'whatsAppClick', 'whatsAppReceived', 'whatsAppSeen', 'whatsAppSend', 'whatsAppSendSkip', 'whatsAppUsageInfo'], required: true }, range: { oneOf: ['Today', 'Yesterday', 'BeforeToday', 'All'] }, startDateTime: 'string', endDateTime: 'string', omitFields: 'string', onlyFields: { list: 'string' }, campaignId: 'integer' } },
  'exports.getFiles': { params: { jobId: 'integer!', startAfter: 'string' } },
  'exports.getUserEvents': { params: { email: 'string', userId: 'string', includeCustomEvents: 'boolean' } },
  'exports.listJobs': { params: { jobState: { oneOf: ['enqueued', 'queued', 'running', 'completed', 'failed', 'cancelled', 'cancelling'] } } },
  'exports.start': { body: startExportRequest },
  'inApp.cancel': { body: cancelScheduledMessageRequest },
  'inApp.getMessages': { params: { email: 'string', userId: 'string', count: 'integer!', platform: { oneOf: ['iOS', 'Android', 'Web', 'OTT'] }, SDKVersion: 'string', packageName: 'string' } },
  'inApp.getPriorityMessage': { params: { email: 'string', userId: 'string', platform: { oneOf: ['iOS', 'Android', 'Web', 'OTT'] }, SDKVersion: 'string', packageName: 'string' } },
  'inApp.getWebMessages': { params: { email: 'string', userId: 'string', count: 'integer!', SDKVersion: 'string', packageName: 'string' } },
  'inApp.target': { body: targetInAppRequest },
  'journeys.list': { params: { page: 'integer', pageSize: 'integer', sort: 'string', state: { list: { oneOf: ['Archived'] } } } },
  'journeys.trigger': { body: triggerWorkflowRequest },
  'lists.create': { body: createListRequest },
  'lists.delete': { params: { listId: 'integer!' } },
  'lists.getSize': { params: { listId: 'integer!' } },
  'lists.getUsers': { params: { listId: 'integer!', preferUserId: 'boolean' } },
  'lists.list': {},
  'lists.previewUsers': { params: { listId: 'integer!', preferUserId: 'boolean', size: 'integer' } },
  'lists.subscribe': { body: listSubscribeRequest },
  'lists.unsubscribe': { body: listUnsubscribeRequest },
  'messageTypes.list': {},
  'metadata.delete': { params: { table: 'string!', key: 'string!' } },
  'metadata.deleteTable': { params: { table: 'string!' } },
  'metadata.get': { params: { table: 'string!', key: 'string!' } },
  'metadata.listKeys': { params: { table: 'string!', nextMarker: 'string' } },
  'metadata.listTables': {},
  'metadata.put': { params: { table: 'string!', key: 'string!' }, body: putMetadataRequest },
  'push.cancel': { body: cancelScheduledMessageRequest },
  'push.target': { body: targetPushRequest },
  'sms.cancel': { body: cancelScheduledMessageRequest },
  'sms.target': { body: targetSmsRequest },
  'snippets.create': { body: createSnippetRequest },
  'snippets.delete': { params: { identifier: 'string!' } },
  'snippets.get': { params: { identifier: 'string!' } },
  'snippets.list': {},
  'snippets.upsert': { params: { identifier: 'string!' }, body: updateSnippetRequest },
  'subscriptions.bulkUpdate': { params: { subscriptionGroup: { oneOf: ['emailList', 'messageType', 'messageChannel'], required: true }, subscriptionGroupId: 'integer!', action: { oneOf: ['subscribe', 'unsubscribe'], required: true } }, body: bulkSubscriptionActionRequest },
  'subscriptions.subscribeByEmail': { params: { subscriptionGroup: { oneOf: ['emailList', 'messageType', 'messageChannel'], required: true }, subscriptionGroupId: 'integer!', userEmail: 'string!' } },
  'subscriptions.subscribeByUserId': { params: { subscriptionGroup: { oneOf: ['emailList', 'messageType', 'messageChannel'], required: true }, subscriptionGroupId: 'integer!', userId: 'string!' } },
  'subscriptions.subscribeToDoubleOptIn': { body: subscribeToDoubleOptInRequest },
  'subscriptions.unsubscribeByEmail': { params: { subscriptionGroup: { oneOf: ['emailList', 'messageType', 'messageChannel'], required: true }, subscriptionGroupId: 'integer!', userEmail: 'string!' } },
  'subscriptions.unsubscribeByUserId': { params: { subscriptionGroup: { oneOf: ['emailList', 'messageType', 'messageChannel'], required: true }, subscriptionGroupId: 'integer!', userId: 'string!' } },
  'templates.bulkDelete': { body: bulkDeleteTemplatesRequest },
  'templates.email.get': { params: { templateId: 'integer!', locale: 'string' } },
  'templates.email.preview': { params: { templateId: 'integer!', locale: 'string' }, body: templatePreviewRequest, bodyOptional: true },
  'templates.email.sendProof': { body: templateProofRequest },
  'templates.email.update': { body: emailTemplate },
  'templates.email.upsert': { body: upsertEmailTemplateRequest },
  'templates.embedded.get': { params: { templateId: 'integer!', locale: 'string' } },
  'templates.embedded.update': { body: embeddedTemplate },
  'templates.embedded.upsert': { body: upsertEmbeddedTemplateRequest },
  'templates.getByClientTemplateId': { params: { clientTemplateId: 'string!' } },
  'templates.inApp.get': { params: { templateId: 'integer!', locale: 'string' } },
  'templates.inApp.preview': { params: { templateId: 'integer!', locale: 'string' }, body: templatePreviewRequest, bodyOptional: true },
  'templates.inApp.sendProof': { body: templateProofRequest },
  'templates.inApp.update': { body: inAppTemplate },
  'templates.inApp.upsert': { body: upsertInAppTemplateRequest },
  'templates.list': { params: { templateType: { oneOf: ['Base', 'Blast', 'Triggered', 'Workflow'] }, messageMedium: { oneOf: ['Email', 'Push', 'InApp', 'SMS'] }, startDateTime: 'string', endDateTime: 'string', page: 'integer', pageSize: 'integer', sort: 'string' } },
  'templates.push.get': { params: { templateId: 'integer!', locale: 'string' } },
  'templates.push.sendProof': { body: templateProofRequest },
  'templates.push.update': { body: pushTemplate },
  'templates.push.upsert': { body: upsertPushTemplateRequest },
  'templates.sms.get': { params: { templateId: 'integer!', locale: 'string' } },
  'templates.sms.sendProof': { body: templateProofRequest },
  'templates.sms.update': { body: smsTemplate },
  'templates.sms.upsert': { body: upsertSmsTemplateRequest },
  'users.bulkUpdate': { body: bulkUpdateUsersRequest },
  'users.bulkUpdateSubscriptions': { body: bulkUpdateSubscriptionsRequest },
  'users.deleteByEmail': { params: { email: 'string!' } },
  'users.deleteByUserId': { params: { userId: 'string!' } },
  'users.disableDevice': { body: disableDeviceRequest },
  'users.forget': { body: userIdentifierRequest },
  'users.getByEmail': { params: { email: 'string!' } },
  'users.getByEmailInPath': { params: { email: 'string!' } },
  'users.getByUserId': { params: { userId: 'string!' } },
  'users.getByUserIdInPath': { params: { userId: 'string!' } },
  'users.getFields': {},
  'users.getForgottenEmails': {},
  'users.getForgottenUserIds': {},
  'users.getSentMessages': { params: { email: 'string', userId: 'string', limit: 'integer', campaignIds: { list: 'integer' }, startDateTime: 'string', endDateTime: 'string', excludeBlastCampaigns: 'boolean', messageMedium: { oneOf: ['Email', 'Push', 'InApp', 'SMS'] } } },
  'users.merge': { body: mergeUsersRequest },
  'users.registerBrowserToken': { body: registerBrowserTokenRequest },
  'users.registerDeviceToken': { body: registerDeviceTokenRequest },
  'users.unforget': { body: userIdentifierRequest },
  'users.update': { body: updateUserRequest },
  'users.updateEmail': { body: updateEmailRequest },
  'users.updateSubscriptions': { body: updateSubscriptionsRequest },
  'verify.beginSms': { body: beginSmsVerificationRequest },
  'verify.checkSms': { body: checkSmsVerificationRequest },
  'webPush.cancel': { body: cancelScheduledMessageRequest },
  'webPush.target': { body: targetWebPushRequest },
  'webhooks.list': {},
  'webhooks.update': { body: updateWebhookRequest },
  'whatsApp.cancel': { body: cancelScheduledMessageRequest },
  'whatsApp.target': { body: targetWhatsAppRequest },
}
