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
POST idempotent b: invalidateJwts/jwts/invalidate

campaigns
GET read @100: get/{id}
GET read q =text @10/60000: getMetrics/metrics
GET read q @100: list/ listChildCampaigns/recurring/{id}/childCampaigns
POST idempotent b @5: archive
POST once b: abort activateTriggered cancel deactivateTriggered schedule/{campaignId}/schedule
POST unsafe: send/{campaignId}/send
POST unsafe b: create trigger

catalogs
DELETE once: delete/{catalogName}
GET read: getFieldMappings/{catalogName}/fieldMappings
GET read q @100: list/
POST once: create/{catalogName}
PUT idempotent b: updateFieldMappings/{catalogName}/fieldMappings

catalogs.items /catalogs/{catalogName}/items
DELETE idempotent: delete/{itemId}
DELETE idempotent b: bulkDelete/
GET read: get/{itemId}
GET read q @100: list/
PATCH idempotent b: update/{itemId}
POST idempotent b @100: bulkUpsert/
PUT idempotent b @1000: replace/{itemId}

channels
GET read @100: list/

commerce
POST idempotent b: updateCart
POST withId b: trackPurchase

email
GET read q =html @100: viewInBrowser
POST once b: cancel
POST unsafe b: target

embeddedMessaging /embedded-messaging
GET read q: getMessages/messages
POST unsafe b: trackClick/events/click trackReceived/events/received trackSession/events/session

events
GET read q @100: getByEmail/{email} getByUserId/byUserId/{userId}
POST idempotent b: consumeInApp/inAppConsume
POST unsafe b: trackInAppClick trackInAppClose trackInAppDelivery trackInAppOpen trackPushOpen trackWebPushClick
POST withId b @10: trackBulk
POST withId b @2000: track

experiments
GET read: get/{experimentId} getVariants/{experimentId}/variants
GET read q: list/
GET read q =csv: getMetrics/metrics

exports /export
DELETE once @1: cancel/{jobId}
GET read q: listJobs/jobs
GET read q =csv @4/60000: downloadCsv/data.csv
GET read q =jsonLines: getUserEvents/userEvents
GET read q =jsonLines @4/60000: downloadJson/data.json
GET read q @1: getFiles/{jobId}/files
POST unsafe b @1: start

inApp
GET read q: getMessages getPriorityMessage getWebMessages/web/getMessages
POST once b: cancel
POST unsafe b: target

journeys 
GET read q: list/journeys
POST unsafe b: trigger/workflows/triggerWorkflow

lists
DELETE once: delete/{listId}
GET read =number @5/60000: getSize/{listId}/size
GET read @100: list/
GET read q =text @5/60000: getUsers previewUsers
POST idempotent b: subscribe unsubscribe
POST unsafe b: create/

messageTypes
GET read @100: list/

metadata
DELETE idempotent: delete/{table}/{key} deleteTable/{table}
GET read: get/{table}/{key} listTables/
GET read q: listKeys/{table}
PUT idempotent b: put/{table}/{key}

push
POST once b: cancel
POST unsafe b: target

sms
POST once b: cancel
POST unsafe b: target

snippets
DELETE once: delete/{identifier}
GET read: get/{identifier} list/
POST once b: create/
PUT idempotent b: upsert/{identifier}

subscriptions
DELETE idempotent: unsubscribeByEmail/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail} unsubscribeByUserId/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}
PATCH idempotent: subscribeByEmail/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail} subscribeByUserId/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}
POST unsafe b =text: subscribeToDoubleOptIn
PUT idempotent b q: bulkUpdate/{subscriptionGroup}/{subscriptionGroupId}

templates
GET read q @100: getByClientTemplateId list/
POST idempotent b: bulkDelete

templates.email
GET read q @100: get
POST idempotent b: update upsert
POST read b q =html @10: preview
POST unsafe b @20: sendProof/proof

templates.embedded
GET read q @100: get
POST idempotent b: update upsert

templates.inApp /templates/inapp
GET read q: get
POST idempotent b: update upsert
POST read b q =html @10: preview
POST unsafe b @20: sendProof/proof

templates.push
GET read q @100: get
POST idempotent b: update upsert
POST unsafe b @20: sendProof/proof

templates.sms
GET read q @100: get
POST idempotent b: update upsert
POST unsafe b @20: sendProof/proof

users
DELETE idempotent @100: deleteByEmail/{email}
DELETE once @100: deleteByUserId/byUserId/{userId}
GET read @100: getByEmailInPath/{email} getByUserIdInPath/byUserId/{userId}
GET read @3: getFields getForgottenEmails/forgotten getForgottenUserIds/forgottenUserIds
GET read q @100: getByEmail getByUserId/byUserId
GET read q @3: getSentMessages
POST idempotent b: bulkUpdateSubscriptions disableDevice registerBrowserToken updateSubscriptions
POST idempotent b @3 @1000/86400000: forget unforget
POST idempotent b @5: bulkUpdate
POST idempotent b @500: registerDeviceToken update
POST once b: updateEmail
POST once b @50: merge

verify
POST once b: checkSms/sms/check
POST unsafe b: beginSms/sms/begin

webPush
POST once b: cancel
POST unsafe b: target

webhooks
GET read: list/
POST idempotent b: update/

whatsApp
POST once b: cancel
POST unsafe b: target`

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
