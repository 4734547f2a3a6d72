// Generated from the endpoints by `npm run generate`; changes made here are lost.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Note: {
            /** @example 42 */
            id: string;
            text: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            written_at: string;
            tags: string[];
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
    responses: {
        /** @description Not allowed: `auth.banned`, `auth.second_factor_setup_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
        "auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#auth.banned",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "A sentence for people",
                 *       "code": "auth.banned",
                 *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                 *     }
                 */
                "application/problem+json": {
                    /** @enum {string} */
                    code: "auth.banned" | "auth.second_factor_setup_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description Not signed in: `auth.required`, `auth.token_invalid` */
        "auth.required-auth.token_invalid": {
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
        /** @description Conflict: `idempotency.in_progress` */
        "idempotency.in_progress": {
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
                    code: "idempotency.in_progress";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description Bad request: `idempotency.key_invalid`, `request.invalid`, `request.malformed` */
        "idempotency.key_invalid-request.invalid-request.malformed": {
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
        /** @description Unprocessable: `idempotency.key_reused` */
        "idempotency.key_reused": {
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
        /** @description Internal error: `internal` */
        internal: {
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
        /** @description Too many requests: `rate.limited` */
        "rate.limited": {
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
        /** @description Not allowed: `request.insecure` */
        "request.insecure": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#request.insecure",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "A sentence for people",
                 *       "code": "request.insecure",
                 *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                 *     }
                 */
                "application/problem+json": {
                    /** @enum {string} */
                    code: "request.insecure";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description Bad request: `request.invalid` */
        "request.invalid": {
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
        /** @description Bad request: `request.invalid`, `request.malformed` */
        "request.invalid-request.malformed": {
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
        /** @description Too large: `request.too_large` */
        "request.too_large": {
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
        "request.unsupported_media_type": {
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
        /** @description Unavailable: `service.unavailable` */
        "service.unavailable": {
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
    "auth.sign_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
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
                        access_token: string;
                        refresh_token: string;
                    };
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            403: components["responses"]["request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refresh_token: string;
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
                        access_token: string;
                        refresh_token: string;
                    };
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            /** @description Not signed in: `auth.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.token_invalid",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.token_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            403: components["responses"]["request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "notes.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                tag?: string;
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
                        items: components["schemas"]["Note"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "notes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note_id: string;
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
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `note.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#note.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "note.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "note.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "notes.add": {
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
                book: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example Milk */
                    text: string;
                    version?: number;
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
                        number: number;
                        book: string;
                        version: number | null;
                    };
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            403: components["responses"]["request.insecure"];
            409: components["responses"]["idempotency.in_progress"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "notes.flaky": {
        parameters: {
            query?: {
                wait_s?: number;
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
                        asked: number;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
