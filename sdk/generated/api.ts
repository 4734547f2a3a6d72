// Generated from the endpoints by `npm run generate`; changes made here are lost.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /** @example 42 */
            id: string;
            /** @enum {string} */
            user_type: "creator" | "brand" | "agent" | "admin";
            /** @enum {string} */
            status: "pending" | "active" | "suspended" | "banned";
            name: string;
            email: string | null;
            email_verified: boolean;
            phone: string | null;
            phone_verified: boolean;
            last_login_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            suspended_until: string | null;
            second_factor: boolean;
        };
        AuditEvent: {
            /** @example 42 */
            id: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
            event: string;
            actor_id: string | null;
            actor_role: string;
            impersonator_id: string | null;
            subject_id: string | null;
            session_id: string | null;
            ip: string | null;
            user_agent: string | null;
            request_id: string | null;
            facts: {
                [key: string]: string | number | boolean | null;
            };
        };
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
        BrandProfile: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            user_id: string;
            verified: boolean;
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
            company_name: string;
            industry: string | null;
            industries: string[];
            role_in_organization: string | null;
            business_type: string | null;
            website_url: string | null;
            description: string | null;
            logo_url: string | null;
            location_country: string | null;
            location_state: string | null;
            location_city: string | null;
            location_pincode: string | null;
            languages: string[];
            date_of_birth: string | null;
            gender: string | null;
        };
        Can: {
            /** @enum {string} */
            move: "pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "withdraw" | "expire_acceptance" | "submit" | "request_revision" | "approve" | "auto_approve" | "cancel_late";
            allowed: boolean;
            /** @description Why not, in words */
            reason: string | null;
        };
        Challenged: {
            /** @constant */
            second_factor_required: true;
            challenge: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
        };
        Checkout: {
            /** @example 42 */
            id: string;
            /**
             * Format: uri
             * @description Open it in a browser to pay
             */
            pay_url: string;
            /** @example 149.00 */
            amount: string;
            /** @example INR */
            currency: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
        };
        CodeSent: {
            /** @enum {string} */
            channel: "sms" | "mail";
            sent_to: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
        };
        Completion: {
            percentage: number;
            missing: string[];
        };
        CreatorProfile: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            user_id: string;
            verified: boolean;
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
            bio: string | null;
            location_city: string | null;
            location_state: string | null;
            location_pincode: string | null;
            content_categories: string[];
            min_rate: string | null;
            max_rate: string | null;
            /** @example INR */
            rate_currency: string;
            /** @enum {string} */
            availability_status: "available" | "busy" | "unavailable";
            featured: boolean;
            rating: number;
            total_collaborations: number;
        };
        Identity: {
            /** @constant */
            provider: "google";
            email: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            linked_at: string;
            can_unlink: boolean;
        };
        Impersonation: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            expires_in: number;
            /** @example 42 */
            user_id: string;
            /** @example 42 */
            impersonator_id: string;
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
        Invitation: {
            /** @example 42 */
            id: string;
            email: string;
            /** @enum {string} */
            role: "agent" | "admin";
            name: string;
            /** @enum {string} */
            status: "open" | "accepted" | "revoked" | "expired";
            invited_by_id: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
            accepted_at: string | null;
            accepted_by_id: string | null;
            revoked_at: string | null;
        };
        Me: {
            user: components["schemas"]["User"];
            brand_id: string | null;
            creator_id: string | null;
            permissions: string[];
            second_factor_setup_required: boolean;
            impersonator_id: string | null;
            completion: components["schemas"]["Completion"];
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
        Onboarding: {
            completed: boolean;
            percentage: number;
            next: ("role" | "contact" | "terms" | "profile") | null;
            steps: {
                /** @enum {string} */
                step: "role" | "contact" | "terms" | "profile";
                done: boolean;
                percentage: number;
                missing: string[];
            }[];
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
        OrderCreated: {
            order: components["schemas"]["Order"];
            checkout: components["schemas"]["Checkout"];
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
        PasswordChanged: {
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            changed_at: string;
        };
        Payment: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            order_id: string;
            /** @example 42 */
            checkout_id: string;
            /** @example 149.00 */
            amount: string;
            /** @example INR */
            currency: string;
            payment_method: ("card" | "upi" | "bank_transfer" | "wallet") | null;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "partially_refunded" | "refunded" | "failed" | "cancelled";
            /** @description The gateway's id of the payment */
            transaction_id: string | null;
            payment_date: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /** @description Where the brand can still pay */
            pay_url: string | null;
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
        Profile: {
            user: components["schemas"]["User"];
            brand: components["schemas"]["BrandProfile"] | null;
            creator: components["schemas"]["CreatorProfile"] | null;
            completion: components["schemas"]["Completion"];
        };
        RecoveryCodes: {
            recovery_codes: string[];
        };
        SecondFactorSecret: {
            secret: string;
            uri: string;
        };
        SecondFactorState: {
            on: boolean;
            required: boolean;
            confirmed_at: string | null;
            recovery_codes_left: number;
        };
        Session: {
            /** @example 42 */
            id: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            last_used_at: string;
            user_agent: string | null;
            ip: string | null;
            current: boolean;
        };
        SessionPage: {
            items: components["schemas"]["Session"][];
            next: string | null;
        };
        SessionsEnded: {
            ended: number;
        };
        SignedIn: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            expires_in: number;
            refresh_token: string;
            /** @description Keep it, also over signing out, and send it when you sign in again: this device is known then */
            device_token: string;
            user: components["schemas"]["User"];
        };
        SignedOut: {
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            signed_out_at: string;
        };
        StatusChange: {
            /** @example 42 */
            id: string;
            /** @enum {string} */
            from_status: "pending" | "active" | "suspended" | "banned";
            /** @enum {string} */
            to_status: "pending" | "active" | "suspended" | "banned";
            reason: string | null;
            by_id: string | null;
            until: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
        };
        SteppedUp: {
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            fresh_until: string;
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
        Terms: {
            version: string;
            text: string;
            text_sha256: string;
        };
        TermsAccepted: {
            version: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            accepted_at: string;
        };
        Tokens: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            expires_in: number;
            refresh_token: string;
        };
        User: {
            /** @example 42 */
            id: string;
            /** @enum {string} */
            user_type: "creator" | "brand" | "agent" | "admin";
            /** @enum {string} */
            status: "pending" | "active" | "suspended" | "banned";
            name: string;
            first_name: string | null;
            last_name: string | null;
            email: string | null;
            email_verified: boolean;
            phone: string | null;
            phone_verified: boolean;
            profile_image_url: string | null;
            cover_image_url: string | null;
            age: number | null;
            language: string | null;
            timezone: string | null;
            onboarding_completed: boolean;
            last_login_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
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
        /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
        "auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure": {
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
                    code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.second_factor_setup_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
        "auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure": {
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
                    code: "auth.banned" | "auth.forbidden" | "auth.second_factor_setup_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
        "auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure": {
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
                    code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
        /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.suspended`, `auth.unverified`, `request.insecure` */
        "auth.banned-auth.impersonation_read_only-auth.suspended-auth.unverified-request.insecure": {
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
                    code: "auth.banned" | "auth.impersonation_read_only" | "auth.suspended" | "auth.unverified" | "request.insecure";
                } & WithRequired<components["schemas"]["Problem"], "code">;
            };
        };
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
        /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `request.insecure` */
        "auth.banned-auth.suspended-auth.unverified-request.insecure": {
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
                    code: "auth.banned" | "auth.suspended" | "auth.unverified" | "request.insecure";
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
        /** @description Bad request: `idempotency.key_invalid`, `idempotency.key_required`, `request.invalid`, `request.malformed` */
        "idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed": {
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
    "auth.signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "brand" | "creator";
                    name?: string;
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email?: string;
                    /**
                     * Format: password
                     * @example four words one remembers
                     */
                    password?: string;
                    /** @example +919876543210 */
                    phone?: string;
                    /** @example IN */
                    country?: string;
                    google_id_token?: string;
                    nonce?: string;
                };
            };
        };
        responses: {
            /** @description Done at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["Challenged"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Bad request: `mail.address_refused`, `request.invalid`, `request.malformed`, `sms.number_refused` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.address_refused",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.address_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.address_refused" | "request.invalid" | "request.malformed" | "sms.number_refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `google.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#google.token_invalid",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "google.token_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "google.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `google.email_unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.suspended" | "auth.unverified" | "google.email_unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.link_needed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.link_needed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.link_needed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.link_needed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `auth.too_many_codes`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "auth.too_many_codes" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `google.unavailable`, `mail.unavailable`, `service.unavailable`, `sms.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#google.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "google.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "google.unavailable" | "mail.unavailable" | "service.unavailable" | "sms.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email?: string;
                    /** Format: password */
                    password?: string;
                    /** @example +919876543210 */
                    phone?: string;
                    /** @example IN */
                    country?: string;
                    device_token?: string;
                    google_id_token?: string;
                    nonce?: string;
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
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["Challenged"] | components["schemas"]["CodeSent"];
                };
            };
            /** @description Bad request: `request.invalid`, `request.malformed`, `sms.number_refused` */
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
                        code: "request.invalid" | "request.malformed" | "sms.number_refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.credentials_invalid`, `google.token_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.credentials_invalid",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.credentials_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.credentials_invalid" | "google.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `auth.account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.account_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.account_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.account_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.link_needed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.link_needed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.link_needed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.link_needed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `auth.too_many_codes`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "auth.too_many_codes" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `google.unavailable`, `service.unavailable`, `sms.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#google.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "google.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "google.unavailable" | "service.unavailable" | "sms.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.verify_otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email?: string;
                    /** Format: password */
                    password?: string;
                    /** @example +919876543210 */
                    phone?: string;
                    /** @example IN */
                    country?: string;
                    device_token?: string;
                    /** @example 123456 */
                    code: string;
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
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["Challenged"];
                };
            };
            /** @description Bad request: `auth.code_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.code_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.code_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.code_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `auth.account_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.account_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.account_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.account_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
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
                    "application/json": components["schemas"]["Tokens"];
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
            /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.logout": {
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
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.suspended-auth.unverified-request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.me": {
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
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.second_factor": {
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
                    "application/json": components["schemas"]["SecondFactorState"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.show_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    challenge: string;
                    /** @example 123456 */
                    code?: string;
                    /** @example h3zk-9m2p-x7qd-40wv */
                    recovery_code?: string;
                    device_token?: string;
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
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Bad request: `auth.second_factor_wrong`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.second_factor_wrong",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.second_factor_wrong",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.second_factor_wrong" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not signed in: `auth.challenge_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.challenge_invalid",
                     *       "title": "Not signed in",
                     *       "status": 401,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.challenge_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.challenge_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.turn_off_second_factor": {
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
                    "application/json": components["schemas"]["SecondFactorState"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `second_factor.absent`, `second_factor.required` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#second_factor.absent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "second_factor.absent",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "second_factor.absent" | "second_factor.required";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.prepare_second_factor": {
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
                    "application/json": components["schemas"]["SecondFactorSecret"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.confirm_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 123456 */
                    code: string;
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
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Bad request: `auth.second_factor_wrong`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.second_factor_wrong",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.second_factor_wrong",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.second_factor_wrong" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `second_factor.not_prepared` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#second_factor.not_prepared",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "second_factor.not_prepared",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "second_factor.not_prepared";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.renew_recovery_codes": {
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
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `second_factor.absent` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#second_factor.absent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "second_factor.absent",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "second_factor.absent";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.sessions": {
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
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.revoke_session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `auth.session_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.session_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.session_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.session_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.revoke_others": {
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
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.logout_all": {
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
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    current_password: string;
                    /**
                     * Format: password
                     * @example four words one remembers
                     */
                    new_password: string;
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
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.password_wrong`, `auth.second_factor_setup_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.password_wrong" | "auth.second_factor_setup_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.password_absent` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.password_absent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.password_absent",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.password_absent";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.forgot_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email: string;
                    device_token?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Bad request: `mail.address_refused`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.address_refused",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.address_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.address_refused" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            403: components["responses"]["request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `auth.too_many_codes`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "auth.too_many_codes" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `mail.unavailable`, `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.unavailable" | "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email: string;
                    /** @example 123456 */
                    code: string;
                    /**
                     * Format: password
                     * @example four words one remembers
                     */
                    new_password: string;
                    device_token?: string;
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
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            /** @description Bad request: `auth.code_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.code_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.code_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.code_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            403: components["responses"]["request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.set_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: password
                     * @example four words one remembers
                     */
                    new_password: string;
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
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.email_required`, `auth.password_present` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.email_required",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.email_required",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.email_required" | "auth.password_present";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.change_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Bad request: `mail.address_refused`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.address_refused",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.address_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.address_refused" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `auth.too_many_codes`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "auth.too_many_codes" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `mail.unavailable`, `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.unavailable" | "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.confirm_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email: string;
                    /** @example 123456 */
                    code: string;
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad request: `auth.code_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.code_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.code_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.code_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `auth.contact_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.contact_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.contact_taken",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.contact_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.change_phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example +919876543210 */
                    phone: string;
                    /** @example IN */
                    country?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Bad request: `request.invalid`, `request.malformed`, `sms.number_refused` */
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
                        code: "request.invalid" | "request.malformed" | "sms.number_refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `auth.too_many_codes`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "auth.too_many_codes" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `service.unavailable`, `sms.unavailable` */
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
                        code: "service.unavailable" | "sms.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.confirm_phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example +919876543210 */
                    phone: string;
                    /** @example IN */
                    country?: string;
                    /** @example 123456 */
                    code: string;
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Bad request: `auth.code_invalid`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.code_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.code_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.code_invalid" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `auth.contact_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.contact_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.contact_taken",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.contact_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.send_step_up_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSent"];
                };
            };
            /** @description Bad request: `mail.address_refused`, `request.invalid`, `request.malformed`, `sms.number_refused` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.address_refused",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.address_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.address_refused" | "request.invalid" | "request.malformed" | "sms.number_refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `auth.contact_absent` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.contact_absent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.contact_absent",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.contact_absent";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `auth.too_many_codes`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "auth.too_many_codes" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `mail.unavailable`, `service.unavailable`, `sms.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.unavailable" | "service.unavailable" | "sms.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.step_up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: password */
                    password?: string;
                    /** @example 123456 */
                    code?: string;
                    /** @example 123456 */
                    totp?: string;
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
                    "application/json": components["schemas"]["SteppedUp"];
                };
            };
            /** @description Bad request: `auth.code_invalid`, `auth.second_factor_wrong`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.code_invalid",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.code_invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.code_invalid" | "auth.second_factor_wrong" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.password_wrong`, `auth.second_factor_setup_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.password_wrong" | "auth.second_factor_setup_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.contact_absent`, `auth.password_absent` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.contact_absent",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.contact_absent",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.contact_absent" | "auth.password_absent";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.identities": {
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
                        items: components["schemas"]["Identity"][];
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.link_google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    google_id_token: string;
                    nonce?: string;
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
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            /** @description Not signed in: `auth.required`, `auth.token_invalid`, `google.token_invalid` */
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
                        code: "auth.required" | "auth.token_invalid" | "google.token_invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.identity_exists`, `auth.identity_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.identity_exists",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.identity_exists",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.identity_exists" | "auth.identity_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            /** @description Unavailable: `google.unavailable`, `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#google.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "google.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "google.unavailable" | "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "auth.unlink_google": {
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
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        unlinked_at: string;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `auth.identity_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.identity_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.identity_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.identity_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `auth.last_identity` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.last_identity",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.last_identity",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.last_identity";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "invitations.list": {
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
                        items: components["schemas"]["Invitation"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "invitations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @example asha@example.com
                     */
                    email: string;
                    /** @enum {string} */
                    role: "agent" | "admin";
                    name: string;
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Bad request: `mail.address_refused`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.address_refused",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.address_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.address_refused" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `invitation.address_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#invitation.address_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "invitation.address_taken",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "invitation.address_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            /** @description Unavailable: `mail.unavailable`, `service.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#mail.unavailable",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "mail.unavailable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "mail.unavailable" | "service.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "invitations.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: string;
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `invitation.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#invitation.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "invitation.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "invitation.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `invitation.ended` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#invitation.ended",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "invitation.ended",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "invitation.ended";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "auth.accept_invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /**
                     * Format: password
                     * @example four words one remembers
                     */
                    password: string;
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
                    "application/json": components["schemas"]["SignedIn"] | components["schemas"]["Challenged"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            /** @description Not allowed: `auth.banned`, `auth.suspended`, `auth.unverified`, `request.insecure` */
            403: {
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
                        code: "auth.banned" | "auth.suspended" | "auth.unverified" | "request.insecure";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `invitation.invalid` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#invitation.invalid",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "invitation.invalid",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "invitation.invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `invitation.address_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#invitation.address_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "invitation.address_taken",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "invitation.address_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            /** @description Too many requests: `auth.locked`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#auth.locked",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "auth.locked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "auth.locked" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "onboarding.terms": {
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
                    "application/json": components["schemas"]["Terms"];
                };
            };
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "onboarding.accept_terms": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: date */
                    version?: string;
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
                    "application/json": components["schemas"]["TermsAccepted"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `terms.not_current` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#terms.not_current",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "terms.not_current",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "terms.not_current";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "onboarding.steps": {
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
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "profile.me": {
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "profile.update_basic_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    first_name?: string | null;
                    last_name?: string | null;
                    age?: number | null;
                    profile_image_url?: string | null;
                    cover_image_url?: string | null;
                    bio?: string | null;
                    company_name?: string;
                    role_in_organization?: string | null;
                    business_type?: string | null;
                    website_url?: string | null;
                    description?: string | null;
                    logo_url?: string | null;
                    date_of_birth?: string | null;
                    gender?: string | null;
                    /** @example INR */
                    rate_currency?: string;
                    location_country?: string | null;
                    location_state?: string | null;
                    location_city?: string | null;
                    location_pincode?: string | null;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "profile.update_preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    language?: string | null;
                    timezone?: string | null;
                    industry?: string | null;
                    industries?: string[] | null;
                    languages?: string[] | null;
                    content_categories?: string[] | null;
                    min_rate?: string | null;
                    max_rate?: string | null;
                    /** @example INR */
                    rate_currency?: string;
                    /** @enum {string} */
                    availability_status?: "available" | "busy" | "unavailable";
                    location_country?: string | null;
                    location_state?: string | null;
                    location_city?: string | null;
                    location_pincode?: string | null;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "discovery.creators": {
        parameters: {
            query?: {
                /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                q?: string;
                platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                /** @description Slug of a content category */
                category?: string;
                /** @description Upper and lower case and accents do not matter */
                city?: string;
                /** @description Upper and lower case and accents do not matter */
                state?: string;
                /** @description ISO 3166-1 alpha-2 */
                country?: string;
                /** @description "hi" finds "hi-IN" too */
                language?: string;
                /** @description Of the prices; needed to filter or sort by price, because prices compare within one currency only */
                currency?: string;
                /** @description Of the cheapest package, on the platform asked for or on any */
                price_min?: string;
                price_max?: string;
                followers_min?: number;
                followers_max?: number;
                /** @description In hundredths of a percent */
                engagement_bp_min?: number;
                rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                /** @description "available" leaves out who is busy or away today; "busy" finds those */
                availability?: "available" | "busy";
                verified?: "true" | "false";
                sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                /** @description true: each creator comes with the parts of its score */
                explain?: "true" | "false";
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
                            /** @description ISO 3166-1 alpha-2 */
                            location_country: string | null;
                            /** @description BCP 47 tags */
                            languages: string[];
                            content_categories: string[];
                            /** @description Where at least one active package is for */
                            platforms: string[];
                            /** @enum {string} */
                            availability_status: "available" | "busy" | "unavailable";
                            /** @description Takes no new orders on these days, both included; null when none lie ahead */
                            vacation: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            /** @description 0 as long as nobody has rated */
                            rating: number;
                            reviews: number;
                            /** @description Completed orders */
                            total_collaborations: number;
                            /** @description Median time until an order is answered */
                            response_minutes: number | null;
                            verified: boolean;
                            featured: boolean;
                            /**
                             * @description Of all prices of this creator
                             * @example INR
                             */
                            currency: string;
                            /** @description On the platform asked for, else on the greatest of its accounts */
                            followers: number | null;
                            /** @description Interactions for each follower and post there, in hundredths of a percent */
                            engagement_bp: number | null;
                            /**
                             * @description The cheapest active package, on the platform asked for or on any
                             * @example 149.00
                             */
                            from_price: string;
                            /** @description With explain=true */
                            score?: {
                                total: number;
                                /** @description Of the table of weights */
                                version: number;
                                /** @description Points, one for each fact; they add up to the total */
                                parts: {
                                    rating: number;
                                    delivered_on_time: number;
                                    accepts: number;
                                    answers_soon: number;
                                    brands_come_back: number;
                                    complete_profile: number;
                                    verified: number;
                                    new_here: number;
                                };
                            };
                        }[];
                        next: string | null;
                        /** @description How q was understood */
                        query?: {
                            /** @description What was looked for: whoever is found has all of these */
                            words: string[];
                            /** @description The text as it was understood, when a word had to be corrected or completed */
                            corrected: string | null;
                            /** @description Words left out because nobody has them, or nobody has them all */
                            left_out: string[];
                        };
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
    "discovery.facets": {
        parameters: {
            query?: {
                /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                q?: string;
                platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                /** @description Slug of a content category */
                category?: string;
                /** @description Upper and lower case and accents do not matter */
                city?: string;
                /** @description Upper and lower case and accents do not matter */
                state?: string;
                /** @description ISO 3166-1 alpha-2 */
                country?: string;
                /** @description "hi" finds "hi-IN" too */
                language?: string;
                /** @description Of the prices; needed to filter or sort by price, because prices compare within one currency only */
                currency?: string;
                /** @description Of the cheapest package, on the platform asked for or on any */
                price_min?: string;
                price_max?: string;
                followers_min?: number;
                followers_max?: number;
                /** @description In hundredths of a percent */
                engagement_bp_min?: number;
                rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                /** @description "available" leaves out who is busy or away today; "busy" finds those */
                availability?: "available" | "busy";
                verified?: "true" | "false";
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
                        total: {
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        };
                        platform: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        category: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        city: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        language: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        price: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        followers: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        availability: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        verified: {
                            value: string;
                            count: number;
                            /** @description There are more: counting ended here */
                            capped: boolean;
                        }[];
                        /** Format: date-time */
                        counted_at: string;
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
                            /** @description ISO 3166-1 alpha-2 */
                            location_country: string | null;
                            /** @description BCP 47 tags */
                            languages: string[];
                            content_categories: string[];
                            /** @description Where at least one active package is for */
                            platforms: string[];
                            /** @enum {string} */
                            availability_status: "available" | "busy" | "unavailable";
                            /** @description Takes no new orders on these days, both included; null when none lie ahead */
                            vacation: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            /** @description 0 as long as nobody has rated */
                            rating: number;
                            reviews: number;
                            /** @description Completed orders */
                            total_collaborations: number;
                            /** @description Median time until an order is answered */
                            response_minutes: number | null;
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
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.list": {
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
                            name: string;
                            creators: number;
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.create": {
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
                    name: string;
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
                        name: string;
                        creators: number;
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `idempotency.in_progress`, `shortlist.name_taken`, `shortlist.too_many` */
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
                        code: "idempotency.in_progress" | "shortlist.name_taken" | "shortlist.too_many";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortlist_id: string;
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
                        /** @example 42 */
                        id: string;
                        name: string;
                        creators: number;
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `shortlist.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortlist_id: string;
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
                        /** @description false: it was not there any more */
                        removed: boolean;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `shortlist.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortlist_id: string;
            };
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
                        /** @example 42 */
                        id: string;
                        name: string;
                        creators: number;
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
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `shortlist.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `shortlist.name_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.name_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.name_taken",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.name_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.creators": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                shortlist_id: string;
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
                        items: {
                            /** @example 42 */
                            creator_id: string;
                            note: string | null;
                            /**
                             * Format: date-time
                             * @example 2026-01-31T12:00:00.000Z
                             */
                            added_at: string;
                            /** @description null while the creator is not found in search */
                            card: {
                                /** @example 42 */
                                creator_id: string;
                                name: string;
                                profile_image_url: string | null;
                                location_city: string | null;
                                location_state: string | null;
                                /** @description ISO 3166-1 alpha-2 */
                                location_country: string | null;
                                /** @description BCP 47 tags */
                                languages: string[];
                                content_categories: string[];
                                /** @description Where at least one active package is for */
                                platforms: string[];
                                /** @enum {string} */
                                availability_status: "available" | "busy" | "unavailable";
                                /** @description Takes no new orders on these days, both included; null when none lie ahead */
                                vacation: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    until: string;
                                } | null;
                                /** @description 0 as long as nobody has rated */
                                rating: number;
                                reviews: number;
                                /** @description Completed orders */
                                total_collaborations: number;
                                /** @description Median time until an order is answered */
                                response_minutes: number | null;
                                verified: boolean;
                                featured: boolean;
                                /**
                                 * @description Of all prices of this creator
                                 * @example INR
                                 */
                                currency: string;
                                /** @description On the platform asked for, else on the greatest of its accounts */
                                followers: number | null;
                                /** @description Interactions for each follower and post there, in hundredths of a percent */
                                engagement_bp: number | null;
                                /**
                                 * @description The cheapest active package, on the platform asked for or on any
                                 * @example 149.00
                                 */
                                from_price: string;
                                /** @description With explain=true */
                                score?: {
                                    total: number;
                                    /** @description Of the table of weights */
                                    version: number;
                                    /** @description Points, one for each fact; they add up to the total */
                                    parts: {
                                        rating: number;
                                        delivered_on_time: number;
                                        accepts: number;
                                        answers_soon: number;
                                        brands_come_back: number;
                                        complete_profile: number;
                                        verified: number;
                                        new_here: number;
                                    };
                                };
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `shortlist.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortlist_id: string;
                creator_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What is not sent stays; null empties it */
                    note?: string | null;
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
                        creator_id: string;
                        note: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        added_at: string;
                        /** @description null while the creator is not found in search */
                        card: {
                            /** @example 42 */
                            creator_id: string;
                            name: string;
                            profile_image_url: string | null;
                            location_city: string | null;
                            location_state: string | null;
                            /** @description ISO 3166-1 alpha-2 */
                            location_country: string | null;
                            /** @description BCP 47 tags */
                            languages: string[];
                            content_categories: string[];
                            /** @description Where at least one active package is for */
                            platforms: string[];
                            /** @enum {string} */
                            availability_status: "available" | "busy" | "unavailable";
                            /** @description Takes no new orders on these days, both included; null when none lie ahead */
                            vacation: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            /** @description 0 as long as nobody has rated */
                            rating: number;
                            reviews: number;
                            /** @description Completed orders */
                            total_collaborations: number;
                            /** @description Median time until an order is answered */
                            response_minutes: number | null;
                            verified: boolean;
                            featured: boolean;
                            /**
                             * @description Of all prices of this creator
                             * @example INR
                             */
                            currency: string;
                            /** @description On the platform asked for, else on the greatest of its accounts */
                            followers: number | null;
                            /** @description Interactions for each follower and post there, in hundredths of a percent */
                            engagement_bp: number | null;
                            /**
                             * @description The cheapest active package, on the platform asked for or on any
                             * @example 149.00
                             */
                            from_price: string;
                            /** @description With explain=true */
                            score?: {
                                total: number;
                                /** @description Of the table of weights */
                                version: number;
                                /** @description Points, one for each fact; they add up to the total */
                                parts: {
                                    rating: number;
                                    delivered_on_time: number;
                                    accepts: number;
                                    answers_soon: number;
                                    brands_come_back: number;
                                    complete_profile: number;
                                    verified: number;
                                    new_here: number;
                                };
                            };
                        } | null;
                    };
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `creator.not_found`, `shortlist.not_found` */
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
                        code: "creator.not_found" | "shortlist.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `shortlist.full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.full";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "shortlists.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shortlist_id: string;
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
                        /** @description false: it was not there any more */
                        removed: boolean;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `shortlist.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#shortlist.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "shortlist.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "shortlist.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "saved_searches.list": {
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
                            name: string;
                            search: {
                                /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                                q?: string;
                                /** @enum {string} */
                                platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                                /**
                                 * @description Slug of a content category
                                 * @example food-travel
                                 */
                                category?: string;
                                /** @description Upper and lower case and accents do not matter */
                                city?: string;
                                /** @description Upper and lower case and accents do not matter */
                                state?: string;
                                /** @description ISO 3166-1 alpha-2 */
                                country?: string;
                                /**
                                 * @description "hi" finds "hi-IN" too
                                 * @example hi
                                 */
                                language?: string;
                                /**
                                 * @description Of the prices; needed to filter or sort by price, because prices compare within one currency only
                                 * @example INR
                                 */
                                currency?: string;
                                /**
                                 * @description Of the cheapest package, on the platform asked for or on any
                                 * @example 149.00
                                 */
                                price_min?: string;
                                /** @example 149.00 */
                                price_max?: string;
                                followers_min?: number;
                                followers_max?: number;
                                /** @description In hundredths of a percent */
                                engagement_bp_min?: number;
                                /** @enum {string} */
                                rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                                /**
                                 * @description "available" leaves out who is busy or away today; "busy" finds those
                                 * @enum {string}
                                 */
                                availability?: "available" | "busy";
                                /** @enum {string} */
                                verified?: "true" | "false";
                                /**
                                 * @default relevance
                                 * @enum {string}
                                 */
                                sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                            };
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "saved_searches.create": {
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
                    name: string;
                    /** @description Filters and sort as GET /profile/creators takes them */
                    search: {
                        /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                        q?: string;
                        /** @enum {string} */
                        platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                        /**
                         * @description Slug of a content category
                         * @example food-travel
                         */
                        category?: string;
                        /** @description Upper and lower case and accents do not matter */
                        city?: string;
                        /** @description Upper and lower case and accents do not matter */
                        state?: string;
                        /** @description ISO 3166-1 alpha-2 */
                        country?: string;
                        /**
                         * @description "hi" finds "hi-IN" too
                         * @example hi
                         */
                        language?: string;
                        /**
                         * @description Of the prices; needed to filter or sort by price, because prices compare within one currency only
                         * @example INR
                         */
                        currency?: string;
                        /**
                         * @description Of the cheapest package, on the platform asked for or on any
                         * @example 149.00
                         */
                        price_min?: string;
                        /** @example 149.00 */
                        price_max?: string;
                        followers_min?: number;
                        followers_max?: number;
                        /** @description In hundredths of a percent */
                        engagement_bp_min?: number;
                        /** @enum {string} */
                        rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                        /**
                         * @description "available" leaves out who is busy or away today; "busy" finds those
                         * @enum {string}
                         */
                        availability?: "available" | "busy";
                        /** @enum {string} */
                        verified?: "true" | "false";
                        /**
                         * @default relevance
                         * @enum {string}
                         */
                        sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                    };
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
                        name: string;
                        search: {
                            /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                            q?: string;
                            /** @enum {string} */
                            platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                            /**
                             * @description Slug of a content category
                             * @example food-travel
                             */
                            category?: string;
                            /** @description Upper and lower case and accents do not matter */
                            city?: string;
                            /** @description Upper and lower case and accents do not matter */
                            state?: string;
                            /** @description ISO 3166-1 alpha-2 */
                            country?: string;
                            /**
                             * @description "hi" finds "hi-IN" too
                             * @example hi
                             */
                            language?: string;
                            /**
                             * @description Of the prices; needed to filter or sort by price, because prices compare within one currency only
                             * @example INR
                             */
                            currency?: string;
                            /**
                             * @description Of the cheapest package, on the platform asked for or on any
                             * @example 149.00
                             */
                            price_min?: string;
                            /** @example 149.00 */
                            price_max?: string;
                            followers_min?: number;
                            followers_max?: number;
                            /** @description In hundredths of a percent */
                            engagement_bp_min?: number;
                            /** @enum {string} */
                            rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                            /**
                             * @description "available" leaves out who is busy or away today; "busy" finds those
                             * @enum {string}
                             */
                            availability?: "available" | "busy";
                            /** @enum {string} */
                            verified?: "true" | "false";
                            /**
                             * @default relevance
                             * @enum {string}
                             */
                            sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                        };
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `idempotency.in_progress`, `saved_search.name_taken`, `saved_search.too_many` */
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
                        code: "idempotency.in_progress" | "saved_search.name_taken" | "saved_search.too_many";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "saved_searches.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                saved_search_id: string;
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
                        /** @example 42 */
                        id: string;
                        name: string;
                        search: {
                            /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                            q?: string;
                            /** @enum {string} */
                            platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                            /**
                             * @description Slug of a content category
                             * @example food-travel
                             */
                            category?: string;
                            /** @description Upper and lower case and accents do not matter */
                            city?: string;
                            /** @description Upper and lower case and accents do not matter */
                            state?: string;
                            /** @description ISO 3166-1 alpha-2 */
                            country?: string;
                            /**
                             * @description "hi" finds "hi-IN" too
                             * @example hi
                             */
                            language?: string;
                            /**
                             * @description Of the prices; needed to filter or sort by price, because prices compare within one currency only
                             * @example INR
                             */
                            currency?: string;
                            /**
                             * @description Of the cheapest package, on the platform asked for or on any
                             * @example 149.00
                             */
                            price_min?: string;
                            /** @example 149.00 */
                            price_max?: string;
                            followers_min?: number;
                            followers_max?: number;
                            /** @description In hundredths of a percent */
                            engagement_bp_min?: number;
                            /** @enum {string} */
                            rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                            /**
                             * @description "available" leaves out who is busy or away today; "busy" finds those
                             * @enum {string}
                             */
                            availability?: "available" | "busy";
                            /** @enum {string} */
                            verified?: "true" | "false";
                            /**
                             * @default relevance
                             * @enum {string}
                             */
                            sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                        };
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `saved_search.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#saved_search.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "saved_search.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "saved_search.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "saved_searches.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                saved_search_id: string;
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
                        /** @description false: it was not there any more */
                        removed: boolean;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `saved_search.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#saved_search.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "saved_search.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "saved_search.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "saved_searches.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                saved_search_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Filters and sort as GET /profile/creators takes them */
                    search?: {
                        /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                        q?: string;
                        /** @enum {string} */
                        platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                        /**
                         * @description Slug of a content category
                         * @example food-travel
                         */
                        category?: string;
                        /** @description Upper and lower case and accents do not matter */
                        city?: string;
                        /** @description Upper and lower case and accents do not matter */
                        state?: string;
                        /** @description ISO 3166-1 alpha-2 */
                        country?: string;
                        /**
                         * @description "hi" finds "hi-IN" too
                         * @example hi
                         */
                        language?: string;
                        /**
                         * @description Of the prices; needed to filter or sort by price, because prices compare within one currency only
                         * @example INR
                         */
                        currency?: string;
                        /**
                         * @description Of the cheapest package, on the platform asked for or on any
                         * @example 149.00
                         */
                        price_min?: string;
                        /** @example 149.00 */
                        price_max?: string;
                        followers_min?: number;
                        followers_max?: number;
                        /** @description In hundredths of a percent */
                        engagement_bp_min?: number;
                        /** @enum {string} */
                        rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                        /**
                         * @description "available" leaves out who is busy or away today; "busy" finds those
                         * @enum {string}
                         */
                        availability?: "available" | "busy";
                        /** @enum {string} */
                        verified?: "true" | "false";
                        /**
                         * @default relevance
                         * @enum {string}
                         */
                        sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                    };
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
                        name: string;
                        search: {
                            /** @description Words of names, texts, categories, cities, handles and packages; mistakes are corrected */
                            q?: string;
                            /** @enum {string} */
                            platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                            /**
                             * @description Slug of a content category
                             * @example food-travel
                             */
                            category?: string;
                            /** @description Upper and lower case and accents do not matter */
                            city?: string;
                            /** @description Upper and lower case and accents do not matter */
                            state?: string;
                            /** @description ISO 3166-1 alpha-2 */
                            country?: string;
                            /**
                             * @description "hi" finds "hi-IN" too
                             * @example hi
                             */
                            language?: string;
                            /**
                             * @description Of the prices; needed to filter or sort by price, because prices compare within one currency only
                             * @example INR
                             */
                            currency?: string;
                            /**
                             * @description Of the cheapest package, on the platform asked for or on any
                             * @example 149.00
                             */
                            price_min?: string;
                            /** @example 149.00 */
                            price_max?: string;
                            followers_min?: number;
                            followers_max?: number;
                            /** @description In hundredths of a percent */
                            engagement_bp_min?: number;
                            /** @enum {string} */
                            rating_min?: "1" | "2" | "3" | "4" | "5" | "1.5" | "2.5" | "3.5" | "4.5";
                            /**
                             * @description "available" leaves out who is busy or away today; "busy" finds those
                             * @enum {string}
                             */
                            availability?: "available" | "busy";
                            /** @enum {string} */
                            verified?: "true" | "false";
                            /**
                             * @default relevance
                             * @enum {string}
                             */
                            sort?: "relevance" | "rating" | "price" | "price_desc" | "newest" | "response_time";
                        };
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
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `saved_search.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#saved_search.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "saved_search.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "saved_search.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `saved_search.name_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#saved_search.name_taken",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "saved_search.name_taken",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "saved_search.name_taken";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "saved_searches.results": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                saved_search_id: string;
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
                        items: {
                            /** @example 42 */
                            creator_id: string;
                            name: string;
                            profile_image_url: string | null;
                            location_city: string | null;
                            location_state: string | null;
                            /** @description ISO 3166-1 alpha-2 */
                            location_country: string | null;
                            /** @description BCP 47 tags */
                            languages: string[];
                            content_categories: string[];
                            /** @description Where at least one active package is for */
                            platforms: string[];
                            /** @enum {string} */
                            availability_status: "available" | "busy" | "unavailable";
                            /** @description Takes no new orders on these days, both included; null when none lie ahead */
                            vacation: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                until: string;
                            } | null;
                            /** @description 0 as long as nobody has rated */
                            rating: number;
                            reviews: number;
                            /** @description Completed orders */
                            total_collaborations: number;
                            /** @description Median time until an order is answered */
                            response_minutes: number | null;
                            verified: boolean;
                            featured: boolean;
                            /**
                             * @description Of all prices of this creator
                             * @example INR
                             */
                            currency: string;
                            /** @description On the platform asked for, else on the greatest of its accounts */
                            followers: number | null;
                            /** @description Interactions for each follower and post there, in hundredths of a percent */
                            engagement_bp: number | null;
                            /**
                             * @description The cheapest active package, on the platform asked for or on any
                             * @example 149.00
                             */
                            from_price: string;
                            /** @description With explain=true */
                            score?: {
                                total: number;
                                /** @description Of the table of weights */
                                version: number;
                                /** @description Points, one for each fact; they add up to the total */
                                parts: {
                                    rating: number;
                                    delivered_on_time: number;
                                    accepts: number;
                                    answers_soon: number;
                                    brands_come_back: number;
                                    complete_profile: number;
                                    verified: number;
                                    new_here: number;
                                };
                            };
                        }[];
                        next: string | null;
                        /** @description How q was understood */
                        query?: {
                            /** @description What was looked for: whoever is found has all of these */
                            words: string[];
                            /** @description The text as it was understood, when a word had to be corrected or completed */
                            corrected: string | null;
                            /** @description Words left out because nobody has them, or nobody has them all */
                            left_out: string[];
                        };
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `saved_search.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#saved_search.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "saved_search.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "saved_search.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
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
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "orders.create": {
        parameters: {
            query?: {
                /** @description Answers as if it were done, and does nothing */
                dry_run?: boolean;
            };
            header: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 42 */
                    package_id: string;
                    /** @description What the brand wants, in its own words */
                    requirements?: string;
                    /**
                     * Format: date-time
                     * @description A later due date than the package promises
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    deadline?: string;
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
                    "application/json": components["schemas"]["OrderCreated"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            /** @description Conflict: `creator.not_available`, `idempotency.in_progress`, `package.not_for_sale` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#creator.not_available",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "creator.not_available",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "creator.not_available" | "idempotency.in_progress" | "package.not_for_sale";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "payments.of_order": {
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
                        items: components["schemas"]["Payment"][];
                        next: null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
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
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.users": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                begins?: string;
                role?: "creator" | "brand" | "agent" | "admin";
                status?: "pending" | "active" | "suspended" | "banned";
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
                        items: components["schemas"]["Account"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.status_history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                user_id: string;
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
                        items: components["schemas"]["StatusChange"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * Format: date-time
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    until?: string;
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure`, `user.is_staff` */
            403: {
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
                        code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure" | "user.is_staff";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `user.is_you`, `user.last_admin`, `user.wrong_status` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.is_you",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "user.is_you",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.is_you" | "user.last_admin" | "user.wrong_status";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.ban": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure`, `user.is_staff` */
            403: {
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
                        code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure" | "user.is_staff";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `user.is_you`, `user.last_admin`, `user.wrong_status` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.is_you",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "user.is_you",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.is_you" | "user.last_admin" | "user.wrong_status";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure`, `user.is_staff` */
            403: {
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
                        code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure" | "user.is_staff";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `user.is_you`, `user.last_admin`, `user.wrong_status` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.is_you",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "user.is_you",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.is_you" | "user.last_admin" | "user.wrong_status";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.change_role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "agent" | "admin";
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure`, `user.is_staff` */
            403: {
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
                        code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure" | "user.is_staff";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `user.is_you`, `user.last_admin`, `user.not_staff` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.is_you",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "user.is_you",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.is_you" | "user.last_admin" | "user.not_staff";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.impersonate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["Impersonation"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            /** @description Not allowed: `auth.banned`, `auth.forbidden`, `auth.impersonation_read_only`, `auth.second_factor_setup_required`, `auth.step_up_required`, `auth.suspended`, `auth.unverified`, `request.insecure`, `user.is_staff` */
            403: {
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
                        code: "auth.banned" | "auth.forbidden" | "auth.impersonation_read_only" | "auth.second_factor_setup_required" | "auth.step_up_required" | "auth.suspended" | "auth.unverified" | "request.insecure" | "user.is_staff";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Not found: `user.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "user.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "admin.audit": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                subject_id?: string;
                actor_id?: string;
                event?: string;
                from?: string;
                to?: string;
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
                        items: components["schemas"]["AuditEvent"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
