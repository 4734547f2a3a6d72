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
        AccountSessionsEnded: {
            ended: number;
        };
        AddOn: {
            /** @description Unique within its package; never given to another one */
            addon_id: string;
            /** @enum {string} */
            kind: "extra_revision" | "faster_delivery" | "extra_platform" | "raw_files" | "extended_licence" | "custom";
            title: string;
            /**
             * @description For one
             * @example 149.00
             */
            price: string;
            /** @description How many an order may hold */
            most: number;
            /** @description Of faster_delivery: how many days earlier */
            days: number | null;
            /** @description Of extra_platform: where it goes live too */
            platform: string | null;
            /** @description Of extended_licence: takes the place of the package's */
            licence: components["schemas"]["Licence"] | null;
        };
        Approval: {
            /** @example 42 */
            id: string;
            /** @description What would be done, such as orders.resolve_refund */
            action: string;
            /** @description To what, such as order:42 */
            subject: string;
            /** @description Ask for the same with the same values to have it done */
            input: {
                [key: string]: unknown;
            };
            /** @example 42 */
            asked_by: string;
            asked_by_name: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            asked_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
        };
        Audience: {
            countries_bp?: {
                [key: string]: number;
            };
            ages_bp?: {
                "13-17"?: number;
                "18-24"?: number;
                "25-34"?: number;
                "35-44"?: number;
                "45-54"?: number;
                "55-64"?: number;
                "65+"?: number;
            };
            genders_bp?: {
                female?: number;
                male?: number;
                other?: number;
            };
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
        Availability: {
            /** @example 42 */
            creator_id: string;
            /** @description Whether an order could be placed today, as far as vacation and capacity go */
            available: boolean;
            reason: ("on_vacation" | "fully_booked") | null;
            /** @description The first free day known today; null while a vacation has no end */
            next_free: string | null;
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
        Block: {
            /** @example 42 */
            user_id: string;
            brand_id: string | null;
            creator_id: string | null;
            name: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
        };
        /** @description What was bought, as it was then, with what the add-ons change; later edits do not reach it */
        Bought: {
            title: string;
            platform: string;
            content_type: string;
            quantity: number;
            /** @description Rounds of changes included in the price */
            revisions: number;
            /** @description Length as the creator words it, such as "30s" */
            duration: string | null;
            /**
             * @description Of the package alone; add-ons have their own
             * @example 149.00
             */
            price: string;
            /** @example INR */
            currency: string;
            /** @description Days from acceptance to delivery */
            delivery_days: number;
            description: string | null;
            /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
            requires_publication: boolean;
            /** @description Null: the brand may do no more than see it published */
            licence: components["schemas"]["Licence"] | null;
            addons: components["schemas"]["BoughtAddOn"][];
            package_version: number | null;
        };
        BoughtAddOn: {
            /** @description Unique within its package; never given to another one */
            addon_id: string;
            /** @enum {string} */
            kind: "extra_revision" | "faster_delivery" | "extra_platform" | "raw_files" | "extended_licence" | "custom";
            title: string;
            /**
             * @description For one
             * @example 149.00
             */
            price: string;
            /** @description How many an order may hold */
            most: number;
            /** @description Of faster_delivery: how many days earlier */
            days: number | null;
            /** @description Of extra_platform: where it goes live too */
            platform: string | null;
            /** @description Of extended_licence: takes the place of the package's */
            licence: components["schemas"]["Licence"] | null;
            quantity: number;
            /**
             * @description Price times quantity
             * @example 149.00
             */
            amount: string;
        };
        BrandPage: {
            /** @example 42 */
            id: string;
            verified: boolean;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            company_name: string;
            industry: string | null;
            industries: string[];
            business_type: string | null;
            website_url: string | null;
            description: string | null;
            logo_url: string | null;
            location_country: string | null;
            location_state: string | null;
            location_city: string | null;
            languages: string[];
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
        BrandReviewSummary: {
            reviews: number;
            /** @description Drawn towards the usual while there are few reviews */
            rating: number | null;
            /** @description How many gave how many */
            stars: {
                1: number;
                2: number;
                3: number;
                4: number;
                5: number;
            };
            marks: {
                /** @description Plain mean, null of none */
                communication: number | null;
                /** @description Plain mean, null of none */
                clarity: number | null;
                /** @description Plain mean, null of none */
                payment: number | null;
            };
            /** @description Median time until a submission is approved or sent back */
            decision_minutes: number | null;
            /** @description Basis points; null while there is nothing to tell */
            repeat_creators_bp: number | null;
        };
        Campaign: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            brand_name: string;
            brand_logo_url: string | null;
            /** @enum {string} */
            status: "draft" | "open" | "closed" | "filled" | "cancelled";
            title: string;
            description: string | null;
            wanted: {
                platform: string;
                content_type: string;
                title: string;
                quantity: number;
            }[];
            categories: string[];
            countries: string[];
            cities: string[];
            languages: string[];
            followers_min: number | null;
            followers_max: number | null;
            currency: string | null;
            budget_min: string | null;
            budget_max: string | null;
            /** @description Null to anybody but brand and staff */
            budget_total: string | null;
            apply_until: string | null;
            deliver_by: string | null;
            /** @description Files of the brief; to anybody but brand and staff only those found clean */
            media: components["schemas"]["Media"][];
            creators_wanted: number;
            accepted: number;
            /** @description How many were ever made; null to anybody but brand and staff */
            applications: number | null;
            choose_until: string | null;
            published_at: string | null;
            ended_at: string | null;
            version: number;
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
            /** @description Yours, if you are a creator who applied */
            my_application_id: string | null;
            can: {
                /** @enum {string} */
                move: "edit" | "publish" | "apply" | "close" | "cancel" | "fill";
                allowed: boolean;
                /** @description Why not, in words */
                reason: string | null;
            }[];
        };
        CampaignApplication: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            campaign_id: string;
            campaign_title: string;
            /** @enum {string} */
            campaign_status: "draft" | "open" | "closed" | "filled" | "cancelled";
            /** @example 42 */
            creator_id: string;
            /** @enum {string} */
            status: "submitted" | "shortlisted" | "offered" | "accepted" | "declined" | "withdrawn" | "lapsed";
            pitch: string;
            /**
             * @description What the creator asks for, in the currency of the campaign
             * @example 149.00
             */
            price: string;
            /** @example INR */
            currency: string;
            delivery_days: number;
            links: string[];
            reason: string | null;
            offer_id: string | null;
            version: number;
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
            /** @description The creator's card */
            creator: {
                name: string;
                profile_image_url: string | null;
                location_city: string | null;
                content_categories: string[];
                verified: boolean;
                total_collaborations: number;
                /** @description 0 as long as nobody has rated */
                rating: number;
                reviews: number;
                on_time_bp: number | null;
                acceptance_bp: number | null;
                /** @description Of the largest account */
                followers: number | null;
            };
            can: {
                /** @enum {string} */
                move: "shortlist" | "offer" | "decline" | "withdraw" | "accept" | "offer_declined" | "offer_lapsed" | "order_lapsed" | "lapse";
                allowed: boolean;
                /** @description Why not, in words */
                reason: string | null;
            }[];
        };
        Can: {
            /** @enum {string} */
            move: "pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "extend_acceptance" | "withdraw" | "expire_acceptance" | "request_info" | "provide_info" | "retract_info_request" | "cancel_no_fault" | "submit" | "request_revision" | "extend_review" | "approve" | "auto_approve" | "unpaid_timeout" | "submit_publication" | "report_publication" | "confirm_publication" | "auto_confirm" | "cancel_late" | "propose_change" | "accept_change" | "decline_change" | "withdraw_change" | "lapse_change" | "agree_by_silence" | "open_dispute" | "hold_limit" | "info_timeout" | "chargeback_opened" | "chargeback_won" | "chargeback_lost" | "resolve_release" | "resolve_split" | "resolve_refund" | "resolve_resume" | "withdraw_dispute" | "dispute_hard_limit" | "cancel_by_staff" | "refund_by_staff";
            allowed: boolean;
            /** @description Why not, in words */
            reason: string | null;
        };
        Cart: {
            /** @description In the order in which they were added */
            items: components["schemas"]["CartItem"][];
            /** @description Whether every line can be */
            can_checkout: boolean;
            /** @description By currency, of the lines that can be had at the moment: each currency is a charge of its own */
            totals: components["schemas"]["CartTotals"][];
        };
        CartAdded: {
            lines: {
                /** @example 42 */
                package_id: string;
                added: boolean;
                item_id: string | null;
                /** @description Why it was not added */
                code: string | null;
                detail: string | null;
            }[];
            added: number;
            refused: number;
        };
        CartItem: {
            /** @example 42 */
            id: string;
            /** @description Null for an offer */
            package_id: string | null;
            /** @description The version you saw */
            package_version: number | null;
            offer_id: string | null;
            /** @example 42 */
            creator_id: string;
            creator_name: string;
            /** @description What it would buy now, or, when that cannot be told, what it was */
            bought: components["schemas"]["Bought"];
            /**
             * @description With add-ons, without fees
             * @example 149.00
             */
            price: string;
            /** @example INR */
            currency: string;
            /** @description Since you added it or accepted changes */
            changes: components["schemas"]["Change"][];
            can_checkout: boolean;
            /** @description Why it cannot be checked out */
            reasons: {
                code: string;
                detail: string;
            }[];
            /** @description What the content type asks you */
            form: components["schemas"]["Question"][];
            answers: {
                [key: string]: string | boolean | string[];
            };
            /** @description Questions that must be answered before you pay */
            missing: string[];
            requirements: string | null;
            deadline: string | null;
            note: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            added_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            updated_at: string;
        };
        CartTotals: {
            /** @example INR */
            currency: string;
            lines: number;
            /**
             * @description With add-ons, without fees
             * @example 149.00
             */
            price: string;
            /** @example 149.00 */
            brand_fee: string;
            /** @example 149.00 */
            brand_fee_tax: string;
            /**
             * @description What the brand pays
             * @example 149.00
             */
            total: string;
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
        /** @description One field of what would be bought: `price` with add-ons, in major units; others as in `bought` */
        Change: {
            field: string;
            was: unknown;
            is: unknown;
        };
        ChangeRequest: {
            /** @example 42 */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "deadline" | "revisions" | "price" | "cancel";
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "withdrawn" | "lapsed";
            proposed_by: string;
            reason: string;
            deadline: string | null;
            revisions: number | null;
            price: string | null;
            creator_share: number | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            proposed_at: string;
            answered_at: string | null;
            /** @description A higher price applies when the difference is paid; null until then */
            applied_at: string | null;
        };
        CheckedOut: {
            orders: components["schemas"]["Order"][];
            checkout: components["schemas"]["Checkout"];
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
            suggested: string[];
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
            /** @description ISO 3166-1 alpha-2 */
            location_country: string | null;
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
            languages: string[];
            vacation_from: string | null;
            /** @description The last day; null: until further notice */
            vacation_until: string | null;
            /** @description Orders at the same time; null: any number */
            most_open_orders: number | null;
            most_orders_per_week: number | null;
            featured: boolean;
            rating: number;
            total_collaborations: number;
        };
        CreatorReviewSummary: {
            reviews: number;
            /** @description Drawn towards the usual while there are few reviews */
            rating: number | null;
            /** @description How many gave how many */
            stars: {
                1: number;
                2: number;
                3: number;
                4: number;
                5: number;
            };
            marks: {
                /** @description Plain mean, null of none */
                communication: number | null;
                /** @description Plain mean, null of none */
                quality: number | null;
                /** @description Plain mean, null of none */
                on_time: number | null;
            };
            /** @description Basis points; null while there is nothing to tell */
            on_time_bp: number | null;
            /** @description Basis points; null while there is nothing to tell */
            acceptance_bp: number | null;
            response_minutes: number | null;
            /** @description Basis points; null while there is nothing to tell */
            repeat_brands_bp: number | null;
        };
        DecidedOrder: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            package_id: string | null;
            /** @description The accepted offer it came from */
            offer_id: string | null;
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
            /** @description The brief, as the form of the content type asks for it */
            answers: {
                [key: string]: string | boolean | string[];
            } | null;
            revisions_bought: number;
            revisions_used: number;
            policy_version: number;
            paid_at: string | null;
            accepted_at: string | null;
            completed_at: string | null;
            ended_at: string | null;
            /**
             * Format: date-time
             * @description When it entered the state it is in
             * @example 2026-01-31T12:00:00.000Z
             */
            state_since: string;
            /**
             * @description What is held for it now
             * @example 149.00
             */
            held: string;
            /**
             * @description What has gone back of the total since completion, a split included
             * @example 149.00
             */
            refunded: string;
            /** @description A change is proposed and waits for its answer */
            change_open: boolean;
            /** @description When the creator's part becomes available; null before completion */
            clears_at: string | null;
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
            /** @description Set when nothing has happened yet: another member of staff must ask for the same */
            awaiting_approval: {
                /** @example 42 */
                approval_id: string;
                /**
                 * Format: date-time
                 * @example 2026-01-31T12:00:00.000Z
                 */
                expires_at: string;
            } | null;
        };
        Dispute: {
            /** @example 42 */
            id: string;
            /** @description brand, creator, or system when an order waited too long */
            opened_by: string;
            reason: string;
            /** @enum {string} */
            status: "open" | "withdrawn" | "resolved";
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            opened_at: string;
            /** @description The move that ended it */
            decision: string | null;
            decision_text: string | null;
            /** @description What the creator's side keeps, from 0 to 1, where a share was decided */
            creator_share: number | null;
            decided_at: string | null;
            /** @description Oldest first */
            statements: components["schemas"]["DisputeStatement"][];
        };
        DisputeStatement: {
            /** @example 42 */
            id: string;
            party: string;
            text: string;
            links: string[];
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
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
        KycCase: {
            /** @example 42 */
            id: string;
            kind: string;
            country: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "approved" | "refused" | "expired";
            version: number;
            /** @description The end of its number */
            last4: string;
            expires_on: string | null;
            reason: string | null;
            can: {
                /** @enum {string} */
                move: "submit" | "withdraw" | "approve" | "refuse" | "revoke" | "expire";
                allowed: boolean;
                reason: string | null;
            }[];
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
            submitted_at: string | null;
            decided_at: string | null;
            /** @example 42 */
            user_id: string;
            /** @description How many there are */
            files: number;
            /** @description Documents of other accounts with the same number */
            same_number: number;
        };
        KycDocument: {
            /** @example 42 */
            id: string;
            kind: string;
            country: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "approved" | "refused" | "expired";
            version: number;
            /** @description The end of its number */
            last4: string;
            expires_on: string | null;
            reason: string | null;
            files: components["schemas"]["Media"][];
            can: {
                /** @enum {string} */
                move: "submit" | "withdraw" | "approve" | "refuse" | "revoke" | "expire";
                allowed: boolean;
                reason: string | null;
            }[];
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
            submitted_at: string | null;
            decided_at: string | null;
        };
        LatestReview: {
            /** @example 42 */
            review_id: string;
            /** @example 42 */
            brand_id: string;
            /** @description The brand */
            author_name: string;
            stars: number;
            marks: {
                communication: number | null;
                quality: number | null;
                on_time: number | null;
            };
            tags: string[];
            text: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            published_at: string;
            /** @description Of the creator */
            reply: string | null;
            replied_at: string | null;
        };
        Licence: {
            /**
             * @description On the brand's own channels, as advertising, as advertising from the creator's account
             * @enum {string}
             */
            scope: "organic" | "paid" | "whitelisting";
            channels: ("instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc" | "website" | "email" | "retail" | "print" | "television" | "outdoor")[];
            territory: "worldwide" | string[];
            /** @description From completion; null: for ever */
            months: number | null;
            /** @description How long the creator works for no competitor */
            exclusivity: {
                category: string;
                months: number;
            } | null;
        };
        Marked: {
            /** @example 42 */
            user_id: string;
            verified: boolean;
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
        Media: {
            /** @example 42 */
            id: string;
            purpose: string;
            /** @enum {string} */
            kind: "image" | "video" | "audio" | "document";
            /** @description What it was called where it came from */
            name: string;
            content_type: string;
            /** @description Of what is served; while nothing is, of what was sent */
            bytes: number;
            width: number | null;
            height: number | null;
            duration_ms: number | null;
            /**
             * @description Only what is clean has links; look again in a moment while it is quarantined
             * @enum {string}
             */
            state: "uploading" | "quarantined" | "clean" | "infected" | "refused";
            /** @description Why it was refused */
            reason: string | null;
            url: string | null;
            variants: {
                name: string;
                url: string;
                content_type: string;
                width: number | null;
                height: number | null;
            }[];
            /** @description When the links end; null where they do not */
            expires_at: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
        };
        ModeratedReview: {
            /** @example 42 */
            id: string;
            /**
             * @description Who wrote it; it is about the other party
             * @enum {string}
             */
            side: "brand" | "creator";
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            author_name: string;
            stars: number;
            marks: {
                communication: number | null;
                quality: number | null;
                on_time: number | null;
                clarity: number | null;
                payment: number | null;
            };
            tags: string[];
            text: string | null;
            /** @description Of whom it is about */
            reply: string | null;
            replied_at: string | null;
            /** @example 42 */
            order_id: string;
            /** @enum {string} */
            status: "submitted" | "published" | "withheld";
            /**
             * Format: date-time
             * @description When it is public, or became so
             * @example 2026-01-31T12:00:00.000Z
             */
            publishes_at: string;
            /** @description Null to anybody but author and staff */
            private_feedback: string | null;
            withheld_reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            can: components["schemas"]["ReviewCan"][];
            open_reports: number;
            reported_at: string | null;
            /** @description The newest twenty */
            reports: {
                /** @example 42 */
                reporter_id: string;
                reason: string;
                note: string | null;
                /** @enum {string} */
                status: "open" | "upheld" | "dismissed";
                /**
                 * Format: date-time
                 * @example 2026-01-31T12:00:00.000Z
                 */
                created_at: string;
            }[];
        };
        MovedOrder: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            package_id: string | null;
            /** @description The accepted offer it came from */
            offer_id: string | null;
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
            /** @description The brief, as the form of the content type asks for it */
            answers: {
                [key: string]: string | boolean | string[];
            } | null;
            revisions_bought: number;
            revisions_used: number;
            policy_version: number;
            paid_at: string | null;
            accepted_at: string | null;
            completed_at: string | null;
            ended_at: string | null;
            /**
             * Format: date-time
             * @description When it entered the state it is in
             * @example 2026-01-31T12:00:00.000Z
             */
            state_since: string;
            /**
             * @description What is held for it now
             * @example 149.00
             */
            held: string;
            /**
             * @description What has gone back of the total since completion, a split included
             * @example 149.00
             */
            refunded: string;
            /** @description A change is proposed and waits for its answer */
            change_open: boolean;
            /** @description When the creator's part becomes available; null before completion */
            clears_at: string | null;
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
        Offer: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            package_id: string | null;
            campaign_application_id: string | null;
            /** @enum {string} */
            started_by: "brand" | "creator";
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn" | "expired" | "lapsed" | "ordered";
            /** @description The newest one; send it as If-Match to act only on what you saw */
            version: number;
            /**
             * @description Whose the newest version is
             * @enum {string}
             */
            by: "brand" | "creator";
            /** @description Of the newest version */
            terms: {
                /** @description What people call it, such as "Instagram reel" */
                title: string | null;
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
                /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
                requires_publication: boolean;
                /** @description Null: the brand may do no more than see it published */
                licence: components["schemas"]["Licence"] | null;
            };
            message: string | null;
            /** @description Until when it waits: open for an answer, accepted for the order */
            due_at: string | null;
            accepted_at: string | null;
            order_id: string | null;
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
            can: {
                /** @enum {string} */
                move: "counter" | "accept" | "decline" | "withdraw";
                allowed: boolean;
                reason: string | null;
            }[];
        };
        OfferThread: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            package_id: string | null;
            campaign_application_id: string | null;
            /** @enum {string} */
            started_by: "brand" | "creator";
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn" | "expired" | "lapsed" | "ordered";
            /** @description The newest one; send it as If-Match to act only on what you saw */
            version: number;
            /**
             * @description Whose the newest version is
             * @enum {string}
             */
            by: "brand" | "creator";
            /** @description Of the newest version */
            terms: {
                /** @description What people call it, such as "Instagram reel" */
                title: string | null;
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
                /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
                requires_publication: boolean;
                /** @description Null: the brand may do no more than see it published */
                licence: components["schemas"]["Licence"] | null;
            };
            message: string | null;
            /** @description Until when it waits: open for an answer, accepted for the order */
            due_at: string | null;
            accepted_at: string | null;
            order_id: string | null;
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
            can: {
                /** @enum {string} */
                move: "counter" | "accept" | "decline" | "withdraw";
                allowed: boolean;
                reason: string | null;
            }[];
            /** @description Newest first */
            versions: components["schemas"]["OfferVersion"][];
        };
        OfferVersion: {
            number: number;
            /** @enum {string} */
            by: "brand" | "creator";
            /**
             * @description Of all but the newest: countered
             * @enum {string}
             */
            state: "countered" | "open" | "accepted" | "declined" | "withdrawn" | "expired" | "lapsed" | "ordered";
            terms: {
                /** @description What people call it, such as "Instagram reel" */
                title: string | null;
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
                /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
                requires_publication: boolean;
                /** @description Null: the brand may do no more than see it published */
                licence: components["schemas"]["Licence"] | null;
            };
            message: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
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
            /** @description The accepted offer it came from */
            offer_id: string | null;
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
            /** @description The brief, as the form of the content type asks for it */
            answers: {
                [key: string]: string | boolean | string[];
            } | null;
            revisions_bought: number;
            revisions_used: number;
            policy_version: number;
            paid_at: string | null;
            accepted_at: string | null;
            completed_at: string | null;
            ended_at: string | null;
            /**
             * Format: date-time
             * @description When it entered the state it is in
             * @example 2026-01-31T12:00:00.000Z
             */
            state_since: string;
            /**
             * @description What is held for it now
             * @example 149.00
             */
            held: string;
            /**
             * @description What has gone back of the total since completion, a split included
             * @example 149.00
             */
            refunded: string;
            /** @description A change is proposed and waits for its answer */
            change_open: boolean;
            /** @description When the creator's part becomes available; null before completion */
            clears_at: string | null;
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
                move: string;
                from: ("pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded")[];
                /** @description A status; `stays`, or `before`: the one before the dispute */
                to: string[];
                by: string[];
                /** @description Rows of the table of postings */
                money: string[];
                /** @description Made by the system when time is over */
                timed: boolean;
            }[];
        };
        OrderReview: {
            /** @example 42 */
            id: string;
            /**
             * @description Who wrote it; it is about the other party
             * @enum {string}
             */
            side: "brand" | "creator";
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            author_name: string;
            stars: number;
            marks: {
                communication: number | null;
                quality: number | null;
                on_time: number | null;
                clarity: number | null;
                payment: number | null;
            };
            tags: string[];
            text: string | null;
            /** @description Of whom it is about */
            reply: string | null;
            replied_at: string | null;
            /** @example 42 */
            order_id: string;
            /** @enum {string} */
            status: "submitted" | "published" | "withheld";
            /**
             * Format: date-time
             * @description When it is public, or became so
             * @example 2026-01-31T12:00:00.000Z
             */
            publishes_at: string;
            /** @description Null to anybody but author and staff */
            private_feedback: string | null;
            withheld_reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            can: components["schemas"]["ReviewCan"][];
        };
        OrderReviews: {
            by_brand: components["schemas"]["OrderReview"] | null;
            by_creator: components["schemas"]["OrderReview"] | null;
            /** @description The end of the window; null while the order is not completed */
            until: string | null;
            /** @description Whether you can review this order now */
            can: components["schemas"]["ReviewCan"][];
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
                waiting_for: "brand" | "creator" | "payment" | "staff" | "bank";
                moves: ("pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "extend_acceptance" | "withdraw" | "expire_acceptance" | "request_info" | "provide_info" | "retract_info_request" | "cancel_no_fault" | "submit" | "request_revision" | "extend_review" | "approve" | "auto_approve" | "unpaid_timeout" | "submit_publication" | "report_publication" | "confirm_publication" | "auto_confirm" | "cancel_late" | "propose_change" | "accept_change" | "decline_change" | "withdraw_change" | "lapse_change" | "agree_by_silence" | "open_dispute" | "hold_limit" | "info_timeout" | "chargeback_opened" | "chargeback_won" | "chargeback_lost" | "resolve_release" | "resolve_split" | "resolve_refund" | "resolve_resume" | "withdraw_dispute" | "dispute_hard_limit" | "cancel_by_staff" | "refund_by_staff")[];
                /** @description Until when */
                by: string | null;
                /** @description All that will happen by itself unless somebody acts, soonest first */
                timers: {
                    kind: string;
                    /**
                     * Format: date-time
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    due_at: string;
                }[];
                /** @description What happens if nobody acts, with the money */
                otherwise: {
                    /** @enum {string} */
                    move: "pay" | "cancel_unpaid" | "expire_payment" | "accept" | "reject" | "extend_acceptance" | "withdraw" | "expire_acceptance" | "request_info" | "provide_info" | "retract_info_request" | "cancel_no_fault" | "submit" | "request_revision" | "extend_review" | "approve" | "auto_approve" | "unpaid_timeout" | "submit_publication" | "report_publication" | "confirm_publication" | "auto_confirm" | "cancel_late" | "propose_change" | "accept_change" | "decline_change" | "withdraw_change" | "lapse_change" | "agree_by_silence" | "open_dispute" | "hold_limit" | "info_timeout" | "chargeback_opened" | "chargeback_won" | "chargeback_lost" | "resolve_release" | "resolve_split" | "resolve_refund" | "resolve_resume" | "withdraw_dispute" | "dispute_hard_limit" | "cancel_by_staff" | "refund_by_staff";
                    /** @enum {string} */
                    status: "pending" | "confirmed" | "in_progress" | "info_requested" | "review" | "revision_requested" | "awaiting_publication" | "publication_review" | "disputed" | "completed" | "cancelled" | "rejected" | "expired" | "refunded";
                    /** @example 149.00 */
                    to_brand: string;
                    /** @example 149.00 */
                    to_creator: string;
                } | null;
            } | null;
        };
        OwnPackage: {
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
            /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
            requires_publication: boolean;
            /** @description Null: the brand may do no more than see it published */
            licence: components["schemas"]["Licence"] | null;
            tier: ("basic" | "standard" | "premium") | null;
            /** @description Packages with the same name here differ in their tier */
            tier_group: string | null;
            addons: components["schemas"]["AddOn"][];
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            /** @enum {string} */
            status: "draft" | "active" | "paused" | "archived";
            /** @description Whether the status is active */
            is_active: boolean;
            /** @description Counts the edits; send it as If-Match to edit, and as package_version to buy, only what you saw */
            version: number;
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
            can: {
                /** @enum {string} */
                move: "publish" | "pause" | "resume" | "archive";
                allowed: boolean;
                reason: string | null;
            }[];
        };
        Package: {
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
            /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
            requires_publication: boolean;
            /** @description Null: the brand may do no more than see it published */
            licence: components["schemas"]["Licence"] | null;
            tier: ("basic" | "standard" | "premium") | null;
            /** @description Packages with the same name here differ in their tier */
            tier_group: string | null;
            addons: components["schemas"]["AddOn"][];
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            /** @enum {string} */
            status: "draft" | "active" | "paused" | "archived";
            /** @description Whether the status is active */
            is_active: boolean;
            /** @description Counts the edits; send it as If-Match to edit, and as package_version to buy, only what you saw */
            version: number;
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
        PackageVersion: {
            /** @example 42 */
            package_id: string;
            version: number;
            sold: {
                /** @description What people call it, such as "Instagram reel" */
                title: string | null;
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
                /** @description Whether it goes live on the creator's account; otherwise the brand gets the content only */
                requires_publication: boolean;
                /** @description Null: the brand may do no more than see it published */
                licence: components["schemas"]["Licence"] | null;
                tier: ("basic" | "standard" | "premium") | null;
                /** @description Packages with the same name here differ in their tier */
                tier_group: string | null;
                addons: components["schemas"]["AddOn"][];
            };
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
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
        PayoutAccount: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            /** @example INR */
            currency: string;
            kind: string;
            /** @enum {string} */
            state: "pending" | "active" | "restricted" | "rejected" | "replaced";
            version: number;
            /** @description The end of the account */
            last4: string;
            /**
             * Format: date-time
             * @description No payout goes there before this moment
             * @example 2026-01-31T12:00:00.000Z
             */
            usable_from: string;
            reason: string | null;
            can: {
                /** @enum {string} */
                move: "withdraw" | "replace" | "activate" | "reject" | "restrict" | "release";
                allowed: boolean;
                reason: string | null;
            }[];
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
            decided_at: string | null;
        };
        PayoutCase: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            /** @example INR */
            currency: string;
            kind: string;
            /** @enum {string} */
            state: "pending" | "active" | "restricted" | "rejected" | "replaced";
            version: number;
            /** @description The end of the account */
            last4: string;
            /**
             * Format: date-time
             * @description No payout goes there before this moment
             * @example 2026-01-31T12:00:00.000Z
             */
            usable_from: string;
            reason: string | null;
            can: {
                /** @enum {string} */
                move: "withdraw" | "replace" | "activate" | "reject" | "restrict" | "release";
                allowed: boolean;
                reason: string | null;
            }[];
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
            decided_at: string | null;
            /** @description Payout accounts of other creators that say the same */
            same_account: number;
        };
        PortfolioItem: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            /** @description Its place, from 1 */
            position: number;
            title: string;
            description: string | null;
            platform: string | null;
            /** @description Whom it was made for, in the creator’s words */
            brand_name: string | null;
            link: string | null;
            published_on: string | null;
            media: components["schemas"]["Media"][];
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
        PublicSocialAccount: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            platform: string;
            handle: string;
            url: string | null;
            /** @description Whether its owner has shown that it is theirs */
            verified: boolean;
            followers: number | null;
            engagement_bp: number | null;
            average_views: number | null;
            audience: {
                countries_bp?: {
                    [key: string]: number;
                };
                ages_bp?: {
                    [key: string]: number;
                };
                genders_bp?: {
                    [key: string]: number;
                };
            } | null;
            /** @description Who says so: the creator, our staff, or the platform itself */
            metrics_source: ("self_reported" | "staff" | "platform") | null;
            metrics_at: string | null;
        };
        Question: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "texts" | "hashtags" | "mentions" | "link" | "links" | "date" | "time" | "yes_no" | "choice";
            required: boolean;
            /** @description Characters of an answer, or of each in a list */
            longest: number;
            /** @description Answers in a list */
            most: number;
            /** @description Of kind choice */
            choices: string[];
        };
        Quote: {
            /** @example 42 */
            id: string;
            /** @example INR */
            currency: string;
            lines: components["schemas"]["QuoteLine"][];
            totals: {
                /**
                 * @description With add-ons, without fees
                 * @example 149.00
                 */
                price: string;
                /** @example 149.00 */
                brand_fee: string;
                /** @example 149.00 */
                brand_fee_tax: string;
                /**
                 * @description What the brand pays
                 * @example 149.00
                 */
                total: string;
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
            };
            policy_version: number;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Until then fees stay as they are here, and what a creator changes is refused rather than bought
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string;
        };
        QuoteLine: {
            /** @example 42 */
            item_id: string;
            package_id: string | null;
            offer_id: string | null;
            /** @example 42 */
            creator_id: string;
            bought: components["schemas"]["Bought"];
            /**
             * @description With add-ons, without fees
             * @example 149.00
             */
            price: string;
            /** @example 149.00 */
            brand_fee: string;
            /** @example 149.00 */
            brand_fee_tax: string;
            /**
             * @description What the brand pays
             * @example 149.00
             */
            total: string;
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
        };
        RecoveryCodes: {
            recovery_codes: string[];
        };
        Removed: {
            /** @example 42 */
            id: string;
        };
        RemovedDocument: {
            /** @example 42 */
            id: string;
        };
        RemovedItem: {
            /** @example 42 */
            id: string;
        };
        RevealedDocument: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            user_id: string;
            kind: string;
            country: string;
            number: string;
            holder_name: string;
            expires_on: string | null;
            files: components["schemas"]["Media"][];
        };
        RevealedPayoutAccount: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            /** @example INR */
            currency: string;
            kind: string;
            holder_name: string;
            account_number?: string;
            ifsc?: string;
            upi_id?: string;
            iban?: string;
            bic?: string;
            bank_name?: string;
            bank_code?: string;
            country?: string;
        };
        Review: {
            /** @example 42 */
            id: string;
            /**
             * @description Who wrote it; it is about the other party
             * @enum {string}
             */
            side: "brand" | "creator";
            /** @example 42 */
            brand_id: string;
            /** @example 42 */
            creator_id: string;
            author_name: string;
            stars: number;
            marks: {
                communication: number | null;
                quality: number | null;
                on_time: number | null;
                clarity: number | null;
                payment: number | null;
            };
            tags: string[];
            text: string | null;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            published_at: string;
            /** @description Of whom it is about */
            reply: string | null;
            replied_at: string | null;
        };
        ReviewCan: {
            /** @enum {string} */
            move: "review" | "publish" | "reply" | "report" | "withhold" | "reinstate" | "dismiss_reports";
            allowed: boolean;
            reason: string | null;
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
        SocialAccount: {
            /** @example 42 */
            id: string;
            /** @example 42 */
            creator_id: string;
            platform: string;
            handle: string;
            url: string | null;
            /** @description Whether its owner has shown that it is theirs */
            verified: boolean;
            followers: number | null;
            engagement_bp: number | null;
            average_views: number | null;
            audience: {
                countries_bp?: {
                    [key: string]: number;
                };
                ages_bp?: {
                    [key: string]: number;
                };
                genders_bp?: {
                    [key: string]: number;
                };
            } | null;
            /** @description Who says so: the creator, our staff, or the platform itself */
            metrics_source: ("self_reported" | "staff" | "platform") | null;
            metrics_at: string | null;
            /** @enum {string} */
            ownership: "claimed" | "asked" | "verified" | "refused";
            verified_at: string | null;
            /** @description Put it into the bio of the account until proof_until */
            proof_code: string | null;
            proof_until: string | null;
            asked_at: string | null;
            refusal: string | null;
            can: {
                /** @enum {string} */
                move: "ask_proof" | "approve" | "refuse" | "revoke" | "rename";
                allowed: boolean;
                reason: string | null;
            }[];
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
        SocialMetric: {
            /** @example 42 */
            id: string;
            /** @enum {string} */
            source: "self_reported" | "staff" | "platform";
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            measured_at: string;
            /**
             * Format: date-time
             * @example 2026-01-31T12:00:00.000Z
             */
            recorded_at: string;
            followers: number | null;
            engagement_bp: number | null;
            average_views: number | null;
            audience: {
                countries_bp?: {
                    [key: string]: number;
                };
                ages_bp?: {
                    [key: string]: number;
                };
                genders_bp?: {
                    [key: string]: number;
                };
            } | null;
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
        Unblocked: {
            /** @example 42 */
            user_id: string;
            /** @description Whether there was a block of yours */
            unblocked: boolean;
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
    "media.mine": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                purpose?: "avatar" | "cover" | "logo" | "portfolio" | "kyc_document" | "submission" | "brief" | "message";
                state?: "uploading" | "quarantined" | "clean" | "infected" | "refused";
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
                        items: components["schemas"]["Media"][];
                        next: string | null;
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
    "media.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    purpose: "avatar" | "cover" | "logo" | "portfolio" | "kyc_document" | "submission" | "brief" | "message";
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `media.quota_full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.quota_full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "media.quota_full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.quota_full";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `media.too_large`, `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "media.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.too_large" | "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `media.type_refused`, `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.type_refused",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "media.type_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.type_refused" | "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `media.too_many_today`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.too_many_today",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "media.too_many_today",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.too_many_today" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `media.busy`, `service.unavailable`, `storage.full`, `storage.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.busy",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "media.busy",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.busy" | "service.unavailable" | "storage.full" | "storage.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "media.ask_upload": {
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
                    purpose: "avatar" | "cover" | "logo" | "portfolio" | "kyc_document" | "submission" | "brief" | "message";
                    /**
                     * @description Shown, never used as a path
                     * @default file
                     */
                    name?: string;
                    /**
                     * @description What the file is; its bytes have to agree
                     * @example image/jpeg
                     */
                    content_type: string;
                    /** @description Exactly how many will be sent */
                    bytes: number;
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
                        media: components["schemas"]["Media"];
                        /** @description Send each part to its address, in any order, several at once if you like; then POST /media/uploads/:media_id/complete */
                        parts: {
                            method: string;
                            url: string;
                            headers: {
                                [key: string]: string;
                            };
                            /** @description Where in the file this part begins */
                            offset: number;
                            bytes: number;
                        }[];
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        expires_at: string;
                    };
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `media.quota_full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.quota_full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "media.quota_full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.quota_full";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too large: `media.too_large`, `request.too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.too_large",
                     *       "title": "Too large",
                     *       "status": 413,
                     *       "detail": "A sentence for people",
                     *       "code": "media.too_large",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.too_large" | "request.too_large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Unsupported media type: `media.type_refused`, `request.unsupported_media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.type_refused",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "detail": "A sentence for people",
                     *       "code": "media.type_refused",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.type_refused" | "request.unsupported_media_type";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Too many requests: `media.too_many_today`, `rate.limited` */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.too_many_today",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "A sentence for people",
                     *       "code": "media.too_many_today",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.too_many_today" | "rate.limited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            500: components["responses"]["internal"];
            /** @description Unavailable: `media.busy`, `service.unavailable`, `storage.full`, `storage.unavailable` */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.busy",
                     *       "title": "Unavailable",
                     *       "status": 503,
                     *       "detail": "A sentence for people",
                     *       "code": "media.busy",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.busy" | "service.unavailable" | "storage.full" | "storage.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "media.complete_upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                media_id: string;
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
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `media.not_ready`, `media.refused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_ready",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_ready",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_ready" | "media.refused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            /** @description Unavailable: `service.unavailable`, `storage.full`, `storage.unavailable` */
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
                        code: "service.unavailable" | "storage.full" | "storage.unavailable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    "media.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                media_id: string;
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
                    "application/json": components["schemas"]["Media"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "media.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                media_id: string;
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
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `media.in_use` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.in_use",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "media.in_use",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.in_use";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
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
                    /** @description A file uploaded as avatar, in place of an address */
                    profile_image_media_id?: string | null;
                    /** @description A file uploaded as cover */
                    cover_image_media_id?: string | null;
                    bio?: string | null;
                    company_name?: string;
                    role_in_organization?: string | null;
                    business_type?: string | null;
                    website_url?: string | null;
                    description?: string | null;
                    logo_url?: string | null;
                    /** @description A file uploaded as logo */
                    logo_media_id?: string | null;
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
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_ready",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_ready",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose";
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
                    vacation_from?: string | null;
                    vacation_until?: string | null;
                    most_open_orders?: number | null;
                    most_orders_per_week?: number | null;
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
    "profile.brand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brand_id: string;
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
                    "application/json": components["schemas"]["BrandPage"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `brand.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#brand.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "brand.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "brand.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "profile.blocks": {
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
                        items: components["schemas"]["Block"][];
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
    "profile.block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @example 42 */
                    user_id?: string;
                    /** @example 42 */
                    brand_id?: string;
                    /** @example 42 */
                    creator_id?: string;
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
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            /** @description Conflict: `block.too_many` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#block.too_many",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "block.too_many",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "block.too_many";
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
    "profile.unblock": {
        parameters: {
            query?: {
                user_id?: string;
                brand_id?: string;
                creator_id?: string;
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
                    "application/json": components["schemas"]["Unblocked"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
    "social_accounts.mine": {
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
                        items: components["schemas"]["SocialAccount"][];
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
    "social_accounts.add": {
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
                    platform: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch";
                    /** @description The name of the account, or the address of its page */
                    handle: string;
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
                    "application/json": components["schemas"]["SocialAccount"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `idempotency.in_progress`, `social_account.duplicate`, `social_account.too_many` */
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
                        code: "idempotency.in_progress" | "social_account.duplicate" | "social_account.too_many";
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
    "social_accounts.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["Removed"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "social_accounts.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the account, or the address of its page */
                    handle: string;
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
                    "application/json": components["schemas"]["SocialAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `social_account.duplicate` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.duplicate",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.duplicate",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.duplicate";
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
    "social_accounts.ask_proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["SocialAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `social_account.move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.move_not_allowed";
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
    "social_accounts.metrics": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                account_id: string;
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
                        items: components["schemas"]["SocialMetric"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "social_accounts.record_metrics": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    followers?: number;
                    /** @description Interactions for each follower and post, in basis points: 325 is 3.25 % */
                    engagement_bp?: number;
                    average_views?: number;
                    audience?: components["schemas"]["Audience"];
                    /**
                     * Format: date-time
                     * @description Now unless given
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    measured_at?: string;
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
                    "application/json": components["schemas"]["SocialMetric"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `social_account.too_many_metrics` */
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
                        code: "idempotency.in_progress" | "social_account.too_many_metrics";
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
    "social_accounts.of_creator": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                        items: components["schemas"]["PublicSocialAccount"][];
                        next: string | null;
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
    "social_accounts.queue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "asked";
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
                        items: components["schemas"]["SocialAccount"][];
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
    "social_accounts.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["SocialAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `social_account.move_not_allowed`, `social_account.proof_expired`, `social_account.taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.move_not_allowed" | "social_account.proof_expired" | "social_account.taken";
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
    "social_accounts.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["SocialAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `social_account.move_not_allowed`, `social_account.proof_expired` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.move_not_allowed" | "social_account.proof_expired";
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
    "social_accounts.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["SocialAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `social_account.move_not_allowed`, `social_account.proof_expired` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.move_not_allowed" | "social_account.proof_expired";
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
    "social_accounts.record_seen_metrics": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    followers?: number;
                    /** @description Interactions for each follower and post, in basis points: 325 is 3.25 % */
                    engagement_bp?: number;
                    average_views?: number;
                    audience?: components["schemas"]["Audience"];
                    /**
                     * Format: date-time
                     * @description Now unless given
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    measured_at?: string;
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
                    "application/json": components["schemas"]["SocialMetric"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `social_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#social_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "social_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "social_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `social_account.too_many_metrics` */
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
                        code: "idempotency.in_progress" | "social_account.too_many_metrics";
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
    "portfolio.mine": {
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
                        items: components["schemas"]["PortfolioItem"][];
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
    "portfolio.add": {
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
                    title: string;
                    /** @default null */
                    description?: string | null;
                    /** @default null */
                    platform?: ("instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch") | null;
                    /** @default null */
                    brand_name?: string | null;
                    /** @default null */
                    link?: string | null;
                    /** @default null */
                    published_on?: string | null;
                    /**
                     * @description Files uploaded for a portfolio, in their order
                     * @default []
                     */
                    media_ids?: string[];
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
                    "application/json": components["schemas"]["PortfolioItem"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose`, `portfolio.too_many` */
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
                        code: "idempotency.in_progress" | "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose" | "portfolio.too_many";
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
    "portfolio.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
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
                    "application/json": components["schemas"]["RemovedItem"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `portfolio.item_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#portfolio.item_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "portfolio.item_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "portfolio.item_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "portfolio.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title?: string;
                    description?: string | null;
                    platform?: ("instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch") | null;
                    brand_name?: string | null;
                    link?: string | null;
                    published_on?: string | null;
                    /** @description Files uploaded for a portfolio, in their order */
                    media_ids?: string[];
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
                    "application/json": components["schemas"]["PortfolioItem"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found`, `portfolio.item_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found" | "portfolio.item_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_ready",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_ready",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose";
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
    "portfolio.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                work_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where it goes, from 1; beyond the last: to the end */
                    position: number;
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
                    "application/json": components["schemas"]["PortfolioItem"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `portfolio.item_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#portfolio.item_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "portfolio.item_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "portfolio.item_not_found";
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
    "portfolio.of_creator": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                        items: components["schemas"]["PortfolioItem"][];
                        next: string | null;
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
    "kyc.mine": {
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
                        items: components["schemas"]["KycDocument"][];
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
    "kyc.add": {
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
                    kind: "pan" | "aadhaar_last4" | "passport" | "national_id" | "driving_licence" | "company_registration" | "gst_certificate";
                    number: string;
                    /** @description The name on the document */
                    holder_name: string;
                    /**
                     * @description Who issued it; not needed where the kind says it
                     * @example IN
                     */
                    country?: string;
                    /**
                     * Format: date
                     * @example 2001-05-31
                     */
                    expires_on?: string;
                    /**
                     * @description Files uploaded as kyc_document
                     * @default []
                     */
                    media_ids?: string[];
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
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `kyc.already_open`, `kyc.too_many`, `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose` */
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
                        code: "idempotency.in_progress" | "kyc.already_open" | "kyc.too_many" | "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose";
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
    "kyc.remove": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                document_id: string;
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
                    "application/json": components["schemas"]["RemovedDocument"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.not_removable` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_removable",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_removable",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_removable";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "kyc.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    number?: string;
                    /** @description The name on the document */
                    holder_name?: string;
                    /**
                     * @description Who issued it; not needed where the kind says it
                     * @example IN
                     */
                    country?: string;
                    /**
                     * Format: date
                     * @example 2001-05-31
                     */
                    expires_on?: string;
                    /** @description Files uploaded as kyc_document */
                    media_ids?: string[];
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
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `kyc.not_found`, `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found" | "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.not_a_draft`, `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_a_draft",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_a_draft",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_a_draft" | "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose";
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
    "kyc.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
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
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.document_expired`, `kyc.move_not_allowed`, `kyc.no_files`, `kyc.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.document_expired",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.document_expired",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.document_expired" | "kyc.move_not_allowed" | "kyc.no_files" | "kyc.version_conflict";
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
    "kyc.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
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
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.document_expired`, `kyc.move_not_allowed`, `kyc.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.document_expired",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.document_expired",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.document_expired" | "kyc.move_not_allowed" | "kyc.version_conflict";
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
    "kyc.queue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "submitted" | "approved" | "refused" | "expired";
                user_id?: string;
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
                        items: components["schemas"]["KycCase"][];
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
    "kyc.approve": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: number;
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
                    "application/json": components["schemas"]["KycCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.document_expired`, `kyc.move_not_allowed`, `kyc.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.document_expired",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.document_expired",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.document_expired" | "kyc.move_not_allowed" | "kyc.version_conflict";
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
    "kyc.refuse": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["KycCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.document_expired`, `kyc.move_not_allowed`, `kyc.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.document_expired",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.document_expired",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.document_expired" | "kyc.move_not_allowed" | "kyc.version_conflict";
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
    "kyc.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["KycCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `kyc.document_expired`, `kyc.move_not_allowed`, `kyc.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.document_expired",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.document_expired",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.document_expired" | "kyc.move_not_allowed" | "kyc.version_conflict";
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
    "kyc.reveal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why you look; it is kept */
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
                    "application/json": components["schemas"]["RevealedDocument"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `kyc.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#kyc.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "kyc.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "kyc.not_found";
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
    "payouts.accounts": {
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
                        items: components["schemas"]["PayoutAccount"][];
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
    "payouts.add_account": {
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
                    kind: "bank_account_in" | "upi" | "iban" | "bank_account";
                    /** @example INR */
                    currency: string;
                    holder_name: string;
                    account_number?: string;
                    ifsc?: string;
                    upi_id?: string;
                    iban?: string;
                    bic?: string;
                    bank_name?: string;
                    bank_code?: string;
                    country?: string;
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
                    "application/json": components["schemas"]["PayoutAccount"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            /** @description Conflict: `idempotency.in_progress`, `payout_account.too_many` */
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
                        code: "idempotency.in_progress" | "payout_account.too_many";
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
    "payouts.withdraw_account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                payout_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused */
                    version?: number;
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
                    "application/json": components["schemas"]["PayoutAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `payout_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `payout_account.move_not_allowed`, `payout_account.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.move_not_allowed" | "payout_account.version_conflict";
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
    "payouts.account_queue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "pending" | "active" | "restricted" | "rejected" | "replaced";
                creator_id?: string;
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
                        items: components["schemas"]["PayoutCase"][];
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
    "payouts.activate_account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                payout_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused */
                    version?: number;
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
                    "application/json": components["schemas"]["PayoutCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `payout_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `payout_account.move_not_allowed`, `payout_account.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.move_not_allowed" | "payout_account.version_conflict";
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
    "payouts.reject_account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                payout_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused */
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
                    "application/json": components["schemas"]["PayoutCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `payout_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `payout_account.move_not_allowed`, `payout_account.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.move_not_allowed" | "payout_account.version_conflict";
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
    "payouts.restrict_account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                payout_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused */
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
                    "application/json": components["schemas"]["PayoutCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `payout_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `payout_account.move_not_allowed`, `payout_account.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.move_not_allowed" | "payout_account.version_conflict";
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
    "payouts.release_account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                payout_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused */
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
                    "application/json": components["schemas"]["PayoutCase"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `payout_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `payout_account.move_not_allowed`, `payout_account.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.move_not_allowed" | "payout_account.version_conflict";
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
    "payouts.reveal_account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payout_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why you look; it is kept */
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
                    "application/json": components["schemas"]["RevealedPayoutAccount"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Not found: `payout_account.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#payout_account.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "payout_account.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "payout_account.not_found";
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
    "verification.verify": {
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
                    "application/json": components["schemas"]["Marked"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Conflict: `user.is_staff`, `verification.no_document`, `verification.no_social_account` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.is_staff",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "user.is_staff",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.is_staff" | "verification.no_document" | "verification.no_social_account";
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
    "verification.unverify": {
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
                    "application/json": components["schemas"]["Marked"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
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
            /** @description Conflict: `user.is_staff` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#user.is_staff",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "user.is_staff",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "user.is_staff";
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
                                /** @description null: until further notice */
                                until: string | null;
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
            403: components["responses"]["auth.banned-auth.suspended-auth.unverified-request.insecure"];
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
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.suspended-auth.unverified-request.insecure"];
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
                                /** @description null: until further notice */
                                until: string | null;
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
                        packages: components["schemas"]["Package"][];
                        /** @description What was completed, without saying for whom */
                        history: {
                            /** @description Completed orders, most first */
                            platforms: {
                                platform: string;
                                orders: number;
                            }[];
                            /** @description The last twelve, newest first */
                            recent: {
                                month: string;
                                platform: string;
                                content_type: string;
                            }[];
                        };
                        /** @description The newest that say something in words, newest first; all of them: `GET /profile/creators/:creator_id/reviews` */
                        reviews: components["schemas"]["LatestReview"][];
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.suspended-auth.unverified-request.insecure"];
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
                        /** @constant */
                        removed: true;
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
                                    /** @description null: until further notice */
                                    until: string | null;
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
                                /** @description null: until further notice */
                                until: string | null;
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
                        /** @constant */
                        removed: true;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
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
                        /** @constant */
                        removed: true;
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
                                /** @description null: until further notice */
                                until: string | null;
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
                                /** @description What is worth asking a creator about it */
                                aspects: ("quantity" | "duration" | "revisions")[];
                                requires_publication: boolean;
                                /** @description What a brand answers about its order */
                                requirements: components["schemas"]["Question"][];
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
                    /** @default null */
                    title?: string | null;
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
                    /** @description As the catalogue has it unless given */
                    requires_publication?: boolean;
                    /** @default null */
                    licence?: components["schemas"]["Licence"] | null;
                    /** @default null */
                    tier?: ("basic" | "standard" | "premium") | null;
                    /** @default null */
                    tier_group?: string | null;
                    /** @default [] */
                    addons?: {
                        /**
                         * @description Of an add-on the package has; without one it is new
                         * @example 42
                         */
                        addon_id?: string;
                        /** @enum {string} */
                        kind: "extra_revision" | "faster_delivery" | "extra_platform" | "raw_files" | "extended_licence" | "custom";
                        /** @description Required for custom ones */
                        title?: string;
                        /** @example 149.00 */
                        price: string;
                        /** @default 1 */
                        most?: number;
                        days?: number | null;
                        platform?: ("instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc") | null;
                        licence?: components["schemas"]["Licence"] | null;
                    }[];
                    /** @enum {string} */
                    status?: "draft" | "active";
                    /** @description False makes a draft; active unless said otherwise */
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
                    "application/json": components["schemas"]["OwnPackage"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Conflict: `idempotency.in_progress`, `package.tier_taken`, `package.too_many` */
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
                        code: "idempotency.in_progress" | "package.tier_taken" | "package.too_many";
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
    "packages.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                package_id: string;
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
                    "application/json": components["schemas"]["OwnPackage"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "packages.edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with package.version_conflict */
                    version?: number;
                    title?: string | null;
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
                    requires_publication?: boolean;
                    licence?: components["schemas"]["Licence"] | null;
                    tier?: ("basic" | "standard" | "premium") | null;
                    tier_group?: string | null;
                    /** @description All of them; those that are not in the list are no longer sold */
                    addons?: {
                        /**
                         * @description Of an add-on the package has; without one it is new
                         * @example 42
                         */
                        addon_id?: string;
                        /** @enum {string} */
                        kind: "extra_revision" | "faster_delivery" | "extra_platform" | "raw_files" | "extended_licence" | "custom";
                        /** @description Required for custom ones */
                        title?: string;
                        /** @example 149.00 */
                        price: string;
                        /** @default 1 */
                        most?: number;
                        days?: number | null;
                        platform?: ("instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc") | null;
                        licence?: components["schemas"]["Licence"] | null;
                    }[];
                    /** @description True publishes or resumes, false pauses */
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
                    "application/json": components["schemas"]["OwnPackage"];
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
            /** @description Conflict: `package.archived`, `package.tier_taken`, `package.too_many`, `package.too_many_versions`, `package.version_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#package.archived",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "package.archived",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "package.archived" | "package.tier_taken" | "package.too_many" | "package.too_many_versions" | "package.version_conflict";
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
                status?: "draft" | "active" | "paused" | "archived";
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
                        items: components["schemas"]["OwnPackage"][];
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
    "packages.versions": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                package_id: string;
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
                        items: components["schemas"]["PackageVersion"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
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
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "packages.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with package.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["OwnPackage"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            /** @description Conflict: `idempotency.in_progress`, `package.move_not_allowed`, `package.tier_taken`, `package.too_many`, `package.too_many_versions`, `package.version_conflict` */
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
                        code: "idempotency.in_progress" | "package.move_not_allowed" | "package.tier_taken" | "package.too_many" | "package.too_many_versions" | "package.version_conflict";
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
    "packages.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with package.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["OwnPackage"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            /** @description Conflict: `idempotency.in_progress`, `package.move_not_allowed`, `package.tier_taken`, `package.too_many`, `package.too_many_versions`, `package.version_conflict` */
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
                        code: "idempotency.in_progress" | "package.move_not_allowed" | "package.tier_taken" | "package.too_many" | "package.too_many_versions" | "package.version_conflict";
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
    "packages.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with package.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["OwnPackage"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            /** @description Conflict: `idempotency.in_progress`, `package.move_not_allowed`, `package.tier_taken`, `package.too_many`, `package.too_many_versions`, `package.version_conflict` */
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
                        code: "idempotency.in_progress" | "package.move_not_allowed" | "package.tier_taken" | "package.too_many" | "package.too_many_versions" | "package.version_conflict";
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
    "packages.archive": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                package_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with package.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["OwnPackage"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            /** @description Conflict: `idempotency.in_progress`, `package.move_not_allowed`, `package.tier_taken`, `package.too_many`, `package.too_many_versions`, `package.version_conflict` */
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
                        code: "idempotency.in_progress" | "package.move_not_allowed" | "package.tier_taken" | "package.too_many" | "package.too_many_versions" | "package.version_conflict";
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
    "offers.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "accepted" | "declined" | "withdrawn" | "expired" | "lapsed" | "ordered";
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
                        items: components["schemas"]["Offer"][];
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
    "offers.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title?: string | null;
                    /** @enum {string} */
                    platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                    content_type?: string;
                    quantity?: number;
                    revisions?: number;
                    duration?: string | null;
                    /**
                     * @description In the creator's rate currency
                     * @example 149.00
                     */
                    price?: string;
                    delivery_days?: number;
                    description?: string | null;
                    requires_publication?: boolean;
                    licence?: components["schemas"]["Licence"] | null;
                    /**
                     * @description Whom a creator offers to
                     * @example 42
                     */
                    brand_id?: string;
                    /**
                     * @description Whom a brand asks
                     * @example 42
                     */
                    creator_id?: string;
                    /**
                     * @description One of the creator's packages to begin with; without one platform, content_type and price are needed
                     * @example 42
                     */
                    package_id?: string;
                    message?: string;
                    /**
                     * @description How long the other side has to answer
                     * @default 7
                     */
                    expires_in_days?: number;
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
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `offer.to_the_other_side`, `request.invalid`, `request.malformed` */
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
                        code: "idempotency.key_invalid" | "offer.to_the_other_side" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.party_not_found`, `package.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.party_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.party_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.party_not_found" | "package.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `offer.party_not_available`, `offer.too_many`, `package.not_for_sale` */
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
                        code: "idempotency.in_progress" | "offer.party_not_available" | "offer.too_many" | "package.not_for_sale";
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
    "offers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: string;
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
                    "application/json": components["schemas"]["OfferThread"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "offers.counter": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with offer.version_conflict */
                    version?: number;
                    title?: string | null;
                    /** @enum {string} */
                    platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                    content_type?: string;
                    quantity?: number;
                    revisions?: number;
                    duration?: string | null;
                    /**
                     * @description In the creator's rate currency
                     * @example 149.00
                     */
                    price?: string;
                    delivery_days?: number;
                    description?: string | null;
                    requires_publication?: boolean;
                    licence?: components["schemas"]["Licence"] | null;
                    message?: string;
                    /**
                     * @description How long the other side has to answer
                     * @default 7
                     */
                    expires_in_days?: number;
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
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `offer.currency_left`, `offer.expired`, `offer.move_not_allowed`, `offer.not_your_turn`, `offer.party_not_available`, `offer.too_many_versions`, `offer.version_conflict` */
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
                        code: "idempotency.in_progress" | "offer.currency_left" | "offer.expired" | "offer.move_not_allowed" | "offer.not_your_turn" | "offer.party_not_available" | "offer.too_many_versions" | "offer.version_conflict";
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
    "offers.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with offer.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `offer.currency_left`, `offer.expired`, `offer.move_not_allowed`, `offer.not_your_turn`, `offer.party_not_available`, `offer.version_conflict` */
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
                        code: "idempotency.in_progress" | "offer.currency_left" | "offer.expired" | "offer.move_not_allowed" | "offer.not_your_turn" | "offer.party_not_available" | "offer.version_conflict";
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
    "offers.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with offer.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `offer.expired`, `offer.move_not_allowed`, `offer.not_your_turn`, `offer.version_conflict` */
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
                        code: "idempotency.in_progress" | "offer.expired" | "offer.move_not_allowed" | "offer.not_your_turn" | "offer.version_conflict";
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
    "offers.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                offer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with offer.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `offer.expired`, `offer.move_not_allowed`, `offer.not_your_turn`, `offer.version_conflict` */
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
                        code: "idempotency.in_progress" | "offer.expired" | "offer.move_not_allowed" | "offer.not_your_turn" | "offer.version_conflict";
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
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description This, or an accepted offer
                     * @example 42
                     */
                    package_id?: string;
                    /** @example 42 */
                    offer_id?: string;
                    /** @description The version you saw; another one is refused with package.changed */
                    package_version?: number;
                    /** @default [] */
                    addons?: {
                        /** @example 42 */
                        addon_id: string;
                        /** @default 1 */
                        quantity?: number;
                    }[];
                    /** @description What the brand wants, in its own words */
                    requirements?: string;
                    /** @description To the questions that GET /packages/catalogue lists for the content type */
                    answers?: {
                        [key: string]: string | boolean | string[] | null;
                    };
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
            /** @description Bad request: `idempotency.key_invalid`, `idempotency.key_required`, `order.of_one_thing`, `request.invalid`, `request.malformed` */
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
                        code: "idempotency.key_invalid" | "idempotency.key_required" | "order.of_one_thing" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found`, `package.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found" | "package.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `creator.fully_booked`, `creator.not_available`, `creator.on_vacation`, `idempotency.in_progress`, `offer.currency_left`, `offer.lapsed`, `offer.not_accepted`, `offer.ordered`, `offer.party_not_available`, `package.changed`, `package.not_for_sale` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#creator.fully_booked",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "creator.fully_booked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "creator.fully_booked" | "creator.not_available" | "creator.on_vacation" | "idempotency.in_progress" | "offer.currency_left" | "offer.lapsed" | "offer.not_accepted" | "offer.ordered" | "offer.party_not_available" | "package.changed" | "package.not_for_sale";
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
    "cart.get": {
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
                    "application/json": components["schemas"]["Cart"];
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
    "cart.empty": {
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
                        removed: number;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "cart.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description This, or an accepted offer
                     * @example 42
                     */
                    package_id?: string;
                    /** @example 42 */
                    offer_id?: string;
                    /** @description The version you saw; another one is refused with package.changed */
                    package_version?: number;
                    /** @default [] */
                    addons?: {
                        /** @example 42 */
                        addon_id: string;
                        /** @default 1 */
                        quantity?: number;
                    }[];
                    /** @description What the brand wants, in its own words */
                    requirements?: string;
                    /** @description To the questions that GET /packages/catalogue lists for the content type */
                    answers?: {
                        [key: string]: string | boolean | string[] | null;
                    };
                    /**
                     * Format: date-time
                     * @description A later due date than the package promises
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    deadline?: string;
                    /** @description For yourselves: the creator never sees it */
                    note?: string;
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
                    "application/json": components["schemas"]["CartItem"];
                };
            };
            /** @description Bad request: `idempotency.key_invalid`, `order.of_one_thing`, `request.invalid`, `request.malformed` */
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
                        code: "idempotency.key_invalid" | "order.of_one_thing" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `offer.not_found`, `package.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#offer.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "offer.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "offer.not_found" | "package.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `cart.full`, `cart.offer_twice`, `creator.fully_booked`, `creator.not_available`, `creator.on_vacation`, `idempotency.in_progress`, `offer.currency_left`, `offer.lapsed`, `offer.not_accepted`, `offer.ordered`, `offer.party_not_available`, `package.changed`, `package.not_for_sale` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.full" | "cart.offer_twice" | "creator.fully_booked" | "creator.not_available" | "creator.on_vacation" | "idempotency.in_progress" | "offer.currency_left" | "offer.lapsed" | "offer.not_accepted" | "offer.ordered" | "offer.party_not_available" | "package.changed" | "package.not_for_sale";
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
    "cart.add_many": {
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
                    /** @description One order each */
                    package_ids: string[];
                    /**
                     * @description One brief for all: each line takes the answers that its form asks for
                     * @default {}
                     */
                    answers?: {
                        [key: string]: string | boolean | string[] | null;
                    };
                    /** @description What the brand wants, in its own words */
                    requirements?: string;
                    /**
                     * Format: date-time
                     * @description A later due date than the package promises
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    deadline?: string;
                    /** @description For yourselves: the creator never sees it */
                    note?: string;
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
                    "application/json": components["schemas"]["CartAdded"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            409: components["responses"]["idempotency.in_progress"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "cart.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
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
                        removed: number;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `cart.item_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.item_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.item_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.item_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "cart.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    addons?: {
                        /** @example 42 */
                        addon_id: string;
                        /** @default 1 */
                        quantity?: number;
                    }[];
                    /** @description All of them: what is not among them is no longer answered */
                    answers?: {
                        [key: string]: string | boolean | string[] | null;
                    };
                    requirements?: string | null;
                    deadline?: string | null;
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
                    "application/json": components["schemas"]["CartItem"];
                };
            };
            /** @description Bad request: `order.of_one_thing`, `request.invalid`, `request.malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#order.of_one_thing",
                     *       "title": "Bad request",
                     *       "status": 400,
                     *       "detail": "A sentence for people",
                     *       "code": "order.of_one_thing",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "order.of_one_thing" | "request.invalid" | "request.malformed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `cart.item_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.item_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.item_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.item_not_found";
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
    "cart.accept_changes": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                item_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with package.changed */
                    package_version?: number;
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
                    "application/json": components["schemas"]["CartItem"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `cart.item_not_found`, `offer.not_found`, `package.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.item_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.item_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.item_not_found" | "offer.not_found" | "package.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `creator.fully_booked`, `creator.not_available`, `creator.on_vacation`, `idempotency.in_progress`, `offer.currency_left`, `offer.lapsed`, `offer.not_accepted`, `offer.ordered`, `offer.party_not_available`, `package.changed`, `package.not_for_sale` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#creator.fully_booked",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "creator.fully_booked",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "creator.fully_booked" | "creator.not_available" | "creator.on_vacation" | "idempotency.in_progress" | "offer.currency_left" | "offer.lapsed" | "offer.not_accepted" | "offer.ordered" | "offer.party_not_available" | "package.changed" | "package.not_for_sale";
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
    "cart.quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The whole cart unless given */
                    item_ids?: string[];
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
                        /** @description One for each currency: one charge has one */
                        quotes: components["schemas"]["Quote"][];
                    };
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `cart.item_not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.item_not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.item_not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.item_not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `cart.changed`, `cart.empty`, `cart.line_refused`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.changed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.changed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.changed" | "cart.empty" | "cart.line_refused" | "idempotency.in_progress";
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
    "cart.check_out": {
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
                    quote_id: string;
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
                    "application/json": components["schemas"]["CheckedOut"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `quote.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#quote.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "quote.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "quote.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `cart.changed`, `cart.line_refused`, `idempotency.in_progress`, `quote.expired`, `quote.used` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#cart.changed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "cart.changed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "cart.changed" | "cart.line_refused" | "idempotency.in_progress" | "quote.expired" | "quote.used";
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
    "orders.changes": {
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
                        items: components["schemas"]["ChangeRequest"][];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.extend_acceptance": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.request_info": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.provide_info": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.retract_info_request": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.cancel_no_fault": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.extend_review": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.submit_publication": {
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
                    reason?: string;
                    /** Format: uri */
                    url: string;
                    /**
                     * @description The post carries the label that advertising must carry
                     * @constant
                     */
                    disclosed: true;
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.report_publication": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.confirm_publication": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.propose_change": {
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
                    reason: string;
                    /**
                     * @description Each kind needs the field that says what
                     * @enum {string}
                     */
                    kind: "deadline" | "revisions" | "price" | "cancel";
                    /**
                     * Format: date-time
                     * @description The new due date, later than the present one
                     * @example 2026-01-31T12:00:00.000Z
                     */
                    deadline?: string;
                    /** @description Revisions added */
                    revisions?: number;
                    /**
                     * @description The new price of the work, without fees
                     * @example 149.00
                     */
                    price?: string;
                    /** @description What the creator's side keeps, from 0 (everything back) to 1 (full pay) */
                    creator_share?: number;
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.accept_change": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.decline_change": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.withdraw_change": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.open_dispute": {
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
                    reason: string;
                    /** @default [] */
                    links?: string[];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.withdraw_dispute": {
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.disputes": {
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
                        items: components["schemas"]["Dispute"][];
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
    "orders.add_statement": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    links?: string[];
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
                    "application/json": components["schemas"]["DisputeStatement"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.no_dispute` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.no_dispute";
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
    "orders.resolve_release": {
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
                    /** @description The decision, as both sides read it */
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
                    "application/json": components["schemas"]["DecidedOrder"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.resolve_split": {
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
                    /** @description The decision, as both sides read it */
                    reason: string;
                    /** @description What the creator's side keeps, from 0 (everything back) to 1 (full pay) */
                    creator_share: number;
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
                    "application/json": components["schemas"]["DecidedOrder"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.resolve_refund": {
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
                    /** @description The decision, as both sides read it */
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
                    "application/json": components["schemas"]["DecidedOrder"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.resolve_resume": {
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
                    /** @description The decision, as both sides read it */
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
                    "application/json": components["schemas"]["DecidedOrder"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.cancel_by_staff": {
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
                    /** @description The decision, as both sides read it */
                    reason: string;
                    /**
                     * @description What the creator's side keeps, from 0 (everything back) to 1 (full pay)
                     * @default 0
                     */
                    creator_share?: number;
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
                    "application/json": components["schemas"]["DecidedOrder"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.refund_by_staff": {
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
                    /** @description The decision, as both sides read it */
                    reason: string;
                    /** @description Of what the brand paid, in major units */
                    amount: string;
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
                    "application/json": components["schemas"]["DecidedOrder"];
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
            /** @description Conflict: `dispute.full`, `idempotency.in_progress`, `order.change_open`, `order.chargeback_open`, `order.clearance_over`, `order.extended`, `order.move_not_allowed`, `order.no_change`, `order.no_dispute`, `order.no_info_requests_left`, `order.no_reports_left`, `order.no_revisions_left`, `order.no_such_move`, `order.not_late`, `order.not_own_change`, `order.not_own_dispute`, `order.not_silent`, `order.on_invoice`, `order.own_change`, `order.paid`, `order.refund_too_large`, `order.refunded_more`, `order.refunded_whole`, `order.unpaid`, `order.version_conflict`, `order.was_completed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#dispute.full",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "dispute.full",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "dispute.full" | "idempotency.in_progress" | "order.change_open" | "order.chargeback_open" | "order.clearance_over" | "order.extended" | "order.move_not_allowed" | "order.no_change" | "order.no_dispute" | "order.no_info_requests_left" | "order.no_reports_left" | "order.no_revisions_left" | "order.no_such_move" | "order.not_late" | "order.not_own_change" | "order.not_own_dispute" | "order.not_silent" | "order.on_invoice" | "order.own_change" | "order.paid" | "order.refund_too_large" | "order.refunded_more" | "order.refunded_whole" | "order.unpaid" | "order.version_conflict" | "order.was_completed";
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
    "orders.availability": {
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
                    "application/json": components["schemas"]["Availability"];
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
    "reviews.post": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stars: number;
                    communication?: number;
                    quality?: number;
                    on_time?: number;
                    clarity?: number;
                    payment?: number;
                    /** @default [] */
                    tags?: ("on_brief" | "creative" | "professional" | "quick_to_answer" | "more_than_asked" | "off_brief" | "late" | "slow_to_answer" | "clear_brief" | "respectful" | "quick_to_decide" | "creative_freedom" | "unclear_brief" | "kept_changing" | "slow_to_decide")[];
                    /** @default null */
                    text?: string | null;
                    /**
                     * @description For the platform alone; the other side never sees it
                     * @default null
                     */
                    private_feedback?: string | null;
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
                    "application/json": components["schemas"]["OrderReview"];
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
            /** @description Conflict: `idempotency.in_progress`, `review.duplicate`, `review.not_completed`, `review.too_late` */
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
                        code: "idempotency.in_progress" | "review.duplicate" | "review.not_completed" | "review.too_late";
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
    "reviews.of_order": {
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
                    "application/json": components["schemas"]["OrderReviews"];
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
    "reviews.of_creator": {
        parameters: {
            query?: {
                stars?: number;
                cursor?: string;
                limit?: number;
            };
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
                        items: components["schemas"]["Review"][];
                        next: string | null;
                        summary: components["schemas"]["CreatorReviewSummary"];
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
    "reviews.of_brand": {
        parameters: {
            query?: {
                stars?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                brand_id: string;
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
                        items: components["schemas"]["Review"][];
                        next: string | null;
                        summary: components["schemas"]["BrandReviewSummary"];
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            403: components["responses"]["request.insecure"];
            /** @description Not found: `brand.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#brand.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "brand.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "brand.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "reviews.reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                review_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                    "application/json": components["schemas"]["OrderReview"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `review.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#review.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "review.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "review.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `review.move_not_allowed`, `review.replied` */
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
                        code: "idempotency.in_progress" | "review.move_not_allowed" | "review.replied";
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
    "reviews.report": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                review_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "untrue" | "abusive" | "personal_data" | "spam" | "off_topic" | "conflict_of_interest" | "other";
                    /**
                     * @description Needed when the reason is other
                     * @default null
                     */
                    note?: string | null;
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
                        review_id: string;
                        /** @enum {string} */
                        reason: "untrue" | "abusive" | "personal_data" | "spam" | "off_topic" | "conflict_of_interest" | "other";
                        note: string | null;
                        /**
                         * Format: date-time
                         * @example 2026-01-31T12:00:00.000Z
                         */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `review.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#review.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "review.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "review.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `review.move_not_allowed`, `review.reported`, `review.too_many_reports` */
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
                        code: "idempotency.in_progress" | "review.move_not_allowed" | "review.reported" | "review.too_many_reports";
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
    "meta.reviews": {
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
                        marks: {
                            brand: string[];
                            creator: string[];
                        };
                        tags: {
                            brand: {
                                slug: string;
                                name: string;
                            }[];
                            creator: {
                                slug: string;
                                name: string;
                            }[];
                        };
                        report_reasons: {
                            slug: string;
                            name: string;
                        }[];
                        window_days: number;
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
    "admin.reviews": {
        parameters: {
            query?: {
                state?: "reported" | "submitted" | "published" | "withheld";
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
                        items: components["schemas"]["ModeratedReview"][];
                        next: string | null;
                        /** @description How many wait and how many are withheld, counted to 1000 */
                        counts: {
                            reported: number;
                            withheld: number;
                        };
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
    "admin.withhold_review": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                review_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with review.version_conflict */
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
                    "application/json": components["schemas"]["OrderReview"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `review.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#review.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "review.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "review.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `review.move_not_allowed`, `review.version_conflict` */
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
                        code: "idempotency.in_progress" | "review.move_not_allowed" | "review.version_conflict";
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
    "admin.reinstate_review": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                review_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with review.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["OrderReview"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `review.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#review.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "review.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "review.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `review.move_not_allowed`, `review.version_conflict` */
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
                        code: "idempotency.in_progress" | "review.move_not_allowed" | "review.version_conflict";
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
    "admin.dismiss_review_reports": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                review_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with review.version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["OrderReview"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `review.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#review.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "review.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "review.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `idempotency.in_progress`, `review.move_not_allowed`, `review.not_reported`, `review.version_conflict` */
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
                        code: "idempotency.in_progress" | "review.move_not_allowed" | "review.not_reported" | "review.version_conflict";
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
    "campaigns.list": {
        parameters: {
            query?: {
                /** @description Your own campaigns in every status, newest first; a brand sees no others. Everybody else sees what is open. */
                mine?: "true" | "false";
                /** @description Of your own */
                status?: "draft" | "open" | "closed" | "filled" | "cancelled";
                sort?: "newest" | "ending";
                platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                category?: string;
                /** @description Those that want this country, and those that take any */
                country?: string;
                /** @description Those that want this city, and those that take any */
                city?: string;
                currency?: string;
                /** @description Those that pay one creator at least this; needs currency */
                budget?: string;
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
                        items: components["schemas"]["Campaign"][];
                        next: string | null;
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
    "campaigns.create": {
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
                    title: string;
                    description?: string | null;
                    /** @description What each creator is to make */
                    wanted?: {
                        /** @enum {string} */
                        platform: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                        content_type: string;
                        /** @default 1 */
                        quantity?: number;
                    }[];
                    categories?: string[];
                    /** @description None: anywhere */
                    countries?: string[];
                    cities?: string[];
                    languages?: string[];
                    followers_min?: number | null;
                    followers_max?: number | null;
                    currency?: string | null;
                    /** @description For one creator */
                    budget_min?: string | null;
                    /** @description For one creator */
                    budget_max?: string | null;
                    budget_total?: string | null;
                    apply_until?: string | null;
                    deliver_by?: string | null;
                    creators_wanted?: number;
                    /** @description Files uploaded as brief, in their order; the whole list */
                    media_ids?: string[];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#media.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "media.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `campaign.too_many`, `idempotency.in_progress`, `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.too_many",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.too_many",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.too_many" | "idempotency.in_progress" | "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose";
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
    "campaigns.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "campaigns.edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
                    title?: string;
                    description?: string | null;
                    /** @description What each creator is to make */
                    wanted?: {
                        /** @enum {string} */
                        platform: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                        content_type: string;
                        /** @default 1 */
                        quantity?: number;
                    }[];
                    categories?: string[];
                    /** @description None: anywhere */
                    countries?: string[];
                    cities?: string[];
                    languages?: string[];
                    followers_min?: number | null;
                    followers_max?: number | null;
                    currency?: string | null;
                    /** @description For one creator */
                    budget_min?: string | null;
                    /** @description For one creator */
                    budget_max?: string | null;
                    budget_total?: string | null;
                    apply_until?: string | null;
                    deliver_by?: string | null;
                    creators_wanted?: number;
                    /** @description Files uploaded as brief, in their order; the whole list */
                    media_ids?: string[];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found`, `media.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found" | "media.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `campaign.deadline_out_of_range`, `campaign.frozen`, `campaign.incomplete`, `campaign.move_not_allowed`, `campaign.version_conflict`, `media.not_ready`, `media.refused`, `media.too_many`, `media.wrong_purpose` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.deadline_out_of_range",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.deadline_out_of_range",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.deadline_out_of_range" | "campaign.frozen" | "campaign.incomplete" | "campaign.move_not_allowed" | "campaign.version_conflict" | "media.not_ready" | "media.refused" | "media.too_many" | "media.wrong_purpose";
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
    "campaigns.publish": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `campaign.deadline_out_of_range`, `campaign.incomplete`, `campaign.move_not_allowed`, `campaign.too_many`, `campaign.version_conflict`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.deadline_out_of_range",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.deadline_out_of_range",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.deadline_out_of_range" | "campaign.incomplete" | "campaign.move_not_allowed" | "campaign.too_many" | "campaign.version_conflict" | "idempotency.in_progress";
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
    "campaigns.close": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `campaign.move_not_allowed`, `campaign.version_conflict`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.move_not_allowed" | "campaign.version_conflict" | "idempotency.in_progress";
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
    "campaigns.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `campaign.move_not_allowed`, `campaign.version_conflict`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.move_not_allowed" | "campaign.version_conflict" | "idempotency.in_progress";
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
    "applications.list": {
        parameters: {
            query?: {
                status?: "submitted" | "shortlisted" | "offered" | "accepted" | "declined" | "withdrawn" | "lapsed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                campaign_id: string;
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
                        items: components["schemas"]["CampaignApplication"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "applications.apply": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pitch: string;
                    /**
                     * @description What the creator asks for, in the currency of the campaign
                     * @example 149.00
                     */
                    price: string;
                    delivery_days: number;
                    /**
                     * @description Work that shows what the creator can do
                     * @default []
                     */
                    links?: string[];
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
                    "application/json": components["schemas"]["CampaignApplication"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#campaign.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "campaign.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `application.duplicate`, `application.other_currency`, `application.too_many`, `campaign.full`, `campaign.move_not_allowed`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.duplicate",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "application.duplicate",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.duplicate" | "application.other_currency" | "application.too_many" | "campaign.full" | "campaign.move_not_allowed" | "idempotency.in_progress";
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
    "applications.mine": {
        parameters: {
            query?: {
                status?: "submitted" | "shortlisted" | "offered" | "accepted" | "declined" | "withdrawn" | "lapsed";
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
                        items: components["schemas"]["CampaignApplication"][];
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
    "applications.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
                application_id: string;
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
                    "application/json": components["schemas"]["CampaignApplication"];
                };
            };
            400: components["responses"]["request.invalid"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `application.not_found`, `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "application.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.not_found" | "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
        };
    };
    "applications.shortlist": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["CampaignApplication"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `application.not_found`, `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "application.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.not_found" | "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `application.move_not_allowed`, `application.version_conflict`, `campaign.over`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "application.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.move_not_allowed" | "application.version_conflict" | "campaign.over" | "idempotency.in_progress";
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
    "applications.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
                    /**
                     * @description The creator reads it
                     * @default null
                     */
                    reason?: string | null;
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
                    "application/json": components["schemas"]["CampaignApplication"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `application.not_found`, `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "application.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.not_found" | "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `application.move_not_allowed`, `application.version_conflict`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "application.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.move_not_allowed" | "application.version_conflict" | "idempotency.in_progress";
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
    "applications.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
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
                    "application/json": components["schemas"]["CampaignApplication"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `application.not_found`, `campaign.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "application.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.not_found" | "campaign.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `application.move_not_allowed`, `application.version_conflict`, `idempotency.in_progress` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.move_not_allowed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "application.move_not_allowed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.move_not_allowed" | "application.version_conflict" | "idempotency.in_progress";
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
    "applications.offer": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
                /** @description The version you saw, in double quotes; a stale one is refused with 409 */
                "If-Match"?: string;
            };
            path: {
                campaign_id: string;
                application_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The version you saw; another one is refused with a version_conflict */
                    version?: number;
                    title?: string | null;
                    /** @enum {string} */
                    platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                    content_type?: string;
                    quantity?: number;
                    revisions?: number;
                    duration?: string | null;
                    /**
                     * @description In the creator's rate currency
                     * @example 149.00
                     */
                    price?: string;
                    delivery_days?: number;
                    description?: string | null;
                    requires_publication?: boolean;
                    licence?: components["schemas"]["Licence"] | null;
                    message?: string;
                    /**
                     * @description How long the creator has to answer
                     * @default 7
                     */
                    expires_in_days?: number;
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
                    "application/json": components["schemas"]["CampaignApplication"];
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `application.not_found`, `campaign.not_found`, `offer.party_not_found`, `package.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "application.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.not_found" | "campaign.not_found" | "offer.party_not_found" | "package.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description Conflict: `application.currency_changed`, `application.move_not_allowed`, `application.version_conflict`, `campaign.no_place_left`, `campaign.over`, `idempotency.in_progress`, `offer.party_not_available`, `offer.too_many`, `package.not_for_sale` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#application.currency_changed",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "A sentence for people",
                     *       "code": "application.currency_changed",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application.currency_changed" | "application.move_not_allowed" | "application.version_conflict" | "campaign.no_place_left" | "campaign.over" | "idempotency.in_progress" | "offer.party_not_available" | "offer.too_many" | "package.not_for_sale";
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
    "approvals.list": {
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
                        items: components["schemas"]["Approval"][];
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
    "approvals.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description A new random value per operation, the same one when you retry: the operation is done once and its answer given again */
                "Idempotency-Key"?: string;
            };
            path: {
                approval_id: string;
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
                        /** @constant */
                        declined: true;
                    };
                };
            };
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
            401: components["responses"]["auth.required-auth.token_invalid"];
            403: components["responses"]["auth.banned-auth.forbidden-auth.impersonation_read_only-auth.second_factor_setup_required-auth.suspended-auth.unverified-request.insecure"];
            /** @description Not found: `approval.not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/docs/problems#approval.not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "A sentence for people",
                     *       "code": "approval.not_found",
                     *       "request_id": "0d6f9d3c-8a2b-4c57-9c0a-6b1f2d3e4f50"
                     *     }
                     */
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "approval.not_found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            409: components["responses"]["idempotency.in_progress"];
            413: components["responses"]["request.too_large"];
            415: components["responses"]["request.unsupported_media_type"];
            422: components["responses"]["idempotency.key_reused"];
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
    "admin.end_sessions": {
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
                    "application/json": components["schemas"]["AccountSessionsEnded"];
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
            /** @description Conflict: `user.is_you` */
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
                        code: "user.is_you";
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
    "admin.reset_second_factor": {
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
            /** @description Conflict: `second_factor.absent`, `user.is_you` */
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
                        code: "second_factor.absent" | "user.is_you";
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
