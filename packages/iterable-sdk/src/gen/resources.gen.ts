// Generated from openapi/ by `pnpm run codegen`. Do not edit.

import type { CallOptions } from '../call-options.ts'
import type { IterableCall } from '../iterable-call.ts'
import type { OperationBody, OperationParams, OperationResult } from '../operation-types.ts'

/** Operations of `client.commerce`. */
export interface CommerceResource {
  /**
   * Record a purchase and empty the user's shopping cart.
   *
   * Creates or updates the user. A purchase whose `id` is known is updated.
   *
   * POST /api/commerce/trackPurchase; retry class `withId`.
   *
   * @example
   * ```ts
   * await client.commerce.trackPurchase({
   *   id: 'order-1',
   *   user: { email: 'ana@example.com' },
   *   items: [{ id: 'mug', name: 'Mug', price: 4.5, quantity: 2 }],
   *   total: 9,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#commerce_trackPurchase
   */
  trackPurchase(
    body: OperationBody<'commerce.trackPurchase'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'commerce.trackPurchase'>>

  /**
   * Replace a user's shopping cart.
   *
   * Creates the user when needed. An empty list of items empties the cart.
   *
   * POST /api/commerce/updateCart; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.commerce.updateCart({
   *   user: { email: 'ana@example.com' },
   *   items: [{ id: 'mug', name: 'Mug', price: 4.5, quantity: 2 }],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#commerce_updateCart
   */
  updateCart(
    body: OperationBody<'commerce.updateCart'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'commerce.updateCart'>>
}

/** Operations of `client.events`. */
export interface EventsResource {
  /**
   * Track one custom event.
   *
   * Queued: a 200 means accepted. An event whose `id` is known replaces the earlier one. Processed
   * apart from `events.trackBulk`; order holds only within one of them.
   *
   * POST /api/events/track; retry class `withId`; at most 2000 requests per second and project.
   *
   * @example
   * ```ts
   * await client.events.track({
   *   email: 'ana@example.com',
   *   eventName: 'Trial Started',
   *   id: 'event-1',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_track
   */
  track(
    body: OperationBody<'events.track'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.track'>>

  /**
   * Track many custom events in one request.
   *
   * A 200 does not mean that every event was taken: the failure lists name the users and event
   * names that were not.
   *
   * POST /api/events/trackBulk; retry class `withId`; at most 10 requests per second and project.
   *
   * @example
   * ```ts
   * await client.events.trackBulk({
   *   events: [
   *     {
   *       email: 'ana@example.com',
   *       eventName: 'Trial Started',
   *       id: 'event-1',
   *     },
   *   ],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackBulk
   */
  trackBulk(
    body: OperationBody<'events.trackBulk'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackBulk'>>
}

/** Operations of `client.users`. */
export interface UsersResource {
  /**
   * Create or change many users in one request.
   *
   * A 200 does not mean that every user was taken: the failure lists name those that were not.
   * Processed apart from `users.update`, so do not mix the two for one user within a short time.
   *
   * POST /api/users/bulkUpdate; retry class `idempotent`; at most 5 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.users.bulkUpdate({
   *   users: [
   *     {
   *       email: 'ana@example.com',
   *       dataFields: { plan: 'pro' },
   *     },
   *   ],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_bulkUpdateUser
   */
  bulkUpdate(
    body: OperationBody<'users.bulkUpdate'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.bulkUpdate'>>

  /**
   * Read a user by e-mail address.
   *
   * An unknown address answers `{}`, without `user`.
   *
   * GET /api/users/getByEmail; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.getByEmail({ email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_getUser
   */
  getByEmail(
    params: OperationParams<'users.getByEmail'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getByEmail'>>

  /**
   * Read a user by user id.
   *
   * Unlike by e-mail, an unknown id is an error (`error.users.noUserWithIdExists`).
   *
   * GET /api/users/byUserId; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.getByUserId({ userId: 'user-1' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_getUserById
   */
  getByUserId(
    params: OperationParams<'users.getByUserId'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getByUserId'>>

  /**
   * Create a user or change some of a user's fields.
   *
   * Fields that are absent stay, `null` removes one. An object or list replaces the stored one
   * whole unless `mergeNestedObjects` is set. Writes are applied some seconds later.
   *
   * POST /api/users/update; retry class `idempotent`; at most 500 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.update({ email: 'ana@example.com', dataFields: { plan: 'pro' } })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_updateUser
   */
  update(
    body: OperationBody<'users.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.update'>>

  /**
   * Change the e-mail address of a user in an email-based project.
   *
   * Moves the profile and its events. Refused when the new address is taken or was forgotten. In
   * other project types change `dataFields.email` instead.
   *
   * POST /api/users/updateEmail; retry class `once`.
   *
   * @example
   * ```ts
   * await client.users.updateEmail({
   *   currentEmail: 'ana@example.com',
   *   newEmail: 'ana.b@example.com',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_updateEmail
   */
  updateEmail(
    body: OperationBody<'users.updateEmail'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.updateEmail'>>
}

/** Operations of `client.webhooks`. */
export interface WebhooksResource {
  /**
   * List the system webhooks of the project.
   *
   * GET /api/webhooks; retry class `read`.
   *
   * @example
   * ```ts
   * await client.webhooks.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#webhooks_getWebhooks
   */
  list(options?: CallOptions): IterableCall<OperationResult<'webhooks.list'>>
}

/** All resources of the client. */
export interface Resources {
  readonly commerce: CommerceResource
  readonly events: EventsResource
  readonly users: UsersResource
  readonly webhooks: WebhooksResource
}
