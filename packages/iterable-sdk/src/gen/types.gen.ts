// Generated from openapi/ by `pnpm run codegen`. Do not edit.

export interface paths {
    "/api/auth/jwts/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invalidate the JWTs of one user that were issued before a given time.
         * @description Name the user by `email` or by `userId`. A repeat has no further effect.
         */
        post: operations["auth.invalidateJwts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaigns of the project, one page at a time.
         * @description Always send both `page` and `pageSize`. Without them some projects still return every campaign at once, without `totalCampaignsCount`; that mode is deprecated. Limit: 100 requests per second per project.
         */
        get: operations["campaigns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort a campaign.
         * @description The campaign moves to the state `Aborted`. A repeat after success cannot abort twice, but is answered with an error. For some seconds after another write, the campaign may be reported as missing or invalid.
         */
        post: operations["campaigns.abort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/activateTriggered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a triggered campaign.
         * @description The campaign moves to the state `Running`. Iterable must have enabled this for the project, otherwise the answer is 403. A repeat after success is answered with an error.
         */
        post: operations["campaigns.activateTriggered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive one or more campaigns.
         * @description The campaigns move to the state `Archived`; a scheduled or running campaign is cancelled or aborted first. Check `failed` in the answer for campaigns that were not archived. A repeat has no further effect. Limit: 5 requests per second per API key.
         */
        post: operations["campaigns.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a scheduled campaign.
         * @description The campaign moves from `Scheduled` back to `Ready` and loses its `startAt`. A repeat after success is answered with an error. For some seconds after scheduling, the campaign may be reported as not scheduled.
         */
        post: operations["campaigns.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a blast or triggered campaign from a template.
         * @description With `listIds` the campaign is a blast, and it is scheduled at once unless `scheduleSend` is false. Without `listIds` it is a triggered campaign. The template is copied, so later changes to the original do not reach the campaign. Global suppression lists are not added by themselves; name them in `suppressionListIds`. Do not repeat the call blindly after a time-out, since a second campaign may result. For some seconds after creation, reads may say that the campaign does not exist.
         */
        post: operations["campaigns.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/deactivateTriggered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a triggered campaign.
         * @description The campaign moves to the state `Finished`. Iterable must have enabled this for the project, otherwise the answer is 403. A repeat after success is answered with an error.
         */
        post: operations["campaigns.deactivateTriggered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metrics of one or more campaigns as CSV text.
         * @description The answer is CSV with a header row, not JSON. Unknown campaign ids give only the header `id,`. Read columns by name: their names have changed over time and may carry the medium, such as `(Email)` or `(Push)`. Limit: 10 requests per minute per project.
         */
        get: operations["campaigns.getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/recurring/{id}/childCampaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaigns that a recurring campaign has produced, one page at a time.
         * @description An id that does not belong to a recurring campaign is answered with 400. Always send both `page` and `pageSize`; without them some projects still return everything at once, a mode that is deprecated. Limit: 100 requests per second per project.
         */
        get: operations["campaigns.listChildCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trigger a campaign for the members of one or more lists.
         * @description A triggered campaign must be running; see `campaigns.activateTriggered`. Do not repeat the call blindly after a time-out: the first call may have taken effect, and members may then get the message twice. The call is rate limited (429), but the limit is not published.
         */
        post: operations["campaigns.trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule a campaign for a later time.
         * @description The campaign moves from `Ready` to `Scheduled`. The time may be at most 7 days ahead; a time in the past means now. Iterable must have enabled this for the project, otherwise the answer is 403. A repeat after success is answered with an error.
         */
        post: operations["campaigns.schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a campaign now.
         * @description A scheduled campaign is sent at once instead of at its scheduled time. Do not repeat the call blindly after a time-out: the first call may have started the send.
         */
        post: operations["campaigns.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one campaign by its id.
         * @description Right after creation the campaign may be reported as missing for some seconds. Limit: 100 requests per second per project.
         */
        get: operations["campaigns.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogs/{catalogName}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a catalog, one page at a time.
         * @description The page usually comes inside the `params` of the standard answer. An unknown catalog is answered with 404. Recent writes may be missing for seconds to minutes. Limit: 100 requests per second per API key.
         */
        get: operations["catalogs.items.list"];
        put?: never;
        /**
         * Create or change up to 1000 items of a catalog.
         * @description The write is accepted now and applied later, within seconds to minutes. An existing item is replaced whole unless `replaceUploadedFieldsOnly` is true. At most 1000 items of at most 30 kB each; more is answered with 400. A repeat with the same body has no further effect. Limit: 100 requests per second per API key.
         */
        post: operations["catalogs.items.bulkUpsert"];
        /**
         * Delete several items of a catalog.
         * @description The deletion is accepted now and applied later, within seconds to minutes. A repeat has no further effect.
         */
        delete: operations["catalogs.items.bulkDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogs/{catalogName}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one item of a catalog.
         * @description Unlike the lists, this answer is not wrapped in `params`. An unknown catalog or item is answered with 404; a new item may be missing for seconds to minutes.
         */
        get: operations["catalogs.items.get"];
        /**
         * Create an item of a catalog, or replace it whole.
         * @description Fields that are not sent are lost; use `catalogs.items.update` to keep them. The write is accepted now and applied later, within seconds to minutes. A repeat with the same body has no further effect. Limit: 1000 requests per second per API key.
         */
        put: operations["catalogs.items.replace"];
        post?: never;
        /**
         * Delete one item of a catalog.
         * @description The deletion is accepted now and applied later, within seconds to minutes. A repeat has no further effect.
         */
        delete: operations["catalogs.items.delete"];
        options?: never;
        head?: never;
        /**
         * Change some fields of an item of a catalog.
         * @description Top-level fields that are sent replace the stored ones; the others stay. A nested object is replaced whole. The write is accepted now and applied later, within seconds to minutes. A repeat with the same body has no further effect.
         */
        patch: operations["catalogs.items.update"];
        trace?: never;
    };
    "/api/catalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the names of the catalogs of the project, one page at a time.
         * @description The page usually comes inside the `params` of the standard answer. Limit: 100 requests per second per API key.
         */
        get: operations["catalogs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogs/{catalogName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an empty catalog.
         * @description Catalog names ignore case. A repeat after success does not make a second catalog, but is answered with an error.
         */
        post: operations["catalogs.create"];
        /**
         * Delete a catalog.
         * @description A repeat after success is answered with an error.
         */
        delete: operations["catalogs.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogs/{catalogName}/fieldMappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the field types of a catalog and the fields that have no type yet.
         * @description The result usually comes inside the `params` of the standard answer. An unknown catalog is answered with 404.
         */
        get: operations["catalogs.getFieldMappings"];
        /**
         * Set the types of fields of a catalog.
         * @description A field type stays once it is set. A repeat with the same body has no further effect.
         */
        put: operations["catalogs.updateFieldMappings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the message channels of the project.
         * @description There is no paging. Limit: 100 requests per second per project.
         */
        get: operations["channels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commerce/updateCart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a user's shopping cart.
         * @description Creates the user when needed. An empty list of items empties the cart.
         */
        post: operations["commerce.updateCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commerce/trackPurchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a purchase and empty the user's shopping cart.
         * @description Creates or updates the user. A purchase whose `id` is known is updated.
         */
        post: operations["commerce.trackPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an e-mail that is scheduled for one user.
         * @description Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
         */
        post: operations["email.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an e-mail campaign to one user, now or at a given time.
         * @description Name the recipient by `recipientEmail` or `recipientUserId`. In an email-based project an unknown `recipientEmail` creates the user. When `sendAt` lies in the future, `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection against duplicates: a call that timed out may have sent the message, so do not repeat it blindly.
         */
        post: operations["email.target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/email/viewInBrowser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the HTML of an e-mail that was sent to a user.
         * @description The answer is HTML, not JSON. Give `email` or `userId`; an unknown user is an error. A 422 means that a catalog collection used by the template is empty. At most 100 requests per second per project.
         */
        get: operations["email.viewInBrowser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/embedded-messaging/events/click": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a user clicked an embedded message.
         * @description Give `email` or `userId`. A repeat may record a second click.
         */
        post: operations["embeddedMessaging.trackClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/embedded-messaging/events/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an embedded message reached a user's device.
         * @description Give `email` or `userId`. A repeat may record a second event.
         */
        post: operations["embeddedMessaging.trackReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/embedded-messaging/events/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a session and the embedded messages a user saw in it.
         * @description Give `email` or `userId`. List the messages seen in `impressions`. A repeat may record the session and its impressions again.
         */
        post: operations["embeddedMessaging.trackSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/embedded-messaging/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the embedded messages for a user, grouped by placement.
         * @description Give `email` or `userId`.
         */
        get: operations["embeddedMessaging.getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track one custom event.
         * @description Queued: a 200 means accepted. An event whose `id` is known replaces the earlier one. Processed apart from `events.trackBulk`; order holds only within one of them.
         */
        post: operations["events.track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackBulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track many custom events in one request.
         * @description A 200 does not mean that every event was taken: the failure lists name the users and event names that were not.
         */
        post: operations["events.trackBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/byUserId/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest events of a user by user id.
         * @description Newest first. There is no cursor, so events older than the first 200 are out of reach here. At most 100 requests per second per project.
         */
        get: operations["events.getByUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/inAppConsume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an in-app message as consumed, so that it is not delivered again.
         * @description Give `email` or `userId`. The message then no longer appears in `inApp.getMessages`. A repeat does no harm. A server-side API key may not make this call.
         */
        post: operations["events.consumeInApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackInAppClick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a user clicked in an in-app message.
         * @description Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a second click.
         */
        post: operations["events.trackInAppClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackInAppClose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a user closed an in-app message.
         * @description Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a second event.
         */
        post: operations["events.trackInAppClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackInAppDelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an in-app message reached a user's device.
         * @description Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a second event.
         */
        post: operations["events.trackInAppDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackInAppOpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a user opened an in-app message.
         * @description Give `email` or `userId`. The message is then returned with `read` set to true. A server-side API key may not make this call. A repeat may record a second open.
         */
        post: operations["events.trackInAppOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackPushOpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a user opened a push notification.
         * @description Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a second open.
         */
        post: operations["events.trackPushOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/trackWebPushClick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a user clicked a web push notification.
         * @description Give `email` or `userId`. A server-side API key may not make this call. A repeat may record a second click.
         */
        post: operations["events.trackWebPushClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest events of a user by e-mail address.
         * @description Newest first. There is no cursor, so events older than the first 200 are out of reach here. At most 100 requests per second per project.
         */
        get: operations["events.getByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experiments/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metrics of experiments as CSV text.
         * @description Covers e-mail experiments only. The answer is CSV, not JSON, and may come without a content type.
         */
        get: operations["experiments.getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List experiments, one page at a time. */
        get: operations["experiments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experiments/{experimentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one experiment by its id.
         * @description An unknown id is answered with 404. Use `experiments.getVariants` for the message content of the variants.
         */
        get: operations["experiments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experiments/{experimentId}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the variants of an experiment with their message content.
         * @description An unknown id is answered with 404.
         */
        get: operations["experiments.getVariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/data.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download events or users of one type as CSV text.
         * @description Give either `range` or `startDateTime` and `endDateTime`. The first row is the header; the other rows are in no order of time. Data of the last few minutes may be missing. A long answer may be cut off in the middle: ask for a shorter period and try again, or use `exports.start`. Limit: 4 requests per minute per project.
         */
        get: operations["exports.downloadCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/data.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download events or users of one type as lines of JSON.
         * @description Give either `range` or `startDateTime` and `endDateTime`. The answer is not one JSON document: each line holds one JSON object, in no order of time. Parse it line by line. Data of the last few minutes may be missing. A long answer may be cut off in the middle: ask for a shorter period and try again, or use `exports.start`. Limit: 4 requests per minute per project.
         */
        get: operations["exports.downloadJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the export jobs. */
        get: operations["exports.listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an export job that writes files to download later.
         * @description Poll `exports.getFiles` with the returned job id until the state is final. At most four jobs of an organisation run at once; more are queued. Do not repeat the call blindly after a time-out, since a second job may result. Limit: 1 request per second per organisation.
         */
        post: operations["exports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/userEvents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the events of one user as lines of JSON.
         * @description Name the user by `email` or by `userId`. The answer is not one JSON document: each line holds one JSON object. The call is rate limited (429), but the limit is not published.
         */
        get: operations["exports.getUserEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel an export job.
         * @description A repeat after success is answered with an error. Limit: 1 request per second per project.
         */
        delete: operations["exports.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/{jobId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of an export job and links to its files.
         * @description The links work for 30 minutes; call again for new ones. Files hold up to 10 MB each. A job stops at 100 GB in all and then sets `exportTruncated`. A running job may fall back to `enqueued` and resume later. To page, send the last file name as `startAfter`. Limit: 1 request per second per organisation.
         */
        get: operations["exports.getFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inApp/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an in-app message that is scheduled for one user.
         * @description Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
         */
        post: operations["inApp.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inApp/getMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the in-app messages waiting for a user.
         * @description Give `email` or `userId`. There is no paging beyond `count`. A message that was consumed with `events.consumeInApp` no longer appears. `read` becomes true when the app reports an open with `events.trackInAppOpen`. The app itself must consume messages that are not kept in the inbox.
         */
        get: operations["inApp.getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inApp/getPriorityMessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the in-app message a user should see first.
         * @description Give `email` or `userId`. The answer has the same shape as that of `inApp.getMessages`, so `inAppMessages` is an array here too.
         */
        get: operations["inApp.getPriorityMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inApp/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an in-app campaign to one user, now or at a given time.
         * @description Name the recipient by `recipientEmail` or `recipientUserId`. In an email-based project an unknown `recipientEmail` creates the user. When `sendAt` lies in the future, `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection against duplicates: a call that timed out may have sent the message, so do not repeat it blindly.
         */
        post: operations["inApp.target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inApp/web/getMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the in-app messages waiting for a user on the web.
         * @description Give `email` or `userId`. There is no paging beyond `count`.
         */
        get: operations["inApp.getWebMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the journeys of the project, one page at a time. */
        get: operations["journeys.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/triggerWorkflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a journey for one user or for the members of a list.
         * @description Give `email` or `userId` for one user, or `listId` for a list; with none of them the answer is 400. A run for a list must end before the same list can start again. The call is accepted now and takes effect later. Do not repeat it blindly after a time-out, since the user may enter the journey twice.
         */
        post: operations["journeys.trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all lists of the project.
         * @description There is no paging. At most 100 requests per second per project.
         */
        get: operations["lists.list"];
        put?: never;
        /**
         * Create a static list.
         * @description For a few seconds `lists.subscribe` may not know the new list and answer 400. A call that timed out may have created the list, and a repeat may create a second one.
         */
        post: operations["lists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/getUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the identifiers of all users on a list, as text.
         * @description The answer is plain text with one identifier per line and a newline at the end. There is no paging. A very large list may end in a 503. At most 5 requests per minute per project.
         */
        get: operations["lists.getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/previewUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a random sample of the users on a list, as text.
         * @description The answer is plain text with one identifier per line. A very large list may end in a 503. At most 5 requests per minute per project.
         */
        get: operations["lists.previewUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a static list and update their profiles.
         * @description Only lists of type `Standard` take subscribers. Unknown users are created, unless `updateExistingUsersOnly` is true in a userID-based or hybrid project. In an email-based project a lone unknown `userId` is an error unless `preferUserId` is true. `dataFields` are stored like a profile update. The answer is 200 even when some subscribers failed, so read `failCount` and `failedUpdates`. One value of the wrong type refuses the whole request with 400. No item limit is published; clients stop at about 1000 subscribers, and at 4 MB. A repeat does no harm.
         */
        post: operations["lists.subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove users from a static list.
         * @description Unknown users come back in `failedUpdates.notFoundEmails` and `failedUpdates.notFoundUserIds`. The answer is 200 even when some users failed, so read `failCount`. A repeat does no harm.
         */
        post: operations["lists.unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a list.
         * @description A list that is still in use answers 409. An unknown list answers 400, so a repeat of a call that worked fails.
         */
        delete: operations["lists.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{listId}/size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number of users on a list.
         * @description The answer is a bare number as plain text. A very large list may end in a 503. At most 5 requests per minute per project.
         */
        get: operations["lists.getSize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messageTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the message types of the project.
         * @description There is no paging. Limit: 100 requests per second per project.
         */
        get: operations["messageTypes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the metadata tables. */
        get: operations["metadata.listTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of a metadata table, one page at a time.
         * @description An unknown table gives an empty list, not an error.
         */
        get: operations["metadata.listKeys"];
        put?: never;
        post?: never;
        /**
         * Delete a metadata table with all its keys.
         * @description The deletion is accepted now and applied later. Deleting a table that does not exist also succeeds, so a repeat does no harm.
         */
        delete: operations["metadata.deleteTable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata/{table}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the value of one metadata key.
         * @description A missing key is answered with 404.
         */
        get: operations["metadata.get"];
        /**
         * Set the value of one metadata key, creating the table if needed.
         * @description The table comes into being with its first key. The value may take up to 30 kB. The write is accepted now and applied later. A repeat with the same body has no further effect.
         */
        put: operations["metadata.put"];
        post?: never;
        /**
         * Delete one metadata key.
         * @description The deletion is accepted now and applied later. Deleting a key that does not exist also succeeds, so a repeat does no harm.
         */
        delete: operations["metadata.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a push notification that is scheduled for one user.
         * @description Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
         */
        post: operations["push.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/push/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a push campaign to one user, now or at a given time.
         * @description Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future, `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection against duplicates: a call that timed out may have sent the message, so do not repeat it blindly.
         */
        post: operations["push.target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sms/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an SMS that is scheduled for one user.
         * @description Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
         */
        post: operations["sms.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sms/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS campaign to one user, now or at a given time.
         * @description Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future, `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection against duplicates: a call that timed out may have sent the message, so do not repeat it blindly.
         */
        post: operations["sms.target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the snippets of the project.
         * @description There is no paging.
         */
        get: operations["snippets.list"];
        put?: never;
        /**
         * Create a snippet.
         * @description A repeat after success does not make a second snippet, but is answered with an error. Use `snippets.upsert` to create or change in one call.
         */
        post: operations["snippets.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snippets/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one snippet by its id or name.
         * @description An identifier made of digits only is read as an id, anything else as a name.
         */
        get: operations["snippets.get"];
        /**
         * Change a snippet, or create it when no snippet has this name.
         * @description An identifier made of digits only is read as an id, anything else as a name. A snippet is created only when the identifier is a name; an unknown id is answered with 404. A repeat with the same body has no further effect.
         */
        put: operations["snippets.upsert"];
        post?: never;
        /**
         * Delete a snippet by its id or name.
         * @description An identifier made of digits only is read as an id, anything else as a name. A repeat after success is answered with an error.
         */
        delete: operations["snippets.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/subscribeToDoubleOptIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the SMS double opt-in of a user for some message types.
         * @description For SMS only. Iterable must enable it for the project; otherwise the answer is 404. A user who is already subscribed gets a 204 without a body. The 202 and 500 bodies are plain text, and a 400 is JSON or plain text. A repeat may start the opt-in a second time; do not repeat the call after a timeout.
         */
        post: operations["subscriptions.subscribeToDoubleOptIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Subscribe or unsubscribe several users from one list, message type or channel.
         * @description Iterable must enable it for the project; otherwise the answer is 404. `users` and `usersByUserId` may be sent together. In an email-based project, `action=subscribe` creates the user of an unknown e-mail. The change is applied asynchronously, so a read right after it may still show the old state.
         */
        put: operations["subscriptions.bulkUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/byUserId/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unsubscribe one user, named by user id, from one list, message type or channel.
         * @description Iterable must enable it for the project; otherwise the answer is 404. An unknown user id creates the user in userID-based and hybrid projects, and is an error in an email-based one. The change is applied asynchronously, so a read right after it may still show the old state.
         */
        delete: operations["subscriptions.unsubscribeByUserId"];
        options?: never;
        head?: never;
        /**
         * Subscribe one user, named by user id, to one list, message type or channel.
         * @description Iterable must enable it for the project; otherwise the answer is 404. An unknown user id creates the user in userID-based and hybrid projects, and is an error in an email-based one. The change is applied asynchronously, so a read right after it may still show the old state.
         */
        patch: operations["subscriptions.subscribeByUserId"];
        trace?: never;
    };
    "/api/subscriptions/{subscriptionGroup}/{subscriptionGroupId}/user/{userEmail}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unsubscribe one user, named by e-mail, from one list, message type or channel.
         * @description Iterable must enable it for the project; otherwise the answer is 404. In an email-based project an unknown e-mail creates the user. The change is applied asynchronously, so a read right after it may still show the old state.
         */
        delete: operations["subscriptions.unsubscribeByEmail"];
        options?: never;
        head?: never;
        /**
         * Subscribe one user, named by e-mail, to one list, message type or channel.
         * @description Iterable must enable it for the project; otherwise the answer is 404. In an email-based project an unknown e-mail creates the user. The change is applied asynchronously, so a read right after it may still show the old state.
         */
        patch: operations["subscriptions.subscribeByEmail"];
        trace?: never;
    };
    "/api/templates/email/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an e-mail template.
         * @description A read just after the template was created may answer 404 or 500; wait a few seconds and try again. At most 100 requests per second per project.
         */
        get: operations["templates.email.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/email/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render an e-mail template as HTML without sending it.
         * @description A field that the template uses and the request does not supply renders as empty text. The answer is HTML, not JSON. At most 10 requests per second per project.
         */
        post: operations["templates.email.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/email/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a proof of an e-mail template to one user.
         * @description Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is called; do not repeat it after a timeout. At most 20 requests per second per API key.
         */
        post: operations["templates.email.sendProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/email/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an e-mail template, found by its `templateId`.
         * @description Only the members sent are changed; the others keep their value.
         */
        post: operations["templates.email.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/email/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change an e-mail template, found by its `clientTemplateId`.
         * @description Finds templates by `clientTemplateId` and changes every one that matches; when none does, a template is created. Only the members sent are changed. The answer gives the template ids only inside its `msg` text.
         */
        post: operations["templates.email.upsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/embedded/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an embedded message template.
         * @description A read just after the template was created may answer 404 or 500; wait a few seconds and try again. At most 100 requests per second per project.
         */
        get: operations["templates.embedded.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/embedded/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an embedded message template, found by its `templateId`.
         * @description Only the members sent are changed; the others keep their value.
         */
        post: operations["templates.embedded.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/embedded/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change an embedded message template, found by its `clientTemplateId`.
         * @description Finds templates by `clientTemplateId` and changes every one that matches; when none does, a template is created. Only the members sent are changed. The answer gives the template ids only inside its `msg` text.
         */
        post: operations["templates.embedded.upsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/inapp/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an in-app message template.
         * @description A read just after the template was created may answer 404 or 500; wait a few seconds and try again.
         */
        get: operations["templates.inApp.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/inapp/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render an in-app message template as HTML without sending it.
         * @description A field that the template uses and the request does not supply renders as empty text. The answer is HTML, not JSON. At most 10 requests per second per project.
         */
        post: operations["templates.inApp.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/inapp/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a proof of an in-app message template to one user.
         * @description Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is called; do not repeat it after a timeout. At most 20 requests per second per API key.
         */
        post: operations["templates.inApp.sendProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/inapp/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an in-app message template, found by its `templateId`.
         * @description Only the members sent are changed; the others keep their value.
         */
        post: operations["templates.inApp.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/inapp/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change an in-app message template, found by its `clientTemplateId`.
         * @description Finds templates by `clientTemplateId` and changes every one that matches; when none does, a template is created. Only the members sent are changed. The answer gives the template ids only inside its `msg` text.
         */
        post: operations["templates.inApp.upsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/push/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a push template.
         * @description A read just after the template was created may answer 404 or 500; wait a few seconds and try again. At most 100 requests per second per project.
         */
        get: operations["templates.push.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/push/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a proof of a push template to one user.
         * @description Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is called; do not repeat it after a timeout. At most 20 requests per second per API key.
         */
        post: operations["templates.push.sendProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/push/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a push template, found by its `templateId`.
         * @description Only the members sent are changed; the others keep their value. `createdAt` and `updatedAt` are set by the server.
         */
        post: operations["templates.push.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/push/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change a push template, found by its `clientTemplateId`.
         * @description Finds templates by `clientTemplateId` and changes every one that matches; when none does, a template is created. Only the members sent are changed. The answer gives the template ids only inside its `msg` text. A push carries at most 3 buttons.
         */
        post: operations["templates.push.upsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/sms/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an SMS template.
         * @description A read just after the template was created may answer 404 or 500; wait a few seconds and try again. At most 100 requests per second per project.
         */
        get: operations["templates.sms.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/sms/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a proof of an SMS template to one user.
         * @description Name the user by `recipientEmail` or `recipientUserId`. Sends a real message each time it is called; do not repeat it after a timeout. At most 20 requests per second per API key.
         */
        post: operations["templates.sms.sendProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/sms/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an SMS template, found by its `templateId`.
         * @description Only the members sent are changed; the others keep their value. `createdAt` and `updatedAt` are set by the server.
         */
        post: operations["templates.sms.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/sms/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change an SMS template, found by its `clientTemplateId`.
         * @description Finds templates by `clientTemplateId` and changes every one that matches; when none does, a template is created. Only the members sent are changed. The answer gives the template ids only inside its `msg` text.
         */
        post: operations["templates.sms.upsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates of the project, page by page.
         * @description Send `page` and `pageSize` every time: leaving both out is deprecated, and some projects then return every template at once without a total. At most 100 requests per second per project.
         */
        get: operations["templates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several base templates.
         * @description Deletes base templates only. A template that belongs to a campaign is left in place and its id comes back in `failed`, with status 200; check that member.
         */
        post: operations["templates.bulkDelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/getByClientTemplateId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find templates by the id your own system gave them.
         * @description Several templates may share one `clientTemplateId`; all of them are returned. At most 100 requests per second per project.
         */
        get: operations["templates.getByClientTemplateId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user or change some of a user's fields.
         * @description Fields that are absent stay, `null` removes one. An object or list replaces the stored one whole unless `mergeNestedObjects` is set. Writes are applied some seconds later.
         */
        post: operations["users.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/updateEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the e-mail address of a user in an email-based project.
         * @description Moves the profile and its events. Refused when the new address is taken or was forgotten. In other project types change `dataFields.email` instead.
         */
        post: operations["users.updateEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/bulkUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change many users in one request.
         * @description A 200 does not mean that every user was taken: the failure lists name those that were not. Processed apart from `users.update`, so do not mix the two for one user within a short time.
         */
        post: operations["users.bulkUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/getByEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user by e-mail address.
         * @description An unknown address answers `{}`, without `user`.
         */
        get: operations["users.getByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/byUserId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user by user id.
         * @description Unlike by e-mail, an unknown id is an error (`error.users.noUserWithIdExists`).
         */
        get: operations["users.getByUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/bulkUpdateSubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the subscriptions of several users in one request.
         * @description For each user, every list that is sent replaces the stored one whole, and a list that is left out stays as it is. In an email-based project an unknown e-mail creates the user. The answer is 200 even when some items failed: the `invalid...` lists name malformed identifiers, the `valid...Failures` lists name internal errors that are worth another try.
         */
        post: operations["users.bulkUpdateSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/byUserId/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user by user id, given in the path.
         * @description An unknown user id is a 400 with code `error.users.noUserWithIdExists` (a lookup by e-mail answers 200 instead). Shortly after a user was created the answer may still be 200 with an empty object. At most 100 requests per second per project.
         */
        get: operations["users.getByUserIdInPath"];
        put?: never;
        post?: never;
        /**
         * Delete a user by user id.
         * @description Runs asynchronously: the answer means the deletion was accepted. In an email-based project several users may share one user id, and all of them are deleted. An unknown user id is a 400, so a repeat after success fails. Data that arrives later creates the user again; use `users.forget` to prevent that. At most 100 requests per second per project.
         */
        delete: operations["users.deleteByUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/disableDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable one of a user's devices for push messages.
         * @description A call made by apps, with a client-side API key. Name the user by `email` or `userId`. A request without `token` is refused with 400.
         */
        post: operations["users.disableDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user and block any future data about them.
         * @description Name the user by `email` in an email-based project, by `userId` in a userID-based one, by either in a hybrid one. Takes up to ten minutes to take effect. Later writes for the user are refused with `ForgottenUserError`. The deleted data cannot be brought back. At most 3 requests per second and 1000 in 24 hours per project.
         */
        post: operations["users.forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the forgotten users of the project by hashed e-mail.
         * @description Returns everything in one answer, without paging. Fails in a userID-based project; use `users.getForgottenUserIds` there. At most 3 requests per second per project.
         */
        get: operations["users.getForgottenEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/forgottenUserIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the forgotten users of the project by hashed user id.
         * @description Returns everything in one answer, without paging. Fails in an email-based project; use `users.getForgottenEmails` there. At most 3 requests per second per project.
         */
        get: operations["users.getForgottenUserIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/getFields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the user profile fields of the project and their types.
         * @description The first value stored in a field fixes its type for the whole project. At most 3 requests per second per project.
         */
        get: operations["users.getFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/getSentMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages sent to one user.
         * @description Name the user by `email` or `userId`. There is no paging: to see more, raise `limit` or narrow the time range. At most 3 requests per second per project.
         */
        get: operations["users.getSentMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge one user into another.
         * @description The source user disappears. Where both have a field, the value of the destination stays; fields only the source has are copied. Nested objects are not combined. When the destination does not exist, the source is renamed to it; when the source does not exist, the call fails, so a repeat after success fails too. Answers 409 when either user was forgotten. A client-side API key may merge only unknown users; other merges answer 403. At most 50 requests per second per API key.
         */
        post: operations["users.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/registerBrowserToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a browser token to a user for web push messages.
         * @description A call made by web sites, with a client-side API key. Name the user by `email` or `userId`. In an email-based project an unknown e-mail creates the user. A user holds at most 500 browser tokens; one more is a 400.
         */
        post: operations["users.registerBrowserToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/registerDeviceToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a device to a user for push messages.
         * @description A call made by apps, with a client-side API key. Name the user by `email` or `userId`. In an email-based project an unknown e-mail creates the user; an unknown user id alone does so only with `preferUserId`. A user holds at most 500 devices; one more is a 400. An empty token is answered with 500. At most 500 requests per second per project.
         */
        post: operations["users.registerDeviceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/unforget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow data about a forgotten user again.
         * @description Lifts the block that `users.forget` set; the deleted data stays lost. Takes up to ten minutes to take effect. At most 3 requests per second and 1000 in 24 hours per project.
         */
        post: operations["users.unforget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/updateSubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the subscriptions of one user.
         * @description Every list that is sent replaces the stored one whole, so send all ids, not only the new ones. A list that is left out stays as it is, and an empty one clears it. To add or remove a single subscription, use the `subscriptions` operations. In an email-based project an unknown e-mail creates the user. In a hybrid project, an `email` and a `userId` of two different users are answered with 409. A forgotten user is refused with `ForgottenUserError`.
         */
        post: operations["users.updateSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user by e-mail, given in the path.
         * @description An unknown user is not an error: the answer is 200 with an empty object. An address with a `/` is refused here: use `users.getByEmail`, which takes it in the query. At most 100 requests per second per project.
         */
        get: operations["users.getByEmailInPath"];
        put?: never;
        post?: never;
        /**
         * Delete a user by e-mail.
         * @description Runs asynchronously: the answer means the deletion was accepted. An unknown e-mail also answers 200. Does not work in userID-based projects. Data that arrives later creates the user again; use `users.forget` to prevent that. At most 100 requests per second per project.
         */
        delete: operations["users.deleteByEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/sms/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the verification of a phone number by SMS code.
         * @description Iterable must enable this for the project first. A repeat may send a second code.
         */
        post: operations["verify.beginSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/sms/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the code that a person received by SMS.
         * @description Iterable must enable this for the project first. The answer is 200 for a right code and for a wrong one. Read `params.status`, which is `verified` or `rejected`. A repeat after a successful check may fail.
         */
        post: operations["verify.checkSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webPush/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a web push notification that is scheduled for one user.
         * @description Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
         */
        post: operations["webPush.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webPush/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a web push campaign to one user, now or at a given time.
         * @description Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future, `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection against duplicates: a call that timed out may have sent the message, so do not repeat it blindly.
         */
        post: operations["webPush.target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the system webhooks of the project. */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Change the settings of a system webhook.
         * @description Only the members sent are changed. The API can neither create nor delete a webhook. A repeat does no harm.
         */
        post: operations["webhooks.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsApp/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a WhatsApp message that is scheduled for one user.
         * @description Give `scheduledMessageId` alone, or `campaignId` together with `email` or `userId`. When there is nothing to cancel, the answer is 400 `BadParams`. So a repeat of a call that worked fails.
         */
        post: operations["whatsApp.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/whatsApp/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a WhatsApp campaign to one user, now or at a given time.
         * @description Name the recipient by `recipientEmail` or `recipientUserId`. When `sendAt` lies in the future, `params.scheduledMessageId` of the answer is the id to cancel by. There is no protection against duplicates: a call that timed out may have sent the message, so do not repeat it blindly.
         */
        post: operations["whatsApp.target"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        InvalidateJwtsRequest: {
            /** @description E-mail of the user; give this or `userId`. */
            email?: string;
            /** @description Tokens issued before this time become invalid, in milliseconds since 1970. */
            issuedBefore?: number;
            /** @description User id of the user; give this or `email`. */
            userId?: string;
        };
        ArchiveCampaignsRequest: {
            /** @description Ids of the campaigns to archive. */
            campaignIds: number[];
        };
        ArchiveCampaignsResponse: {
            /** @description The campaigns that were not archived. */
            failed?: unknown[];
            /** @description Ids of the campaigns that were archived. */
            success?: number[];
        };
        /** @description A campaign with its state, audience and times. */
        CampaignDetails: {
            /**
             * @description State of the campaign, such as `Draft`, `Scheduled` or `Running`.
             * @enum {string}
             */
            campaignState: "Draft" | "Ready" | "Scheduled" | "Running" | "Finished" | "Starting" | "Aborted" | "Recurring" | "Archived";
            /** @description When the campaign was created, in milliseconds since 1970. */
            createdAt: number;
            /** @description Id of the person who created the campaign. */
            createdByUserId: string;
            /** @description When the send ended, in milliseconds since 1970. */
            endedAt?: number;
            id: number;
            /** @description Names of the labels on the campaign. */
            labels?: string[];
            /** @description Lists whose members receive the campaign. */
            listIds?: number[];
            /** @description Medium of the message, such as `Email`, `Push` or `SMS`. */
            messageMedium: string;
            name: string;
            /** @description The recurring campaign that produced this one. */
            recurringCampaignId?: number;
            /** @description Number of messages of the send. */
            sendSize?: number;
            /** @description When the send starts or started, in milliseconds since 1970; absent after a cancellation. */
            startAt?: number;
            /** @description Lists whose members are left out. */
            suppressionListIds?: number[];
            /** @description Template of the campaign; a copy made when the campaign was created. */
            templateId?: number;
            /**
             * @description A `Blast` goes to lists; a `Triggered` campaign is sent when it is triggered.
             * @enum {string}
             */
            type: "Blast" | "Triggered";
            /** @description When the campaign was last changed, in milliseconds since 1970. */
            updatedAt: number;
            /** @description Id of the person who last changed the campaign. */
            updatedByUserId?: string;
            /** @description Journey (workflow) that the campaign belongs to. */
            workflowId?: number;
            /** @description Ids of the labels on the campaign. */
            labelIds?: number[];
        };
        /** @description Names the campaign to act on. */
        CampaignIdRequest: {
            /** @description Id of the campaign. */
            campaignId: number;
        };
        /** @description One page of campaigns. */
        GetCampaignsResponse: {
            campaigns: components["schemas"]["CampaignDetails"][];
            /** @description Address of the next page; absent on the last one. */
            nextPageUrl?: string;
            /** @description Address of the previous page; absent on the first one. */
            previousPageUrl?: string;
            /** @description Number of campaigns on all pages; may be absent when the request had no `page` and `pageSize`. */
            totalCampaignsCount?: number;
        };
        CreateCampaignRequest: {
            /** @description Values of the campaign that the template can use, by field name. */
            campaignDataFields?: {
                [key: string]: unknown;
            };
            /** @description Values that the template can use, by field name. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description With `RecipientTimeZone`, the time zone for recipients whose own is not known. */
            defaultTimeZone?: string;
            /** @description Lists to send to; with them the campaign is a blast, without them a triggered campaign. */
            listIds?: number[];
            /** @description Name of the campaign. */
            name: string;
            /**
             * @description False to create a blast without scheduling it; default true.
             * @default true
             */
            scheduleSend?: boolean;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC; at most 21 days ahead. A time in the past means now. */
            sendAt?: string;
            /**
             * @description Whether the send time follows the time zone of the project or that of each recipient.
             * @enum {string}
             */
            sendMode?: "ProjectTimeZone" | "RecipientTimeZone";
            /** @description With `RecipientTimeZone`, the time zone in which sending starts. */
            startTimeZone?: string;
            /** @description Lists whose members are left out; global suppression lists must be named here too. */
            suppressionListIds?: number[];
            /** @description Template to copy for the campaign. */
            templateId: number;
            /** @description Ids of the labels to put on the campaign; at most 50. */
            labelIds?: number[];
        };
        CreateCampaignResponse: {
            /** @description Id of the new campaign. */
            campaignId: number;
        };
        /** @description Makes the send time follow the time zone of each recipient. */
        RecipientTimeZone: {
            /** @description Time zone for recipients whose own is not known. */
            defaultTimeZone: string;
            /** @description Time zone in which sending starts. */
            startTimeZone: string;
        };
        ScheduleCampaignRequest: {
            /** @description Give this to send in the time zone of each recipient. */
            recipientTimeZone?: components["schemas"]["RecipientTimeZone"];
            /** @description When to send; at most 7 days ahead. A time in the past means now. */
            sendAt: string;
        };
        TriggerCampaignRequest: {
            /**
             * @description False to skip users who already got this campaign, when it is a marketing one; default true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the campaign to trigger. */
            campaignId: number;
            /** @description Values that the template can use, by field name. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description Lists whose members receive the campaign. */
            listIds: number[];
            /** @description Lists whose members are left out. */
            suppressionListIds?: number[];
        };
        BulkDeleteCatalogItemsRequest: {
            /** @description Ids of the items to delete; case matters. */
            itemIds: string[];
        };
        BulkUpsertCatalogItemsRequest: {
            /** @description The items, as an object from item id to fields; at most 1000 items of at most 30 kB each. Ids have at most 255 letters, digits and hyphens; field names have no periods. */
            documents: {
                [key: string]: unknown;
            };
            /** @description True to change only the fields that are sent; false to replace existing items whole. */
            replaceUploadedFieldsOnly: boolean;
        };
        ReplaceCatalogItemRequest: {
            /** @description All fields of the item, by field name without periods; at most 30 kB. */
            value: {
                [key: string]: unknown;
            };
        };
        /** @description One item of a catalog. */
        CatalogItem: {
            /** @description Catalog that holds the item. */
            catalogName: string;
            /** @description Id of the item; case matters. */
            itemId: string;
            /** @description When the item was last changed, in milliseconds since 1970. */
            lastModified: number;
            /** @description Size of the stored item. */
            size: number;
            /** @description The fields of the item, by field name. */
            value: {
                [key: string]: unknown;
            };
        };
        UpdateCatalogItemRequest: {
            /** @description The top-level fields to change, by field name without periods; at most 30 kB. */
            update: {
                [key: string]: unknown;
            };
        };
        /** @description One page of catalog items. */
        GetCatalogItemsResponse: {
            /** @description The items, with all their fields. */
            catalogItemsWithProperties: components["schemas"]["CatalogItem"][];
            /** @description Address of the next page; absent on the last one. */
            nextPageUrl?: string;
            /** @description Address of the previous page; absent on the first one. */
            previousPageUrl?: string;
            /** @description Number of items on all pages. */
            totalItemsCount: number;
        };
        /** @description The standard answer with a page of catalog items in `params`. */
        GetCatalogItemsEnvelope: {
            /** @description Message for people. */
            msg: string;
            /** @description Code for programs, such as `Success`. */
            code: string;
            /** @description The page. */
            params: components["schemas"]["GetCatalogItemsResponse"];
        };
        /** @description The type of one field of a catalog. */
        CatalogFieldDefinition: {
            /** @description The fields inside this one, when it holds an object. */
            children?: components["schemas"]["CatalogFieldDefinition"][];
            /** @description Name of the field; no periods. */
            fieldName: string;
            /** @description Name of the type, such as `string`, `long`, `double`, `boolean` or `date`; it stays once set. */
            fieldType: string;
        };
        /** @description The fields of a catalog and their types. */
        CatalogFieldMappings: {
            /** @description Type of each field that has one, by field name. */
            definedMappings: {
                [key: string]: string;
            };
            /** @description Names of the fields that have no type yet. */
            undefinedFields: string[];
        };
        UpdateCatalogFieldMappingsRequest: {
            /** @description The fields whose type to set. */
            mappingsUpdates: components["schemas"]["CatalogFieldDefinition"][];
        };
        /** @description Names one catalog. */
        CatalogName: {
            /** @description Name of the catalog; case does not matter. */
            name: string;
        };
        /** @description One page of catalog names. */
        GetCatalogsResponse: {
            catalogNames: components["schemas"]["CatalogName"][];
            /** @description Address of the next page; absent on the last one. */
            nextPageUrl?: string;
            /** @description Address of the previous page; absent on the first one. */
            previousPageUrl?: string;
            /** @description Number of catalogs on all pages. */
            totalCatalogsCount: number;
        };
        /** @description The standard answer with a page of catalog names in `params`. */
        GetCatalogsEnvelope: {
            /** @description Message for people. */
            msg: string;
            /** @description Code for programs, such as `Success`. */
            code: string;
            /** @description The page. */
            params: components["schemas"]["GetCatalogsResponse"];
        };
        /** @description The standard answer with the field types of a catalog in `params`. */
        CatalogFieldMappingsEnvelope: {
            /** @description Message for people. */
            msg: string;
            /** @description Code for programs, such as `Success`. */
            code: string;
            /** @description The field types. */
            params: components["schemas"]["CatalogFieldMappings"];
        };
        /** @description A message channel of the project. */
        ChannelDetails: {
            /**
             * @description Whether the channel carries marketing or transactional messages.
             * @enum {string}
             */
            channelType: "Marketing" | "Transactional";
            id: number;
            /** @description Medium of the messages; new values may be added. */
            messageMedium: "Email" | "Push" | "SMS" | "InApp" | "WebPush" | "Embedded" | "WhatsApp" | (string & {});
            /** @description Name of the channel. */
            name: string;
        };
        GetChannelsResponse: {
            /** @description All channels of the project. */
            channels: components["schemas"]["ChannelDetails"][];
        };
        CommerceItem: {
            id: string;
            sku?: string;
            name: string;
            description?: string;
            categories?: string[];
            /** @description Per piece. */
            price: number;
            quantity: number;
            imageUrl?: string;
            url?: string;
            dataFields?: components["schemas"]["DataFields"];
        };
        UpdateCartRequest: {
            user: components["schemas"]["UpdateUserRequest"];
            items: components["schemas"]["CommerceItem"][];
        };
        TrackPurchaseRequest: {
            /** @description Up to 512 bytes. A purchase with a known id is updated. */
            id?: string;
            user: components["schemas"]["UpdateUserRequest"];
            items: components["schemas"]["CommerceItem"][];
            /** @description A number; text is refused. */
            total: number;
            /** @description Integer Unix time; seconds and milliseconds are both seen to work. */
            createdAt?: number;
            dataFields?: components["schemas"]["DataFields"];
            /** @description Campaign to attribute the purchase to. */
            campaignId?: number;
            templateId?: number;
        };
        TargetEmailRequest: {
            /**
             * @description Whether a marketing campaign may go to a user who already received it. Defaults to true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the triggered campaign to send. */
            campaignId: number;
            /** @description Values for the template. They override the profile for this message only and are not stored. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description Free-form data of your own that goes with the message. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the recipient. Give this or `recipientUserId`. In an email-based project an unknown address creates the user. */
            recipientEmail?: string;
            /** @description User id of the recipient. Give this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC, at most 365 days ahead. Left out, or in the past, it means now. */
            sendAt?: string;
        };
        EmbeddedMessage: {
            /** @description What to show. */
            elements?: components["schemas"]["EmbeddedMessageElements"];
            /** @description Ids and position of the message. */
            metadata?: components["schemas"]["EmbeddedMessageMetadata"];
            /** @description Custom data set on the campaign. */
            payload?: {
                [key: string]: unknown;
            };
        };
        /** @description The visible parts of an embedded message. */
        EmbeddedMessageElements: {
            /** @description Main text. */
            body?: string;
            /** @description Buttons to show. */
            buttons?: components["schemas"]["EmbeddedButton"][];
            /** @description What happens on a click outside the buttons. */
            defaultAction?: components["schemas"]["EmbeddedAction"];
            /** @description Address of the image or other media. */
            mediaUrl?: string;
            /** @description Text that describes the media. */
            mediaUrlCaption?: string;
            /** @description Further texts, each with a label. */
            text?: components["schemas"]["EmbeddedText"][];
            /** @description Headline. */
            title?: string;
        };
        EmbeddedMessageMetadata: {
            /** @description Id of the campaign that produced the message. */
            campaignId?: number;
            /** @description True when the message is a test send. */
            isProof?: boolean;
            /** @description Id to report in the embedded event calls. */
            messageId?: string;
            /** @description Id of the placement the message belongs to. */
            placementId?: number;
            /** @description Position of the message among those of its placement. */
            priorityOrder?: number;
        };
        /** @description A place in the app or site, with the messages to show there. */
        EmbeddedPlacement: {
            /** @description The messages for this placement. */
            embeddedMessages?: components["schemas"]["EmbeddedMessage"][];
            /** @description Id of the placement. */
            placementId?: number;
        };
        TrackEmbeddedClickRequest: {
            /** @description Id of the button that was clicked, from `elements.buttons`. */
            buttonIdentifier?: string;
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description Id of the embedded message, from its `metadata`. */
            messageId: string;
            /** @description Where the click led. */
            targetUrl?: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        GetEmbeddedMessagesResponse: {
            /** @description One entry per placement. */
            placements?: components["schemas"]["EmbeddedPlacement"][];
        };
        TrackEmbeddedReceivedRequest: {
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description Id of the embedded message, from its `metadata`. */
            messageId: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        TrackEmbeddedSessionRequest: {
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description The messages seen in the session. */
            impressions?: components["schemas"]["EmbeddedImpression"][];
            /** @description Id, start and end of the session. */
            session?: components["schemas"]["EmbeddedSession"];
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        /** @description How often and how long one embedded message was on screen in a session. */
        EmbeddedImpression: {
            /** @description How many times the message was shown. */
            displayCount?: number;
            /** @description How long the message was shown in all. The unit is not documented. */
            displayDuration?: number;
            /** @description Id of the embedded message, from its `metadata`. */
            messageId?: string;
            /** @description Id of the placement in which it was shown. */
            placementId?: number;
        };
        /** @description A period during which embedded messages could be seen. */
        EmbeddedSession: {
            /** @description End of the session, as integer Unix time, in the same unit as `start`. */
            end?: number;
            /** @description Id of the session, chosen by the app. */
            id?: string;
            /** @description Start of the session, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            start?: number;
        };
        /** @description One event of one user, named by e-mail address or user id. */
        TrackEventRequest: {
            email?: string;
            userId?: string;
            eventName: string;
            /** @description Up to 512 bytes. An event with a known id is replaced. */
            id?: string;
            /** @description Integer Unix time; seconds and milliseconds are both seen to work. Absent means when it arrives. */
            createdAt?: number;
            dataFields?: components["schemas"]["DataFields"];
            /** @description Campaign to attribute the event to. */
            campaignId?: number;
            templateId?: number;
            /** @description Whether fields new to this event are added; absent, the project's setting decides. */
            createNewFields?: boolean;
        };
        BulkTrackEventsRequest: {
            events: components["schemas"]["TrackEventRequest"][];
        };
        /** @description Identifiers of the users whose events were not taken, by reason. */
        FailedEventUpdates: {
            invalidEmails?: string[];
            invalidUserIds?: string[];
            notFoundEmails?: string[];
            notFoundUserIds?: string[];
            forgottenEmails?: string[];
            forgottenUserIds?: string[];
        };
        BulkTrackEventsResponse: {
            successCount: number;
            failCount: number;
            failedUpdates?: components["schemas"]["FailedEventUpdates"];
            disallowedEventNames?: string[];
            /** @description Fields new to the project. */
            createdFields?: string[];
            /** @description Fields that were dropped. */
            filteredOutFields?: string[];
            /**
             * @deprecated
             * @description Read `failedUpdates.invalidEmails`.
             */
            invalidEmails?: string[];
            /**
             * @deprecated
             * @description Here it means "not found"; read `failedUpdates.notFoundUserIds`.
             */
            invalidUserIds?: string[];
        };
        GetEventsResponse: {
            /** @description The events, newest first. */
            events: components["schemas"]["UserEvent"][];
        };
        TrackInAppClickRequest: {
            /** @description Address of the link or button that was clicked. */
            clickedUrl?: string;
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description How the message was stored and shown. */
            messageContext?: components["schemas"]["InboxMessageContext"];
            /** @description Id of the in-app message, from `inApp.getMessages`. */
            messageId: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        TrackInAppCloseRequest: {
            /** @description Address of the link that closed the message, if a link did. */
            clickedUrl?: string;
            /** @description How the user closed the message. */
            closeAction?: string;
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description Id of the inbox session in which it happened. */
            inboxSessionId?: string;
            /** @description How the message was stored and shown. */
            messageContext?: components["schemas"]["InboxMessageContext"];
            /** @description Id of the in-app message, from `inApp.getMessages`. */
            messageId: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        ConsumeInAppRequest: {
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description How the user removed the message. */
            deleteAction?: string;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description How the message was stored and shown. */
            messageContext?: components["schemas"]["InboxMessageContext"];
            /** @description Id of the in-app message, from `inApp.getMessages`. */
            messageId: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        TrackInAppDeliveryRequest: {
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description How the message was stored. */
            messageContext?: components["schemas"]["MessageContext"];
            /** @description Id of the in-app message, from `inApp.getMessages`. */
            messageId: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        TrackInAppOpenRequest: {
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description The device and app on which it happened. */
            deviceInfo?: components["schemas"]["DeviceInfo"];
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description How the message was stored and shown. */
            messageContext?: components["schemas"]["InboxMessageContext"];
            /** @description Id of the in-app message, from `inApp.getMessages`. */
            messageId: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        /** @description How an in-app message was stored and where it was shown. */
        InboxMessageContext: {
            /** @description Where the user saw the message. */
            location?: string;
            /** @description Whether the message is kept in the inbox. */
            saveToInbox?: boolean;
            /** @description Whether the message went to the inbox without being shown first. */
            silentInbox?: boolean;
        };
        /** @description How an in-app message was stored. */
        MessageContext: {
            /** @description Whether the message is kept in the inbox. */
            saveToInbox?: boolean;
            /** @description Whether the message went to the inbox without being shown first. */
            silentInbox?: boolean;
        };
        TrackPushOpenRequest: {
            /** @description Id of the campaign that sent the notification. */
            campaignId: number;
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description Data to store with the event. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description Id of the message that was sent to the user. */
            messageId: string;
            /** @description Id of the template used. */
            templateId?: number;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        TrackWebPushClickRequest: {
            /** @description Id of the campaign that sent the notification. */
            campaignId?: number;
            /** @description When it happened, as integer Unix time. It is not settled whether seconds or milliseconds are meant. */
            createdAt?: number;
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description Id of the message that was sent to the user. */
            messageId: string;
            /** @description Id of the template used. */
            templateId?: number;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        /** @description One event of a user. Some servers put the data fields beside the members named here instead of under `dataFields`. */
        UserEvent: {
            /** @description Id of the stored event. */
            _id?: string;
            email?: string;
            userId?: string;
            /** @description Kind of event. Custom events have `customEvent`. */
            eventType?: string;
            /** @description Name of a custom event. Absent on system events. */
            eventName?: string;
            /** @description When the event happened, as `yyyy-MM-dd HH:mm:ss ZZ`. */
            createdAt?: string;
            /** @description When the stored event last changed, as `yyyy-MM-dd HH:mm:ss ZZ`. Only newer servers send it. */
            eventUpdatedAt?: string;
            /** @description Id of the campaign the event belongs to, if any. */
            campaignId?: number;
            /** @description Id of the template the event belongs to, if any. */
            templateId?: number;
            /** @description Id of the message the event belongs to, if any. */
            messageId?: string;
            /** @description Data of the event. Some servers flatten it into the event. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description Members that Iterable keeps for itself. Only newer servers send it. */
            itblInternal?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Who may take part in an experiment. */
        ExperimentConstraints: {
            /** @description Lists whose members are left out. */
            suppressionListIds?: number[];
            /** @description The segment that the experiment is for. */
            targetSegment?: string;
        };
        /** @description An experiment, in short. */
        ExperimentListItem: {
            id: number;
            name: string;
            /**
             * @description State of the experiment; `winner_found` means that a winning variant is known.
             * @enum {string}
             */
            status: "draft" | "ready" | "running" | "finished" | "winner_found";
            /**
             * @description Medium of the messages under test.
             * @enum {string}
             */
            channelType: "email" | "push" | "sms" | "in_app" | "web_push";
            /** @description Who made the experiment. */
            author: string;
            /**
             * Format: date-time
             * @description When the experiment started.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the experiment finished.
             */
            finishDate?: string;
        };
        /** @description Where a page lies in the whole result. */
        OffsetPagination: {
            /** @description Largest number of entries on a page. */
            limit: number;
            /** @description How many entries were skipped before this page. */
            offset: number;
            /** @description Number of entries on all pages. */
            total: number;
        };
        ListExperimentsResponse: {
            /** @description The experiments of this page. */
            experiments: components["schemas"]["ExperimentListItem"][];
            /** @description Where this page lies in the whole. */
            pagination: components["schemas"]["OffsetPagination"];
        };
        /** @description Name of an experiment and what it belongs to. */
        ExperimentMeta: {
            /** @description Campaign that the experiment is part of. */
            campaignId?: number;
            /** @description Names of the metrics that count as a conversion. */
            conversionMetrics: string[];
            /** @description Name of the experiment. */
            name: string;
            /** @description Id of the organisation. */
            orgId: number;
            /** @description Id of the project. */
            projectId: number;
        };
        /** @description How large the groups of an experiment are and how long the test runs. */
        ExperimentSizing: {
            /** @description Share of the audience that is held out, in percent. */
            holdoutPercentage?: number;
            /** @description Share of the audience for each variant, in percent. */
            perVariantPercentage?: number;
            /** @description Share of the audience in the test, in percent. */
            testGroupPercentage?: number;
            /** @description Share of the audience that is kept for the winning variant, in percent. */
            winnerGroupPercentage?: number;
            /** @description How long the test runs, in minutes. */
            testDurationMinutes?: number;
            /** @description Number of sends for each variant. */
            sendsPerVariant?: number;
        };
        /** @description What sets a variant apart from the others. */
        ExperimentVariantValue: {
            /** @description Time at which this variant is sent. */
            sendTime?: string;
            /** @description Send-time optimisation group of this variant. */
            stoGroup?: string;
            /** @description Template that this variant uses. */
            templateId?: number;
        };
        /** @description A variant of an experiment, without message content. */
        ExperimentVariantSummary: {
            id: number;
            name: string;
            /** @description Share that the variant has at present, in percent. */
            currentPercentage: number;
            /** @description Whether this is the control that the others are compared with. */
            isControl: boolean;
            /** @description Whether this variant won. */
            isWinner: boolean;
            /** @description What sets this variant apart. */
            value: components["schemas"]["ExperimentVariantValue"];
        };
        /** @description An experiment with its settings and variants. */
        Experiment: {
            id: number;
            /**
             * @description State of the experiment; `winner_found` means that a winning variant is known.
             * @enum {string}
             */
            status: "draft" | "ready" | "running" | "finished" | "winner_found";
            /**
             * @description Medium of the messages under test.
             * @enum {string}
             */
            channelType: "email" | "push" | "sms" | "in_app" | "web_push";
            /** @description What the variants differ in. */
            experimentType: string;
            /** @description How recipients are divided among the variants. */
            allocationMode: string;
            /**
             * Format: date-time
             * @description When the experiment was created.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the experiment started.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the experiment finished.
             */
            finishDate?: string;
            /** @description Name of the experiment and what it belongs to. */
            meta: components["schemas"]["ExperimentMeta"];
            /** @description How large the groups are and how long the test runs. */
            sizing: components["schemas"]["ExperimentSizing"];
            /** @description Who may take part. */
            constraints?: components["schemas"]["ExperimentConstraints"];
            /** @description The variants, without message content. */
            variants: components["schemas"]["ExperimentVariantSummary"][];
        };
        /** @description Message content of a variant. */
        ExperimentVariantContent: {
            /** @description Subject line. */
            subject?: string;
            /** @description Preview text that mail programs show after the subject. */
            preheader?: string;
            /** @description HTML body of the message. */
            htmlSource?: string;
            /** @description Plain text body of the message. */
            plainText?: string;
        };
        /** @description A variant of an experiment, with its message content. */
        ExperimentVariant: {
            /** @description Id of the variant. */
            variantId: number;
            /** @description Name of the variant. */
            name: string;
            /** @description Share that the variant has at present, in percent. */
            currentPercentage: number;
            /** @description What sets this variant apart. */
            value: components["schemas"]["ExperimentVariantValue"];
            /** @description Message content of the variant. */
            content?: components["schemas"]["ExperimentVariantContent"];
        };
        GetExperimentVariantsResponse: {
            /** @description Id of the experiment. */
            experimentId: number;
            /** @description The variants, with message content. */
            variants: components["schemas"]["ExperimentVariant"][];
        };
        /** @description Type of the exported records, such as `emailSend`, `customEvent` or `user`. */
        ExportDataType: string;
        /** @description One file of an export job; up to 10 MB. */
        ExportFile: {
            /** @description Name of the file; the last one of a page is the next `startAfter`. */
            file: string;
            /** @description Link for downloading the file; works for 30 minutes. */
            url: string;
        };
        GetExportFilesResponse: {
            /** @description True when the job stopped at the limit of 100 GB, so that records are missing. */
            exportTruncated: boolean;
            /** @description The files of this page. */
            files: components["schemas"]["ExportFile"][];
            /** @description Id of the job. */
            jobId: number;
            /** @description State of the job; more files may come until it is final. */
            jobState: components["schemas"]["ExportJobState"];
        };
        /** @description An export job. */
        ExportJob: {
            /** @description Number of bytes exported so far. */
            bytesExported?: number;
            /** @description Type of the exported records. */
            dataTypeName?: components["schemas"]["ExportDataType"];
            /**
             * Format: date-time
             * @description When the job ended.
             */
            endTime?: string;
            /** @description Id of the job, to be used as `jobId`. */
            id?: number;
            /** @description State of the job. */
            jobState: components["schemas"]["ExportJobState"];
            /**
             * Format: date-time
             * @description When the job is due to start.
             */
            scheduledStartTime?: string;
        };
        /** @description State of an export job. Compare without regard to case; new values may be added. A running job may fall back to `enqueued` and resume later. */
        ExportJobState: "enqueued" | "queued" | "running" | "completed" | "failed" | "cancelling" | "cancelled" | (string & {});
        GetExportJobsResponse: {
            /** @description The export jobs. */
            jobs?: components["schemas"]["ExportJob"][];
        };
        StartExportRequest: {
            /** @description Only records of this campaign. */
            campaignId?: number;
            /** @description Type of the records to export, such as `emailSend`, `customEvent` or `user`; new values may be added. */
            dataTypeName: "emailSend" | "emailOpen" | "emailClick" | "hostedUnsubscribeClick" | "emailComplaint" | "emailBounce" | "emailSendSkip" | "pushSend" | "pushOpen" | "pushUninstall" | "pushBounce" | "pushSendSkip" | "inAppSend" | "inAppOpen" | "inAppClick" | "inAppClose" | "inAppDelete" | "inAppDelivery" | "inAppSendSkip" | "inAppRecall" | "inboxSession" | "inboxMessageImpression" | "smsSend" | "smsBounce" | "smsClick" | "smsReceived" | "smsSendSkip" | "webPushSend" | "webPushClick" | "webPushSendSkip" | "rcsSend" | "rcsSendSkip" | "emailSubscribe" | "emailUnSubscribe" | "purchase" | "customEvent" | "user" | "smsUsageInfo" | "embeddedSend" | "embeddedSendSkip" | "embeddedClick" | "embeddedReceived" | "embeddedImpression" | "embeddedSession" | "unknownSession" | "journeyExit" | "whatsAppBounce" | "whatsAppClick" | "whatsAppReceived" | "whatsAppSeen" | "whatsAppSend" | "whatsAppSendSkip" | "whatsAppUsageInfo" | "anonSession" | (string & {});
            /** @description Character between the columns, for `text/csv`. */
            delimiter?: string;
            /** @description End of the period, exclusive, as `yyyy-MM-dd HH:mm:ss` with an optional offset such as ` +00:00`; UTC without one. */
            endDateTime?: string;
            /** @description Fields to leave out, comma-separated. */
            omitFields?: string;
            /** @description Fields to include, as one comma-separated string. */
            onlyFields?: string;
            /**
             * @description Format of the files; `application/x-json-stream` has one JSON object per line.
             * @enum {string}
             */
            outputFormat: "text/csv" | "application/x-json-stream";
            /** @description Start of the period, inclusive, as `yyyy-MM-dd HH:mm:ss` with an optional offset such as ` +00:00`; UTC without one. */
            startDateTime?: string;
        };
        StartExportResponse: {
            /** @description Id of the new job, for `exports.getFiles` and `exports.cancel`. */
            jobId: number;
            /** @description Message for people. */
            message?: string;
        };
        InAppMessage: {
            /** @description Id of the campaign that produced the message. */
            campaignId?: number;
            /** @description What to show. */
            content?: components["schemas"]["InAppContent"];
            /** @description When the message was created, in epoch milliseconds. */
            createdAt?: number;
            /** @description Custom data set on the campaign. */
            customPayload?: {
                [key: string]: unknown;
            };
            /** @description When the message expires, in epoch milliseconds. */
            expiresAt?: number;
            /** @description What the inbox list shows for the message. */
            inboxMetadata?: components["schemas"]["InboxMetadata"];
            /** @description True when the message carries only data and nothing to show. */
            jsonOnly?: boolean;
            /** @description Id to report in the in-app event calls. */
            messageId?: string;
            /** @description Kind of message. The values are not documented. */
            messageType?: components["schemas"]["InAppMessageType"];
            /** @description Content for television devices. */
            ottPayload?: components["schemas"]["RokuContent"];
            /** @description Priority of the message among others. */
            priorityLevel?: number;
            /** @description True once `events.trackInAppOpen` was called for the message. */
            read?: boolean;
            /** @description True when the message is kept in the inbox. Otherwise the app must consume it. */
            saveToInbox?: boolean;
            /** @description When the app should show the message. */
            trigger?: components["schemas"]["InAppTrigger"];
            /** @description Kind of content. The values are not documented. */
            typeOfContent?: components["schemas"]["InAppContentType"];
        };
        GetInAppMessagesResponse: {
            /** @description The messages found. May be empty. */
            inAppMessages: components["schemas"]["InAppMessage"][];
        };
        InAppContent: {
            /** @description The message as HTML. */
            html?: string;
            /** @description Position, background and animation in mobile apps. */
            inAppDisplaySettings?: components["schemas"]["InAppDisplaySettings"];
            /** @description Content for television devices. */
            ottPayload?: components["schemas"]["RokuContent"];
            /** @description Position on a web page. */
            webInAppDisplaySettings?: components["schemas"]["WebInAppDisplaySettings"];
            /** @description Custom data. */
            payload?: {
                [key: string]: unknown;
            };
        };
        /** @description When the app should show the message. */
        InAppTrigger: {
            /** @description Kind of trigger. */
            type?: components["schemas"]["InAppTriggerType"];
        };
        /** @description Kind of in-app message. The values are not documented. */
        InAppMessageType: string;
        /** @description Kind of content of an in-app message. The values are not documented. */
        InAppContentType: string;
        /** @description A button of an in-app message on a television device. */
        RokuButtonContent: {
            /** @description Colour of the border. */
            buttonBorderColor: string;
            /** @description Button colour while the button has the focus. */
            buttonColorFocused: string;
            /** @description Button colour without the focus. */
            buttonColorUnFocused: string;
            /** @description Link to open when the button is chosen. */
            buttonDeeplink: string;
            /** @description Label of the button. */
            buttonText: string;
            /** @description Text colour while the button has the focus. */
            buttonTextColorFocused: string;
            /** @description Text colour without the focus. */
            buttonTextColorUnFocused: string;
        };
        /** @description In-app content for Roku and similar television devices. */
        RokuContent: {
            /** @description Background colour of the dialog. */
            backgroundColor?: string;
            /** @description Buttons of the dialog. */
            buttons?: components["schemas"]["RokuButtonContent"][];
            /** @description Font of the main text. */
            dialogBodyFont?: string;
            /** @description Font of the buttons. */
            dialogButtonFont?: string;
            /** @description Headline of the dialog. */
            dialogHeader?: string;
            /** @description Font of the headline. */
            dialogHeaderFont?: string;
            /** @description Main text of the dialog. */
            dialogText?: string;
            /** @description Image for full-HD screens. */
            fhd_image?: string;
            /** @description Colour of the text. */
            textColor?: string;
        };
        TargetInAppRequest: {
            /**
             * @description Whether a marketing campaign may go to a user who already received it. Defaults to true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the triggered campaign to send. */
            campaignId: number;
            /** @description Values for the template. They override the profile for this message only and are not stored. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the recipient. Give this or `recipientUserId`. In an email-based project an unknown address creates the user. */
            recipientEmail?: string;
            /** @description User id of the recipient. Give this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC, at most 365 days ahead. Left out, or in the past, it means now. */
            sendAt?: string;
        };
        /** @description `immediate` shows the message at once, `event` after an event in the app, `never` not by itself. Further values may appear. */
        InAppTriggerType: "immediate" | "event" | "never" | (string & {});
        /** @description One page of journeys. */
        GetJourneysResponse: {
            journeys: components["schemas"]["JourneyDetails"][];
            /** @description Address of the next page; absent on the last one. */
            nextPageUrl?: string;
            /** @description Address of the previous page; absent on the first one. */
            previousPageUrl?: string;
            /** @description Number of journeys on all pages. */
            totalJourneysCount: number;
        };
        /** @description A journey with its settings. */
        JourneyDetails: {
            /** @description When the journey was created, in milliseconds since 1970. */
            createdAt?: number;
            /** @description Id of the person who created the journey. */
            creatorUserId?: string;
            description?: string;
            /** @description Unpublished draft of the journey, if there is one. */
            draft?: components["schemas"]["JourneyDraftDetails"];
            /** @description Whether the journey is switched on. */
            enabled?: boolean;
            /** @description Id of the journey; `journeys.trigger` calls it `workflowId`. */
            id?: number;
            /** @description Whether the journey is archived. */
            isArchived?: boolean;
            /** @description Kind of journey. */
            journeyType?: string;
            /** @description How many times one user may enter the journey in all. */
            lifetimeLimit?: number;
            name?: string;
            /** @description How many times one user may be in the journey at the same time. */
            simultaneousLimit?: number;
            /** @description Id of the tile at which the journey starts. */
            startTileId?: number;
            /** @description Names of the events that start the journey. */
            triggerEventNames?: string[];
            /** @description When the journey was last changed, in milliseconds since 1970. */
            updatedAt?: number;
        };
        /** @description The draft of a journey. */
        JourneyDraftDetails: {
            /** @description When the draft was created, in milliseconds since 1970. */
            createdAt: number;
            /** @description Id of the person who created the draft. */
            creatorUserId: string;
            id: number;
            name: string;
            /** @description When the draft was last changed, in milliseconds since 1970. */
            updatedAt: number;
        };
        /** @description Starts a journey for one user, named by `email` or `userId`, or for a list. */
        TriggerWorkflowRequest: {
            /** @description Values that the journey can use, by field name. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description E-mail of the user; give this, `userId` or `listId`. */
            email?: string;
            /** @description List whose members enter the journey; its previous run must have ended. */
            listId?: number;
            /** @description User id of the user; give this, `email` or `listId`. */
            userId?: string;
            /** @description Id of the journey. */
            workflowId: number;
        };
        CreateListRequest: {
            /** @description What the list is for. */
            description?: string;
            /** @description Name of the list. */
            name: string;
        };
        CreateListResponse: {
            /** @description Id of the new list. */
            listId: number;
        };
        GetListsResponse: {
            /** @description All lists of the project. */
            lists: components["schemas"]["ListDetails"][];
        };
        ListDetails: {
            /** @description When the list was created, in epoch milliseconds. */
            createdAt: number;
            description?: string;
            /** @description Id of the list. */
            id: number;
            /** @description Whether the list is used as a global suppression list. */
            isGlobalSuppressionEnabled?: boolean;
            /**
             * @description Kind of list. Only `Standard` lists, the static ones, take subscribe calls.
             * @enum {string}
             */
            listType: "Standard" | "Dynamic" | "Suppression" | "Internal";
            name: string;
        };
        ListSubscribeRequest: {
            /** @description Id of a static list (type `Standard`). */
            listId: number;
            /** @description The users to add. No maximum is published; clients stop at about 1000. */
            subscribers: components["schemas"]["UserUpdateItem"][];
            /**
             * @description True skips unknown users instead of creating them. Works in userID-based and hybrid projects. Defaults to false.
             * @default false
             */
            updateExistingUsersOnly?: boolean;
        };
        ListUnsubscribeRequest: {
            /** @description Id of the campaign to record with the unsubscribe. */
            campaignId?: number;
            /** @description True also unsubscribes the users from the message channel. */
            channelUnsubscribe?: boolean;
            /** @description Id of the list. */
            listId: number;
            /** @description The users to remove. */
            subscribers: components["schemas"]["ListUnsubscriber"][];
        };
        /** @description One user, named by `email` or `userId`. */
        ListUnsubscriber: {
            /** @description E-mail address of the user. Give this or `userId`. */
            email?: string;
            /** @description User id of the user. Give this or `email`. */
            userId?: string;
        };
        /** @description How many messages a user may get in a number of days. */
        FrequencyCap: {
            /** @description Length of the period, in days. */
            days: number;
            /** @description Largest number of messages in the period. */
            messages: number;
        };
        /** @description A message type, which belongs to a channel. */
        MessageTypeDetails: {
            /** @description Channel that the message type belongs to. */
            channelId: number;
            /** @description When the message type was created, in milliseconds since 1970. */
            createdAt?: number;
            /** @description Limit on the messages that a user may get. */
            frequencyCap?: components["schemas"]["FrequencyCap"];
            id: number;
            name: string;
            /** @description Largest number of messages sent per minute. */
            rateLimitPerMinute?: number;
            /**
             * @description With `OptIn` users must subscribe first; with `OptOut` they get messages until they unsubscribe.
             * @enum {string}
             */
            subscriptionPolicy?: "OptIn" | "OptOut";
            /** @description When the message type was last changed, in milliseconds since 1970. */
            updatedAt?: number;
        };
        GetMessageTypesResponse: {
            /** @description All message types of the project. */
            messageTypes: components["schemas"]["MessageTypeDetails"][];
        };
        ListMetadataTablesResponse: {
            /** @description The tables. */
            results: components["schemas"]["MetadataTable"][];
        };
        /** @description One page of the keys of a metadata table. */
        MetadataKeyListing: {
            /** @description Send this to get the next page; absent on the last one. */
            nextMarker?: string;
            /** @description The keys of this page. */
            results: components["schemas"]["MetadataKey"][];
        };
        /** @description A metadata key, without its value. */
        MetadataKey: {
            /** @description Key within the table. */
            key: string;
            /** @description When the value was last changed, as a number. */
            lastModified: number;
            /** @description Size of the stored value. */
            size: number;
            /** @description Table that holds the key. */
            table: string;
        };
        /** @description A metadata key with its value. */
        MetadataValue: {
            /** @description Key within the table. */
            key: string;
            /** @description When the value was last changed, as a number. */
            lastModified: number;
            /** @description Size of the stored value. */
            size: number;
            /** @description Table that holds the key. */
            table: string;
            /** @description The value, a JSON object. */
            value: {
                [key: string]: unknown;
            };
        };
        PutMetadataRequest: {
            /** @description The value to store, a JSON object; at most 30 kB. */
            value: {
                [key: string]: unknown;
            };
        };
        /** @description Names one metadata table. */
        MetadataTable: {
            /** @description Name of the table. */
            name: string;
        };
        TargetPushRequest: {
            /**
             * @description Whether a marketing campaign may go to a user who already received it. Defaults to true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the triggered campaign to send. */
            campaignId: number;
            /** @description Values for the template. They override the profile for this message only and are not stored. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description Free-form data of your own that goes with the message. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the recipient. Give this or `recipientUserId`. */
            recipientEmail?: string;
            /** @description User id of the recipient. Give this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC, at most 365 days ahead. Left out, or in the past, it means now. */
            sendAt?: string;
        };
        /** @description Free-form fields. The first value a project receives for a field fixes its type. */
        DataFields: {
            [key: string]: unknown;
        };
        /** @description The envelope of nearly every answer. */
        IterableApiResponse: {
            /** @description Machine-readable result. Also `Success` on some failures, so look at the status first. */
            code: "Success" | "Accepted" | "BadApiKey" | "BadAuthorizationHeader" | "BadJsonBody" | "BadParams" | "BatchTooLarge" | "Conflict" | "DatabaseError" | "EmailAlreadyExists" | "ExternalKeyConflict" | "Forbidden" | "ForbiddenParamsError" | "ForgottenUserError" | "GenericError" | "InvalidEmailAddressError" | "InvalidJwtPayload" | "InvalidUserIdError" | "JwtUserIdentifiersMismatched" | "NotFound" | "QueueEmailError" | "RateLimitExceeded" | "RequestFieldsTypesMismatched" | "Unauthorized" | "UniqueFieldsLimitExceeded" | "UnknownEmailError" | "UnknownUserIdError" | "UserIdAlreadyExists" | (string & {});
            /** @description For people; often empty on success. */
            msg: string;
            /** @description Details of a failure, or the id of what was made. */
            params?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The envelope of a 429. Newer servers fill `params` for the user endpoints. */
        RateLimitedResponse: {
            code: string;
            msg: string;
            params?: ({
                /** @description Burst size of the token bucket. */
                rateLimitLimit?: number;
                /** @description Tokens left. */
                rateLimitRemaining?: number;
                /** @description Seconds to wait. */
                rateLimitReset?: number;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /** @description The error shape of some newer endpoints, instead of the envelope. */
        IterableAreaError: {
            /** @description Dotted, for example `error.users.noUserWithIdExists`. */
            code: string;
            error?: string;
            /** @description For people. */
            message: string;
            /** @description Details of the failure. */
            data?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What happens on a click. */
        EmbeddedAction: {
            /** @description What the action works on, for instance an address. */
            data?: string;
            /** @description Kind of action. */
            type?: string;
        };
        /** @description A template without its content. */
        TemplateMetadata: {
            /** @description Id of the campaign the template belongs to, if any. */
            campaignId?: number;
            /** @description The id your own system gives the template. Several templates may share it. */
            clientTemplateId?: string;
            /** @description When it was created, in epoch milliseconds. */
            createdAt: number;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name: string;
            /** @description Id of the template as Iterable numbers it. */
            templateId: number;
            /** @description When it was last changed, in epoch milliseconds. */
            updatedAt: number;
        };
        /** @description Background colour around the message. */
        InAppBackgroundColor: {
            /** @description Opacity of the colour. */
            alpha?: number;
            /** @description Colour as a hexadecimal code. */
            hex?: string;
        };
        EmbeddedButton: {
            /** @description What happens when the button is clicked. */
            action?: components["schemas"]["EmbeddedAction"];
            /** @description Id of the button, to report as `buttonIdentifier` of a click. */
            id?: string;
            /** @description Label of the button. */
            title?: string;
        };
        /** @description Names the scheduled message by `scheduledMessageId` alone, or by `campaignId` together with a user. */
        CancelScheduledMessageRequest: {
            /** @description Id of the campaign. Also needs `email` or `userId`. */
            campaignId?: number;
            /** @description E-mail address of the recipient. Used with `campaignId`. */
            email?: string;
            /** @description Id of the scheduled message, from `params.scheduledMessageId` of the answer to the send call. */
            scheduledMessageId?: number;
            /** @description User id of the recipient. Used with `campaignId`. */
            userId?: string;
        };
        /** @description The device and app on which something happened. */
        DeviceInfo: {
            /** @description Package name or bundle id of the app. */
            appPackageName: string;
            /** @description Id of the device or app installation. */
            deviceId: string;
            /** @enum {string} */
            platform: "iOS" | "Android" | "Web";
        };
        /** @description Room on one side of the message. */
        InAppDisplaySetting: {
            /** @description Size as a percentage of the screen. */
            percentage?: number;
            /** @description `AutoExpand` lets this side adapt to the content. Further values may appear. */
            displayOption?: "AutoExpand" | (string & {});
        };
        /** @description Position, background and animation of an in-app message in a mobile app. */
        InAppDisplaySettings: {
            /** @description Background colour around the message. */
            bgColor?: components["schemas"]["InAppBackgroundColor"];
            /** @description Room below the message. */
            bottom?: components["schemas"]["InAppDisplaySetting"];
            /** @description Room to the left of the message. */
            left?: components["schemas"]["InAppDisplaySetting"];
            /** @description Room to the right of the message. */
            right?: components["schemas"]["InAppDisplaySetting"];
            /** @description Whether the message appears with an animation. */
            shouldAnimate?: boolean;
            /** @description Room above the message. */
            top?: components["schemas"]["InAppDisplaySetting"];
        };
        /** @description What the inbox list shows for a message. */
        InboxMetadata: {
            /** @description Address of the icon. */
            icon?: string;
            /** @description Second line. */
            subtitle?: string;
            /** @description First line. */
            title?: string;
        };
        /** @description A name and its value. */
        LinkParam: {
            /** @description The name, for instance of an HTTP header. */
            key: string;
            /** @description The value that goes with the name. */
            value: string;
        };
        /** @description Where on a web page the message appears. Further values may appear. */
        WebInAppPosition: "Center" | "TopRight" | "BottomRight" | "Full" | (string & {});
        TemplatePreviewRequest: {
            /** @description Sample content to use in place of the data feeds. */
            dataFeed?: {
                [key: string]: unknown;
            };
            /** @description Values for the fields of the template. A missing field renders as empty text. */
            dataFields?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether the data feeds are fetched for the preview; false by default.
             * @default false
             */
            fetchDataFeeds?: boolean;
        };
        TemplateProofRequest: {
            /** @description Values for the fields of the template. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description Language version to send, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description E-mail address of the user who gets the proof; this or `recipientUserId`. */
            recipientEmail?: string;
            /** @description User id of the user who gets the proof; this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description Template to send, by the id Iterable gave it. */
            templateId: number;
        };
        EmbeddedText: {
            /** @description Name of the text field. */
            label?: string;
            /** @description The text itself. */
            text?: string;
        };
        WebInAppDisplaySettings: {
            /** @description Where on the page the message appears. */
            position?: components["schemas"]["WebInAppPosition"];
        };
        TargetSmsRequest: {
            /**
             * @description Whether a marketing campaign may go to a user who already received it. Defaults to true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the triggered campaign to send. */
            campaignId: number;
            /** @description Values for the template. They override the profile for this message only and are not stored. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the recipient. Give this or `recipientUserId`. */
            recipientEmail?: string;
            /** @description User id of the recipient. Give this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC, at most 365 days ahead. Left out, or in the past, it means now. */
            sendAt?: string;
        };
        CreateSnippetRequest: {
            /** @description Text of the snippet. */
            content: string;
            /** @description Id of the person to name as the author. */
            createdByUserId?: string;
            /** @description What the snippet is for. */
            description?: string;
            /** @description Name of the snippet; at most 100 characters. A name of digits only would be read as an id. */
            name: string;
            /** @description Names of the variables that the content uses. */
            variables?: string[];
        };
        CreateSnippetResponse: {
            /** @description Id of the new snippet. */
            snippetId?: number;
        };
        DeleteSnippetResponse: {
            /** @description Id of the deleted snippet. */
            snippetId?: number;
        };
        GetSnippetResponse: {
            /** @description The snippet. */
            snippet?: components["schemas"]["Snippet"];
        };
        GetSnippetsResponse: {
            /** @description All snippets of the project. */
            snippets?: components["schemas"]["Snippet"][];
        };
        /** @description A piece of content that templates can share. */
        Snippet: {
            /** @description Text of the snippet. */
            content?: string;
            /** @description When the snippet was created. */
            createdAt?: string;
            /** @description Who created the snippet. */
            createdBy?: string;
            description?: string;
            id?: number;
            name?: string;
            /** @description Project that the snippet belongs to. */
            projectId?: number;
            /** @description When the snippet was last changed. */
            updatedAt?: string;
            /** @description Who last changed the snippet. */
            updatedBy?: string;
            /** @description Names of the variables that the content uses. */
            variables?: string[];
        };
        UpdateSnippetRequest: {
            /** @description New text of the snippet. */
            content: string;
            /** @description Id of the person to name as the author. */
            createdByUserId?: string;
            /** @description What the snippet is for. */
            description?: string;
            /** @description Names of the variables that the content uses. */
            variables?: string[];
        };
        UpdateSnippetResponse: {
            /** @description Id of the changed or new snippet. */
            snippetId?: number;
        };
        /** @description `users` and `usersByUserId` may be sent together. */
        BulkSubscriptionActionRequest: {
            /** @description E-mail addresses of users. */
            users?: string[];
            /** @description User ids of users. */
            usersByUserId?: string[];
        };
        SubscribeToDoubleOptInRequest: {
            /** @description Name of the brand to show in the message. */
            brandName?: string;
            /** @description E-mail address of the user; this or `userId`. */
            email?: string;
            /** @description SMS message types to subscribe to. */
            messageTypeIds: number[];
            /** @description Phone number of the user. */
            phoneNumber?: string;
            /** @description User id of the user; this or `email`. */
            userId?: string;
        };
        /** @description An e-mail template. In an update, only the members sent are changed. */
        EmailTemplate: {
            /** @description Addresses that get a blind copy. */
            bccEmails?: string[];
            /** @description Whether answers of the data feeds are cached instead of fetched anew. */
            cacheDataFeed?: boolean;
            /** @description Data fields of the campaign the template belongs to. */
            campaignDataFields?: {
                [key: string]: unknown;
            };
            /** @description Addresses that get a copy. */
            ccEmails?: string[];
            /** @description The id your own system gives the template. Several templates may share it. */
            clientTemplateId?: string;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId?: string;
            /**
             * @deprecated
             * @description Deprecated: use `dataFeedIds`.
             */
            dataFeedId?: number;
            /** @description Ids of the data feeds whose content the template uses. */
            dataFeedIds?: number[];
            /** @description Sender address. */
            fromEmail?: string;
            /** @description Sender name shown to the recipient. */
            fromName?: string;
            /** @description Campaign name to report to Google Analytics. */
            googleAnalyticsCampaignName?: string;
            /** @description HTML body. */
            html?: string;
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Query parameters added to the links in the message. */
            linkParams?: components["schemas"]["LinkParam"][];
            /** @description Language version, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Whether fields of the data feeds are merged with those of the user, so that the template refers to both in the same way. */
            mergeDataFeedContext?: boolean;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name, ids and times of the template. */
            metadata?: components["schemas"]["TemplateMetadata"];
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Body for mail programs that do not show HTML. */
            plainText?: string;
            /** @description Preview line that mail programs show beside the subject. */
            preheaderText?: string;
            /** @description Address that replies go to. */
            replyToEmail?: string;
            /** @description Subject line. */
            subject?: string;
            /** @description Id of the template as Iterable numbers it. In an update, the template to change. */
            templateId: number;
        };
        /** @description Only the members sent are changed. */
        UpsertEmailTemplateRequest: {
            /** @description Addresses that get a blind copy. */
            bccEmails?: string[];
            /** @description Whether answers of the data feeds are cached instead of fetched anew. */
            cacheDataFeed?: boolean;
            /** @description Addresses that get a copy. */
            ccEmails?: string[];
            /** @description The id your own system gives the template. Every template that carries it is changed. */
            clientTemplateId: string;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId?: string;
            /**
             * @deprecated
             * @description Deprecated: use `dataFeedIds`.
             */
            dataFeedId?: number;
            /** @description Ids of the data feeds whose content the template uses. */
            dataFeedIds?: number[];
            /** @description Sender address. */
            fromEmail?: string;
            /** @description Sender name shown to the recipient. */
            fromName?: string;
            /** @description Campaign name to report to Google Analytics. */
            googleAnalyticsCampaignName?: string;
            /** @description HTML body. */
            html?: string;
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Query parameters added to the links in the message. */
            linkParams?: components["schemas"]["LinkParam"][];
            /** @description Language version to change, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Whether fields of the data feeds are merged with those of the user, so that the template refers to both in the same way. */
            mergeDataFeedContext?: boolean;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Body for mail programs that do not show HTML. */
            plainText?: string;
            /** @description Preview line that mail programs show beside the subject. */
            preheaderText?: string;
            /** @description Address that replies go to. */
            replyToEmail?: string;
            /** @description Subject line. */
            subject?: string;
        };
        /** @description A template of an embedded message. In an update, only the members sent are changed. */
        EmbeddedTemplate: {
            /** @description Main text of the message. */
            body?: string;
            /** @description Data fields of the campaign the template belongs to. */
            campaignDataFields?: {
                [key: string]: unknown;
            };
            /** @description Id of the campaign the template belongs to, if any. */
            campaignId?: number;
            /** @description The id your own system gives the template. Several templates may share it. */
            clientTemplateId?: string;
            /** @description Media, buttons, further texts and the action of the message. */
            elements?: components["schemas"]["EmbeddedTemplateElements"];
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Language version, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Free-form JSON that reaches the app together with the message. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description Id of the placement (the spot in the app or site) that shows the message. */
            placementId?: number;
            /** @description Id of the template as Iterable numbers it. In an update, the template to change. */
            templateId: number;
            /** @description Headline of the message. */
            title?: string;
        };
        EmbeddedTemplateElements: {
            /** @description Buttons of the message, each with its own action. */
            buttons?: components["schemas"]["EmbeddedButton"][];
            /** @description What happens on a tap or click outside the buttons. */
            defaultAction?: components["schemas"]["EmbeddedAction"];
            /** @description Address of the image or other media to show. */
            mediaUrl?: string;
            /** @description Text that describes the media. */
            mediaUrlCaption?: string;
            /** @description Further texts, each with a label the app can look up. */
            text?: components["schemas"]["EmbeddedText"][];
        };
        /** @description Only the members sent are changed. */
        UpsertEmbeddedTemplateRequest: {
            /** @description Main text of the message. */
            body?: string;
            /** @description The id your own system gives the template. Every template that carries it is changed. */
            clientTemplateId: string;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId?: string;
            /** @description Media, buttons, further texts and the action of the message. */
            elements?: components["schemas"]["EmbeddedTemplateElements"];
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Language version to change, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Free-form JSON that reaches the app together with the message. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description Id of the placement (the spot in the app or site) that shows the message. */
            placementId?: number;
            /** @description Headline of the message. */
            title?: string;
        };
        /** @description A template of an in-app message. In an update, only the members sent are changed. */
        InAppTemplate: {
            /** @description Data fields of the campaign the template belongs to. */
            campaignDataFields?: {
                [key: string]: unknown;
            };
            /** @description Id of the campaign the template belongs to, if any. */
            campaignId?: number;
            /** @description The id your own system gives the template. Several templates may share it. */
            clientTemplateId?: string;
            /** @description When the message expires, as `yyyy-MM-dd HH:mm:ss` in UTC. */
            expirationDateTime?: string;
            /** @description When the message expires, relative to its sending, in place of the fixed `expirationDateTime`. */
            expirationDuration?: string;
            /** @description HTML body. */
            html?: string;
            /** @description Position, background and animation in mobile apps. */
            inAppDisplaySettings?: components["schemas"]["InAppDisplaySettings"];
            /** @description Title, subtitle and icon shown in the inbox of the app. */
            inboxMetadata?: components["schemas"]["InboxMetadata"];
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Language version, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Free-form JSON that reaches the app together with the message. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description Id of the template as Iterable numbers it. In an update, the template to change. */
            templateId: number;
            /** @description Position in web browsers. */
            webInAppDisplaySettings?: components["schemas"]["WebInAppDisplaySettings"];
        };
        /** @description Only the members sent are changed. */
        UpsertInAppTemplateRequest: {
            /** @description The id your own system gives the template. Every template that carries it is changed. */
            clientTemplateId: string;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId?: string;
            /** @description When the message expires, as `yyyy-MM-dd HH:mm:ss` in UTC. */
            expirationDateTime?: string;
            /** @description When the message expires, relative to its sending, in place of the fixed `expirationDateTime`. */
            expirationDuration?: string;
            /** @description HTML body. */
            html?: string;
            /** @description Position, background and animation in mobile apps. */
            inAppDisplaySettings?: components["schemas"]["InAppDisplaySettings"];
            /** @description Title, subtitle and icon shown in the inbox of the app. */
            inboxMetadata?: components["schemas"]["InboxMetadata"];
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Language version to change, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Free-form JSON that reaches the app together with the message. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description Position in web browsers. */
            webInAppDisplaySettings?: components["schemas"]["WebInAppDisplaySettings"];
        };
        PushActionIcon: {
            /** @description Where the image comes from. */
            iconType: components["schemas"]["PushActionIconType"];
            /** @description Name of the image. */
            imageName: string;
        };
        /** @description Kind of icon; the accepted values are not published. */
        PushActionIconType: string;
        /** @description A push template. In an update, only the members sent are changed. */
        PushTemplate: {
            /** @description Badge on the app icon, as a string. */
            badge?: string;
            /** @description At most 3 buttons. */
            buttons?: components["schemas"]["PushActionButton"][];
            /** @description Whether answers of the data feeds are cached instead of fetched anew. */
            cacheDataFeed?: boolean;
            /** @description Data fields of the campaign the template belongs to. */
            campaignDataFields?: {
                [key: string]: unknown;
            };
            /** @description Id of the campaign the template belongs to, if any. */
            campaignId?: number;
            /** @description The id your own system gives the template. Several templates may share it. */
            clientTemplateId?: string;
            /** @description When it was created, in epoch milliseconds. Set by the server. */
            readonly createdAt?: number;
            /** @description Ids of the data feeds whose content the template uses. */
            dataFeedIds?: number[];
            /** @description Addresses a tap on the push opens, one per platform. */
            deeplink?: components["schemas"]["PushDeeplink"];
            /**
             * @description How urgently iOS presents the push.
             * @enum {string}
             */
            interruptionLevel?: "passive" | "active" | "time-sensitive" | "critical";
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Whether the push reaches the app without being shown. */
            isSilentPush?: boolean;
            /** @description Language version, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Whether fields of the data feeds are merged with those of the user, so that the template refers to both in the same way. */
            mergeDataFeedContext?: boolean;
            /** @description Main text of the push. */
            message?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Free-form JSON that reaches the app together with the message. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description How much the push matters compared with others of the same app; iOS uses it to order them. */
            relevanceScore?: number;
            /** @description Media shown in the push, one address per platform. */
            richMedia?: components["schemas"]["PushRichMedia"];
            /** @description Sound to play on arrival. */
            sound?: string;
            /** @description Id of the template as Iterable numbers it. In an update, the template to change. */
            templateId: number;
            /** @description Headline of the push. */
            title?: string;
            /** @description When it was last changed, in epoch milliseconds. Set by the server. */
            readonly updatedAt?: number;
            /** @description Whether the push wakes the app. */
            wake?: boolean;
        };
        /** @description Addresses a tap on the push opens. */
        PushDeeplink: {
            /** @description Address for Android devices. */
            android?: string;
            /** @description Address for iOS devices. */
            ios?: string;
        };
        /** @description What a tap on a push or on one of its buttons does. */
        PushAction: {
            /** @description What the action needs, for example the address to open. */
            data?: string;
            /** @description Kind of action. */
            type?: string;
        };
        PushActionButton: {
            /** @description What a tap on the button does. */
            action?: components["schemas"]["PushAction"];
            /** @description Icon on the button. */
            actionIcon?: components["schemas"]["PushActionIcon"];
            /**
             * @description `default`, `destructive` for a button that removes something, or `textInput` for one that asks for a reply.
             * @enum {string}
             */
            buttonType?: "default" | "destructive" | "textInput";
            /** @description Name of the button, by which the app recognises it. */
            identifier: string;
            /** @description Hint in the empty input field of a `textInput` button. */
            inputPlaceholder?: string;
            /** @description Label of the send button of a `textInput` button. */
            inputTitle?: string;
            /** @description Whether a tap opens the app. */
            openApp: boolean;
            /** @description Whether the device must be unlocked first. */
            requiresUnlock?: boolean;
            /** @description Text on the button. */
            title: string;
        };
        /** @description Media shown in the push. */
        PushRichMedia: {
            /** @description Address of the media for Android devices. */
            android?: string;
            /** @description Address of the media for iOS devices. */
            ios?: string;
        };
        /** @description Only the members sent are changed. */
        UpsertPushTemplateRequest: {
            /** @description Badge on the app icon, as a string. */
            badge?: string;
            /** @description At most 3 buttons. */
            buttons?: components["schemas"]["PushActionButton"][];
            /** @description Whether answers of the data feeds are cached instead of fetched anew. */
            cacheDataFeed?: boolean;
            /** @description The id your own system gives the template. Every template that carries it is changed. */
            clientTemplateId: string;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId?: string;
            /** @description Ids of the data feeds whose content the template uses. */
            dataFeedIds?: number[];
            /** @description Addresses a tap on the push opens, one per platform. */
            deeplink?: components["schemas"]["PushDeeplink"];
            /**
             * @description How urgently iOS presents the push.
             * @enum {string}
             */
            interruptionLevel?: "passive" | "active" | "time-sensitive" | "critical";
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Whether the push reaches the app without being shown. */
            isSilentPush?: boolean;
            /** @description Language version to change, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Whether fields of the data feeds are merged with those of the user, so that the template refers to both in the same way. */
            mergeDataFeedContext?: boolean;
            /** @description Main text of the push. */
            message?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Free-form JSON that reaches the app together with the message. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description How much the push matters compared with others of the same app; iOS uses it to order them. */
            relevanceScore?: number;
            /** @description Media shown in the push, one address per platform. */
            richMedia?: components["schemas"]["PushRichMedia"];
            /** @description Sound to play on arrival. */
            sound?: string;
            /** @description Headline of the push. */
            title?: string;
            /** @description Whether the push wakes the app. */
            wake?: boolean;
        };
        /** @description An SMS template. In an update, only the members sent are changed. */
        SmsTemplate: {
            /** @description Data fields of the campaign the template belongs to. */
            campaignDataFields?: {
                [key: string]: unknown;
            };
            /** @description Id of the campaign the template belongs to, if any. */
            campaignId?: number;
            /** @description The id your own system gives the template. Several templates may share it. */
            clientTemplateId?: string;
            /** @description When it was created, in epoch milliseconds. Set by the server. */
            readonly createdAt?: number;
            /** @description Campaign name to report to Google Analytics. */
            googleAnalyticsCampaignName?: string;
            /** @description Address of an image to send with the message. */
            imageUrl?: string;
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Query parameters added to the links in the message. */
            linkParams?: components["schemas"]["LinkParam"][];
            /** @description Language version, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Text of the SMS. */
            message?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
            /** @description Id of the template as Iterable numbers it. In an update, the template to change. */
            templateId: number;
            /** @description Domain used for tracked links in the message. */
            trackingDomain?: string;
            /** @description When it was last changed, in epoch milliseconds. Set by the server. */
            readonly updatedAt?: number;
        };
        /** @description Only the members sent are changed. */
        UpsertSmsTemplateRequest: {
            /** @description The id your own system gives the template. Every template that carries it is changed. */
            clientTemplateId: string;
            /** @description Who is recorded as the creator of the template. */
            creatorUserId?: string;
            /** @description Campaign name to report to Google Analytics. */
            googleAnalyticsCampaignName?: string;
            /** @description Address of an image to send with the message. */
            imageUrl?: string;
            /** @description Whether this language version is the default one. Works only where Iterable has enabled it. */
            isDefaultLocale?: boolean;
            /** @description Query parameters added to the links in the message. */
            linkParams?: components["schemas"]["LinkParam"][];
            /** @description Language version to change, as a language tag such as `fr-FR`. */
            locale?: string;
            /** @description Text of the SMS. */
            message?: string;
            /** @description Id of the message type the template belongs to. */
            messageTypeId?: number;
            /** @description Name shown in Iterable; recipients do not see it. */
            name?: string;
        };
        ClientTemplateEntry: {
            /** @description Id of the campaign the template belongs to, if any. */
            campaignId?: number;
            /** @description Language versions the template has. An item may be a plain language tag or an object; handle both. */
            locales?: (string | components["schemas"]["Locale"])[];
            /** @description Id of the template as Iterable numbers it. */
            templateId: number;
        };
        BulkDeleteTemplatesRequest: {
            /** @description Template ids (`templateId`) to delete. Base templates only. */
            ids: number[];
        };
        BulkDeleteTemplatesResponse: {
            /** @description Ids that were not deleted, such as those of templates tied to a campaign. */
            failed?: number[];
            /** @description Why the ids in `failed` were not deleted. */
            failureReason?: string;
            /** @description Ids that were deleted. */
            success?: number[];
        };
        GetByClientTemplateIdResponse: {
            /** @description Every template that carries the id. */
            templates: components["schemas"]["ClientTemplateEntry"][];
        };
        GetTemplatesResponse: {
            /** @description Address of the next page; absent on the last one. */
            nextPageUrl?: string;
            /** @description Address of the previous page; absent on the first one. */
            previousPageUrl?: string;
            /** @description The templates of this page, without their content. */
            templates: components["schemas"]["TemplateMetadata"][];
            /** @description Number of templates on all pages. Absent when the request had neither `page` nor `pageSize`. */
            totalTemplatesCount?: number;
        };
        Locale: {
            /** @description Name of the language, for people. */
            displayLanguage: string;
            /** @description Language tag, such as `fr-FR`. */
            languageTag: string;
        };
        /** @description One user, named by e-mail address, user id or both, and the fields to set. */
        UpdateUserRequest: {
            /** @description Compared and stored in lower case. */
            email?: string;
            /** @description Up to 52 printable ASCII characters; case matters. */
            userId?: string;
            dataFields?: components["schemas"]["DataFields"];
            /** @description Merge the members of top-level objects one level deep instead of replacing them. */
            mergeNestedObjects?: boolean;
            /** @description In an email-based project, create an unknown user id with a placeholder address. */
            preferUserId?: boolean;
            /** @description Whether fields new to the project are added; absent, the project's setting decides. */
            createNewFields?: boolean;
        };
        UpdateEmailRequest: {
            /** @description Wins over `currentUserId` when both are given. */
            currentEmail?: string;
            /** @description Names the user when `currentEmail` is absent. */
            currentUserId?: string;
            /** @description Must not be taken, nor have been forgotten. */
            newEmail: string;
        };
        /** @description One user of a bulk update. */
        UserUpdateItem: {
            email?: string;
            userId?: string;
            dataFields?: components["schemas"]["DataFields"];
            /** @description Merge the members of top-level objects one level deep instead of replacing them. */
            mergeNestedObjects?: boolean;
            /** @description In an email-based project, create an unknown user id with a placeholder address. */
            preferUserId?: boolean;
        };
        BulkUpdateUsersRequest: {
            users: components["schemas"]["UserUpdateItem"][];
            /** @description Whether fields new to the project are added, for the whole request; absent, the project's setting decides. */
            createNewFields?: boolean;
            /** @description Skip users that do not exist instead of creating them. Works in userID-based and hybrid projects, where Iterable has enabled it; elsewhere they are created. */
            updateOnly?: boolean;
        };
        /** @description Identifiers of the users that were not taken, by reason. E-mail addresses come back in lower case. */
        FailedUserUpdates: {
            invalidEmails?: string[];
            invalidUserIds?: string[];
            invalidDataEmails?: string[];
            invalidDataUserIds?: string[];
            conflictEmails?: string[];
            conflictUserIds?: string[];
            forgottenEmails?: string[];
            forgottenUserIds?: string[];
            notFoundEmails?: string[];
            notFoundUserIds?: string[];
        };
        BulkUserUpdateResponse: {
            successCount: number;
            failCount: number;
            failedUpdates?: components["schemas"]["FailedUserUpdates"];
            /** @description Fields new to the project. */
            createdFields?: string[];
            /** @description Fields that were dropped. */
            filteredOutFields?: string[];
            /** @description Users left as they were. */
            noOpEmails?: string[];
            /** @description Users left as they were. */
            noOpUserIds?: string[];
            /**
             * @deprecated
             * @description Read `failedUpdates.invalidEmails`.
             */
            invalidEmails?: string[];
            /**
             * @deprecated
             * @description Read `failedUpdates.invalidUserIds`.
             */
            invalidUserIds?: string[];
        };
        User: {
            email?: string;
            userId?: string;
            dataFields?: components["schemas"]["DataFields"];
        };
        GetUserResponse: {
            user?: components["schemas"]["User"];
        };
        ArrayMerge: {
            /** @description For arrays of objects: the member by which two objects count as the same. On any other array it makes the whole merge fail. */
            dedupeBy?: string;
            /** @description Name of the array field whose values of both users are put together. Exact duplicates are dropped. */
            field?: string;
        };
        BulkUpdateSubscriptionsRequest: {
            /** @description One entry per user. */
            updateSubscriptionsRequests: components["schemas"]["UpdateSubscriptionsRequest"][];
        };
        /** @description Failed users are named by identifier, not by their position in the request. */
        BulkUpdateSubscriptionsResponse: {
            /** @description Number of entries that failed. */
            failCount: number;
            /** @description E-mails that are malformed. Compare them in lower case. */
            invalidEmails: string[];
            /** @description User ids that are malformed. */
            invalidUserIds: string[];
            /** @description Number of entries that were applied. */
            successCount: number;
            /** @description Well-formed e-mails whose update failed because of an internal error; worth another try. */
            validEmailFailures: string[];
            /** @description Well-formed user ids whose update failed because of an internal error; worth another try. */
            validUserIdFailures: string[];
        };
        Device: {
            /** @description Name of the app, as it is set up in Iterable for push messages. */
            applicationName: string;
            /** @description Free-form facts about the device. */
            dataFields?: {
                [key: string]: unknown;
            };
            /**
             * @description `APNS` for iOS, `APNS_SANDBOX` for development builds on iOS, `GCM` for Android.
             * @enum {string}
             */
            platform: "APNS" | "APNS_SANDBOX" | "GCM";
            /** @description Push token the platform issued. Must not be empty. */
            token: string;
        };
        DisableDeviceRequest: {
            /** @description E-mail address of the user; this or `userId`. */
            email?: string;
            /** @description Push token of the device, as it was registered. */
            token: string;
            /** @description User id of the user; this or `email`. */
            userId?: string;
        };
        GetForgottenUserEmailsResponse: {
            /** @description SHA-256 hashes of the e-mails, each lower-cased and trimmed before hashing. */
            hashedEmails: string[];
        };
        GetForgottenUserIdsResponse: {
            /** @description SHA-256 hashes of the user ids, each lower-cased and trimmed before hashing. */
            hashedUserIds: string[];
        };
        GetSentMessagesResponse: {
            /** @description The messages, at most `limit` of them. */
            messages: components["schemas"]["SentMessage"][];
        };
        GetUserFieldsResponse: {
            /** @description From field name to type name. Fields of nested objects have dotted names. Types are `string`, `date`, `long`, `double`, `boolean`, `geo_location`, `object` and `nested`. */
            fields: {
                [key: string]: string;
            };
        };
        MergeUsersRequest: {
            /** @description Array fields to combine. For other fields the value of the destination stays. */
            arrayMerge?: components["schemas"]["ArrayMerge"][];
            /** @description E-mail of the user who remains; this or `destinationUserId`. */
            destinationEmail?: string;
            /** @description User id of the user who remains; this or `destinationEmail`. */
            destinationUserId?: string;
            /** @description E-mail of the user who disappears; this or `sourceUserId`. */
            sourceEmail?: string;
            /** @description User id of the user who disappears; this or `sourceEmail`. */
            sourceUserId?: string;
        };
        RegisterBrowserTokenRequest: {
            /** @description Web push token the browser issued. */
            browserToken: string;
            /** @description E-mail address of the user; this or `userId`. */
            email?: string;
            /** @description User id of the user; this or `email`. */
            userId?: string;
        };
        RegisterDeviceTokenRequest: {
            /** @description The device to add. */
            device: components["schemas"]["Device"];
            /** @description E-mail address of the user; this or `userId`. */
            email?: string;
            /**
             * @description In an email-based project, creates the user of an unknown `userId`, with a generated `placeholder.email` address; false by default. Ignored in other projects.
             * @default false
             */
            preferUserId?: boolean;
            /** @description User id of the user; this or `email`. */
            userId?: string;
        };
        SentMessage: {
            /** @description Campaign the message was sent for. */
            campaignId: number;
            /** @description When the record was made, as `yyyy-MM-dd HH:mm:ss +00:00`. */
            createdAt: string;
            /** @description Id of this one message to this one user. */
            messageId: string;
            /** @description Template the message was made from. */
            templateId: number;
        };
        /** @description Each list that is sent replaces the stored one whole; a list that is left out or null stays as it is. */
        UpdateSubscriptionsRequest: {
            /** @description Campaign to credit the change to. */
            campaignId?: number;
            /** @description E-mail address of the user; this or `userId`. */
            email?: string;
            /** @description Ids of all static lists the user is to be on, in an email-based project. In other projects use `userListIds`. */
            emailListIds?: number[];
            /** @description Ids of all opt-in message types the user is to be subscribed to. Works only where Iterable has enabled the opt-in feature. */
            subscribedMessageTypeIds?: number[];
            /** @description Template to credit the change to. */
            templateId?: number;
            /** @description Ids of all channels the user is to be unsubscribed from. */
            unsubscribedChannelIds?: number[];
            /** @description Ids of all message types the user is to be unsubscribed from. */
            unsubscribedMessageTypeIds?: number[];
            /** @description User id of the user; this or `email`. */
            userId?: string;
            /**
             * @description Whether to refuse a subscription to a message type while its channel is unsubscribed; true by default.
             * @default true
             */
            validateChannelAlignment?: boolean;
            /** @description Ids of all static lists the user is to be on, in userID-based and hybrid projects. */
            userListIds?: number[];
        };
        /** @description The user, by `email` in email-based projects, by `userId` in userID-based ones, by either in hybrid ones. */
        UserIdentifierRequest: {
            /** @description E-mail address of the user. */
            email?: string;
            /** @description User id of the user. */
            userId?: string;
        };
        BeginSmsVerificationRequest: {
            /** @description Phone number to verify. */
            phoneNumber: string;
            /** @description Id of the verification profile of the project. */
            verificationProfileId: number;
        };
        CheckSmsVerificationRequest: {
            /** @description The code the person received. */
            code: string;
            /** @description The same phone number as in `verify.beginSms`. */
            phoneNumber: string;
            /** @description The same profile id as in `verify.beginSms`. */
            verificationProfileId: number;
        };
        TargetWebPushRequest: {
            /**
             * @description Whether a marketing campaign may go to a user who already received it. Defaults to true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the triggered campaign to send. */
            campaignId: number;
            /** @description Values for the template. They override the profile for this message only and are not stored. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the recipient. Give this or `recipientUserId`. */
            recipientEmail?: string;
            /** @description User id of the recipient. Give this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC, at most 365 days ahead. Left out, or in the past, it means now. */
            sendAt?: string;
        };
        Webhook: {
            id: number;
            /** @description Where events are sent. */
            endpoint: string;
            enabled: boolean;
            /** @description How requests authenticate: NoAuth, Basic or OAuth2. */
            authType: string;
            /** @description Whether blast sends are reported. */
            blastSendEnabled: boolean;
            /** @description Whether triggered sends are reported. */
            triggeredSendEnabled: boolean;
            channelIds?: number[];
            messageTypeIds?: number[];
        };
        GetWebhooksResponse: {
            webhooks: components["schemas"]["Webhook"][];
        };
        /** @description The webhook to change, and only the settings to change. */
        UpdateWebhookRequest: {
            /** @description Token for the `Authorization` header of each delivery. Used with `Basic` and `OAuth2`. */
            authToken?: string;
            /**
             * @description How deliveries authenticate. `NoAuth` sends no `Authorization` header.
             * @enum {string}
             */
            authType?: "NoAuth" | "Basic" | "OAuth2";
            /** @description Whether blast sends produce deliveries. */
            blastSendEnabled?: boolean;
            /** @description Whether the webhook is on. */
            enabled?: boolean;
            /** @description The https address that receives the deliveries. */
            endpoint?: string;
            /** @description Custom HTTP headers for each delivery. */
            headers?: components["schemas"]["LinkParam"][];
            /** @description Id of the webhook to change. */
            id: number;
            /** @description Whether triggered sends produce deliveries. */
            triggeredSendEnabled?: boolean;
        };
        TargetWhatsAppRequest: {
            /**
             * @description Whether a marketing campaign may go to a user who already received it. Defaults to true.
             * @default true
             */
            allowRepeatMarketingSends?: boolean;
            /** @description Id of the triggered campaign to send. */
            campaignId: number;
            /** @description Values for the template. They override the profile for this message only and are not stored. */
            dataFields?: {
                [key: string]: unknown;
            };
            /** @description E-mail address of the recipient. Give this or `recipientUserId`. */
            recipientEmail?: string;
            /** @description User id of the recipient. Give this or `recipientEmail`. */
            recipientUserId?: string;
            /** @description When to send, as `yyyy-MM-dd HH:mm:ss` in UTC, at most 365 days ahead. Left out, or in the past, it means now. */
            sendAt?: string;
        };
    };
    responses: {
        /** @description Accepted. */
        Envelope: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IterableApiResponse"];
            };
        };
        /** @description Refused; `code` and `params` say why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IterableApiResponse"];
            };
        };
        /** @description Refused, in the envelope or in the other error shape of newer endpoints. */
        RefusedLookup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IterableApiResponse"] | components["schemas"]["IterableAreaError"] | string;
            };
        };
        /** @description Too many requests for this endpoint. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedResponse"];
            };
        };
        /** @description Refused, in the error shape of newer endpoints. */
        RefusedArea: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IterableAreaError"];
            };
        };
        /** @description Refused, in the envelope or in the error shape of newer endpoints. */
        RefusedEither: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IterableApiResponse"] | components["schemas"]["IterableAreaError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "auth.invalidateJwts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "issuedBefore": 1795478400000
                 *     }
                 */
                "application/json": components["schemas"]["InvalidateJwtsRequest"];
            };
        };
        responses: {
            /** @description The older tokens of the user are invalid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Campaigns per page; default 20, at most 1000.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description Field to sort by, with an optional `+` (ascending) or `-` (descending) in front; default `id`.
                 * @example -id
                 */
                sort?: string;
                /**
                 * @description Only campaigns in this state; repeat the parameter for several states.
                 * @example [
                 *       "Scheduled",
                 *       "Running"
                 *     ]
                 */
                campaignState?: ("Draft" | "Ready" | "Scheduled" | "Running" | "Finished" | "Starting" | "Aborted" | "Recurring" | "Archived")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCampaignsResponse"];
                };
            };
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 4817
                 *     }
                 */
                "application/json": components["schemas"]["CampaignIdRequest"];
            };
        };
        responses: {
            /** @description The campaign was aborted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.activateTriggered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 4817
                 *     }
                 */
                "application/json": components["schemas"]["CampaignIdRequest"];
            };
        };
        responses: {
            /** @description The triggered campaign is running. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    "campaigns.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignIds": [
                 *         4817,
                 *         4818
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ArchiveCampaignsRequest"];
            };
        };
        responses: {
            /** @description Which campaigns were archived and which were not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchiveCampaignsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "campaigns.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 4817
                 *     }
                 */
                "application/json": components["schemas"]["CampaignIdRequest"];
            };
        };
        responses: {
            /** @description The campaign was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Spring newsletter",
                 *       "templateId": 3051,
                 *       "listIds": [
                 *         210
                 *       ],
                 *       "suppressionListIds": [
                 *         215
                 *       ],
                 *       "scheduleSend": true,
                 *       "sendAt": "2026-12-10 09:00:00"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCampaignRequest"];
            };
        };
        responses: {
            /** @description The id of the new campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCampaignResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.deactivateTriggered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 4817
                 *     }
                 */
                "application/json": components["schemas"]["CampaignIdRequest"];
            };
        };
        responses: {
            /** @description The triggered campaign was deactivated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    "campaigns.getMetrics": {
        parameters: {
            query: {
                /**
                 * @description Id of a campaign; repeat the parameter for several campaigns.
                 * @example [
                 *       4817,
                 *       4818
                 *     ]
                 */
                campaignId: number[];
                /**
                 * @description Start of the period, as `yyyy-MM-dd` or an ISO 8601 date and time.
                 * @example 2026-11-01
                 */
                startDateTime?: string;
                /**
                 * @description End of the period, as `yyyy-MM-dd` or an ISO 8601 date and time.
                 * @example 2026-11-15
                 */
                endDateTime?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV text with a header row and the metrics of the campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.listChildCampaigns": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Campaigns per page; default 20, at most 1000.
                 * @example 20
                 */
                pageSize?: number;
                /** @description Field to sort by, with an optional `+` (ascending) or `-` (descending) in front; default `id`. */
                sort?: string;
                /**
                 * @description Only campaigns in this state; repeat the parameter for several states.
                 * @example [
                 *       "Finished"
                 *     ]
                 */
                campaignState?: ("Draft" | "Ready" | "Scheduled" | "Running" | "Finished" | "Starting" | "Aborted" | "Recurring" | "Archived")[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the recurring campaign.
                 * @example 4790
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of child campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCampaignsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 4817,
                 *       "listIds": [
                 *         210
                 *       ],
                 *       "suppressionListIds": [
                 *         215
                 *       ],
                 *       "dataFields": {
                 *         "promoCode": "SPRING10"
                 *       },
                 *       "allowRepeatMarketingSends": false
                 *     }
                 */
                "application/json": components["schemas"]["TriggerCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign was triggered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["RateLimited"];
        };
    };
    "campaigns.schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the campaign to schedule.
                 * @example 4817
                 */
                campaignId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sendAt": "2026-11-27 09:00:00",
                 *       "recipientTimeZone": {
                 *         "defaultTimeZone": "Europe/Lisbon",
                 *         "startTimeZone": "Europe/Lisbon"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleCampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
        };
    };
    "campaigns.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the campaign to send.
                 * @example 4817
                 */
                campaignId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The send was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "campaigns.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the campaign.
                 * @example 4817
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "catalogs.items.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Items per page; default 10. The vendor's own client asks for at most 1000.
                 * @example 100
                 */
                pageSize?: number;
                /**
                 * @description Name of the field to sort by.
                 * @example name
                 */
                orderBy?: string;
                /**
                 * @description True to sort `orderBy` from low to high, false for the reverse.
                 * @example true
                 */
                sortAscending?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of catalog items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCatalogItemsEnvelope"] | components["schemas"]["GetCatalogItemsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["RefusedEither"];
            500: components["responses"]["Refused"];
        };
    };
    "catalogs.items.bulkUpsert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documents": {
                 *         "rest-101": {
                 *           "name": "Casa Ana",
                 *           "seats": 40
                 *         },
                 *         "rest-102": {
                 *           "name": "Blue Door",
                 *           "seats": 24
                 *         }
                 *       },
                 *       "replaceUploadedFieldsOnly": true
                 *     }
                 */
                "application/json": components["schemas"]["BulkUpsertCatalogItemsRequest"];
            };
        };
        responses: {
            /** @description The items were accepted and will be stored shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The items were accepted and will be stored shortly. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["RefusedEither"];
            500: components["responses"]["Refused"];
        };
    };
    "catalogs.items.bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "itemIds": [
                 *         "rest-101",
                 *         "rest-102"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkDeleteCatalogItemsRequest"];
            };
        };
        responses: {
            /** @description The deletion was accepted and will be applied shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The deletion was accepted and will be applied shortly. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "catalogs.items.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
                /**
                 * @description Id of the item; case matters.
                 * @example rest-101
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogItem"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["RefusedEither"];
        };
    };
    "catalogs.items.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
                /**
                 * @description Id of the item; at most 255 letters, digits and hyphens; case matters.
                 * @example rest-101
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "name": "Casa Ana",
                 *         "seats": 40
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceCatalogItemRequest"];
            };
        };
        responses: {
            /** @description The item was accepted and will be stored shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The item was accepted and will be stored shortly. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "catalogs.items.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
                /**
                 * @description Id of the item; case matters.
                 * @example rest-101
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted and will be applied shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The deletion was accepted and will be applied shortly. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "catalogs.items.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
                /**
                 * @description Id of the item; at most 255 letters, digits and hyphens; case matters.
                 * @example rest-101
                 */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "update": {
                 *         "seats": 44
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCatalogItemRequest"];
            };
        };
        responses: {
            /** @description The change was accepted and will be applied shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The change was accepted and will be applied shortly. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "catalogs.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Catalogs per page; default 10. The vendor's own client asks for at most 100.
                 * @example 50
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of catalog names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCatalogsEnvelope"] | components["schemas"]["GetCatalogsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "catalogs.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the new catalog; at most 255 letters, digits and hyphens.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The catalog was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "catalogs.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "catalogs.getFieldMappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field types of the catalog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogFieldMappingsEnvelope"] | components["schemas"]["CatalogFieldMappings"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["RefusedEither"];
        };
    };
    "catalogs.updateFieldMappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the catalog; case does not matter.
                 * @example restaurants
                 */
                catalogName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mappingsUpdates": [
                 *         {
                 *           "fieldName": "name",
                 *           "fieldType": "string"
                 *         },
                 *         {
                 *           "fieldName": "seats",
                 *           "fieldType": "long"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCatalogFieldMappingsRequest"];
            };
        };
        responses: {
            /** @description The field types were set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "channels.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All channels of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChannelsResponse"];
                };
            };
            401: components["responses"]["Refused"];
        };
    };
    "commerce.updateCart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user": {
                 *         "email": "ana@example.com"
                 *       },
                 *       "items": [
                 *         {
                 *           "id": "mug",
                 *           "name": "Mug",
                 *           "price": 4.5,
                 *           "quantity": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCartRequest"];
            };
        };
        responses: {
            200: components["responses"]["Envelope"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "commerce.trackPurchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "order-1",
                 *       "user": {
                 *         "email": "ana@example.com"
                 *       },
                 *       "items": [
                 *         {
                 *           "id": "mug",
                 *           "name": "Mug",
                 *           "price": 4.5,
                 *           "quantity": 2
                 *         }
                 *       ],
                 *       "total": 9
                 *     }
                 */
                "application/json": components["schemas"]["TrackPurchaseRequest"];
            };
        };
        responses: {
            200: components["responses"]["Envelope"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "email.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1042,
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CancelScheduledMessageRequest"];
            };
        };
        responses: {
            /** @description The scheduled e-mail was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "email.target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1042,
                 *       "recipientEmail": "ana@example.com",
                 *       "sendAt": "2026-12-01 09:00:00",
                 *       "dataFields": {
                 *         "firstName": "Ana",
                 *         "orderNumber": "A-1001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetEmailRequest"];
            };
        };
        responses: {
            /** @description The e-mail was accepted for sending or was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "email.viewInBrowser": {
        parameters: {
            query: {
                /**
                 * @description E-mail address of the user who received the message. Give this or `userId`.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user who received the message. Give this or `email`. */
                userId?: string;
                /**
                 * @description Id of the message that was sent, as found in the events of the user.
                 * @example 210fb0b8f1ec4d1e8b2c
                 */
                messageId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail as an HTML page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
        };
    };
    "embeddedMessaging.trackClick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "7c1e5a30b6d94f0a",
                 *       "buttonIdentifier": "button-1",
                 *       "targetUrl": "https://www.example.com/sale",
                 *       "createdAt": 1767225600,
                 *       "deviceInfo": {
                 *         "appPackageName": "com.example.shop",
                 *         "deviceId": "device-17",
                 *         "platform": "iOS"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TrackEmbeddedClickRequest"];
            };
        };
        responses: {
            /** @description The click was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "embeddedMessaging.trackReceived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "7c1e5a30b6d94f0a",
                 *       "createdAt": 1767225600,
                 *       "deviceInfo": {
                 *         "appPackageName": "com.example.shop",
                 *         "deviceId": "device-17",
                 *         "platform": "Android"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TrackEmbeddedReceivedRequest"];
            };
        };
        responses: {
            /** @description The event was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "embeddedMessaging.trackSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "createdAt": 1767225660,
                 *       "session": {
                 *         "id": "session-3051",
                 *         "start": 1767225600,
                 *         "end": 1767225660
                 *       },
                 *       "impressions": [
                 *         {
                 *           "messageId": "7c1e5a30b6d94f0a",
                 *           "placementId": 12,
                 *           "displayCount": 2,
                 *           "displayDuration": 8.5
                 *         }
                 *       ],
                 *       "deviceInfo": {
                 *         "appPackageName": "com.example.shop",
                 *         "deviceId": "device-17",
                 *         "platform": "Web"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TrackEmbeddedSessionRequest"];
            };
        };
        responses: {
            /** @description The session and its impressions were accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "embeddedMessaging.getMessages": {
        parameters: {
            query?: {
                /**
                 * @description E-mail address of the user. Give this or `userId`.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user. Give this or `email`. */
                userId?: string;
                /**
                 * @description Platform of the app that asks.
                 * @example Web
                 */
                platform?: "iOS" | "Android" | "Web";
                /** @description Version of the SDK that asks. */
                sdkVersion?: string;
                /**
                 * @description Package name or bundle id of the app that asks.
                 * @example com.example.shop
                 */
                packageName?: string;
                /**
                 * @description Ids of the placements wanted. Repeat the parameter for several ids.
                 * @example [
                 *       12,
                 *       13
                 *     ]
                 */
                placementIds?: number[];
                /** @description Ids of the messages the app already holds. Repeat the parameter for several ids. */
                currentMessageIds?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The embedded messages of the user, by placement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEmbeddedMessagesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "eventName": "Trial Started",
                 *       "id": "event-1"
                 *     }
                 */
                "application/json": components["schemas"]["TrackEventRequest"];
            };
        };
        responses: {
            200: components["responses"]["Envelope"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackBulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         {
                 *           "email": "ana@example.com",
                 *           "eventName": "Trial Started",
                 *           "id": "event-1"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkTrackEventsRequest"];
            };
        };
        responses: {
            /** @description Read; the failure lists name what was not taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkTrackEventsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.getByUserId": {
        parameters: {
            query?: {
                /**
                 * @description How many events to return, 1 to 200. The default is 30.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description User id of the user, as it is; the client encodes it.
                 * @example user-42
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest events of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEventsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.consumeInApp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "9d2f6b41c7ea5b0c",
                 *       "deleteAction": "delete-button",
                 *       "createdAt": 1767225600
                 *     }
                 */
                "application/json": components["schemas"]["ConsumeInAppRequest"];
            };
        };
        responses: {
            /** @description The in-app message was consumed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackInAppClick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "9d2f6b41c7ea5b0c",
                 *       "clickedUrl": "https://www.example.com/sale",
                 *       "createdAt": 1767225600
                 *     }
                 */
                "application/json": components["schemas"]["TrackInAppClickRequest"];
            };
        };
        responses: {
            /** @description The click was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackInAppClose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "9d2f6b41c7ea5b0c",
                 *       "closeAction": "back",
                 *       "createdAt": 1767225600
                 *     }
                 */
                "application/json": components["schemas"]["TrackInAppCloseRequest"];
            };
        };
        responses: {
            /** @description The event was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackInAppDelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "9d2f6b41c7ea5b0c",
                 *       "createdAt": 1767225600,
                 *       "messageContext": {
                 *         "saveToInbox": true,
                 *         "silentInbox": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TrackInAppDeliveryRequest"];
            };
        };
        responses: {
            /** @description The event was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackInAppOpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "9d2f6b41c7ea5b0c",
                 *       "createdAt": 1767225600,
                 *       "messageContext": {
                 *         "location": "inbox",
                 *         "saveToInbox": true,
                 *         "silentInbox": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TrackInAppOpenRequest"];
            };
        };
        responses: {
            /** @description The open was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackPushOpen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "campaignId": 1044,
                 *       "messageId": "5b80c93e1f274a6d",
                 *       "templateId": 2044,
                 *       "createdAt": 1767225600
                 *     }
                 */
                "application/json": components["schemas"]["TrackPushOpenRequest"];
            };
        };
        responses: {
            /** @description The open was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.trackWebPushClick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "messageId": "5b80c93e1f274a6d",
                 *       "campaignId": 1046,
                 *       "templateId": 2046,
                 *       "createdAt": 1767225600
                 *     }
                 */
                "application/json": components["schemas"]["TrackWebPushClickRequest"];
            };
        };
        responses: {
            /** @description The click was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "events.getByEmail": {
        parameters: {
            query?: {
                /**
                 * @description How many events to return, 1 to 200. The default is 30.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description E-mail address of the user, as it is; the client encodes it, and refuses one with `/`.
                 * @example ana@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest events of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEventsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "experiments.getMetrics": {
        parameters: {
            query?: {
                /**
                 * @description Id of an experiment; repeat the parameter for several experiments.
                 * @example [
                 *       77
                 *     ]
                 */
                experimentId?: number[];
                /** @description Id of a campaign whose experiments to report; repeat the parameter for several campaigns. */
                campaignId?: number[];
                /**
                 * @description Start of the period, as `yyyy-MM-dd` or an ISO 8601 date and time.
                 * @example 2026-11-01
                 */
                startDateTime?: string;
                /**
                 * @description End of the period, as `yyyy-MM-dd` or an ISO 8601 date and time.
                 * @example 2026-11-15
                 */
                endDateTime?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV text with the metrics of the experiments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "experiments.list": {
        parameters: {
            query?: {
                /** @description Only experiments of this campaign. */
                campaignId?: number;
                /**
                 * @description Only experiments in this state.
                 * @example running
                 */
                state?: "draft" | "ready" | "running" | "finished" | "winner_found";
                /** @description Start of the period, as an ISO 8601 date and time. */
                startDateTime?: string;
                /** @description End of the period, as an ISO 8601 date and time. */
                endDateTime?: string;
                /**
                 * @description Experiments per page; default 20, at most 100.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many experiments to skip; default 0.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of experiments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExperimentsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "experiments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 77
                 */
                experimentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "experiments.getVariants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the experiment.
                 * @example 77
                 */
                experimentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variants of the experiment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExperimentVariantsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "exports.downloadCsv": {
        parameters: {
            query: {
                /**
                 * @description Type of the records to export, such as `emailSend`, `customEvent` or `user`.
                 * @example emailOpen
                 */
                dataTypeName: "emailSend" | "emailOpen" | "emailClick" | "hostedUnsubscribeClick" | "emailComplaint" | "emailBounce" | "emailSendSkip" | "pushSend" | "pushOpen" | "pushUninstall" | "pushBounce" | "pushSendSkip" | "inAppSend" | "inAppOpen" | "inAppClick" | "inAppClose" | "inAppDelete" | "inAppDelivery" | "inAppSendSkip" | "inAppRecall" | "inboxSession" | "inboxMessageImpression" | "smsSend" | "smsBounce" | "smsClick" | "smsReceived" | "smsSendSkip" | "webPushSend" | "webPushClick" | "webPushSendSkip" | "rcsSend" | "rcsSendSkip" | "emailSubscribe" | "emailUnSubscribe" | "purchase" | "customEvent" | "user" | "smsUsageInfo" | "embeddedSend" | "embeddedSendSkip" | "embeddedClick" | "embeddedReceived" | "embeddedImpression" | "embeddedSession" | "unknownSession" | "journeyExit" | "whatsAppBounce" | "whatsAppClick" | "whatsAppReceived" | "whatsAppSeen" | "whatsAppSend" | "whatsAppSendSkip" | "whatsAppUsageInfo";
                /** @description Period to export, when no start and end are given; default `Today`. */
                range?: "Today" | "Yesterday" | "BeforeToday" | "All";
                /** @description Character between the columns; default a comma. */
                delimiter?: string;
                /**
                 * @description Start of the period, inclusive, as `yyyy-MM-dd HH:mm:ss` with an optional offset such as ` +00:00`; UTC without one.
                 * @example 2026-11-01 00:00:00
                 */
                startDateTime?: string;
                /**
                 * @description End of the period, exclusive, as `yyyy-MM-dd HH:mm:ss` with an optional offset such as ` +00:00`; UTC without one.
                 * @example 2026-11-02 00:00:00
                 */
                endDateTime?: string;
                /** @description Fields to leave out, comma-separated. */
                omitFields?: string;
                /**
                 * @description Field to include; repeat the parameter for several fields.
                 * @example [
                 *       "email",
                 *       "campaignId",
                 *       "createdAt"
                 *     ]
                 */
                onlyFields?: string[];
                /** @description Only records of this campaign. */
                campaignId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV text, one record per row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["RateLimited"];
        };
    };
    "exports.downloadJson": {
        parameters: {
            query: {
                /**
                 * @description Type of the records to export, such as `emailSend`, `customEvent` or `user`.
                 * @example emailSend
                 */
                dataTypeName: "emailSend" | "emailOpen" | "emailClick" | "hostedUnsubscribeClick" | "emailComplaint" | "emailBounce" | "emailSendSkip" | "pushSend" | "pushOpen" | "pushUninstall" | "pushBounce" | "pushSendSkip" | "inAppSend" | "inAppOpen" | "inAppClick" | "inAppClose" | "inAppDelete" | "inAppDelivery" | "inAppSendSkip" | "inAppRecall" | "inboxSession" | "inboxMessageImpression" | "smsSend" | "smsBounce" | "smsClick" | "smsReceived" | "smsSendSkip" | "webPushSend" | "webPushClick" | "webPushSendSkip" | "rcsSend" | "rcsSendSkip" | "emailSubscribe" | "emailUnSubscribe" | "purchase" | "customEvent" | "user" | "smsUsageInfo" | "embeddedSend" | "embeddedSendSkip" | "embeddedClick" | "embeddedReceived" | "embeddedImpression" | "embeddedSession" | "unknownSession" | "journeyExit" | "whatsAppBounce" | "whatsAppClick" | "whatsAppReceived" | "whatsAppSeen" | "whatsAppSend" | "whatsAppSendSkip" | "whatsAppUsageInfo";
                /**
                 * @description Period to export, when no start and end are given; default `Today`.
                 * @example Yesterday
                 */
                range?: "Today" | "Yesterday" | "BeforeToday" | "All";
                /** @description Start of the period, inclusive, as `yyyy-MM-dd HH:mm:ss` with an optional offset such as ` +00:00`; UTC without one. */
                startDateTime?: string;
                /** @description End of the period, exclusive, as `yyyy-MM-dd HH:mm:ss` with an optional offset such as ` +00:00`; UTC without one. */
                endDateTime?: string;
                /** @description Fields to leave out, comma-separated. */
                omitFields?: string;
                /** @description Field to include; repeat the parameter for several fields. */
                onlyFields?: string[];
                /**
                 * @description Only records of this campaign.
                 * @example 4817
                 */
                campaignId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of JSON, one record per line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-json-stream": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["RateLimited"];
        };
    };
    "exports.listJobs": {
        parameters: {
            query?: {
                /**
                 * @description Only jobs in this state.
                 * @example running
                 */
                jobState?: "enqueued" | "queued" | "running" | "completed" | "failed" | "cancelled" | "cancelling";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExportJobsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "exports.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dataTypeName": "emailOpen",
                 *       "outputFormat": "application/x-json-stream",
                 *       "startDateTime": "2026-11-01 00:00:00",
                 *       "endDateTime": "2026-11-08 00:00:00",
                 *       "onlyFields": "email,campaignId,createdAt"
                 *     }
                 */
                "application/json": components["schemas"]["StartExportRequest"];
            };
        };
        responses: {
            /** @description The id of the new export job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartExportResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "exports.getUserEvents": {
        parameters: {
            query?: {
                /**
                 * @description E-mail of the user.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user, instead of `email`. */
                userId?: string;
                /**
                 * @description True to include custom events too; default false.
                 * @example true
                 */
                includeCustomEvents?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of JSON, one event per line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-json-stream": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["RateLimited"];
        };
    };
    "exports.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the export job.
                 * @example 90412
                 */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancellation was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "exports.getFiles": {
        parameters: {
            query?: {
                /** @description Name of the last file of the previous page; leave out for the first page. */
                startAfter?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the export job.
                 * @example 90412
                 */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the job and one page of its files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExportFilesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "inApp.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1043,
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CancelScheduledMessageRequest"];
            };
        };
        responses: {
            /** @description The scheduled in-app message was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "inApp.getMessages": {
        parameters: {
            query: {
                /**
                 * @description E-mail address of the user. Give this or `userId`.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user. Give this or `email`. */
                userId?: string;
                /**
                 * @description How many messages to return at most.
                 * @example 10
                 */
                count: number;
                /**
                 * @description Platform of the app that asks. `OTT` stands for television devices.
                 * @example iOS
                 */
                platform?: "iOS" | "Android" | "Web" | "OTT";
                /** @description Version of the SDK that asks. Note the upper-case spelling of the name. */
                SDKVersion?: string;
                /**
                 * @description Package name or bundle id of the app that asks.
                 * @example com.example.shop
                 */
                packageName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The in-app messages of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInAppMessagesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "inApp.getPriorityMessage": {
        parameters: {
            query?: {
                /**
                 * @description E-mail address of the user. Give this or `userId`.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user. Give this or `email`. */
                userId?: string;
                /**
                 * @description Platform of the app that asks. `OTT` stands for television devices.
                 * @example Android
                 */
                platform?: "iOS" | "Android" | "Web" | "OTT";
                /** @description Version of the SDK that asks. Note the upper-case spelling of the name. */
                SDKVersion?: string;
                /**
                 * @description Package name or bundle id of the app that asks.
                 * @example com.example.shop
                 */
                packageName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The in-app message with the highest priority, in an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInAppMessagesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "inApp.target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1043,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetInAppRequest"];
            };
        };
        responses: {
            /** @description The in-app message was accepted for sending or was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "inApp.getWebMessages": {
        parameters: {
            query: {
                /**
                 * @description E-mail address of the user. Give this or `userId`.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user. Give this or `email`. */
                userId?: string;
                /**
                 * @description How many messages to return at most.
                 * @example 10
                 */
                count: number;
                /** @description Version of the SDK that asks. Note the upper-case spelling of the name. */
                SDKVersion?: string;
                /**
                 * @description Package name of the web app that asks.
                 * @example com.example.shop.web
                 */
                packageName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The in-app messages of the user for the web. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetInAppMessagesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "journeys.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, starting at 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Journeys per page; default 10, at most 50.
                 * @example 50
                 */
                pageSize?: number;
                /**
                 * @description Field to sort by, with an optional `+` (ascending) or `-` (descending) in front; default `id`.
                 * @example -id
                 */
                sort?: string;
                /** @description Filter by state; the only value is `Archived`. */
                state?: "Archived"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of journeys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetJourneysResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "journeys.trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowId": 612,
                 *       "email": "ana@example.com",
                 *       "dataFields": {
                 *         "orderId": "A-1042"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TriggerWorkflowRequest"];
            };
        };
        responses: {
            /** @description The start of the journey was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "lists.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All lists of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetListsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "lists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Spring customers",
                 *       "description": "Bought something between March and May."
                 *     }
                 */
                "application/json": components["schemas"]["CreateListRequest"];
            };
        };
        responses: {
            /** @description The list was created; its id is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateListResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "lists.getUsers": {
        parameters: {
            query: {
                /** @example 5001 */
                listId: number;
                /**
                 * @description True returns user ids instead of e-mail addresses in a hybrid project. The default is false.
                 * @example false
                 */
                preferUserId?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One identifier per line, as plain text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
        };
    };
    "lists.previewUsers": {
        parameters: {
            query: {
                /** @example 5001 */
                listId: number;
                /** @description True returns user ids instead of e-mail addresses in a hybrid project. The default is false. */
                preferUserId?: boolean;
                /**
                 * @description How many users to return, at most 5000. The default is 1000.
                 * @example 100
                 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One identifier per line, as plain text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
        };
    };
    "lists.subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "listId": 5001,
                 *       "subscribers": [
                 *         {
                 *           "email": "ana@example.com",
                 *           "dataFields": {
                 *             "firstName": "Ana"
                 *           }
                 *         },
                 *         {
                 *           "email": "ben@example.com"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListSubscribeRequest"];
            };
        };
        responses: {
            /** @description How many subscribers were accepted, and which failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUserUpdateResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "lists.unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "listId": 5001,
                 *       "subscribers": [
                 *         {
                 *           "email": "ana@example.com"
                 *         },
                 *         {
                 *           "email": "ben@example.com"
                 *         }
                 *       ],
                 *       "channelUnsubscribe": false
                 *     }
                 */
                "application/json": components["schemas"]["ListUnsubscribeRequest"];
            };
        };
        responses: {
            /** @description How many users were removed, and which failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUserUpdateResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "lists.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5001 */
                listId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "lists.getSize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 5001 */
                listId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of users, as plain text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": number;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            503: components["responses"]["Refused"];
        };
    };
    "messageTypes.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All message types of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMessageTypesResponse"];
                };
            };
            401: components["responses"]["Refused"];
        };
    };
    "metadata.listTables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names of the tables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMetadataTablesResponse"];
                };
            };
            401: components["responses"]["Refused"];
        };
    };
    "metadata.listKeys": {
        parameters: {
            query?: {
                /** @description The `nextMarker` of the previous page; leave out for the first page. */
                nextMarker?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the table.
                 * @example stores
                 */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys, without their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataKeyListing"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "metadata.deleteTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the table.
                 * @example stores
                 */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "metadata.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the table.
                 * @example stores
                 */
                table: string;
                /**
                 * @description Key within the table.
                 * @example lisbon-1
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key and its value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataValue"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "metadata.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the table.
                 * @example stores
                 */
                table: string;
                /**
                 * @description Key within the table.
                 * @example lisbon-1
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": {
                 *         "city": "Lisbon",
                 *         "opensAt": "09:00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PutMetadataRequest"];
            };
        };
        responses: {
            /** @description The value was accepted and will be stored shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "metadata.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the table.
                 * @example stores
                 */
                table: string;
                /**
                 * @description Key within the table.
                 * @example lisbon-1
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "push.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1044,
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CancelScheduledMessageRequest"];
            };
        };
        responses: {
            /** @description The scheduled push notification was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "push.target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1044,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "orderNumber": "A-1001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetPushRequest"];
            };
        };
        responses: {
            /** @description The push notification was accepted for sending or was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "sms.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1045,
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CancelScheduledMessageRequest"];
            };
        };
        responses: {
            /** @description The scheduled SMS was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "sms.target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1045,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "orderNumber": "A-1001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetSmsRequest"];
            };
        };
        responses: {
            /** @description The SMS was accepted for sending or was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "snippets.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All snippets of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSnippetsResponse"];
                };
            };
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "snippets.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "footer",
                 *       "content": "<p>Written for {{firstName}}.</p>",
                 *       "description": "Footer of all newsletters",
                 *       "variables": [
                 *         "firstName"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateSnippetRequest"];
            };
        };
        responses: {
            /** @description The id of the new snippet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSnippetResponse"];
                };
            };
            /** @description The id of the new snippet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSnippetResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "snippets.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or name of the snippet.
                 * @example footer
                 */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snippet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSnippetResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "snippets.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or name of the snippet; a new name may have at most 100 characters.
                 * @example footer
                 */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "<p>Written for {{firstName}} in Lisbon.</p>",
                 *       "variables": [
                 *         "firstName"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSnippetRequest"];
            };
        };
        responses: {
            /** @description The id of the changed or new snippet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSnippetResponse"];
                };
            };
            /** @description The id of the changed or new snippet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSnippetResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "snippets.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id or name of the snippet.
                 * @example footer
                 */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the deleted snippet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSnippetResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "subscriptions.subscribeToDoubleOptIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messageTypeIds": [
                 *         4203
                 *       ],
                 *       "email": "ana@example.com",
                 *       "phoneNumber": "+15555550123",
                 *       "brandName": "Example Shop"
                 *     }
                 */
                "application/json": components["schemas"]["SubscribeToDoubleOptInRequest"];
            };
        };
        responses: {
            /** @description The request was accepted (202), or the user is already subscribed (204). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request was accepted (202), or the user is already subscribed (204). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RefusedArea"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            /** @description Refused, in plain text. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "subscriptions.bulkUpdate": {
        parameters: {
            query: {
                /**
                 * @description `subscribe` or `unsubscribe`; always send it.
                 * @example subscribe
                 */
                action: "subscribe" | "unsubscribe";
            };
            header?: never;
            path: {
                /**
                 * @description What `subscriptionGroupId` is the id of: a static list (`emailList`), a message type or a message channel.
                 * @example messageType
                 */
                subscriptionGroup: "emailList" | "messageType" | "messageChannel";
                /**
                 * @description Id of the list, message type or channel.
                 * @example 4201
                 */
                subscriptionGroupId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "users": [
                 *         "ana@example.com",
                 *         "ben@example.com"
                 *       ],
                 *       "usersByUserId": [
                 *         "user-1003"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkSubscriptionActionRequest"];
            };
        };
        responses: {
            /** @description The change was made (200) or accepted for later (202). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The change was made (200) or accepted for later (202). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "subscriptions.unsubscribeByUserId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What `subscriptionGroupId` is the id of: a static list (`emailList`), a message type or a message channel.
                 * @example emailList
                 */
                subscriptionGroup: "emailList" | "messageType" | "messageChannel";
                /**
                 * @description Id of the list, message type or channel.
                 * @example 501
                 */
                subscriptionGroupId: number;
                /**
                 * @description User id, case-sensitive. Give it as it is, the client encodes it.
                 * @example user-1001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was unsubscribed (200) or the change was accepted for later (202). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The user was unsubscribed (200) or the change was accepted for later (202). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "subscriptions.subscribeByUserId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What `subscriptionGroupId` is the id of: a static list (`emailList`), a message type or a message channel.
                 * @example emailList
                 */
                subscriptionGroup: "emailList" | "messageType" | "messageChannel";
                /**
                 * @description Id of the list, message type or channel.
                 * @example 501
                 */
                subscriptionGroupId: number;
                /**
                 * @description User id, case-sensitive. Give it as it is, the client encodes it.
                 * @example user-1001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was subscribed (200) or the change was accepted for later (202). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The user was subscribed (200) or the change was accepted for later (202). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "subscriptions.unsubscribeByEmail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What `subscriptionGroupId` is the id of: a static list (`emailList`), a message type or a message channel.
                 * @example messageChannel
                 */
                subscriptionGroup: "emailList" | "messageType" | "messageChannel";
                /**
                 * @description Id of the list, message type or channel.
                 * @example 301
                 */
                subscriptionGroupId: number;
                /**
                 * @description E-mail address of the user. Give it as it is, the client encodes it, and refuses one with `/`.
                 * @example ana@example.com
                 */
                userEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was unsubscribed (200) or the change was accepted for later (202). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The user was unsubscribed (200) or the change was accepted for later (202). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "subscriptions.subscribeByEmail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What `subscriptionGroupId` is the id of: a static list (`emailList`), a message type or a message channel.
                 * @example messageChannel
                 */
                subscriptionGroup: "emailList" | "messageType" | "messageChannel";
                /**
                 * @description Id of the list, message type or channel.
                 * @example 301
                 */
                subscriptionGroupId: number;
                /**
                 * @description E-mail address of the user. Give it as it is, the client encodes it, and refuses one with `/`.
                 * @example ana@example.com
                 */
                userEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was subscribed (200) or the change was accepted for later (202). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            /** @description The user was subscribed (200) or the change was accepted for later (202). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "templates.email.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to read, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailTemplate"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.email.preview": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to render, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       },
                 *       "fetchDataFeeds": false
                 *     }
                 */
                "application/json": components["schemas"]["TemplatePreviewRequest"];
            };
        };
        responses: {
            /** @description The rendered message, as HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.email.sendProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255882,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateProofRequest"];
            };
        };
        responses: {
            /** @description The proof was accepted for sending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.email.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255882,
                 *       "subject": "Welcome, {{firstName}}",
                 *       "preheaderText": "Three steps to get started"
                 *     }
                 */
                "application/json": components["schemas"]["EmailTemplate"];
            };
        };
        responses: {
            /** @description The template was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.email.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientTemplateId": "welcome-email",
                 *       "name": "Welcome",
                 *       "fromName": "Example Shop",
                 *       "fromEmail": "hello@example.com",
                 *       "subject": "Welcome, {{firstName}}",
                 *       "html": "<p>Hello {{firstName}}</p>",
                 *       "plainText": "Hello {{firstName}}",
                 *       "messageTypeId": 4201
                 *     }
                 */
                "application/json": components["schemas"]["UpsertEmailTemplateRequest"];
            };
        };
        responses: {
            /** @description The template was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.embedded.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to read, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbeddedTemplate"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.embedded.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255890,
                 *       "title": "Summer sale",
                 *       "body": "Everything ships free this week."
                 *     }
                 */
                "application/json": components["schemas"]["EmbeddedTemplate"];
            };
        };
        responses: {
            /** @description The template was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.embedded.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientTemplateId": "home-banner",
                 *       "name": "Home banner",
                 *       "placementId": 103,
                 *       "title": "Summer sale",
                 *       "body": "Everything ships free this week.",
                 *       "elements": {
                 *         "mediaUrl": "https://www.example.com/sale.png",
                 *         "mediaUrlCaption": "A beach chair"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpsertEmbeddedTemplateRequest"];
            };
        };
        responses: {
            /** @description The template was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.inApp.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to read, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InAppTemplate"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.inApp.preview": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to render, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       },
                 *       "fetchDataFeeds": false
                 *     }
                 */
                "application/json": components["schemas"]["TemplatePreviewRequest"];
            };
        };
        responses: {
            /** @description The rendered message, as HTML. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.inApp.sendProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255901,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateProofRequest"];
            };
        };
        responses: {
            /** @description The proof was accepted for sending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.inApp.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255901,
                 *       "html": "<p>Hello {{firstName}}</p>",
                 *       "expirationDateTime": "2026-12-31 23:59:59"
                 *     }
                 */
                "application/json": components["schemas"]["InAppTemplate"];
            };
        };
        responses: {
            /** @description The template was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.inApp.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientTemplateId": "tour-in-app",
                 *       "name": "Product tour",
                 *       "html": "<p>Hello {{firstName}}</p>",
                 *       "expirationDateTime": "2026-12-31 23:59:59",
                 *       "inboxMetadata": {
                 *         "title": "Product tour",
                 *         "subtitle": "Two minutes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpsertInAppTemplateRequest"];
            };
        };
        responses: {
            /** @description The template was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.push.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to read, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushTemplate"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.push.sendProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255910,
                 *       "recipientUserId": "user-1001",
                 *       "dataFields": {
                 *         "orderId": "A-17"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateProofRequest"];
            };
        };
        responses: {
            /** @description The proof was accepted for sending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.push.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255910,
                 *       "title": "Your order is on its way",
                 *       "message": "Order {{orderId}} has left the warehouse."
                 *     }
                 */
                "application/json": components["schemas"]["PushTemplate"];
            };
        };
        responses: {
            /** @description The template was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.push.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientTemplateId": "order-shipped-push",
                 *       "name": "Order shipped",
                 *       "title": "Your order is on its way",
                 *       "message": "Order {{orderId}} has left the warehouse.",
                 *       "deeplink": {
                 *         "ios": "exampleshop://orders",
                 *         "android": "exampleshop://orders"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpsertPushTemplateRequest"];
            };
        };
        responses: {
            /** @description The template was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.sms.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the template as Iterable numbers it, not the `clientTemplateId`.
                 * @example 255882
                 */
                templateId: number;
                /**
                 * @description Language version to read, as a language tag such as `fr-FR`.
                 * @example en-US
                 */
                locale?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsTemplate"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
        };
    };
    "templates.sms.sendProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255920,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateProofRequest"];
            };
        };
        responses: {
            /** @description The proof was accepted for sending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.sms.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templateId": 255920,
                 *       "message": "Hi {{firstName}}, your order is on its way."
                 *     }
                 */
                "application/json": components["schemas"]["SmsTemplate"];
            };
        };
        responses: {
            /** @description The template was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.sms.upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientTemplateId": "order-shipped-sms",
                 *       "name": "Order shipped",
                 *       "message": "Hi {{firstName}}, your order is on its way.",
                 *       "messageTypeId": 4203
                 *     }
                 */
                "application/json": components["schemas"]["UpsertSmsTemplateRequest"];
            };
        };
        responses: {
            /** @description The template was created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.list": {
        parameters: {
            query?: {
                /**
                 * @description Only templates of this kind: `Base` for reusable ones, the others for templates that belong to such a campaign or journey.
                 * @example Base
                 */
                templateType?: "Base" | "Blast" | "Triggered" | "Workflow";
                /**
                 * @description Only templates of this channel.
                 * @example Email
                 */
                messageMedium?: "Email" | "Push" | "InApp" | "SMS";
                /** @description Start of the time range, as `yyyy-MM-dd HH:mm:ss`, optionally followed by an offset such as `+00:00`. */
                startDateTime?: string;
                /** @description End of the time range, in the same format as `startDateTime`. */
                endDateTime?: string;
                /**
                 * @description Page number, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Templates per page; 20 by default, 1000 at most.
                 * @example 100
                 */
                pageSize?: number;
                /** @description Field to sort by, optionally with `+` (ascending) or `-` (descending); `id` by default. */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates, with the address of the next page when there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplatesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "templates.bulkDelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         255882,
                 *         255883
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkDeleteTemplatesRequest"];
            };
        };
        responses: {
            /** @description The ids that were deleted and those that were not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDeleteTemplatesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            500: components["responses"]["Refused"];
        };
    };
    "templates.getByClientTemplateId": {
        parameters: {
            query: {
                /**
                 * @description The id you set when you created the template.
                 * @example welcome-email
                 */
                clientTemplateId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates that carry the id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetByClientTemplateIdResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "dataFields": {
                 *         "plan": "pro"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            200: components["responses"]["Envelope"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
            429: components["responses"]["RateLimited"];
        };
    };
    "users.updateEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentEmail": "ana@example.com",
                 *       "newEmail": "ana.b@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateEmailRequest"];
            };
        };
        responses: {
            200: components["responses"]["Envelope"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "users.bulkUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "users": [
                 *         {
                 *           "email": "ana@example.com",
                 *           "dataFields": {
                 *             "plan": "pro"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkUpdateUsersRequest"];
            };
        };
        responses: {
            /** @description Read; the failure lists name the users that were not taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUserUpdateResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            429: components["responses"]["RateLimited"];
        };
    };
    "users.getByEmail": {
        parameters: {
            query: {
                /** @example ana@example.com */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or `{}`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.getByUserId": {
        parameters: {
            query: {
                /** @example user-1 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            400: components["responses"]["RefusedLookup"];
            401: components["responses"]["Refused"];
        };
    };
    "users.bulkUpdateSubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "updateSubscriptionsRequests": [
                 *         {
                 *           "email": "ana@example.com",
                 *           "emailListIds": [
                 *             501,
                 *             502
                 *           ],
                 *           "unsubscribedChannelIds": []
                 *         },
                 *         {
                 *           "email": "ben@example.com",
                 *           "unsubscribedMessageTypeIds": [
                 *             4201
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkUpdateSubscriptionsRequest"];
            };
        };
        responses: {
            /** @description How many users were updated, and which ones failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkUpdateSubscriptionsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "users.getByUserIdInPath": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id, case-sensitive, up to 52 printable ASCII characters. Give it as it is, the client encodes it.
                 * @example user-1001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            400: components["responses"]["RefusedLookup"];
            401: components["responses"]["Refused"];
        };
    };
    "users.deleteByUserId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User id, case-sensitive. Give it as it is, the client encodes it.
                 * @example user-1001
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.disableDevice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "device-token-1",
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["DisableDeviceRequest"];
            };
        };
        responses: {
            /** @description The device was disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["UserIdentifierRequest"];
            };
        };
        responses: {
            /** @description The request to forget the user was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.getForgottenEmails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hashes of all forgotten e-mail addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetForgottenUserEmailsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.getForgottenUserIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hashes of all forgotten user ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetForgottenUserIdsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.getFields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields, each with the name of its type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserFieldsResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.getSentMessages": {
        parameters: {
            query?: {
                /**
                 * @description E-mail address of the user; this or `userId`.
                 * @example ana@example.com
                 */
                email?: string;
                /** @description User id of the user; this or `email`. */
                userId?: string;
                /**
                 * @description How many messages to return; 10 by default, 1000 at most.
                 * @example 50
                 */
                limit?: number;
                /** @description Only messages of these campaigns. Repeat the parameter for each id. */
                campaignIds?: number[];
                /**
                 * @description Start of the time range, as `yyyy-MM-dd HH:mm:ss ZZ`, for example `2026-08-01 00:00:00 +00:00`.
                 * @example 2026-08-01 00:00:00 +00:00
                 */
                startDateTime?: string;
                /** @description End of the time range, in the same format as `startDateTime`. */
                endDateTime?: string;
                /** @description Leaves out messages of blast campaigns; false by default. */
                excludeBlastCampaigns?: boolean;
                /**
                 * @description Only messages of this channel.
                 * @example Email
                 */
                messageMedium?: "Email" | "Push" | "InApp" | "SMS";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages sent to the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSentMessagesResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sourceEmail": "ana.old@example.com",
                 *       "destinationEmail": "ana@example.com",
                 *       "arrayMerge": [
                 *         {
                 *           "field": "favoriteColors"
                 *         },
                 *         {
                 *           "field": "orders",
                 *           "dedupeBy": "orderId"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MergeUsersRequest"];
            };
        };
        responses: {
            /** @description The users were merged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            403: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "users.registerBrowserToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "browserToken": "browser-token-1",
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterBrowserTokenRequest"];
            };
        };
        responses: {
            /** @description The token was registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "users.registerDeviceToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "device": {
                 *         "token": "device-token-1",
                 *         "platform": "APNS",
                 *         "applicationName": "com.example.shop"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegisterDeviceTokenRequest"];
            };
        };
        responses: {
            /** @description The device was registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "users.unforget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["UserIdentifierRequest"];
            };
        };
        responses: {
            /** @description The request to lift the block was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.updateSubscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "emailListIds": [
                 *         501,
                 *         502
                 *       ],
                 *       "unsubscribedChannelIds": [],
                 *       "unsubscribedMessageTypeIds": [
                 *         4201
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSubscriptionsRequest"];
            };
        };
        responses: {
            /** @description The subscriptions were replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            409: components["responses"]["Refused"];
        };
    };
    "users.getByEmailInPath": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description E-mail address of the user. Give it as it is, the client encodes it, and refuses one with `/`.
                 * @example ana@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or an empty object when there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "users.deleteByEmail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description E-mail address of the user. Give it as it is, the client encodes it, and refuses one with `/`.
                 * @example ana@example.com
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "verify.beginSms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phoneNumber": "+12025550123",
                 *       "verificationProfileId": 7
                 *     }
                 */
                "application/json": components["schemas"]["BeginSmsVerificationRequest"];
            };
        };
        responses: {
            /** @description The verification was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "verify.checkSms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phoneNumber": "+12025550123",
                 *       "verificationProfileId": 7,
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["CheckSmsVerificationRequest"];
            };
        };
        responses: {
            /** @description The code was checked; `params.status` tells the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "webPush.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1046,
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CancelScheduledMessageRequest"];
            };
        };
        responses: {
            /** @description The scheduled web push notification was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "webPush.target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1046,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "firstName": "Ana"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetWebPushRequest"];
            };
        };
        responses: {
            /** @description The web push notification was accepted for sending or was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "webhooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All webhooks; there is no paging. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWebhooksResponse"];
                };
            };
            401: components["responses"]["Refused"];
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 301,
                 *       "endpoint": "https://hooks.example.com/iterable",
                 *       "authType": "NoAuth",
                 *       "enabled": true,
                 *       "blastSendEnabled": false,
                 *       "triggeredSendEnabled": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "whatsApp.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1047,
                 *       "email": "ana@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["CancelScheduledMessageRequest"];
            };
        };
        responses: {
            /** @description The scheduled WhatsApp message was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
    "whatsApp.target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": 1047,
                 *       "recipientEmail": "ana@example.com",
                 *       "dataFields": {
                 *         "orderNumber": "A-1001"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetWhatsAppRequest"];
            };
        };
        responses: {
            /** @description The WhatsApp message was accepted for sending or was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IterableApiResponse"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
        };
    };
}
