// Generated from openapi/ by `pnpm run codegen`. Do not edit.

import type { CallOptions } from '../call-options.ts'
import type { IterableCall } from '../iterable-call.ts'
import type { OperationBody, OperationParams, OperationResult } from '../operation-types.ts'
import type { ProjectTypes } from '../project-types.ts'

/** Operations of `client.auth`. */
export interface AuthResource {
  /**
   * Invalidate the JWTs of one user that were issued before a given time.
   *
   * Name the user by `email` or by `userId`. A repeat has no further effect.
   *
   * POST /api/auth/jwts/invalidate; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.auth.invalidateJwts({ email: 'ana@example.com', issuedBefore: 1795478400000 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_Invalidate%20JWT
   */
  invalidateJwts(
    body: OperationBody<'auth.invalidateJwts'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'auth.invalidateJwts'>>
}

/** Operations of `client.campaigns`. */
export interface CampaignsResource {
  /**
   * Abort a campaign.
   *
   * The campaign moves to the state `Aborted`. A repeat after success cannot abort twice, but is
   * answered with an error. For some seconds after another write, the campaign may be reported as
   * missing or invalid.
   *
   * POST /api/campaigns/abort; retry class `once`.
   *
   * @example
   * ```ts
   * await client.campaigns.abort({ campaignId: 4817 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_abort%20campaign
   */
  abort(
    body: OperationBody<'campaigns.abort'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.abort'>>

  /**
   * Activate a triggered campaign.
   *
   * The campaign moves to the state `Running`. Iterable must have enabled this for the project,
   * otherwise the answer is 403. A repeat after success is answered with an error.
   *
   * POST /api/campaigns/activateTriggered; retry class `once`.
   *
   * @example
   * ```ts
   * await client.campaigns.activateTriggered({ campaignId: 4817 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_activate%20triggered%20campaign
   */
  activateTriggered(
    body: OperationBody<'campaigns.activateTriggered'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.activateTriggered'>>

  /**
   * Archive one or more campaigns.
   *
   * The campaigns move to the state `Archived`; a scheduled or running campaign is cancelled or
   * aborted first. Check `failed` in the answer for campaigns that were not archived. A repeat has
   * no further effect. Limit: 5 requests per second per API key.
   *
   * POST /api/campaigns/archive; retry class `idempotent`; at most 5 requests per second and API
   * key.
   *
   * @example
   * ```ts
   * await client.campaigns.archive({ campaignIds: [4817, 4818] })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_archive%20campaigns
   */
  archive(
    body: OperationBody<'campaigns.archive'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.archive'>>

  /**
   * Cancel a scheduled campaign.
   *
   * The campaign moves from `Scheduled` back to `Ready` and loses its `startAt`. A repeat after
   * success is answered with an error. For some seconds after scheduling, the campaign may be
   * reported as not scheduled.
   *
   * POST /api/campaigns/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.campaigns.cancel({ campaignId: 4817 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_cancel%20campaign
   */
  cancel(
    body: OperationBody<'campaigns.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.cancel'>>

  /**
   * Create a blast or triggered campaign from a template.
   *
   * With `listIds` the campaign is a blast, and it is scheduled at once unless `scheduleSend` is
   * false. Without `listIds` it is a triggered campaign. The template is copied, so later changes
   * to the original do not reach the campaign. Global suppression lists are not added by
   * themselves; name them in `suppressionListIds`. Do not repeat the call blindly after a
   * time-out, since a second campaign may result. For some seconds after creation, reads may say
   * that the campaign does not exist.
   *
   * POST /api/campaigns/create; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.campaigns.create({
   *   name: 'Spring newsletter',
   *   templateId: 3051,
   *   listIds: [210],
   *   suppressionListIds: [215],
   *   scheduleSend: true,
   *   sendAt: '2026-12-10 09:00:00',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_create%20campaign
   */
  create(
    body: OperationBody<'campaigns.create'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.create'>>

  /**
   * Deactivate a triggered campaign.
   *
   * The campaign moves to the state `Finished`. Iterable must have enabled this for the project,
   * otherwise the answer is 403. A repeat after success is answered with an error.
   *
   * POST /api/campaigns/deactivateTriggered; retry class `once`.
   *
   * @example
   * ```ts
   * await client.campaigns.deactivateTriggered({ campaignId: 4817 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_Deactivate%20triggered%20campaign
   */
  deactivateTriggered(
    body: OperationBody<'campaigns.deactivateTriggered'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.deactivateTriggered'>>

  /**
   * Get one campaign by its id.
   *
   * Right after creation the campaign may be reported as missing for some seconds. Limit: 100
   * requests per second per project.
   *
   * GET /api/campaigns/{id}; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.campaigns.get({ id: 4817 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_getCampaign
   */
  get(
    params: OperationParams<'campaigns.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.get'>>

  /**
   * Get the metrics of one or more campaigns as CSV text.
   *
   * The answer is CSV with a header row, not JSON. Unknown campaign ids give only the header
   * `id,`. Read columns by name: their names have changed over time and may carry the medium, such
   * as `(Email)` or `(Push)`. Limit: 10 requests per minute per project.
   *
   * GET /api/campaigns/metrics; retry class `read`; at most 10 requests per minute and project.
   *
   * @example
   * ```ts
   * await client.campaigns.getMetrics({ campaignId: [4817, 4818] })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_metrics
   */
  getMetrics(
    params: OperationParams<'campaigns.getMetrics'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.getMetrics'>>

  /**
   * List the campaigns of the project, one page at a time.
   *
   * Always send both `page` and `pageSize`. Without them some projects still return every campaign
   * at once, without `totalCampaignsCount`; that mode is deprecated. Limit: 100 requests per
   * second per project.
   *
   * GET /api/campaigns; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.campaigns.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_campaigns
   */
  list(
    params?: OperationParams<'campaigns.list'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.list'>>

  /**
   * List the campaigns that a recurring campaign has produced, one page at a time.
   *
   * An id that does not belong to a recurring campaign is answered with 400. Always send both
   * `page` and `pageSize`; without them some projects still return everything at once, a mode that
   * is deprecated. Limit: 100 requests per second per project.
   *
   * GET /api/campaigns/recurring/{id}/childCampaigns; retry class `read`; at most 100 requests per
   * second and project.
   *
   * @example
   * ```ts
   * await client.campaigns.listChildCampaigns({ id: 4790 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_child%20campaigns
   */
  listChildCampaigns(
    params: OperationParams<'campaigns.listChildCampaigns'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.listChildCampaigns'>>

  /**
   * Schedule a campaign for a later time.
   *
   * The campaign moves from `Ready` to `Scheduled`. The time may be at most 7 days ahead; a time
   * in the past means now. Iterable must have enabled this for the project, otherwise the answer
   * is 403. A repeat after success is answered with an error.
   *
   * POST /api/campaigns/{campaignId}/schedule; retry class `once`.
   *
   * @example
   * ```ts
   * await client.campaigns.schedule({ campaignId: 4817 }, {
   *   sendAt: '2026-11-27 09:00:00',
   *   recipientTimeZone: {
   *     defaultTimeZone: 'Europe/Lisbon',
   *     startTimeZone: 'Europe/Lisbon',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_schedule%20campaign
   */
  schedule(
    params: OperationParams<'campaigns.schedule'>,
    body: OperationBody<'campaigns.schedule'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.schedule'>>

  /**
   * Send a campaign now.
   *
   * A scheduled campaign is sent at once instead of at its scheduled time. Do not repeat the call
   * blindly after a time-out: the first call may have started the send.
   *
   * POST /api/campaigns/{campaignId}/send; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.campaigns.send({ campaignId: 4817 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_send%20campaign
   */
  send(
    params: OperationParams<'campaigns.send'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.send'>>

  /**
   * Trigger a campaign for the members of one or more lists.
   *
   * A triggered campaign must be running; see `campaigns.activateTriggered`. Do not repeat the
   * call blindly after a time-out: the first call may have taken effect, and members may then get
   * the message twice. The call is rate limited (429), but the limit is not published.
   *
   * POST /api/campaigns/trigger; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.campaigns.trigger({
   *   campaignId: 4817,
   *   listIds: [210],
   *   suppressionListIds: [215],
   *   dataFields: { promoCode: 'SPRING10' },
   *   allowRepeatMarketingSends: false,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#campaigns_trigger%20campaign
   */
  trigger(
    body: OperationBody<'campaigns.trigger'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'campaigns.trigger'>>
}

/** Operations of `client.catalogs.items`. */
export interface CatalogsItemsResource {
  /**
   * Delete several items of a catalog.
   *
   * The deletion is accepted now and applied later, within seconds to minutes. A repeat has no
   * further effect.
   *
   * DELETE /api/catalogs/{catalogName}/items; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.catalogs.items.bulkDelete({ catalogName: 'restaurants' }, { itemIds: ['rest-101', 'rest-102'] })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_bulkDeleteCatalogItems
   */
  bulkDelete(
    params: OperationParams<'catalogs.items.bulkDelete'>,
    body: OperationBody<'catalogs.items.bulkDelete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.bulkDelete'>>

  /**
   * Create or change up to 1000 items of a catalog.
   *
   * The write is accepted now and applied later, within seconds to minutes. An existing item is
   * replaced whole unless `replaceUploadedFieldsOnly` is true. At most 1000 items of at most 30 kB
   * each; more is answered with 400. A repeat with the same body has no further effect. Limit: 100
   * requests per second per API key.
   *
   * POST /api/catalogs/{catalogName}/items; retry class `idempotent`; at most 100 requests per
   * second and API key.
   *
   * @example
   * ```ts
   * await client.catalogs.items.bulkUpsert({ catalogName: 'restaurants' }, {
   *   documents: {
   *     'rest-101': { name: 'Casa Ana', seats: 40 },
   *     'rest-102': { name: 'Blue Door', seats: 24 },
   *   },
   *   replaceUploadedFieldsOnly: true,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_bulkUpdateCatalogItems
   */
  bulkUpsert(
    params: OperationParams<'catalogs.items.bulkUpsert'>,
    body: OperationBody<'catalogs.items.bulkUpsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.bulkUpsert'>>

  /**
   * Delete one item of a catalog.
   *
   * The deletion is accepted now and applied later, within seconds to minutes. A repeat has no
   * further effect.
   *
   * DELETE /api/catalogs/{catalogName}/items/{itemId}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.catalogs.items.delete({ catalogName: 'restaurants', itemId: 'rest-101' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_deleteCatalogItem
   */
  delete(
    params: OperationParams<'catalogs.items.delete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.delete'>>

  /**
   * Get one item of a catalog.
   *
   * Unlike the lists, this answer is not wrapped in `params`. An unknown catalog or item is
   * answered with 404; a new item may be missing for seconds to minutes.
   *
   * GET /api/catalogs/{catalogName}/items/{itemId}; retry class `read`.
   *
   * @example
   * ```ts
   * await client.catalogs.items.get({ catalogName: 'restaurants', itemId: 'rest-101' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_getCatalogItem
   */
  get(
    params: OperationParams<'catalogs.items.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.get'>>

  /**
   * List the items of a catalog, one page at a time.
   *
   * The page usually comes inside the `params` of the standard answer. An unknown catalog is
   * answered with 404. Recent writes may be missing for seconds to minutes. Limit: 100 requests
   * per second per API key.
   *
   * GET /api/catalogs/{catalogName}/items; retry class `read`; at most 100 requests per second and
   * API key.
   *
   * @example
   * ```ts
   * await client.catalogs.items.list({ catalogName: 'restaurants' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_listCatalogItems
   */
  list(
    params: OperationParams<'catalogs.items.list'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.list'>>

  /**
   * Create an item of a catalog, or replace it whole.
   *
   * Fields that are not sent are lost; use `catalogs.items.update` to keep them. The write is
   * accepted now and applied later, within seconds to minutes. A repeat with the same body has no
   * further effect. Limit: 1000 requests per second per API key.
   *
   * PUT /api/catalogs/{catalogName}/items/{itemId}; retry class `idempotent`; at most 1000
   * requests per second and API key.
   *
   * @example
   * ```ts
   * await client.catalogs.items.replace({ catalogName: 'restaurants', itemId: 'rest-101' }, { value: { name: 'Casa Ana', seats: 40 } })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_indexCatalogItem
   */
  replace(
    params: OperationParams<'catalogs.items.replace'>,
    body: OperationBody<'catalogs.items.replace'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.replace'>>

  /**
   * Change some fields of an item of a catalog.
   *
   * Top-level fields that are sent replace the stored ones; the others stay. A nested object is
   * replaced whole. The write is accepted now and applied later, within seconds to minutes. A
   * repeat with the same body has no further effect.
   *
   * PATCH /api/catalogs/{catalogName}/items/{itemId}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.catalogs.items.update({ catalogName: 'restaurants', itemId: 'rest-101' }, { update: { seats: 44 } })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_partialUpdateCatalogItem
   */
  update(
    params: OperationParams<'catalogs.items.update'>,
    body: OperationBody<'catalogs.items.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.items.update'>>
}

/** Operations of `client.catalogs`. */
export interface CatalogsResource {
  /**
   * Create an empty catalog.
   *
   * Catalog names ignore case. A repeat after success does not make a second catalog, but is
   * answered with an error.
   *
   * POST /api/catalogs/{catalogName}; retry class `once`.
   *
   * @example
   * ```ts
   * await client.catalogs.create({ catalogName: 'restaurants' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_createCatalog
   */
  create(
    params: OperationParams<'catalogs.create'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.create'>>

  /**
   * Delete a catalog.
   *
   * A repeat after success is answered with an error.
   *
   * DELETE /api/catalogs/{catalogName}; retry class `once`.
   *
   * @example
   * ```ts
   * await client.catalogs.delete({ catalogName: 'restaurants' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_deleteCatalog
   */
  delete(
    params: OperationParams<'catalogs.delete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.delete'>>

  /**
   * Get the field types of a catalog and the fields that have no type yet.
   *
   * The result usually comes inside the `params` of the standard answer. An unknown catalog is
   * answered with 404.
   *
   * GET /api/catalogs/{catalogName}/fieldMappings; retry class `read`.
   *
   * @example
   * ```ts
   * await client.catalogs.getFieldMappings({ catalogName: 'restaurants' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_getFieldMappings
   */
  getFieldMappings(
    params: OperationParams<'catalogs.getFieldMappings'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.getFieldMappings'>>

  /**
   * List the names of the catalogs of the project, one page at a time.
   *
   * The page usually comes inside the `params` of the standard answer. Limit: 100 requests per
   * second per API key.
   *
   * GET /api/catalogs; retry class `read`; at most 100 requests per second and API key.
   *
   * @example
   * ```ts
   * await client.catalogs.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_listCatalogs
   */
  list(
    params?: OperationParams<'catalogs.list'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.list'>>

  /**
   * Set the types of fields of a catalog.
   *
   * A field type stays once it is set. A repeat with the same body has no further effect.
   *
   * PUT /api/catalogs/{catalogName}/fieldMappings; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.catalogs.updateFieldMappings({ catalogName: 'restaurants' }, {
   *   mappingsUpdates: [
   *     { fieldName: 'name', fieldType: 'string' },
   *     { fieldName: 'seats', fieldType: 'long' },
   *   ],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#catalogs_updateFieldTypes
   */
  updateFieldMappings(
    params: OperationParams<'catalogs.updateFieldMappings'>,
    body: OperationBody<'catalogs.updateFieldMappings'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'catalogs.updateFieldMappings'>>

  readonly items: CatalogsItemsResource
}

/** Operations of `client.channels`. */
export interface ChannelsResource {
  /**
   * List the message channels of the project.
   *
   * There is no paging. Limit: 100 requests per second per project.
   *
   * GET /api/channels; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.channels.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#channels_channels
   */
  list(options?: CallOptions): IterableCall<OperationResult<'channels.list'>>
}

/** Operations of `client.commerce`. */
export interface CommerceResource<P extends ProjectTypes = ProjectTypes> {
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
    body: OperationBody<'commerce.trackPurchase', P>,
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
    body: OperationBody<'commerce.updateCart', P>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'commerce.updateCart'>>
}

/** Operations of `client.email`. */
export interface EmailResource {
  /**
   * Cancel an e-mail that is scheduled for one user.
   *
   * Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there
   * is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
   *
   * POST /api/email/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.email.cancel({ campaignId: 1042, email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#email_cancel
   */
  cancel(
    body: OperationBody<'email.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'email.cancel'>>

  /**
   * Send an e-mail campaign to one user, now or at a given time.
   *
   * Name the recipient by `recipientEmail` or `recipientUserId`. In an email-based project an
   * unknown `recipientEmail` creates the user. When `sendAt` lies in the future,
   * `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection
   * against duplicates: a call that timed out may have sent the message, so do not repeat it
   * blindly.
   *
   * POST /api/email/target; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.email.target({
   *   campaignId: 1042,
   *   recipientEmail: 'ana@example.com',
   *   sendAt: '2026-12-01 09:00:00',
   *   dataFields: { firstName: 'Ana', orderNumber: 'A-1001' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#email_target
   */
  target(
    body: OperationBody<'email.target'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'email.target'>>

  /**
   * Get the HTML of an e-mail that was sent to a user.
   *
   * The answer is HTML, not JSON. Give `email` or `userId`; an unknown user is an error. A 422
   * means that a catalog collection used by the template is empty. At most 100 requests per second
   * per project.
   *
   * GET /api/email/viewInBrowser; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.email.viewInBrowser({ messageId: '210fb0b8f1ec4d1e8b2c' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#email_viewInBrowser
   */
  viewInBrowser(
    params: OperationParams<'email.viewInBrowser'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'email.viewInBrowser'>>
}

/** Operations of `client.embeddedMessaging`. */
export interface EmbeddedMessagingResource {
  /**
   * Get the embedded messages for a user, grouped by placement.
   *
   * Give `email` or `userId`.
   *
   * GET /api/embedded-messaging/messages; retry class `read`.
   *
   * @example
   * ```ts
   * await client.embeddedMessaging.getMessages()
   * ```
   *
   * @see https://api.iterable.com/api/docs#Embedded%20Messaging_messages
   */
  getMessages(
    params?: OperationParams<'embeddedMessaging.getMessages'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'embeddedMessaging.getMessages'>>

  /**
   * Record that a user clicked an embedded message.
   *
   * Give `email` or `userId`. A repeat may record a second click.
   *
   * POST /api/embedded-messaging/events/click; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.embeddedMessaging.trackClick({
   *   email: 'ana@example.com',
   *   messageId: '7c1e5a30b6d94f0a',
   *   buttonIdentifier: 'button-1',
   *   targetUrl: 'https://www.example.com/sale',
   *   createdAt: 1767225600,
   *   deviceInfo: {
   *     appPackageName: 'com.example.shop',
   *     deviceId: 'device-17',
   *     platform: 'iOS',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_embedded-track-click
   */
  trackClick(
    body: OperationBody<'embeddedMessaging.trackClick'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'embeddedMessaging.trackClick'>>

  /**
   * Record that an embedded message reached a user's device.
   *
   * Give `email` or `userId`. A repeat may record a second event.
   *
   * POST /api/embedded-messaging/events/received; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.embeddedMessaging.trackReceived({
   *   email: 'ana@example.com',
   *   messageId: '7c1e5a30b6d94f0a',
   *   createdAt: 1767225600,
   *   deviceInfo: {
   *     appPackageName: 'com.example.shop',
   *     deviceId: 'device-17',
   *     platform: 'Android',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_embedded-track-received
   */
  trackReceived(
    body: OperationBody<'embeddedMessaging.trackReceived'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'embeddedMessaging.trackReceived'>>

  /**
   * Record a session and the embedded messages a user saw in it.
   *
   * Give `email` or `userId`. List the messages seen in `impressions`. A repeat may record the
   * session and its impressions again.
   *
   * POST /api/embedded-messaging/events/session; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.embeddedMessaging.trackSession({
   *   email: 'ana@example.com',
   *   createdAt: 1767225660,
   *   session: { id: 'session-3051', start: 1767225600, end: 1767225660 },
   *   impressions: [
   *     {
   *       messageId: '7c1e5a30b6d94f0a',
   *       placementId: 12,
   *       displayCount: 2,
   *       displayDuration: 8.5,
   *     },
   *   ],
   *   deviceInfo: {
   *     appPackageName: 'com.example.shop',
   *     deviceId: 'device-17',
   *     platform: 'Web',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_embedded-track-impression
   */
  trackSession(
    body: OperationBody<'embeddedMessaging.trackSession'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'embeddedMessaging.trackSession'>>
}

/** Operations of `client.events`. */
export interface EventsResource<P extends ProjectTypes = ProjectTypes> {
  /**
   * Mark an in-app message as consumed, so that it is not delivered again.
   *
   * Give `email` or `userId`. The message then no longer appears in `inApp.getMessages`. A repeat
   * does no harm. A server-side API key may not make this call.
   *
   * POST /api/events/inAppConsume; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.events.consumeInApp({
   *   email: 'ana@example.com',
   *   messageId: '9d2f6b41c7ea5b0c',
   *   deleteAction: 'delete-button',
   *   createdAt: 1767225600,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_inAppConsume
   */
  consumeInApp(
    body: OperationBody<'events.consumeInApp'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.consumeInApp'>>

  /**
   * Get the latest events of a user by e-mail address.
   *
   * Newest first. There is no cursor, so events older than the first 200 are out of reach here. At
   * most 100 requests per second per project.
   *
   * GET /api/events/{email}; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.events.getByEmail({ email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_User%20events
   */
  getByEmail(
    params: OperationParams<'events.getByEmail'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.getByEmail'>>

  /**
   * Get the latest events of a user by user id.
   *
   * Newest first. There is no cursor, so events older than the first 200 are out of reach here. At
   * most 100 requests per second per project.
   *
   * GET /api/events/byUserId/{userId}; retry class `read`; at most 100 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.events.getByUserId({ userId: 'user-42' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_User%20events%20by%20userId
   */
  getByUserId(
    params: OperationParams<'events.getByUserId'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.getByUserId'>>

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
    body: OperationBody<'events.track', P>,
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
    body: OperationBody<'events.trackBulk', P>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackBulk'>>

  /**
   * Record that a user clicked in an in-app message.
   *
   * Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a
   * second click.
   *
   * POST /api/events/trackInAppClick; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.events.trackInAppClick({
   *   email: 'ana@example.com',
   *   messageId: '9d2f6b41c7ea5b0c',
   *   clickedUrl: 'https://www.example.com/sale',
   *   createdAt: 1767225600,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppClick
   */
  trackInAppClick(
    body: OperationBody<'events.trackInAppClick'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackInAppClick'>>

  /**
   * Record that a user closed an in-app message.
   *
   * Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a
   * second event.
   *
   * POST /api/events/trackInAppClose; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.events.trackInAppClose({
   *   email: 'ana@example.com',
   *   messageId: '9d2f6b41c7ea5b0c',
   *   closeAction: 'back',
   *   createdAt: 1767225600,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppClose
   */
  trackInAppClose(
    body: OperationBody<'events.trackInAppClose'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackInAppClose'>>

  /**
   * Record that an in-app message reached a user's device.
   *
   * Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a
   * second event.
   *
   * POST /api/events/trackInAppDelivery; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.events.trackInAppDelivery({
   *   email: 'ana@example.com',
   *   messageId: '9d2f6b41c7ea5b0c',
   *   createdAt: 1767225600,
   *   messageContext: { saveToInbox: true, silentInbox: false },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppDelivery
   */
  trackInAppDelivery(
    body: OperationBody<'events.trackInAppDelivery'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackInAppDelivery'>>

  /**
   * Record that a user opened an in-app message.
   *
   * Give `email` or `userId`. The message is then returned with `read` set to true. A server-side
   * API key may not make this call. A repeat may record a second open.
   *
   * POST /api/events/trackInAppOpen; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.events.trackInAppOpen({
   *   email: 'ana@example.com',
   *   messageId: '9d2f6b41c7ea5b0c',
   *   createdAt: 1767225600,
   *   messageContext: {
   *     location: 'inbox',
   *     saveToInbox: true,
   *     silentInbox: false,
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackInAppOpen
   */
  trackInAppOpen(
    body: OperationBody<'events.trackInAppOpen'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackInAppOpen'>>

  /**
   * Record that a user opened a push notification.
   *
   * Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a
   * second open.
   *
   * POST /api/events/trackPushOpen; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.events.trackPushOpen({
   *   email: 'ana@example.com',
   *   campaignId: 1044,
   *   messageId: '5b80c93e1f274a6d',
   *   templateId: 2044,
   *   createdAt: 1767225600,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackPushOpen
   */
  trackPushOpen(
    body: OperationBody<'events.trackPushOpen'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackPushOpen'>>

  /**
   * Record that a user clicked a web push notification.
   *
   * Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a
   * second click.
   *
   * POST /api/events/trackWebPushClick; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.events.trackWebPushClick({
   *   email: 'ana@example.com',
   *   messageId: '5b80c93e1f274a6d',
   *   campaignId: 1046,
   *   templateId: 2046,
   *   createdAt: 1767225600,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#events_trackWebPushClick
   */
  trackWebPushClick(
    body: OperationBody<'events.trackWebPushClick'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'events.trackWebPushClick'>>
}

/** Operations of `client.experiments`. */
export interface ExperimentsResource {
  /**
   * Get one experiment by its id.
   *
   * An unknown id is answered with 404. Use `experiments.getVariants` for the message content of
   * the variants.
   *
   * GET /api/experiments/{experimentId}; retry class `read`.
   *
   * @example
   * ```ts
   * await client.experiments.get({ experimentId: 77 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#experiments_get
   */
  get(
    params: OperationParams<'experiments.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'experiments.get'>>

  /**
   * Get the metrics of experiments as CSV text.
   *
   * Covers e-mail experiments only. The answer is CSV, not JSON, and may come without a content
   * type.
   *
   * GET /api/experiments/metrics; retry class `read`.
   *
   * @example
   * ```ts
   * await client.experiments.getMetrics()
   * ```
   *
   * @see https://api.iterable.com/api/docs#experiments_metrics
   */
  getMetrics(
    params?: OperationParams<'experiments.getMetrics'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'experiments.getMetrics'>>

  /**
   * Get the variants of an experiment with their message content.
   *
   * An unknown id is answered with 404.
   *
   * GET /api/experiments/{experimentId}/variants; retry class `read`.
   *
   * @example
   * ```ts
   * await client.experiments.getVariants({ experimentId: 77 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#experiments_variants
   */
  getVariants(
    params: OperationParams<'experiments.getVariants'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'experiments.getVariants'>>

  /**
   * List experiments, one page at a time.
   *
   * GET /api/experiments; retry class `read`.
   *
   * @example
   * ```ts
   * await client.experiments.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#experiments_list
   */
  list(
    params?: OperationParams<'experiments.list'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'experiments.list'>>
}

/** Operations of `client.exports`. */
export interface ExportsResource {
  /**
   * Cancel an export job.
   *
   * A repeat after success is answered with an error. Limit: 1 request per second per project.
   *
   * DELETE /api/export/{jobId}; retry class `once`; at most 1 requests per second and project.
   *
   * @example
   * ```ts
   * await client.exports.cancel({ jobId: 90412 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_cancelExport
   */
  cancel(
    params: OperationParams<'exports.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.cancel'>>

  /**
   * Download events or users of one type as CSV text.
   *
   * Give either `range` or `startDateTime` and `endDateTime`. The first row is the header; the
   * other rows are in no order of time. Data of the last few minutes may be missing. A long answer
   * may be cut off in the middle: ask for a shorter period and try again, or use `exports.start`.
   * Limit: 4 requests per minute per project.
   *
   * GET /api/export/data.csv; retry class `read`; at most 4 requests per minute and project.
   *
   * @example
   * ```ts
   * await client.exports.downloadCsv({ dataTypeName: 'emailOpen' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_exportDataCsv
   */
  downloadCsv(
    params: OperationParams<'exports.downloadCsv'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.downloadCsv'>>

  /**
   * Download events or users of one type as lines of JSON.
   *
   * Give either `range` or `startDateTime` and `endDateTime`. The answer is not one JSON document:
   * each line holds one JSON object, in no order of time. Parse it line by line. Data of the last
   * few minutes may be missing. A long answer may be cut off in the middle: ask for a shorter
   * period and try again, or use `exports.start`. Limit: 4 requests per minute per project.
   *
   * GET /api/export/data.json; retry class `read`; at most 4 requests per minute and project.
   *
   * @example
   * ```ts
   * await client.exports.downloadJson({ dataTypeName: 'emailSend' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_exportDataJson
   */
  downloadJson(
    params: OperationParams<'exports.downloadJson'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.downloadJson'>>

  /**
   * Get the state of an export job and links to its files.
   *
   * The links work for 30 minutes; call again for new ones. Files hold up to 10 MB each. A job
   * stops at 100 GB in all and then sets `exportTruncated`. A running job may fall back to
   * `enqueued` and resume later. To page, send the last file name as `startAfter`. Limit: 1
   * request per second per organisation.
   *
   * GET /api/export/{jobId}/files; retry class `read`; at most 1 requests per second and
   * organization.
   *
   * @example
   * ```ts
   * await client.exports.getFiles({ jobId: 90412 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_getExportFiles
   */
  getFiles(
    params: OperationParams<'exports.getFiles'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.getFiles'>>

  /**
   * Download the events of one user as lines of JSON.
   *
   * Name the user by `email` or by `userId`. The answer is not one JSON document: each line holds
   * one JSON object. The call is rate limited (429), but the limit is not published.
   *
   * GET /api/export/userEvents; retry class `read`.
   *
   * @example
   * ```ts
   * await client.exports.getUserEvents()
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_exportUserEvents
   */
  getUserEvents(
    params?: OperationParams<'exports.getUserEvents'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.getUserEvents'>>

  /**
   * List the export jobs.
   *
   * GET /api/export/jobs; retry class `read`.
   *
   * @example
   * ```ts
   * await client.exports.listJobs()
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_getExportJobs
   */
  listJobs(
    params?: OperationParams<'exports.listJobs'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.listJobs'>>

  /**
   * Start an export job that writes files to download later.
   *
   * Poll `exports.getFiles` with the returned job id until the state is final. At most four jobs
   * of an organisation run at once; more are queued. Do not repeat the call blindly after a
   * time-out, since a second job may result. Limit: 1 request per second per organisation.
   *
   * POST /api/export/start; retry class `unsafe`; at most 1 requests per second and organization.
   *
   * @example
   * ```ts
   * await client.exports.start({
   *   dataTypeName: 'emailOpen',
   *   outputFormat: 'application/x-json-stream',
   *   startDateTime: '2026-11-01 00:00:00',
   *   endDateTime: '2026-11-08 00:00:00',
   *   onlyFields: 'email,campaignId,createdAt',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#export_startExport
   */
  start(
    body: OperationBody<'exports.start'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'exports.start'>>
}

/** Operations of `client.inApp`. */
export interface InAppResource {
  /**
   * Cancel an in-app message that is scheduled for one user.
   *
   * Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there
   * is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
   *
   * POST /api/inApp/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.inApp.cancel({ campaignId: 1043, email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#In-app_cancel
   */
  cancel(
    body: OperationBody<'inApp.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'inApp.cancel'>>

  /**
   * Get the in-app messages waiting for a user.
   *
   * Give `email` or `userId`. There is no paging beyond `count`. A message that was consumed with
   * `events.consumeInApp` no longer appears. `read` becomes true when the app reports an open with
   * `events.trackInAppOpen`. The app itself must consume messages that are not kept in the inbox.
   *
   * GET /api/inApp/getMessages; retry class `read`.
   *
   * @example
   * ```ts
   * await client.inApp.getMessages({ count: 10 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#In-app_getMessages
   */
  getMessages(
    params: OperationParams<'inApp.getMessages'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'inApp.getMessages'>>

  /**
   * Get the in-app message a user should see first.
   *
   * Give `email` or `userId`. The answer has the same shape as that of `inApp.getMessages`, so
   * `inAppMessages` is an array here too.
   *
   * GET /api/inApp/getPriorityMessage; retry class `read`.
   *
   * @example
   * ```ts
   * await client.inApp.getPriorityMessage()
   * ```
   *
   * @see https://api.iterable.com/api/docs#In-app_getPriorityMessage
   */
  getPriorityMessage(
    params?: OperationParams<'inApp.getPriorityMessage'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'inApp.getPriorityMessage'>>

  /**
   * Get the in-app messages waiting for a user on the web.
   *
   * Give `email` or `userId`. There is no paging beyond `count`.
   *
   * GET /api/inApp/web/getMessages; retry class `read`.
   *
   * @example
   * ```ts
   * await client.inApp.getWebMessages({ count: 10 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#In-app-web_getMessages
   */
  getWebMessages(
    params: OperationParams<'inApp.getWebMessages'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'inApp.getWebMessages'>>

  /**
   * Send an in-app campaign to one user, now or at a given time.
   *
   * Name the recipient by `recipientEmail` or `recipientUserId`. In an email-based project an
   * unknown `recipientEmail` creates the user. When `sendAt` lies in the future,
   * `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection
   * against duplicates: a call that timed out may have sent the message, so do not repeat it
   * blindly.
   *
   * POST /api/inApp/target; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.inApp.target({
   *   campaignId: 1043,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { firstName: 'Ana' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#In-app_target
   */
  target(
    body: OperationBody<'inApp.target'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'inApp.target'>>
}

/** Operations of `client.journeys`. */
export interface JourneysResource {
  /**
   * List the journeys of the project, one page at a time.
   *
   * GET /api/journeys; retry class `read`.
   *
   * @example
   * ```ts
   * await client.journeys.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#workflows_getJourneys
   */
  list(
    params?: OperationParams<'journeys.list'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'journeys.list'>>

  /**
   * Start a journey for one user or for the members of a list.
   *
   * Give `email` or `userId` for one user, or `listId` for a list; with none of them the answer is
   * 400. A run for a list must end before the same list can start again. The call is accepted now
   * and takes effect later. Do not repeat it blindly after a time-out, since the user may enter
   * the journey twice.
   *
   * POST /api/workflows/triggerWorkflow; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.journeys.trigger({
   *   workflowId: 612,
   *   email: 'ana@example.com',
   *   dataFields: { orderId: 'A-1042' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#workflows_triggerWorkflow
   */
  trigger(
    body: OperationBody<'journeys.trigger'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'journeys.trigger'>>
}

/** Operations of `client.lists`. */
export interface ListsResource<P extends ProjectTypes = ProjectTypes> {
  /**
   * Create a static list.
   *
   * For a few seconds `lists.subscribe` may not know the new list and answer 400. A call that
   * timed out may have created the list, and a repeat may create a second one.
   *
   * POST /api/lists; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.lists.create({
   *   name: 'Spring customers',
   *   description: 'Bought something between March and May.',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_create
   */
  create(
    body: OperationBody<'lists.create'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.create'>>

  /**
   * Delete a list.
   *
   * A list that is still in use answers 409. An unknown list answers 400, so a repeat of a call
   * that worked fails.
   *
   * DELETE /api/lists/{listId}; retry class `once`.
   *
   * @example
   * ```ts
   * await client.lists.delete({ listId: 5001 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_delete
   */
  delete(
    params: OperationParams<'lists.delete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.delete'>>

  /**
   * Get the number of users on a list.
   *
   * The answer is a bare number as plain text. A very large list may end in a 503. At most 5
   * requests per minute per project.
   *
   * GET /api/lists/{listId}/size; retry class `read`; at most 5 requests per minute and project.
   *
   * @example
   * ```ts
   * await client.lists.getSize({ listId: 5001 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_getListCount
   */
  getSize(
    params: OperationParams<'lists.getSize'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.getSize'>>

  /**
   * Get the identifiers of all users on a list, as text.
   *
   * The answer is plain text with one identifier per line and a newline at the end. There is no
   * paging. A very large list may end in a 503. At most 5 requests per minute per project.
   *
   * GET /api/lists/getUsers; retry class `read`; at most 5 requests per minute and project.
   *
   * @example
   * ```ts
   * await client.lists.getUsers({ listId: 5001 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_getUsers
   */
  getUsers(
    params: OperationParams<'lists.getUsers'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.getUsers'>>

  /**
   * Get all lists of the project.
   *
   * There is no paging. At most 100 requests per second per project.
   *
   * GET /api/lists; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.lists.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_getLists
   */
  list(options?: CallOptions): IterableCall<OperationResult<'lists.list'>>

  /**
   * Get a random sample of the users on a list, as text.
   *
   * The answer is plain text with one identifier per line. A very large list may end in a 503. At
   * most 5 requests per minute per project.
   *
   * GET /api/lists/previewUsers; retry class `read`; at most 5 requests per minute and project.
   *
   * @example
   * ```ts
   * await client.lists.previewUsers({ listId: 5001 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_getUsersPreview
   */
  previewUsers(
    params: OperationParams<'lists.previewUsers'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.previewUsers'>>

  /**
   * Add users to a static list and update their profiles.
   *
   * Only lists of type `Standard` take subscribers. Unknown users are created, unless
   * `updateExistingUsersOnly` is true in a userID-based or hybrid project. In an email-based
   * project a lone unknown `userId` is an error unless `preferUserId` is true. `dataFields` are
   * stored like a profile update. The answer is 200 even when some subscribers failed, so read
   * `failCount` and `failedUpdates`. One value of the wrong type refuses the whole request with
   * 400. No item limit is published; clients stop at about 1000 subscribers, and at 4 MB. A repeat
   * does no harm.
   *
   * POST /api/lists/subscribe; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.lists.subscribe({
   *   listId: 5001,
   *   subscribers: [
   *     {
   *       email: 'ana@example.com',
   *       dataFields: { firstName: 'Ana' },
   *     },
   *     { email: 'ben@example.com' },
   *   ],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_subscribe
   */
  subscribe(
    body: OperationBody<'lists.subscribe', P>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.subscribe'>>

  /**
   * Remove users from a static list.
   *
   * Unknown users come back in `failedUpdates.notFoundEmails` and `failedUpdates.notFoundUserIds`.
   * The answer is 200 even when some users failed, so read `failCount`. A repeat does no harm.
   *
   * POST /api/lists/unsubscribe; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.lists.unsubscribe({
   *   listId: 5001,
   *   subscribers: [
   *     { email: 'ana@example.com' },
   *     { email: 'ben@example.com' },
   *   ],
   *   channelUnsubscribe: false,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#lists_unsubscribe
   */
  unsubscribe(
    body: OperationBody<'lists.unsubscribe'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'lists.unsubscribe'>>
}

/** Operations of `client.messageTypes`. */
export interface MessageTypesResource {
  /**
   * List the message types of the project.
   *
   * There is no paging. Limit: 100 requests per second per project.
   *
   * GET /api/messageTypes; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.messageTypes.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#messageTypes_messageTypes
   */
  list(options?: CallOptions): IterableCall<OperationResult<'messageTypes.list'>>
}

/** Operations of `client.metadata`. */
export interface MetadataResource {
  /**
   * Delete one metadata key.
   *
   * The deletion is accepted now and applied later. Deleting a key that does not exist also
   * succeeds, so a repeat does no harm.
   *
   * DELETE /api/metadata/{table}/{key}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.metadata.delete({ table: 'stores', key: 'lisbon-1' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#metadata_delete
   */
  delete(
    params: OperationParams<'metadata.delete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'metadata.delete'>>

  /**
   * Delete a metadata table with all its keys.
   *
   * The deletion is accepted now and applied later. Deleting a table that does not exist also
   * succeeds, so a repeat does no harm.
   *
   * DELETE /api/metadata/{table}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.metadata.deleteTable({ table: 'stores' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#metadata_delete
   */
  deleteTable(
    params: OperationParams<'metadata.deleteTable'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'metadata.deleteTable'>>

  /**
   * Get the value of one metadata key.
   *
   * A missing key is answered with 404.
   *
   * GET /api/metadata/{table}/{key}; retry class `read`.
   *
   * @example
   * ```ts
   * await client.metadata.get({ table: 'stores', key: 'lisbon-1' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#metadata_get
   */
  get(
    params: OperationParams<'metadata.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'metadata.get'>>

  /**
   * List the keys of a metadata table, one page at a time.
   *
   * An unknown table gives an empty list, not an error.
   *
   * GET /api/metadata/{table}; retry class `read`.
   *
   * @example
   * ```ts
   * await client.metadata.listKeys({ table: 'stores' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#metadata_list
   */
  listKeys(
    params: OperationParams<'metadata.listKeys'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'metadata.listKeys'>>

  /**
   * List the metadata tables.
   *
   * GET /api/metadata; retry class `read`.
   *
   * @example
   * ```ts
   * await client.metadata.listTables()
   * ```
   *
   * @see https://api.iterable.com/api/docs#metadata_list%20tables
   */
  listTables(options?: CallOptions): IterableCall<OperationResult<'metadata.listTables'>>

  /**
   * Set the value of one metadata key, creating the table if needed.
   *
   * The table comes into being with its first key. The value may take up to 30 kB. The write is
   * accepted now and applied later. A repeat with the same body has no further effect.
   *
   * PUT /api/metadata/{table}/{key}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.metadata.put({ table: 'stores', key: 'lisbon-1' }, { value: { city: 'Lisbon', opensAt: '09:00' } })
   * ```
   *
   * @see https://api.iterable.com/api/docs#metadata_put
   */
  put(
    params: OperationParams<'metadata.put'>,
    body: OperationBody<'metadata.put'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'metadata.put'>>
}

/** Operations of `client.push`. */
export interface PushResource {
  /**
   * Cancel a push notification that is scheduled for one user.
   *
   * Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there
   * is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
   *
   * POST /api/push/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.push.cancel({ campaignId: 1044, email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#push_cancel
   */
  cancel(
    body: OperationBody<'push.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'push.cancel'>>

  /**
   * Send a push campaign to one user, now or at a given time.
   *
   * Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future,
   * `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection
   * against duplicates: a call that timed out may have sent the message, so do not repeat it
   * blindly.
   *
   * POST /api/push/target; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.push.target({
   *   campaignId: 1044,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { orderNumber: 'A-1001' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#push_target
   */
  target(
    body: OperationBody<'push.target'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'push.target'>>
}

/** Operations of `client.sms`. */
export interface SmsResource {
  /**
   * Cancel an SMS that is scheduled for one user.
   *
   * Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there
   * is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
   *
   * POST /api/sms/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.sms.cancel({ campaignId: 1045, email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#SMS_cancel
   */
  cancel(
    body: OperationBody<'sms.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'sms.cancel'>>

  /**
   * Send an SMS campaign to one user, now or at a given time.
   *
   * Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future,
   * `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection
   * against duplicates: a call that timed out may have sent the message, so do not repeat it
   * blindly.
   *
   * POST /api/sms/target; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.sms.target({
   *   campaignId: 1045,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { orderNumber: 'A-1001' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#SMS_target
   */
  target(
    body: OperationBody<'sms.target'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'sms.target'>>
}

/** Operations of `client.snippets`. */
export interface SnippetsResource {
  /**
   * Create a snippet.
   *
   * A repeat after success does not make a second snippet, but is answered with an error. Use
   * `snippets.upsert` to create or change in one call.
   *
   * POST /api/snippets; retry class `once`.
   *
   * @example
   * ```ts
   * await client.snippets.create({
   *   name: 'footer',
   *   content: '<p>Written for {{firstName}}.</p>',
   *   description: 'Footer of all newsletters',
   *   variables: ['firstName'],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#snippets_createSnippet
   */
  create(
    body: OperationBody<'snippets.create'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'snippets.create'>>

  /**
   * Delete a snippet by its id or name.
   *
   * An identifier made of digits only is read as an id, anything else as a name. A repeat after
   * success is answered with an error.
   *
   * DELETE /api/snippets/{identifier}; retry class `once`.
   *
   * @example
   * ```ts
   * await client.snippets.delete({ identifier: 'footer' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#snippets_deleteSnippet
   */
  delete(
    params: OperationParams<'snippets.delete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'snippets.delete'>>

  /**
   * Get one snippet by its id or name.
   *
   * An identifier made of digits only is read as an id, anything else as a name.
   *
   * GET /api/snippets/{identifier}; retry class `read`.
   *
   * @example
   * ```ts
   * await client.snippets.get({ identifier: 'footer' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#snippets_getSnippet
   */
  get(
    params: OperationParams<'snippets.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'snippets.get'>>

  /**
   * List the snippets of the project.
   *
   * There is no paging.
   *
   * GET /api/snippets; retry class `read`.
   *
   * @example
   * ```ts
   * await client.snippets.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#snippets_getSnippets
   */
  list(options?: CallOptions): IterableCall<OperationResult<'snippets.list'>>

  /**
   * Change a snippet, or create it when no snippet has this name.
   *
   * An identifier made of digits only is read as an id, anything else as a name. A snippet is
   * created only when the identifier is a name; an unknown id is answered with 404. A repeat with
   * the same body has no further effect.
   *
   * PUT /api/snippets/{identifier}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.snippets.upsert({ identifier: 'footer' }, {
   *   content: '<p>Written for {{firstName}} in Lisbon.</p>',
   *   variables: ['firstName'],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#snippets_updateSnippet
   */
  upsert(
    params: OperationParams<'snippets.upsert'>,
    body: OperationBody<'snippets.upsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'snippets.upsert'>>
}

/** Operations of `client.subscriptions`. */
export interface SubscriptionsResource {
  /**
   * Subscribe or unsubscribe several users from one list, message type or channel.
   *
   * Iterable must enable it for the project; otherwise the answer is 404. `users` and
   * `usersByUserId` may be sent together. In an email-based project, `action=subscribe` creates
   * the user of an unknown e-mail. The change is applied asynchronously, so a read right after it
   * may still show the old state.
   *
   * PUT /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.subscriptions.bulkUpdate({
   *   subscriptionGroup: 'messageType',
   *   subscriptionGroupId: 4201,
   *   action: 'subscribe',
   * }, {
   *   users: ['ana@example.com', 'ben@example.com'],
   *   usersByUserId: ['user-1003'],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#subscriptions_Bulk%20subscription%20action
   */
  bulkUpdate(
    params: OperationParams<'subscriptions.bulkUpdate'>,
    body: OperationBody<'subscriptions.bulkUpdate'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'subscriptions.bulkUpdate'>>

  /**
   * Subscribe one user, named by e-mail, to one list, message type or channel.
   *
   * Iterable must enable it for the project; otherwise the answer is 404. In an email-based
   * project an unknown e-mail creates the user. The change is applied asynchronously, so a read
   * right after it may still show the old state.
   *
   * PATCH /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}; retry
   * class `idempotent`.
   *
   * @example
   * ```ts
   * await client.subscriptions.subscribeByEmail({
   *   subscriptionGroup: 'messageChannel',
   *   subscriptionGroupId: 301,
   *   userEmail: 'ana@example.com',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#subscriptions_subscribeSingleUser
   */
  subscribeByEmail(
    params: OperationParams<'subscriptions.subscribeByEmail'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'subscriptions.subscribeByEmail'>>

  /**
   * Subscribe one user, named by user id, to one list, message type or channel.
   *
   * Iterable must enable it for the project; otherwise the answer is 404. An unknown user id
   * creates the user in userID-based and hybrid projects, and is an error in an email-based one.
   * The change is applied asynchronously, so a read right after it may still show the old state.
   *
   * PATCH /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}; retry
   * class `idempotent`.
   *
   * @example
   * ```ts
   * await client.subscriptions.subscribeByUserId({
   *   subscriptionGroup: 'emailList',
   *   subscriptionGroupId: 501,
   *   userId: 'user-1001',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#subscriptions_subscribeSingleUserByUserId
   */
  subscribeByUserId(
    params: OperationParams<'subscriptions.subscribeByUserId'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'subscriptions.subscribeByUserId'>>

  /**
   * Start the SMS double opt-in of a user for some message types.
   *
   * For SMS only. Iterable must enable it for the project; otherwise the answer is 404. A user who
   * is already subscribed gets a 204 without a body. The 202 and 500 bodies are plain text, and a
   * 400 is JSON or plain text. A repeat may start the opt-in a second time; do not repeat the call
   * after a timeout.
   *
   * POST /api/subscriptions/subscribeToDoubleOptIn; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.subscriptions.subscribeToDoubleOptIn({
   *   messageTypeIds: [4203],
   *   email: 'ana@example.com',
   *   phoneNumber: '+15555550123',
   *   brandName: 'Example Shop',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#subscriptions_subscribeSingleUserToDoubleOptIn
   */
  subscribeToDoubleOptIn(
    body: OperationBody<'subscriptions.subscribeToDoubleOptIn'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'subscriptions.subscribeToDoubleOptIn'>>

  /**
   * Unsubscribe one user, named by e-mail, from one list, message type or channel.
   *
   * Iterable must enable it for the project; otherwise the answer is 404. In an email-based
   * project an unknown e-mail creates the user. The change is applied asynchronously, so a read
   * right after it may still show the old state.
   *
   * DELETE /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}; retry
   * class `idempotent`.
   *
   * @example
   * ```ts
   * await client.subscriptions.unsubscribeByEmail({
   *   subscriptionGroup: 'messageChannel',
   *   subscriptionGroupId: 301,
   *   userEmail: 'ana@example.com',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#subscriptions_unsubscribeSingleUser
   */
  unsubscribeByEmail(
    params: OperationParams<'subscriptions.unsubscribeByEmail'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'subscriptions.unsubscribeByEmail'>>

  /**
   * Unsubscribe one user, named by user id, from one list, message type or channel.
   *
   * Iterable must enable it for the project; otherwise the answer is 404. An unknown user id
   * creates the user in userID-based and hybrid projects, and is an error in an email-based one.
   * The change is applied asynchronously, so a read right after it may still show the old state.
   *
   * DELETE /api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}; retry
   * class `idempotent`.
   *
   * @example
   * ```ts
   * await client.subscriptions.unsubscribeByUserId({
   *   subscriptionGroup: 'emailList',
   *   subscriptionGroupId: 501,
   *   userId: 'user-1001',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#subscriptions_unsubscribeSingleUserByUserId
   */
  unsubscribeByUserId(
    params: OperationParams<'subscriptions.unsubscribeByUserId'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'subscriptions.unsubscribeByUserId'>>
}

/** Operations of `client.templates.email`. */
export interface TemplatesEmailResource {
  /**
   * Get an e-mail template.
   *
   * A read just after the template was created may answer 404 or 500; wait a few seconds and try
   * again. At most 100 requests per second per project.
   *
   * GET /api/templates/email/get; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.templates.email.get({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getEmailTemplate
   */
  get(
    params: OperationParams<'templates.email.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.email.get'>>

  /**
   * Render an e-mail template as HTML without sending it.
   *
   * A field that the template uses and the request does not supply renders as empty text. The
   * answer is HTML, not JSON. At most 10 requests per second per project.
   *
   * POST /api/templates/email/preview; retry class `read`; at most 10 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.templates.email.preview({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_previewEmailTemplate
   */
  preview(
    params: OperationParams<'templates.email.preview'>,
    body?: OperationBody<'templates.email.preview'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.email.preview'>>

  /**
   * Send a proof of an e-mail template to one user.
   *
   * Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is
   * called; do not repeat it after a timeout. At most 20 requests per second per API key.
   *
   * POST /api/templates/email/proof; retry class `unsafe`; at most 20 requests per second and API
   * key.
   *
   * @example
   * ```ts
   * await client.templates.email.sendProof({
   *   templateId: 255882,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { firstName: 'Ana' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_emailProof
   */
  sendProof(
    body: OperationBody<'templates.email.sendProof'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.email.sendProof'>>

  /**
   * Change an e-mail template, found by its `templateId`.
   *
   * Only the members sent are changed; the others keep their value.
   *
   * POST /api/templates/email/update; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.email.update({
   *   templateId: 255882,
   *   subject: 'Welcome, {{firstName}}',
   *   preheaderText: 'Three steps to get started',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_updateEmailTemplate
   */
  update(
    body: OperationBody<'templates.email.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.email.update'>>

  /**
   * Create or change an e-mail template, found by its `clientTemplateId`.
   *
   * Finds templates by `clientTemplateId` and changes every one that matches; when none does, a
   * template is created. Only the members sent are changed. The answer gives the template ids only
   * inside its `msg` text.
   *
   * POST /api/templates/email/upsert; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.email.upsert({
   *   clientTemplateId: 'welcome-email',
   *   name: 'Welcome',
   *   fromName: 'Example Shop',
   *   fromEmail: 'hello@example.com',
   *   subject: 'Welcome, {{firstName}}',
   *   html: '<p>Hello {{firstName}}</p>',
   *   plainText: 'Hello {{firstName}}',
   *   messageTypeId: 4201,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_upsertEmailTemplate
   */
  upsert(
    body: OperationBody<'templates.email.upsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.email.upsert'>>
}

/** Operations of `client.templates.embedded`. */
export interface TemplatesEmbeddedResource {
  /**
   * Get an embedded message template.
   *
   * A read just after the template was created may answer 404 or 500; wait a few seconds and try
   * again. At most 100 requests per second per project.
   *
   * GET /api/templates/embedded/get; retry class `read`; at most 100 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.templates.embedded.get({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getEmbeddedTemplate
   */
  get(
    params: OperationParams<'templates.embedded.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.embedded.get'>>

  /**
   * Change an embedded message template, found by its `templateId`.
   *
   * Only the members sent are changed; the others keep their value.
   *
   * POST /api/templates/embedded/update; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.embedded.update({
   *   templateId: 255890,
   *   title: 'Summer sale',
   *   body: 'Everything ships free this week.',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_updateEmbeddedTemplate
   */
  update(
    body: OperationBody<'templates.embedded.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.embedded.update'>>

  /**
   * Create or change an embedded message template, found by its `clientTemplateId`.
   *
   * Finds templates by `clientTemplateId` and changes every one that matches; when none does, a
   * template is created. Only the members sent are changed. The answer gives the template ids only
   * inside its `msg` text.
   *
   * POST /api/templates/embedded/upsert; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.embedded.upsert({
   *   clientTemplateId: 'home-banner',
   *   name: 'Home banner',
   *   placementId: 103,
   *   title: 'Summer sale',
   *   body: 'Everything ships free this week.',
   *   elements: {
   *     mediaUrl: 'https://www.example.com/sale.png',
   *     mediaUrlCaption: 'A beach chair',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_upsertEmbeddedTemplate
   */
  upsert(
    body: OperationBody<'templates.embedded.upsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.embedded.upsert'>>
}

/** Operations of `client.templates.inApp`. */
export interface TemplatesInAppResource {
  /**
   * Get an in-app message template.
   *
   * A read just after the template was created may answer 404 or 500; wait a few seconds and try
   * again.
   *
   * GET /api/templates/inapp/get; retry class `read`.
   *
   * @example
   * ```ts
   * await client.templates.inApp.get({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getInAppTemplate
   */
  get(
    params: OperationParams<'templates.inApp.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.inApp.get'>>

  /**
   * Render an in-app message template as HTML without sending it.
   *
   * A field that the template uses and the request does not supply renders as empty text. The
   * answer is HTML, not JSON. At most 10 requests per second per project.
   *
   * POST /api/templates/inapp/preview; retry class `read`; at most 10 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.templates.inApp.preview({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_previewInAppTemplate
   */
  preview(
    params: OperationParams<'templates.inApp.preview'>,
    body?: OperationBody<'templates.inApp.preview'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.inApp.preview'>>

  /**
   * Send a proof of an in-app message template to one user.
   *
   * Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is
   * called; do not repeat it after a timeout. At most 20 requests per second per API key.
   *
   * POST /api/templates/inapp/proof; retry class `unsafe`; at most 20 requests per second and API
   * key.
   *
   * @example
   * ```ts
   * await client.templates.inApp.sendProof({
   *   templateId: 255901,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { firstName: 'Ana' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_inappProof
   */
  sendProof(
    body: OperationBody<'templates.inApp.sendProof'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.inApp.sendProof'>>

  /**
   * Change an in-app message template, found by its `templateId`.
   *
   * Only the members sent are changed; the others keep their value.
   *
   * POST /api/templates/inapp/update; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.inApp.update({
   *   templateId: 255901,
   *   html: '<p>Hello {{firstName}}</p>',
   *   expirationDateTime: '2026-12-31 23:59:59',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_updateInAppTemplate
   */
  update(
    body: OperationBody<'templates.inApp.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.inApp.update'>>

  /**
   * Create or change an in-app message template, found by its `clientTemplateId`.
   *
   * Finds templates by `clientTemplateId` and changes every one that matches; when none does, a
   * template is created. Only the members sent are changed. The answer gives the template ids only
   * inside its `msg` text.
   *
   * POST /api/templates/inapp/upsert; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.inApp.upsert({
   *   clientTemplateId: 'tour-in-app',
   *   name: 'Product tour',
   *   html: '<p>Hello {{firstName}}</p>',
   *   expirationDateTime: '2026-12-31 23:59:59',
   *   inboxMetadata: { title: 'Product tour', subtitle: 'Two minutes' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_upsertInAppTemplate
   */
  upsert(
    body: OperationBody<'templates.inApp.upsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.inApp.upsert'>>
}

/** Operations of `client.templates.push`. */
export interface TemplatesPushResource {
  /**
   * Get a push template.
   *
   * A read just after the template was created may answer 404 or 500; wait a few seconds and try
   * again. At most 100 requests per second per project.
   *
   * GET /api/templates/push/get; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.templates.push.get({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getPushTemplate
   */
  get(
    params: OperationParams<'templates.push.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.push.get'>>

  /**
   * Send a proof of a push template to one user.
   *
   * Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is
   * called; do not repeat it after a timeout. At most 20 requests per second per API key.
   *
   * POST /api/templates/push/proof; retry class `unsafe`; at most 20 requests per second and API
   * key.
   *
   * @example
   * ```ts
   * await client.templates.push.sendProof({
   *   templateId: 255910,
   *   recipientUserId: 'user-1001',
   *   dataFields: { orderId: 'A-17' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_pushProof
   */
  sendProof(
    body: OperationBody<'templates.push.sendProof'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.push.sendProof'>>

  /**
   * Change a push template, found by its `templateId`.
   *
   * Only the members sent are changed; the others keep their value. `createdAt` and `updatedAt`
   * are set by the server.
   *
   * POST /api/templates/push/update; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.push.update({
   *   templateId: 255910,
   *   title: 'Your order is on its way',
   *   message: 'Order {{orderId}} has left the warehouse.',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_updatePushTemplate
   */
  update(
    body: OperationBody<'templates.push.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.push.update'>>

  /**
   * Create or change a push template, found by its `clientTemplateId`.
   *
   * Finds templates by `clientTemplateId` and changes every one that matches; when none does, a
   * template is created. Only the members sent are changed. The answer gives the template ids only
   * inside its `msg` text. A push carries at most 3 buttons.
   *
   * POST /api/templates/push/upsert; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.push.upsert({
   *   clientTemplateId: 'order-shipped-push',
   *   name: 'Order shipped',
   *   title: 'Your order is on its way',
   *   message: 'Order {{orderId}} has left the warehouse.',
   *   deeplink: {
   *     ios: 'exampleshop://orders',
   *     android: 'exampleshop://orders',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_upsertPushTemplate
   */
  upsert(
    body: OperationBody<'templates.push.upsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.push.upsert'>>
}

/** Operations of `client.templates.sms`. */
export interface TemplatesSmsResource {
  /**
   * Get an SMS template.
   *
   * A read just after the template was created may answer 404 or 500; wait a few seconds and try
   * again. At most 100 requests per second per project.
   *
   * GET /api/templates/sms/get; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.templates.sms.get({ templateId: 255882 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getSMSTemplate
   */
  get(
    params: OperationParams<'templates.sms.get'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.sms.get'>>

  /**
   * Send a proof of an SMS template to one user.
   *
   * Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is
   * called; do not repeat it after a timeout. At most 20 requests per second per API key.
   *
   * POST /api/templates/sms/proof; retry class `unsafe`; at most 20 requests per second and API
   * key.
   *
   * @example
   * ```ts
   * await client.templates.sms.sendProof({
   *   templateId: 255920,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { firstName: 'Ana' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_smsProof
   */
  sendProof(
    body: OperationBody<'templates.sms.sendProof'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.sms.sendProof'>>

  /**
   * Change an SMS template, found by its `templateId`.
   *
   * Only the members sent are changed; the others keep their value. `createdAt` and `updatedAt`
   * are set by the server.
   *
   * POST /api/templates/sms/update; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.sms.update({
   *   templateId: 255920,
   *   message: 'Hi {{firstName}}, your order is on its way.',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_updateSMSTemplate
   */
  update(
    body: OperationBody<'templates.sms.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.sms.update'>>

  /**
   * Create or change an SMS template, found by its `clientTemplateId`.
   *
   * Finds templates by `clientTemplateId` and changes every one that matches; when none does, a
   * template is created. Only the members sent are changed. The answer gives the template ids only
   * inside its `msg` text.
   *
   * POST /api/templates/sms/upsert; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.sms.upsert({
   *   clientTemplateId: 'order-shipped-sms',
   *   name: 'Order shipped',
   *   message: 'Hi {{firstName}}, your order is on its way.',
   *   messageTypeId: 4203,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_upsertSMSTemplate
   */
  upsert(
    body: OperationBody<'templates.sms.upsert'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.sms.upsert'>>
}

/** Operations of `client.templates`. */
export interface TemplatesResource {
  /**
   * Delete several base templates.
   *
   * Deletes base templates only. A template that belongs to a campaign is left in place and its id
   * comes back in `failed`, with status 200; check that member.
   *
   * POST /api/templates/bulkDelete; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.templates.bulkDelete({ ids: [255882, 255883] })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_bulk%20delete%20templates
   */
  bulkDelete(
    body: OperationBody<'templates.bulkDelete'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.bulkDelete'>>

  /**
   * Find templates by the id your own system gave them.
   *
   * Several templates may share one `clientTemplateId`; all of them are returned. At most 100
   * requests per second per project.
   *
   * GET /api/templates/getByClientTemplateId; retry class `read`; at most 100 requests per second
   * and project.
   *
   * @example
   * ```ts
   * await client.templates.getByClientTemplateId({ clientTemplateId: 'welcome-email' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getByClientTemplateId
   */
  getByClientTemplateId(
    params: OperationParams<'templates.getByClientTemplateId'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.getByClientTemplateId'>>

  /**
   * List the templates of the project, page by page.
   *
   * Send `page` and `pageSize` every time: leaving both out is deprecated, and some projects then
   * return every template at once without a total. At most 100 requests per second per project.
   *
   * GET /api/templates; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.templates.list()
   * ```
   *
   * @see https://api.iterable.com/api/docs#templates_getTemplates
   */
  list(
    params?: OperationParams<'templates.list'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'templates.list'>>

  readonly email: TemplatesEmailResource

  readonly embedded: TemplatesEmbeddedResource

  readonly inApp: TemplatesInAppResource

  readonly push: TemplatesPushResource

  readonly sms: TemplatesSmsResource
}

/** Operations of `client.users`. */
export interface UsersResource<P extends ProjectTypes = ProjectTypes> {
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
    body: OperationBody<'users.bulkUpdate', P>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.bulkUpdate'>>

  /**
   * Replace the subscriptions of several users in one request.
   *
   * For each user, every list that is sent replaces the stored one whole, and a list that is left
   * out stays as it is. In an email-based project an unknown e-mail creates the user. The answer
   * is 200 even when some items failed: the `invalid...` lists name malformed identifiers, the
   * `valid...Failures` lists name internal errors that are worth another try.
   *
   * POST /api/users/bulkUpdateSubscriptions; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.users.bulkUpdateSubscriptions({
   *   updateSubscriptionsRequests: [
   *     {
   *       email: 'ana@example.com',
   *       emailListIds: [501, 502],
   *       unsubscribedChannelIds: [],
   *     },
   *     {
   *       email: 'ben@example.com',
   *       unsubscribedMessageTypeIds: [4201],
   *     },
   *   ],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_bulkUpdateSubscriptions
   */
  bulkUpdateSubscriptions(
    body: OperationBody<'users.bulkUpdateSubscriptions'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.bulkUpdateSubscriptions'>>

  /**
   * Delete a user by e-mail.
   *
   * Runs asynchronously: the answer means the deletion was accepted. An unknown e-mail also
   * answers 200. Does not work in userID-based projects. Data that arrives later creates the user
   * again; use `users.forget` to prevent that. At most 100 requests per second per project.
   *
   * DELETE /api/users/{email}; retry class `idempotent`; at most 100 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.users.deleteByEmail({ email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_delete
   */
  deleteByEmail(
    params: OperationParams<'users.deleteByEmail'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.deleteByEmail'>>

  /**
   * Delete a user by user id.
   *
   * Runs asynchronously: the answer means the deletion was accepted. In an email-based project
   * several users may share one user id, and all of them are deleted. An unknown user id is a 400,
   * so a repeat after success fails. Data that arrives later creates the user again; use
   * `users.forget` to prevent that. At most 100 requests per second per project.
   *
   * DELETE /api/users/byUserId/{userId}; retry class `once`; at most 100 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.users.deleteByUserId({ userId: 'user-1001' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_delete
   */
  deleteByUserId(
    params: OperationParams<'users.deleteByUserId'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.deleteByUserId'>>

  /**
   * Disable one of a user's devices for push messages.
   *
   * A call made by apps, with a client-side API key. Name the user by `email` or `userId`. A
   * request without `token` is refused with 400.
   *
   * POST /api/users/disableDevice; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.users.disableDevice({ token: 'device-token-1', email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_disableDevice
   */
  disableDevice(
    body: OperationBody<'users.disableDevice'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.disableDevice'>>

  /**
   * Delete a user and block any future data about them.
   *
   * Name the user by `email` in an email-based project, by `userId` in a userID-based one, by
   * either in a hybrid one. Takes up to ten minutes to take effect. Later writes for the user are
   * refused with `ForgottenUserError`. The deleted data cannot be brought back. At most 3 requests
   * per second and 1000 in 24 hours per project.
   *
   * POST /api/users/forget; retry class `idempotent`; at most 3 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.forget({ email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_forget
   */
  forget(
    body: OperationBody<'users.forget'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.forget'>>

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
  ): IterableCall<OperationResult<'users.getByEmail', P>>

  /**
   * Get a user by e-mail, given in the path.
   *
   * An unknown user is not an error: the answer is 200 with an empty object. An address with a `/`
   * is refused here: use `users.getByEmail`, which takes it in the query. At most 100 requests per
   * second per project.
   *
   * GET /api/users/{email}; retry class `read`; at most 100 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.getByEmailInPath({ email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_getUser
   */
  getByEmailInPath(
    params: OperationParams<'users.getByEmailInPath'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getByEmailInPath', P>>

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
  ): IterableCall<OperationResult<'users.getByUserId', P>>

  /**
   * Get a user by user id, given in the path.
   *
   * An unknown user id is a 400 with code `error.users.noUserWithIdExists` (a lookup by e-mail
   * answers 200 instead). Shortly after a user was created the answer may still be 200 with an
   * empty object. At most 100 requests per second per project.
   *
   * GET /api/users/byUserId/{userId}; retry class `read`; at most 100 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.users.getByUserIdInPath({ userId: 'user-1001' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_getUserById
   */
  getByUserIdInPath(
    params: OperationParams<'users.getByUserIdInPath'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getByUserIdInPath', P>>

  /**
   * List the user profile fields of the project and their types.
   *
   * The first value stored in a field fixes its type for the whole project. At most 3 requests per
   * second per project.
   *
   * GET /api/users/getFields; retry class `read`; at most 3 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.getFields()
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_getUserFields
   */
  getFields(options?: CallOptions): IterableCall<OperationResult<'users.getFields'>>

  /**
   * List the forgotten users of the project by hashed e-mail.
   *
   * Returns everything in one answer, without paging. Fails in a userID-based project; use
   * `users.getForgottenUserIds` there. At most 3 requests per second per project.
   *
   * GET /api/users/forgotten; retry class `read`; at most 3 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.getForgottenEmails()
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_exportProjectForgottenUsers
   */
  getForgottenEmails(
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getForgottenEmails'>>

  /**
   * List the forgotten users of the project by hashed user id.
   *
   * Returns everything in one answer, without paging. Fails in an email-based project; use
   * `users.getForgottenEmails` there. At most 3 requests per second per project.
   *
   * GET /api/users/forgottenUserIds; retry class `read`; at most 3 requests per second and
   * project.
   *
   * @example
   * ```ts
   * await client.users.getForgottenUserIds()
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_exportProjectForgottenUserIds
   */
  getForgottenUserIds(
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getForgottenUserIds'>>

  /**
   * List the messages sent to one user.
   *
   * Name the user by `email` or `userId`. There is no paging: to see more, raise `limit` or narrow
   * the time range. At most 3 requests per second per project.
   *
   * GET /api/users/getSentMessages; retry class `read`; at most 3 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.getSentMessages()
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_getSentMessages
   */
  getSentMessages(
    params?: OperationParams<'users.getSentMessages'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.getSentMessages'>>

  /**
   * Merge one user into another.
   *
   * The source user disappears. Where both have a field, the value of the destination stays;
   * fields only the source has are copied. Nested objects are not combined. When the destination
   * does not exist, the source is renamed to it; when the source does not exist, the call fails,
   * so a repeat after success fails too. Answers 409 when either user was forgotten. A client-side
   * API key may merge only unknown users; other merges answer 403. At most 50 requests per second
   * per API key.
   *
   * POST /api/users/merge; retry class `once`; at most 50 requests per second and API key.
   *
   * @example
   * ```ts
   * await client.users.merge({
   *   sourceEmail: 'ana.old@example.com',
   *   destinationEmail: 'ana@example.com',
   *   arrayMerge: [
   *     { field: 'favoriteColors' },
   *     { field: 'orders', dedupeBy: 'orderId' },
   *   ],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_mergeUsers
   */
  merge(
    body: OperationBody<'users.merge'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.merge'>>

  /**
   * Add a browser token to a user for web push messages.
   *
   * A call made by web sites, with a client-side API key. Name the user by `email` or `userId`. In
   * an email-based project an unknown e-mail creates the user. A user holds at most 500 browser
   * tokens; one more is a 400.
   *
   * POST /api/users/registerBrowserToken; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.users.registerBrowserToken({
   *   browserToken: 'browser-token-1',
   *   email: 'ana@example.com',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_registerBrowserToken
   */
  registerBrowserToken(
    body: OperationBody<'users.registerBrowserToken'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.registerBrowserToken'>>

  /**
   * Add a device to a user for push messages.
   *
   * A call made by apps, with a client-side API key. Name the user by `email` or `userId`. In an
   * email-based project an unknown e-mail creates the user; an unknown user id alone does so only
   * with `preferUserId`. A user holds at most 500 devices; one more is a 400. An empty token is
   * answered with 500. At most 500 requests per second per project.
   *
   * POST /api/users/registerDeviceToken; retry class `idempotent`; at most 500 requests per second
   * and project.
   *
   * @example
   * ```ts
   * await client.users.registerDeviceToken({
   *   email: 'ana@example.com',
   *   device: {
   *     token: 'device-token-1',
   *     platform: 'APNS',
   *     applicationName: 'com.example.shop',
   *   },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_registerDeviceToken
   */
  registerDeviceToken(
    body: OperationBody<'users.registerDeviceToken'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.registerDeviceToken'>>

  /**
   * Allow data about a forgotten user again.
   *
   * Lifts the block that `users.forget` set; the deleted data stays lost. Takes up to ten minutes
   * to take effect. At most 3 requests per second and 1000 in 24 hours per project.
   *
   * POST /api/users/unforget; retry class `idempotent`; at most 3 requests per second and project.
   *
   * @example
   * ```ts
   * await client.users.unforget({ email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_unforget
   */
  unforget(
    body: OperationBody<'users.unforget'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.unforget'>>

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
    body: OperationBody<'users.update', P>,
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

  /**
   * Replace the subscriptions of one user.
   *
   * Every list that is sent replaces the stored one whole, so send all ids, not only the new ones.
   * A list that is left out stays as it is, and an empty one clears it. To add or remove a single
   * subscription, use the `subscriptions` operations. In an email-based project an unknown e-mail
   * creates the user. In a hybrid project, an `email` and a `userId` of two different users are
   * answered with 409. A forgotten user is refused with `ForgottenUserError`.
   *
   * POST /api/users/updateSubscriptions; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.users.updateSubscriptions({
   *   email: 'ana@example.com',
   *   emailListIds: [501, 502],
   *   unsubscribedChannelIds: [],
   *   unsubscribedMessageTypeIds: [4201],
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#users_updateSubscriptions
   */
  updateSubscriptions(
    body: OperationBody<'users.updateSubscriptions'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'users.updateSubscriptions'>>
}

/** Operations of `client.verify`. */
export interface VerifyResource {
  /**
   * Start the verification of a phone number by SMS code.
   *
   * Iterable must enable this for the project first. A repeat may send a second code.
   *
   * POST /api/verify/sms/begin; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.verify.beginSms({ phoneNumber: '+12025550123', verificationProfileId: 7 })
   * ```
   *
   * @see https://api.iterable.com/api/docs#Verify_beginSmsVerification
   */
  beginSms(
    body: OperationBody<'verify.beginSms'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'verify.beginSms'>>

  /**
   * Check the code that a person received by SMS.
   *
   * Iterable must enable this for the project first. The answer is 200 for a right code and for a
   * wrong one. Read `params.status`, which is `verified` or `rejected`. A repeat after a
   * successful check may fail.
   *
   * POST /api/verify/sms/check; retry class `once`.
   *
   * @example
   * ```ts
   * await client.verify.checkSms({
   *   phoneNumber: '+12025550123',
   *   verificationProfileId: 7,
   *   code: '123456',
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#Verify_checkSmsVerification
   */
  checkSms(
    body: OperationBody<'verify.checkSms'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'verify.checkSms'>>
}

/** Operations of `client.webPush`. */
export interface WebPushResource {
  /**
   * Cancel a web push notification that is scheduled for one user.
   *
   * Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there
   * is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
   *
   * POST /api/webPush/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.webPush.cancel({ campaignId: 1046, email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#webPush_cancel
   */
  cancel(
    body: OperationBody<'webPush.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'webPush.cancel'>>

  /**
   * Send a web push campaign to one user, now or at a given time.
   *
   * Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future,
   * `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection
   * against duplicates: a call that timed out may have sent the message, so do not repeat it
   * blindly.
   *
   * POST /api/webPush/target; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.webPush.target({
   *   campaignId: 1046,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { firstName: 'Ana' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#webPush_target
   */
  target(
    body: OperationBody<'webPush.target'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'webPush.target'>>
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

  /**
   * Change the settings of a system webhook.
   *
   * Only the members sent are changed. The API can neither create nor delete a webhook. A repeat
   * does no harm.
   *
   * POST /api/webhooks; retry class `idempotent`.
   *
   * @example
   * ```ts
   * await client.webhooks.update({
   *   id: 301,
   *   endpoint: 'https://hooks.example.com/iterable',
   *   authType: 'NoAuth',
   *   enabled: true,
   *   blastSendEnabled: false,
   *   triggeredSendEnabled: true,
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#webhooks_updateWebhook
   */
  update(
    body: OperationBody<'webhooks.update'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'webhooks.update'>>
}

/** Operations of `client.whatsApp`. */
export interface WhatsAppResource {
  /**
   * Cancel a WhatsApp message that is scheduled for one user.
   *
   * Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there
   * is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
   *
   * POST /api/whatsApp/cancel; retry class `once`.
   *
   * @example
   * ```ts
   * await client.whatsApp.cancel({ campaignId: 1047, email: 'ana@example.com' })
   * ```
   *
   * @see https://api.iterable.com/api/docs#WhatsApp_cancel
   */
  cancel(
    body: OperationBody<'whatsApp.cancel'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'whatsApp.cancel'>>

  /**
   * Send a WhatsApp campaign to one user, now or at a given time.
   *
   * Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future,
   * `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection
   * against duplicates: a call that timed out may have sent the message, so do not repeat it
   * blindly.
   *
   * POST /api/whatsApp/target; retry class `unsafe`.
   *
   * @example
   * ```ts
   * await client.whatsApp.target({
   *   campaignId: 1047,
   *   recipientEmail: 'ana@example.com',
   *   dataFields: { orderNumber: 'A-1001' },
   * })
   * ```
   *
   * @see https://api.iterable.com/api/docs#WhatsApp_target
   */
  target(
    body: OperationBody<'whatsApp.target'>,
    options?: CallOptions,
  ): IterableCall<OperationResult<'whatsApp.target'>>
}

/** All resources of the client. */
export interface Resources<P extends ProjectTypes = ProjectTypes> {
  readonly auth: AuthResource
  readonly campaigns: CampaignsResource
  readonly catalogs: CatalogsResource
  readonly channels: ChannelsResource
  readonly commerce: CommerceResource<P>
  readonly email: EmailResource
  readonly embeddedMessaging: EmbeddedMessagingResource
  readonly events: EventsResource<P>
  readonly experiments: ExperimentsResource
  readonly exports: ExportsResource
  readonly inApp: InAppResource
  readonly journeys: JourneysResource
  readonly lists: ListsResource<P>
  readonly messageTypes: MessageTypesResource
  readonly metadata: MetadataResource
  readonly push: PushResource
  readonly sms: SmsResource
  readonly snippets: SnippetsResource
  readonly subscriptions: SubscriptionsResource
  readonly templates: TemplatesResource
  readonly users: UsersResource<P>
  readonly verify: VerifyResource
  readonly webPush: WebPushResource
  readonly webhooks: WebhooksResource
  readonly whatsApp: WhatsAppResource
}
