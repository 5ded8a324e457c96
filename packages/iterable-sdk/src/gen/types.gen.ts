// Generated from openapi/ by `pnpm run codegen`. Do not edit.

export interface paths {
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
        post?: never;
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
            /** @description Unix time in seconds. */
            createdAt?: number;
            dataFields?: components["schemas"]["DataFields"];
            /** @description Campaign to attribute the purchase to. */
            campaignId?: number;
            templateId?: number;
        };
        /** @description One event of one user, named by e-mail address or user id. */
        TrackEventRequest: {
            email?: string;
            userId?: string;
            eventName: string;
            /** @description Up to 512 bytes. An event with a known id is replaced. */
            id?: string;
            /** @description Unix time in seconds; absent means when it arrives. */
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
            /** @description Skip users that do not exist instead of creating them. */
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
