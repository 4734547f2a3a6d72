// Generated from the endpoints by `npm run generate`; changes made here are lost.
export interface paths {
    "/packages/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the platforms and what can be sold on each */
        get: operations["packages.catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packages/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a package
         * @description Prices are in the creator's rate currency. Brands find it within a moment, once the creator's card is refreshed.
         */
        post: operations["packages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packages/{package_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit, activate or deactivate one of your packages
         * @description Fields that are not sent keep their value. Orders keep the package as it was bought.
         */
        patch: operations["packages.edit"];
        trace?: never;
    };
    "/packages/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your packages, newest first, inactive ones too */
        get: operations["packages.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/creators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find creators by platform, category and city, best rated first
         * @description Creators who are active, not unavailable and sell at least one package. A change shows within a moment.
         */
        get: operations["discovery.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/packages/creator/{creator_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a creator's public page: packages with prices, availability, completed orders, rating */
        get: operations["discovery.portfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your orders, newest first */
        get: operations["orders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order */
        get: operations["orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the order and what comes next */
        get: operations["orders.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work handed in, newest first */
        get: operations["orders.submissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/cancel_unpaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order before it is paid */
        post: operations["orders.cancel_unpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the order on; the due date is set */
        post: operations["orders.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a paid order; the brand gets everything back */
        post: operations["orders.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a paid order that nobody has accepted yet */
        post: operations["orders.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the work */
        post: operations["orders.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/request_revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for changes to the work handed in */
        post: operations["orders.request_revision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the work; the creator is paid */
        post: operations["orders.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/moves/cancel_late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order whose due date passed more than a day ago */
        post: operations["orders.cancel_late"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bring the order to a status by the one move that leads there for you */
        put: operations["orders.set_status"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/order-process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order process as a table */
        get: operations["meta.order_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your money, by currency and state */
        get: operations["ledger.balance"];
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
        Balance: {
            /** @example INR */
            currency: string;
            /**
             * @description Earned, still in clearance
             * @example 149.00
             */
            pending: string;
            /**
             * @description May be paid out
             * @example 149.00
             */
            available: string;
            /**
             * @description Stopped by a dispute or chargeback
             * @example 149.00
             */
            frozen: string;
            /**
             * @description Owed to the platform, taken from the next earnings
             * @example 149.00
             */
            owed: string;
            /**
             * @description Credit of a brand, spent at checkout
             * @example 149.00
             */
            wallet: string;
        };
        Balances: {
            /** @description One per currency; empty before the first money */
            balances: components["schemas"]["Balance"][];
            /** @description The next hundred earnings to become available, soonest first */
            in_clearance: components["schemas"]["InClearance"][];
        };
        /** @description The package as it was when it was bought; later edits do not reach it */
        Bought: {
            platform: string;
            content_type: string;
            quantity: number;
            duration: string | null;
            description: string | null;
            delivery_days: number;
        };
        Can: {
            /** @enum {string} */
            move: "pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "withdraw" | "expire_acceptance" | "submit" | "request_revision" | "approve" | "auto_approve" | "cancel_late";
            allowed: boolean;
            /** @description Why not, in words */
            reason: string | null;
        };
        InClearance: {
            /** @example 42 */
            order_id: string;
            /** @example 149.00 */
            amount: string;
            /** @example INR */
            currency: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            earned_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            available_at: string;
        };
        MovedOrder: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            package_id: string | null;
            /** @enum {string} */
            status: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
            /** @enum {string} */
            terms: "prepaid" | "invoice";
            /** @description Counts the moves; send it as If-Match to act only on what you saw */
            version: number;
            /** @example INR */
            currency: string;
            /**
             * @description What the brand pays
             * @example 149.00
             */
            total_amount: string;
            /** @example 149.00 */
            price: string;
            /** @example 149.00 */
            brand_fee: string;
            /** @example 149.00 */
            brand_fee_tax: string;
            /** @example 149.00 */
            commission: string;
            /** @example 149.00 */
            commission_tax: string;
            /** @example 149.00 */
            withholding: string;
            /**
             * @description What the creator nets
             * @example 149.00
             */
            creator_net: string;
            requirements: string | null;
            /** @description The due date, set at acceptance */
            deadline: string | null;
            bought: components["schemas"]["Bought"];
            revisions_bought: number;
            revisions_used: number;
            policy_version: number;
            paid_at: string | null;
            accepted_at: string | null;
            completed_at: string | null;
            ended_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            updated_at: string;
            /** @description The moves that lead on from here for you */
            can: components["schemas"]["Can"][];
            /** @description What the move posted to the ledger */
            postings: components["schemas"]["Posting"][];
        };
        Order: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            package_id: string | null;
            /** @enum {string} */
            status: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
            /** @enum {string} */
            terms: "prepaid" | "invoice";
            /** @description Counts the moves; send it as If-Match to act only on what you saw */
            version: number;
            /** @example INR */
            currency: string;
            /**
             * @description What the brand pays
             * @example 149.00
             */
            total_amount: string;
            /** @example 149.00 */
            price: string;
            /** @example 149.00 */
            brand_fee: string;
            /** @example 149.00 */
            brand_fee_tax: string;
            /** @example 149.00 */
            commission: string;
            /** @example 149.00 */
            commission_tax: string;
            /** @example 149.00 */
            withholding: string;
            /**
             * @description What the creator nets
             * @example 149.00
             */
            creator_net: string;
            requirements: string | null;
            /** @description The due date, set at acceptance */
            deadline: string | null;
            bought: components["schemas"]["Bought"];
            revisions_bought: number;
            revisions_used: number;
            policy_version: number;
            paid_at: string | null;
            accepted_at: string | null;
            completed_at: string | null;
            ended_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            updated_at: string;
            /** @description The moves that lead on from here for you */
            can: components["schemas"]["Can"][];
        };
        OrderProcess: {
            statuses: {
                /** @enum {string} */
                status: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
                ended: boolean;
            }[];
            moves: {
                /** @enum {string} */
                move: "pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "withdraw" | "expire_acceptance" | "submit" | "request_revision" | "approve" | "auto_approve" | "cancel_late";
                from: ("pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded")[];
                /** @enum {string} */
                to: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
                by: string;
                money: string | null;
                timer: ("pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "withdraw" | "expire_acceptance" | "submit" | "request_revision" | "approve" | "auto_approve" | "cancel_late") | null;
            }[];
        };
        OrderTimeline: {
            happened: {
                seq: number;
                move: string;
                from: ("pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded") | null;
                /** @enum {string} */
                to: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
                by: string;
                reason: string | null;
                /**
                 * Format: date-time
                 * @example 2026-01-31T12:00:00.000Z
                 */
                at: string;
            }[];
            /** @description Null when the order has ended */
            next: {
                /**
                 * @description Who must act
                 * @enum {string}
                 */
                waiting_for: "brand" | "creator" | "payment";
                moves: ("pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "withdraw" | "expire_acceptance" | "submit" | "request_revision" | "approve" | "auto_approve" | "cancel_late")[];
                /** @description Until when */
                by: string | null;
                /** @description What happens if nobody acts, with the money */
                otherwise: {
                    /** @enum {string} */
                    move: "pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "withdraw" | "expire_acceptance" | "submit" | "request_revision" | "approve" | "auto_approve" | "cancel_late";
                    /** @enum {string} */
                    status: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
                    /** @example 149.00 */
                    to_brand: string;
                    /** @example 149.00 */
                    to_creator: string;
                } | null;
            } | null;
        };
        Posting: {
            /** @description Row of the table of postings, such as P3 */
            posting: string;
            lines: components["schemas"]["PostingLine"][];
        };
        PostingLine: {
            account: string;
            debit: string | null;
            credit: string | null;
            /** @example INR */
            currency: string;
        };
        Submission: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            order_id: string;
            number: number;
            /** @enum {string} */
            status: "submitted" | "approved" | "changes_requested" | "superseded";
            links: string[];
            caption: string | null;
            feedback: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            decided_at: string | null;
        };
        /** @description Why a request was refused (RFC 9457). Programs read `code`, people read `detail`. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Where the code is explained
             */
            type: string;
            /** @description The status in words */
            title: string;
            status: number;
            /** @description What is wrong and what to do about it */
            detail: string;
            /** @description Stable; made for programs */
            code: string;
            /** @description Tell it to us when you ask for help */
            request_id: string;
            /** @description Every refused field */
            errors?: {
                /** @description JSON pointer into the input */
                pointer: string;
                code: string;
                message: string;
                /** @enum {string} */
                location?: "body" | "query" | "path";
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Seconds to wait before trying again */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "packages.catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        platforms: {
                            slug: string;
                            name: string;
                            content_types: {
                                slug: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "packages.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    platform: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                    content_type: string;
                    /** @default 1 */
                    quantity?: number;
                    /** @default 0 */
                    revisions?: number;
                    /** @default null */
                    duration?: string | null;
                    /** @example 149.00 */
                    price: string;
                    /**
                     * @description The creator's rate currency unless given; another one is refused
                     * @example INR
                     */
                    currency?: string;
                    /** @default 7 */
                    delivery_days?: number;
                    /** @default null */
                    description?: string | null;
                    /** @default true */
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        /** @example 42 */
                        creator_id: string;
                        /** @description What people call it, such as "Instagram reel" */
                        title: string;
                        platform: string;
                        content_type: string;
                        quantity: number;
                        /** @description Rounds of changes included in the price */
                        revisions: number;
                        /** @description Length as the creator words it, such as "30s" */
                        duration: string | null;
                        /** @example 149.00 */
                        price: string;
                        /** @example INR */
                        currency: string;
                        /** @description Days from acceptance to delivery */
                        delivery_days: number;
                        description: string | null;
                        is_active: boolean;
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        created_at: string;
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        updated_at: string;
                    };
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `package.too_many` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "package.too_many";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "packages.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                    content_type?: string;
                    quantity?: number;
                    revisions?: number;
                    duration?: string | null;
                    /** @example 149.00 */
                    price?: string;
                    /** @example INR */
                    currency?: string;
                    delivery_days?: number;
                    description?: string | null;
                    is_active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 42 */
                        id: string;
                        /** @example 42 */
                        creator_id: string;
                        /** @description What people call it, such as "Instagram reel" */
                        title: string;
                        platform: string;
                        content_type: string;
                        quantity: number;
                        /** @description Rounds of changes included in the price */
                        revisions: number;
                        /** @description Length as the creator words it, such as "30s" */
                        duration: string | null;
                        /** @example 149.00 */
                        price: string;
                        /** @example INR */
                        currency: string;
                        /** @description Days from acceptance to delivery */
                        delivery_days: number;
                        description: string | null;
                        is_active: boolean;
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        created_at: string;
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        updated_at: string;
                    };
                };
            };
            /** @description Bad request: `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `package.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#package.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "package.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "package.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `package.too_many` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#package.too_many",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "package.too_many",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "package.too_many";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "packages.mine": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @example 42 */
                            id: string;
                            /** @example 42 */
                            creator_id: string;
                            /** @description What people call it, such as "Instagram reel" */
                            title: string;
                            platform: string;
                            content_type: string;
                            quantity: number;
                            /** @description Rounds of changes included in the price */
                            revisions: number;
                            /** @description Length as the creator words it, such as "30s" */
                            duration: string | null;
                            /** @example 149.00 */
                            price: string;
                            /** @example INR */
                            currency: string;
                            /** @description Days from acceptance to delivery */
                            delivery_days: number;
                            description: string | null;
                            is_active: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-01-31T12:00:00.000Z
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @example 2026-01-31T12:00:00.000Z
                             */
                            updated_at: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "discovery.search": {
        parameters: {
            query?: {
                platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                /** @description Slug of a content category */
                category?: string;
                /** @description Upper and lower case and accents do not matter */
                city?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @example 42 */
                            creator_id: string;
                            name: string;
                            profile_image_url: string | null;
                            location_city: string | null;
                            location_state: string | null;
                            content_categories: string[];
                            /** @description Where at least one active package is for */
                            platforms: string[];
                            /** @enum {string} */
                            availability_status: "available" | "busy" | "unavailable";
                            /** @description 0 as long as nobody has rated */
                            rating: number;
                            /** @description Completed orders */
                            total_collaborations: number;
                            verified: boolean;
                            featured: boolean;
                            /**
                             * @description Of all prices of this creator
                             * @example INR
                             */
                            currency: string;
                            /**
                             * @description The cheapest active package, on the platform asked for or on any
                             * @example 149.00
                             */
                            from_price: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "discovery.portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                creator_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        creator: {
                            /** @example 42 */
                            creator_id: string;
                            name: string;
                            profile_image_url: string | null;
                            location_city: string | null;
                            location_state: string | null;
                            content_categories: string[];
                            /** @description Where at least one active package is for */
                            platforms: string[];
                            /** @enum {string} */
                            availability_status: "available" | "busy" | "unavailable";
                            /** @description 0 as long as nobody has rated */
                            rating: number;
                            /** @description Completed orders */
                            total_collaborations: number;
                            verified: boolean;
                            featured: boolean;
                            /**
                             * @description Of all prices of this creator
                             * @example INR
                             */
                            currency: string;
                            bio: string | null;
                        };
                        /** @description The active ones, cheapest first; empty when nothing is for sale */
                        packages: {
                            /** @example 42 */
                            id: string;
                            /** @example 42 */
                            creator_id: string;
                            /** @description What people call it, such as "Instagram reel" */
                            title: string;
                            platform: string;
                            content_type: string;
                            quantity: number;
                            /** @description Rounds of changes included in the price */
                            revisions: number;
                            /** @description Length as the creator words it, such as "30s" */
                            duration: string | null;
                            /** @example 149.00 */
                            price: string;
                            /** @example INR */
                            currency: string;
                            /** @description Days from acceptance to delivery */
                            delivery_days: number;
                            description: string | null;
                            is_active: boolean;
                            /**
                             * Format: date-time
                             * @example 2026-01-31T12:00:00.000Z
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @example 2026-01-31T12:00:00.000Z
                             */
                            updated_at: string;
                        }[];
                    };
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `creator.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#creator.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "creator.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "creator.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Order"][];
                        next: string | null;
                    };
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTimeline"];
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Submission"][];
                        next: null;
                    };
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.cancel_unpaid": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.accept": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.reject": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key": string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `idempotency.key_required`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "idempotency.key_required" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.withdraw": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key": string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `idempotency.key_required`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "idempotency.key_required" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.submit": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    links: string[];
                    caption?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.request_revision": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.approve": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key": string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `idempotency.key_required`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "idempotency.key_required" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.cancel_late": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key": string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `idempotency.key_required`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "idempotency.key_required" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "orders.set_status": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with order.version_conflict */
                    version?: number;
                    /** @enum {string} */
                    status: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
                    reason?: string;
                    note?: string;
                    links?: string[];
                    caption?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedOrder"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `order.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "order.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `order.move_not_allowed`, `order.no_revisions_left`, `order.no_such_move`, `order.not_late`, `order.paid`, `order.unpaid`, `order.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.in_progress",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.in_progress",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.in_progress" | "order.move_not_allowed" | "order.no_revisions_left" | "order.no_such_move" | "order.not_late" | "order.paid" | "order.unpaid" | "order.version_conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "request.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "request.unsupported_media_type",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unprocessable: `idempotency.key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#idempotency.key_reused",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "A sentence for people",
                     *       "code": "idempotency.key_reused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency.key_reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "meta.order_process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderProcess"];
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "ledger.balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            /** @description Bad request: `request.invalid` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#request.invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "request.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.required`, `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.required",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.required" | "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.forbidden",
                     *       "title": "Not allowed",
                     *       "status": 403,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.forbidden",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#rate.limited",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "rate.limited",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Internal error: `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#internal",
                     *       "title": "Internal error",
                     *       "status": 500,
                     *       "detail": "A sentence for people",
                     *       "code": "internal",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unavailable: `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#service.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "service.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
