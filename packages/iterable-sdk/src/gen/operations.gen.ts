// Generated from openapi/ by `pnpm run codegen`. Do not edit.

import type { OperationDetails } from '../operation.ts'

/** Names of all operations, as `resource.name`. */
export type OperationId =
  | 'auth.invalidateJwts'
  | 'campaigns.abort'
  | 'campaigns.activateTriggered'
  | 'campaigns.archive'
  | 'campaigns.cancel'
  | 'campaigns.create'
  | 'campaigns.deactivateTriggered'
  | 'campaigns.get'
  | 'campaigns.getMetrics'
  | 'campaigns.list'
  | 'campaigns.listChildCampaigns'
  | 'campaigns.schedule'
  | 'campaigns.send'
  | 'campaigns.trigger'
  | 'catalogs.create'
  | 'catalogs.delete'
  | 'catalogs.getFieldMappings'
  | 'catalogs.items.bulkDelete'
  | 'catalogs.items.bulkUpsert'
  | 'catalogs.items.delete'
  | 'catalogs.items.get'
  | 'catalogs.items.list'
  | 'catalogs.items.replace'
  | 'catalogs.items.update'
  | 'catalogs.list'
  | 'catalogs.updateFieldMappings'
  | 'channels.list'
  | 'commerce.trackPurchase'
  | 'commerce.updateCart'
  | 'email.cancel'
  | 'email.target'
  | 'email.viewInBrowser'
  | 'embeddedMessaging.getMessages'
  | 'embeddedMessaging.trackClick'
  | 'embeddedMessaging.trackReceived'
  | 'embeddedMessaging.trackSession'
  | 'events.consumeInApp'
  | 'events.getByEmail'
  | 'events.getByUserId'
  | 'events.track'
  | 'events.trackBulk'
  | 'events.trackInAppClick'
  | 'events.trackInAppClose'
  | 'events.trackInAppDelivery'
  | 'events.trackInAppOpen'
  | 'events.trackPushOpen'
  | 'events.trackWebPushClick'
  | 'experiments.get'
  | 'experiments.getMetrics'
  | 'experiments.getVariants'
  | 'experiments.list'
  | 'exports.cancel'
  | 'exports.downloadCsv'
  | 'exports.downloadJson'
  | 'exports.getFiles'
  | 'exports.getUserEvents'
  | 'exports.listJobs'
  | 'exports.start'
  | 'inApp.cancel'
  | 'inApp.getMessages'
  | 'inApp.getPriorityMessage'
  | 'inApp.getWebMessages'
  | 'inApp.target'
  | 'journeys.list'
  | 'journeys.trigger'
  | 'lists.create'
  | 'lists.delete'
  | 'lists.getSize'
  | 'lists.getUsers'
  | 'lists.list'
  | 'lists.previewUsers'
  | 'lists.subscribe'
  | 'lists.unsubscribe'
  | 'messageTypes.list'
  | 'metadata.delete'
  | 'metadata.deleteTable'
  | 'metadata.get'
  | 'metadata.listKeys'
  | 'metadata.listTables'
  | 'metadata.put'
  | 'push.cancel'
  | 'push.target'
  | 'sms.cancel'
  | 'sms.target'
  | 'snippets.create'
  | 'snippets.delete'
  | 'snippets.get'
  | 'snippets.list'
  | 'snippets.upsert'
  | 'subscriptions.bulkUpdate'
  | 'subscriptions.subscribeByEmail'
  | 'subscriptions.subscribeByUserId'
  | 'subscriptions.subscribeToDoubleOptIn'
  | 'subscriptions.unsubscribeByEmail'
  | 'subscriptions.unsubscribeByUserId'
  | 'templates.bulkDelete'
  | 'templates.email.get'
  | 'templates.email.preview'
  | 'templates.email.sendProof'
  | 'templates.email.update'
  | 'templates.email.upsert'
  | 'templates.embedded.get'
  | 'templates.embedded.update'
  | 'templates.embedded.upsert'
  | 'templates.getByClientTemplateId'
  | 'templates.inApp.get'
  | 'templates.inApp.preview'
  | 'templates.inApp.sendProof'
  | 'templates.inApp.update'
  | 'templates.inApp.upsert'
  | 'templates.list'
  | 'templates.push.get'
  | 'templates.push.sendProof'
  | 'templates.push.update'
  | 'templates.push.upsert'
  | 'templates.sms.get'
  | 'templates.sms.sendProof'
  | 'templates.sms.update'
  | 'templates.sms.upsert'
  | 'users.bulkUpdate'
  | 'users.bulkUpdateSubscriptions'
  | 'users.deleteByEmail'
  | 'users.deleteByUserId'
  | 'users.disableDevice'
  | 'users.forget'
  | 'users.getByEmail'
  | 'users.getByEmailInPath'
  | 'users.getByUserId'
  | 'users.getByUserIdInPath'
  | 'users.getFields'
  | 'users.getForgottenEmails'
  | 'users.getForgottenUserIds'
  | 'users.getSentMessages'
  | 'users.merge'
  | 'users.registerBrowserToken'
  | 'users.registerDeviceToken'
  | 'users.unforget'
  | 'users.update'
  | 'users.updateEmail'
  | 'users.updateSubscriptions'
  | 'verify.beginSms'
  | 'verify.checkSms'
  | 'webPush.cancel'
  | 'webPush.target'
  | 'webhooks.list'
  | 'webhooks.update'
  | 'whatsApp.cancel'
  | 'whatsApp.target'

