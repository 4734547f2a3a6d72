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
            id: string;
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
            id: string;
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
        Me: {
            user: components["schemas"]["User"];
            brand_id: string | null;
            creator_id: string | null;
            permissions: string[];
            second_factor_setup_required: boolean;
            impersonator_id: string | null;
            completion: components["schemas"]["Completion"];
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
        RecoveryCodes: {
            recovery_codes: string[];
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
                        id?: string;
                        /** @enum {string} */
                        kind: "extra_revision" | "faster_delivery" | "extra_platform" | "raw_files" | "extended_licence" | "custom";
                        /** @description Required for custom ones */
                        title?: string;
                        /** @example 149.00 */
                        price: string;
                        /** @default 1 */
                        most?: number;
                        days?: number;
                        /** @enum {string} */
                        platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                        licence?: components["schemas"]["Licence"];
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
                        id?: string;
                        /** @enum {string} */
                        kind: "extra_revision" | "faster_delivery" | "extra_platform" | "raw_files" | "extended_licence" | "custom";
                        /** @description Required for custom ones */
                        title?: string;
                        /** @example 149.00 */
                        price: string;
                        /** @default 1 */
                        most?: number;
                        days?: number;
                        /** @enum {string} */
                        platform?: "instagram" | "youtube" | "tiktok" | "facebook" | "x" | "linkedin" | "snapchat" | "twitch" | "ugc";
                        licence?: components["schemas"]["Licence"];
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
            400: components["responses"]["idempotency.key_invalid-request.invalid-request.malformed"];
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
            400: components["responses"]["idempotency.key_invalid-idempotency.key_required-request.invalid-request.malformed"];
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
            /** @description Conflict: `creator.not_available`, `idempotency.in_progress`, `offer.currency_left`, `offer.lapsed`, `offer.not_accepted`, `offer.ordered`, `offer.party_not_available`, `package.changed`, `package.not_for_sale` */
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
                        code: "creator.not_available" | "idempotency.in_progress" | "offer.currency_left" | "offer.lapsed" | "offer.not_accepted" | "offer.ordered" | "offer.party_not_available" | "package.changed" | "package.not_for_sale";
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
                    tags?: string[];
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
            /** @description Conflict: `campaign.too_many`, `idempotency.in_progress` */
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
                        code: "campaign.too_many" | "idempotency.in_progress";
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
            /** @description Conflict: `campaign.deadline_out_of_range`, `campaign.frozen`, `campaign.incomplete`, `campaign.move_not_allowed`, `campaign.version_conflict` */
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
                        code: "campaign.deadline_out_of_range" | "campaign.frozen" | "campaign.incomplete" | "campaign.move_not_allowed" | "campaign.version_conflict";
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
