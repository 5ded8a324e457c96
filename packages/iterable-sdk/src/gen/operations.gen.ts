// Generated from openapi/ by `pnpm run codegen`. Do not edit.

import { freezeOperations } from '../freeze-operations.ts'
import type { Operation } from '../operation.ts'

/** Names of all operations, as `resource.name`. */
export type OperationId =
  | 'commerce.trackPurchase'
  | 'commerce.updateCart'
  | 'events.track'
  | 'events.trackBulk'
  | 'users.bulkUpdate'
  | 'users.getByEmail'
  | 'users.getByUserId'
  | 'users.update'
  | 'users.updateEmail'
  | 'webhooks.list'

/** The type of {@link operations}: one row per id, which holds that id. */
export type OperationsTable = {
  readonly [Id in OperationId]: Operation & { readonly id: Id }
}

/** Everything known about each operation besides its types. */
export const operations: OperationsTable = /* @__PURE__ */ freezeOperations({
  'commerce.trackPurchase': {
    id: 'commerce.trackPurchase',
    method: 'POST',
    path: '/api/commerce/trackPurchase',
    resource: 'commerce',
    name: 'trackPurchase',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'withId',
  },
  'commerce.updateCart': {
    id: 'commerce.updateCart',
    method: 'POST',
    path: '/api/commerce/updateCart',
    resource: 'commerce',
    name: 'updateCart',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'idempotent',
  },
  'events.track': {
    id: 'events.track',
    method: 'POST',
    path: '/api/events/track',
    resource: 'events',
    name: 'track',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'withId',
    rateLimit: { requests: 2000, per: 'second', scope: 'project' },
    async: true,
  },
  'events.trackBulk': {
    id: 'events.trackBulk',
    method: 'POST',
    path: '/api/events/trackBulk',
    resource: 'events',
    name: 'trackBulk',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'withId',
    rateLimit: { requests: 10, per: 'second', scope: 'project' },
    maxBodyBytes: 4194304,
    async: true,
    bulk: {
      items: 'events',
      successCount: 'successCount',
      failCount: 'failCount',
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
  'users.bulkUpdate': {
    id: 'users.bulkUpdate',
    method: 'POST',
    path: '/api/users/bulkUpdate',
    resource: 'users',
    name: 'bulkUpdate',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'idempotent',
    rateLimit: { requests: 5, per: 'second', scope: 'project' },
    maxBodyBytes: 4194304,
    bulk: {
      items: 'users',
      successCount: 'successCount',
      failCount: 'failCount',
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
  'users.getByEmail': {
    id: 'users.getByEmail',
    method: 'GET',
    path: '/api/users/getByEmail',
    resource: 'users',
    name: 'getByEmail',
    pathParams: [],
    queryParams: ['email'],
    hasBody: false,
    retry: 'read',
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'users.getByUserId': {
    id: 'users.getByUserId',
    method: 'GET',
    path: '/api/users/byUserId',
    resource: 'users',
    name: 'getByUserId',
    pathParams: [],
    queryParams: ['userId'],
    hasBody: false,
    retry: 'read',
    rateLimit: { requests: 100, per: 'second', scope: 'project' },
  },
  'users.update': {
    id: 'users.update',
    method: 'POST',
    path: '/api/users/update',
    resource: 'users',
    name: 'update',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'idempotent',
    rateLimit: { requests: 500, per: 'second', scope: 'project' },
  },
  'users.updateEmail': {
    id: 'users.updateEmail',
    method: 'POST',
    path: '/api/users/updateEmail',
    resource: 'users',
    name: 'updateEmail',
    pathParams: [],
    queryParams: [],
    hasBody: true,
    retry: 'once',
  },
  'webhooks.list': {
    id: 'webhooks.list',
    method: 'GET',
    path: '/api/webhooks',
    resource: 'webhooks',
    name: 'list',
    pathParams: [],
    queryParams: [],
    hasBody: false,
    retry: 'read',
  },
})