/** What a call needs of each operation; `readOperations` says how it is written. */
export const operationRows = `auth
invalidateJwts Pib /api/auth/jwts/invalidate

campaigns
abort Pob
activateTriggered Pob
archive Pib
cancel Pob
create Pub
deactivateTriggered Pob
get Gr /api/campaigns/{id}
getMetrics Grqt /api/campaigns/metrics
list Grq /api/campaigns
listChildCampaigns Grq /api/campaigns/recurring/{id}/childCampaigns
schedule Pob /api/campaigns/{campaignId}/schedule
send Pu /api/campaigns/{campaignId}/send
trigger Pub

catalogs
create Po /api/catalogs/{catalogName}
delete Do /api/catalogs/{catalogName}
getFieldMappings Gr /api/catalogs/{catalogName}/fieldMappings
list Grq /api/catalogs
updateFieldMappings Uib /api/catalogs/{catalogName}/fieldMappings

catalogs.items
bulkDelete Dib /api/catalogs/{catalogName}/items
bulkUpsert Pib /api/catalogs/{catalogName}/items
delete Di /api/catalogs/{catalogName}/items/{itemId}
get Gr /api/catalogs/{catalogName}/items/{itemId}
list Grq /api/catalogs/{catalogName}/items
replace Uib /api/catalogs/{catalogName}/items/{itemId}
update Aib /api/catalogs/{catalogName}/items/{itemId}

channels
list Gr /api/channels

commerce
trackPurchase Pwb
updateCart Pib

email
cancel Pob
target Pub
viewInBrowser Grqh

embeddedMessaging
getMessages Grq /api/embedded-messaging/messages
trackClick Pub /api/embedded-messaging/events/click
trackReceived Pub /api/embedded-messaging/events/received
trackSession Pub /api/embedded-messaging/events/session

events
consumeInApp Pib /api/events/inAppConsume
getByEmail Grq /api/events/{email}
getByUserId Grq /api/events/byUserId/{userId}
track Pwb
trackBulk Pwb *events
trackInAppClick Pub
trackInAppClose Pub
trackInAppDelivery Pub
trackInAppOpen Pub
trackPushOpen Pub
trackWebPushClick Pub

experiments
get Gr /api/experiments/{experimentId}
getMetrics Grqc /api/experiments/metrics
getVariants Gr /api/experiments/{experimentId}/variants
list Grq /api/experiments

exports
cancel Do /api/export/{jobId}
downloadCsv Grqc /api/export/data.csv
downloadJson Grqj /api/export/data.json
getFiles Grq /api/export/{jobId}/files
getUserEvents Grqj /api/export/userEvents
listJobs Grq /api/export/jobs
start Pub /api/export/start

inApp
cancel Pob
getMessages Grq
getPriorityMessage Grq
getWebMessages Grq /api/inApp/web/getMessages
target Pub

journeys
list Grq /api/journeys
trigger Pub /api/workflows/triggerWorkflow

lists
create Pub /api/lists
delete Do /api/lists/{listId}
getSize Grn /api/lists/{listId}/size
getUsers Grqt
list Gr /api/lists
previewUsers Grqt
subscribe Pib
unsubscribe Pib

messageTypes
list Gr /api/messageTypes

metadata
delete Di /api/metadata/{table}/{key}
deleteTable Di /api/metadata/{table}
get Gr /api/metadata/{table}/{key}
listKeys Grq /api/metadata/{table}
listTables Gr /api/metadata
put Uib /api/metadata/{table}/{key}

push
cancel Pob
target Pub

sms
cancel Pob
target Pub

snippets
create Pob /api/snippets
delete Do /api/snippets/{identifier}
get Gr /api/snippets/{identifier}
list Gr /api/snippets
upsert Uib /api/snippets/{identifier}

subscriptions
bulkUpdate Uibq /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}
subscribeByEmail Ai /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}
subscribeByUserId Ai /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}
subscribeToDoubleOptIn Pubt
unsubscribeByEmail Di /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}
unsubscribeByUserId Di /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}

templates
bulkDelete Pib
getByClientTemplateId Grq
list Grq /api/templates

templates.email
get Grq
preview Prbqh
sendProof Pub /api/templates/email/proof
update Pib
upsert Pib

templates.embedded
get Grq
update Pib
upsert Pib

templates.inApp
get Grq /api/templates/inapp/get
preview Prbqh /api/templates/inapp/preview
sendProof Pub /api/templates/inapp/proof
update Pib /api/templates/inapp/update
upsert Pib /api/templates/inapp/upsert

templates.push
get Grq
sendProof Pub /api/templates/push/proof
update Pib
upsert Pib

templates.sms
get Grq
sendProof Pub /api/templates/sms/proof
update Pib
upsert Pib

users
bulkUpdate Pib
bulkUpdateSubscriptions Pib
deleteByEmail Di /api/users/{email}
deleteByUserId Do /api/users/byUserId/{userId}
disableDevice Pib
forget Pib
getByEmail Grq
getByEmailInPath Gr /api/users/{email}
getByUserId Grq /api/users/byUserId
getByUserIdInPath Gr /api/users/byUserId/{userId}
getFields Gr
getForgottenEmails Gr /api/users/forgotten
getForgottenUserIds Gr /api/users/forgottenUserIds
getSentMessages Grq
merge Pob
registerBrowserToken Pib
registerDeviceToken Pib
unforget Pib
update Pib
updateEmail Pob
updateSubscriptions Pib

verify
beginSms Pub /api/verify/sms/begin
checkSms Pob /api/verify/sms/check

webPush
cancel Pob
target Pub

webhooks
list Gr /api/webhooks
update Pib /api/webhooks

whatsApp
cancel Pob
target Pub`

/** What else is known of operations. */
export const operationDetails: Readonly<Partial<Record<OperationId, OperationDetails>>> = {
  'campaigns.activateTriggered': { requiresEnablement: true },
  'campaigns.archive': { rateLimit: { requests: 5, per: 'second', scope: 'apiKey' } },
  'campaigns.deactivateTriggered': { requiresEnablement: true },
  'campaigns.get': { rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'campaigns.getMetrics': {
    queryParams: ['campaignId', 'startDateTime', 'endDateTime'],
    rateLimit: { requests: 10, per: 'minute', scope: 'project' },
  },
  'campaigns.list': {
    queryParams: ['page', 'pageSize', 'sort', 'campaignState'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
    pagination: {
      style: 'page',
      page: 'page',
      pageSize: 'pageSize',
      items: 'campaigns',
      next: 'nextPageUrl',
      previous: 'previousPageUrl',
      total: 'totalCampaignsCount',
    },
  },
  'campaigns.listChildCampaigns': {
    queryParams: ['page', 'pageSize', 'sort', 'campaignState'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
    pagination: {
      style: 'page',
      page: 'page',
      pageSize: 'pageSize',
      items: 'campaigns',
      next: 'nextPageUrl',
      previous: 'previousPageUrl',
      total: 'totalCampaignsCount',
    },
  },
  'campaigns.schedule': { requiresEnablement: true },
  'catalogs.items.bulkDelete': { async: true },
  'catalogs.items.bulkUpsert': { rateLimit: { requests: 100, per: 'second', scope: 'apiKey' }, async: true, maxItems: 1000 },
  'catalogs.items.delete': { async: true },
  'catalogs.items.list': {
    queryParams: ['page', 'pageSize', 'orderBy', 'sortAscending'],
    rateLimit: { requests: 100, per: 'second', scope: 'apiKey' },
    pagination: {
      style: 'page',
      page: 'page',
      pageSize: 'pageSize',
      items: 'catalogItemsWithProperties',
      next: 'nextPageUrl',
      previous: 'previousPageUrl',
      total: 'totalItemsCount',
    },
  },
  'catalogs.items.replace': { rateLimit: { requests: 1000, per: 'second', scope: 'apiKey' }, async: true },
  'catalogs.items.update': { async: true },
  'catalogs.list': {
    queryParams: ['page', 'pageSize'],
    rateLimit: { requests: 100, per: 'second', scope: 'apiKey' },
    pagination: {
      style: 'page',
      page: 'page',
      pageSize: 'pageSize',
      items: 'catalogNames',
      next: 'nextPageUrl',
      previous: 'previousPageUrl',
      total: 'totalCatalogsCount',
    },
  },
  'channels.list': { rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'email.viewInBrowser': {
    queryParams: ['email', 'userId', 'messageId'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'embeddedMessaging.getMessages': {
    queryParams: [
      'email',
      'userId',
      'platform',
      'sdkVersion',
      'packageName',
      'placementIds',
      'currentMessageIds',
    ],
  },
  'events.getByEmail': {
    queryParams: ['limit'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
    pagination: { style: 'limitOnly', limit: 'limit', items: 'events' },
  },
  'events.getByUserId': {
    queryParams: ['limit'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
    pagination: { style: 'limitOnly', limit: 'limit', items: 'events' },
  },
  'events.track': { rateLimit: { requests: 2000, per: 'second', scope: 'project' }, async: true },
  'events.trackBulk': {
    rateLimit: { requests: 10, per: 'second', scope: 'project' },
    maxBodyBytes: 4194304,
    async: true,
    bulk: {
      items: 'events',
      successCount: 'successCount',
      failCount: 'failCount',
      deprecatedFailures: ['invalidEmails', 'invalidUserIds'],
      informational: ['createdFields', 'filteredOutFields'],
      failures: {
        'failedUpdates.invalidEmails': { key: 'email', reason: 'malformed e-mail address' },
        'failedUpdates.invalidUserIds': { key: 'userId', reason: 'malformed user id' },
        'failedUpdates.notFoundEmails': { key: 'email', reason: 'no such user' },
        'failedUpdates.notFoundUserIds': { key: 'userId', reason: 'no such user' },
        'failedUpdates.forgottenEmails': { key: 'email', reason: 'the user was forgotten' },
        'failedUpdates.forgottenUserIds': { key: 'userId', reason: 'the user was forgotten' },
        disallowedEventNames: { key: 'eventName', reason: 'the project does not allow this event name' },
      },
    },
  },
  'experiments.getMetrics': { queryParams: ['experimentId', 'campaignId', 'startDateTime', 'endDateTime'] },
  'experiments.list': {
    queryParams: ['campaignId', 'state', 'startDateTime', 'endDateTime', 'limit', 'offset'],
    pagination: {
      style: 'offset',
      limit: 'limit',
      offset: 'offset',
      items: 'experiments',
      total: 'pagination.total',
    },
  },
  'exports.cancel': { rateLimit: { requests: 1, per: 'second', scope: 'project' } },
  'exports.downloadCsv': {
    queryParams: [
      'dataTypeName',
      'range',
      'delimiter',
      'startDateTime',
      'endDateTime',
      'omitFields',
      'onlyFields',
      'campaignId',
    ],
    rateLimit: { requests: 4, per: 'minute', scope: 'project' },
  },
  'exports.downloadJson': {
    queryParams: [
      'dataTypeName',
      'range',
      'startDateTime',
      'endDateTime',
      'omitFields',
      'onlyFields',
      'campaignId',
    ],
    rateLimit: { requests: 4, per: 'minute', scope: 'project' },
  },
  'exports.getFiles': {
    queryParams: ['startAfter'],
    rateLimit: { requests: 1, per: 'second', scope: 'organization' },
    pagination: { style: 'startAfter', cursor: 'startAfter', items: 'files', cursorFromLastItem: 'file' },
    concurrency: { jobs: 4, scope: 'organization', beyond: 'queued' },
  },
  'exports.getUserEvents': { queryParams: ['email', 'userId', 'includeCustomEvents'] },
  'exports.listJobs': { queryParams: ['jobState'] },
  'exports.start': {
    rateLimit: { requests: 1, per: 'second', scope: 'organization' },
    concurrency: { jobs: 4, scope: 'organization', beyond: 'queued' },
  },
  'inApp.getMessages': {
    queryParams: ['email', 'userId', 'count', 'platform', 'SDKVersion', 'packageName'],
    pagination: { style: 'limitOnly', limit: 'count', items: 'inAppMessages' },
  },
  'inApp.getPriorityMessage': { queryParams: ['email', 'userId', 'platform', 'SDKVersion', 'packageName'] },
  'inApp.getWebMessages': {
    queryParams: ['email', 'userId', 'count', 'SDKVersion', 'packageName'],
    pagination: { style: 'limitOnly', limit: 'count', items: 'inAppMessages' },
  },
  'journeys.list': {
    queryParams: ['page', 'pageSize', 'sort', 'state'],
    pagination: {
      style: 'page',
      page: 'page',
      pageSize: 'pageSize',
      items: 'journeys',
      next: 'nextPageUrl',
      previous: 'previousPageUrl',
      total: 'totalJourneysCount',
    },
  },
  'journeys.trigger': { async: true },
  'lists.getSize': { rateLimit: { requests: 5, per: 'minute', scope: 'project' } },
  'lists.getUsers': {
    queryParams: ['listId', 'preferUserId'],
    rateLimit: { requests: 5, per: 'minute', scope: 'project' },
  },
  'lists.list': { rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'lists.previewUsers': {
    queryParams: ['listId', 'preferUserId', 'size'],
    rateLimit: { requests: 5, per: 'minute', scope: 'project' },
    pagination: { style: 'limitOnly', limit: 'size', items: 'text lines' },
  },
  'lists.subscribe': {
    bulk: {
      items: 'subscribers',
      successCount: 'successCount',
      failCount: 'failCount',
      failures: {
        'failedUpdates.invalidEmails': { key: 'email', reason: 'malformed email' },
        'failedUpdates.invalidUserIds': { key: 'userId', reason: 'malformed userId' },
        'failedUpdates.notFoundEmails': { key: 'email', reason: 'no such user' },
        'failedUpdates.notFoundUserIds': { key: 'userId', reason: 'no such user' },
        'failedUpdates.invalidDataEmails': { key: 'email', reason: 'rejected dataFields' },
        'failedUpdates.invalidDataUserIds': { key: 'userId', reason: 'rejected dataFields' },
        'failedUpdates.conflictEmails': { key: 'email', reason: 'identity already taken' },
        'failedUpdates.conflictUserIds': { key: 'userId', reason: 'identity already taken' },
        'failedUpdates.forgottenEmails': { key: 'email', reason: 'forgotten' },
        'failedUpdates.forgottenUserIds': { key: 'userId', reason: 'forgotten' },
      },
      deprecatedFailures: ['invalidEmails', 'invalidUserIds'],
      informational: ['createdFields', 'filteredOutFields'],
    },
  },
  'lists.unsubscribe': {
    bulk: {
      items: 'subscribers',
      successCount: 'successCount',
      failCount: 'failCount',
      failures: {
        'failedUpdates.invalidEmails': { key: 'email', reason: 'malformed email' },
        'failedUpdates.invalidUserIds': { key: 'userId', reason: 'malformed userId' },
        'failedUpdates.notFoundEmails': { key: 'email', reason: 'no such user' },
        'failedUpdates.notFoundUserIds': { key: 'userId', reason: 'no such user' },
        'failedUpdates.invalidDataEmails': { key: 'email', reason: 'rejected dataFields' },
        'failedUpdates.invalidDataUserIds': { key: 'userId', reason: 'rejected dataFields' },
        'failedUpdates.conflictEmails': { key: 'email', reason: 'identity already taken' },
        'failedUpdates.conflictUserIds': { key: 'userId', reason: 'identity already taken' },
        'failedUpdates.forgottenEmails': { key: 'email', reason: 'forgotten' },
        'failedUpdates.forgottenUserIds': { key: 'userId', reason: 'forgotten' },
      },
      deprecatedFailures: ['invalidEmails', 'invalidUserIds'],
      informational: ['createdFields', 'filteredOutFields'],
    },
  },
  'messageTypes.list': { rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'metadata.delete': { async: true },
  'metadata.deleteTable': { async: true },
  'metadata.listKeys': {
    queryParams: ['nextMarker'],
    pagination: { style: 'marker', marker: 'nextMarker', items: 'results', next: 'nextMarker' },
  },
  'metadata.put': { async: true },
  'subscriptions.bulkUpdate': { queryParams: ['action'], requiresEnablement: true },
  'subscriptions.subscribeByEmail': { requiresEnablement: true },
  'subscriptions.subscribeByUserId': { requiresEnablement: true },
  'subscriptions.subscribeToDoubleOptIn': { requiresEnablement: true },
  'subscriptions.unsubscribeByEmail': { requiresEnablement: true },
  'subscriptions.unsubscribeByUserId': { requiresEnablement: true },
  'templates.email.get': {
    queryParams: ['templateId', 'locale'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'templates.email.preview': {
    queryParams: ['templateId', 'locale'],
    rateLimit: { requests: 10, per: 'second', scope: 'project' },
  },
  'templates.email.sendProof': { rateLimit: { requests: 20, per: 'second', scope: 'apiKey' } },
  'templates.embedded.get': {
    queryParams: ['templateId', 'locale'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'templates.getByClientTemplateId': {
    queryParams: ['clientTemplateId'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'templates.inApp.get': { queryParams: ['templateId', 'locale'] },
  'templates.inApp.preview': {
    queryParams: ['templateId', 'locale'],
    rateLimit: { requests: 10, per: 'second', scope: 'project' },
  },
  'templates.inApp.sendProof': { rateLimit: { requests: 20, per: 'second', scope: 'apiKey' } },
  'templates.list': {
    queryParams: ['templateType', 'messageMedium', 'startDateTime', 'endDateTime', 'page', 'pageSize', 'sort'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
    pagination: {
      style: 'page',
      page: 'page',
      pageSize: 'pageSize',
      items: 'templates',
      next: 'nextPageUrl',
      previous: 'previousPageUrl',
      total: 'totalTemplatesCount',
    },
  },
  'templates.push.get': {
    queryParams: ['templateId', 'locale'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'templates.push.sendProof': { rateLimit: { requests: 20, per: 'second', scope: 'apiKey' } },
  'templates.sms.get': {
    queryParams: ['templateId', 'locale'],
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'templates.sms.sendProof': { rateLimit: { requests: 20, per: 'second', scope: 'apiKey' } },
  'users.bulkUpdate': {
    rateLimit: { requests: 5, per: 'second', scope: 'project' },
    maxBodyBytes: 4194304,
    bulk: {
      items: 'users',
      successCount: 'successCount',
      failCount: 'failCount',
      deprecatedFailures: ['invalidEmails', 'invalidUserIds'],
      informational: ['createdFields', 'filteredOutFields', 'noOpEmails', 'noOpUserIds'],
      failures: {
        'failedUpdates.invalidEmails': { key: 'email', reason: 'malformed e-mail address' },
        'failedUpdates.invalidUserIds': { key: 'userId', reason: 'malformed user id' },
        'failedUpdates.invalidDataEmails': { key: 'email', reason: 'data fields were not accepted' },
        'failedUpdates.invalidDataUserIds': { key: 'userId', reason: 'data fields were not accepted' },
        'failedUpdates.conflictEmails': { key: 'email', reason: 'the identity belongs to another user' },
        'failedUpdates.conflictUserIds': { key: 'userId', reason: 'the identity belongs to another user' },
        'failedUpdates.forgottenEmails': { key: 'email', reason: 'the user was forgotten' },
        'failedUpdates.forgottenUserIds': { key: 'userId', reason: 'the user was forgotten' },
        'failedUpdates.notFoundEmails': { key: 'email', reason: 'no such user' },
        'failedUpdates.notFoundUserIds': { key: 'userId', reason: 'no such user' },
      },
    },
  },
  'users.bulkUpdateSubscriptions': {
    bulk: {
      items: 'updateSubscriptionsRequests',
      successCount: 'successCount',
      failCount: 'failCount',
      failures: {
        invalidEmails: { key: 'email', reason: 'malformed email' },
        invalidUserIds: { key: 'userId', reason: 'malformed userId' },
        validEmailFailures: { key: 'email', reason: 'internal error' },
        validUserIdFailures: { key: 'userId', reason: 'internal error' },
      },
      deprecatedFailures: [],
      informational: [],
    },
  },
  'users.deleteByEmail': { rateLimit: { requests: 100, per: 'second', scope: 'project' }, async: true },
  'users.deleteByUserId': { rateLimit: { requests: 100, per: 'second', scope: 'project' }, async: true },
  'users.forget': {
    rateLimit: { requests: 3, per: 'second', scope: 'project' },
    dailyCap: { requests: 1000, scope: 'project' },
  },
  'users.getByEmail': { queryParams: ['email'], rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'users.getByEmailInPath': { rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'users.getByUserId': { queryParams: ['userId'], rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'users.getByUserIdInPath': { rateLimit: { requests: 100, per: 'second', scope: 'project' } },
  'users.getFields': { rateLimit: { requests: 3, per: 'second', scope: 'project' } },
  'users.getForgottenEmails': { rateLimit: { requests: 3, per: 'second', scope: 'project' } },
  'users.getForgottenUserIds': { rateLimit: { requests: 3, per: 'second', scope: 'project' } },
  'users.getSentMessages': {
    queryParams: [
      'email',
      'userId',
      'limit',
      'campaignIds',
      'startDateTime',
      'endDateTime',
      'excludeBlastCampaigns',
      'messageMedium',
    ],
    rateLimit: { requests: 3, per: 'second', scope: 'project' },
    pagination: { style: 'limitOnly', limit: 'limit', items: 'messages' },
  },
  'users.merge': { rateLimit: { requests: 50, per: 'second', scope: 'apiKey' } },
  'users.registerBrowserToken': { maxPerUser: 500 },
  'users.registerDeviceToken': { rateLimit: { requests: 500, per: 'second', scope: 'project' }, maxPerUser: 500 },
  'users.unforget': {
    rateLimit: { requests: 3, per: 'second', scope: 'project' },
    dailyCap: { requests: 1000, scope: 'project' },
  },
  'users.update': { rateLimit: { requests: 500, per: 'second', scope: 'project' } },
  'verify.beginSms': { requiresEnablement: true },
  'verify.checkSms': { requiresEnablement: true },
}
