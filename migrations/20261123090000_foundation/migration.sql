-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('pending', 'confirmed', 'in_progress', 'info_requested', 'review', 'revision_requested', 'awaiting_publication', 'publication_review', 'disputed', 'completed', 'cancelled', 'rejected', 'expired', 'refunded');

-- CreateEnum
CREATE TYPE "OrderTerms" AS ENUM ('prepaid', 'invoice');

-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('submitted', 'approved', 'changes_requested', 'superseded');

-- CreateEnum
CREATE TYPE "CheckoutStatus" AS ENUM ('open', 'paid', 'closed');

-- CreateEnum
CREATE TYPE "PaymentMethod" AS ENUM ('card', 'upi', 'bank_transfer', 'wallet');

-- CreateEnum
CREATE TYPE "PaymentStatus" AS ENUM ('pending', 'processing', 'completed', 'partially_refunded', 'refunded', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "RefundStatus" AS ENUM ('requested', 'processing', 'succeeded', 'failed');

-- CreateEnum
CREATE TYPE "AvailabilityStatus" AS ENUM ('available', 'busy', 'unavailable');

-- CreateEnum
CREATE TYPE "UserType" AS ENUM ('creator', 'brand', 'agent', 'admin');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('pending', 'active', 'suspended', 'banned');

-- CreateEnum
CREATE TYPE "AgentStatus" AS ENUM ('available', 'busy', 'offline');

-- CreateTable
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "owner_id" BIGINT NOT NULL DEFAULT 0,
    "label" TEXT NOT NULL DEFAULT '',
    "currency" TEXT NOT NULL,
    "normal" SMALLINT NOT NULL,
    "balance_minor" BIGINT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transaction" (
    "id" BIGSERIAL NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "posting" TEXT NOT NULL,
    "order_id" BIGINT,
    "corrects_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry" (
    "id" BIGSERIAL NOT NULL,
    "transaction_id" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "balance_after_minor" BIGINT,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earning" (
    "order_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "earned_at" TIMESTAMPTZ(3) NOT NULL,
    "available_at" TIMESTAMPTZ(3) NOT NULL,
    "cleared_at" TIMESTAMPTZ(3),

    CONSTRAINT "earning_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "order_policy" (
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_policy_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "order" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "package_id" BIGINT,
    "status" "OrderStatus" NOT NULL DEFAULT 'pending',
    "total_amount" DECIMAL(14,3) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "requirements" TEXT,
    "deadline" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "terms" "OrderTerms" NOT NULL DEFAULT 'prepaid',
    "policy_version" INTEGER NOT NULL,
    "bought" JSONB NOT NULL,
    "revisions_bought" INTEGER NOT NULL DEFAULT 0,
    "revisions_used" INTEGER NOT NULL DEFAULT 0,
    "price_minor" BIGINT NOT NULL,
    "brand_fee_minor" BIGINT NOT NULL,
    "brand_fee_tax_minor" BIGINT NOT NULL,
    "commission_minor" BIGINT NOT NULL,
    "commission_tax_minor" BIGINT NOT NULL,
    "withholding_minor" BIGINT NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_transition" (
    "order_id" BIGINT NOT NULL,
    "seq" INTEGER NOT NULL,
    "move" TEXT NOT NULL,
    "from" "OrderStatus",
    "to" "OrderStatus" NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" BIGINT,
    "reason" TEXT,
    "policy_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_transition_pkey" PRIMARY KEY ("order_id","seq")
);

-- CreateTable
CREATE TABLE "order_timer" (
    "order_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "order_timer_pkey" PRIMARY KEY ("order_id","kind")
);

-- CreateTable
CREATE TABLE "content_submission" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'submitted',
    "links" JSONB NOT NULL,
    "caption" TEXT,
    "feedback" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "content_submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "package" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "platform" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "revisions" INTEGER NOT NULL DEFAULT 0,
    "duration" TEXT,
    "price" DECIMAL(14,3) NOT NULL,
    "currency" TEXT NOT NULL,
    "delivery_days" INTEGER NOT NULL DEFAULT 7,
    "description" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkout" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "token" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "status" "CheckoutStatus" NOT NULL DEFAULT 'open',
    "session_id" TEXT,
    "session_url" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "checkout_id" BIGINT NOT NULL,
    "amount" DECIMAL(14,3) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "payment_method" "PaymentMethod",
    "status" "PaymentStatus" NOT NULL DEFAULT 'pending',
    "transaction_id" TEXT,
    "payment_date" TIMESTAMPTZ(3),
    "payer_id" BIGINT,
    "payee_id" BIGINT,
    "admin_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" BIGSERIAL NOT NULL,
    "payment_id" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "RefundStatus" NOT NULL DEFAULT 'requested',
    "gateway_refund_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gateway_event" (
    "id" BIGSERIAL NOT NULL,
    "provider" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "gateway_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "brand_profile" (
    "id" BIGSERIAL NOT NULL,
    "user_id" BIGINT NOT NULL,
    "company_name" TEXT NOT NULL,
    "industry" TEXT,
    "industries" JSONB,
    "role_in_organization" TEXT,
    "business_type" TEXT,
    "website_url" TEXT,
    "description" TEXT,
    "logo_url" TEXT,
    "location_country" TEXT,
    "location_state" TEXT,
    "location_city" TEXT,
    "location_pincode" TEXT,
    "languages" JSONB,
    "date_of_birth" DATE,
    "gender" TEXT,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "brand_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "creator_profile" (
    "id" BIGSERIAL NOT NULL,
    "user_id" BIGINT NOT NULL,
    "bio" TEXT,
    "location_city" TEXT,
    "location_state" TEXT,
    "location_pincode" TEXT,
    "content_categories" JSONB,
    "min_rate" DECIMAL(14,3),
    "max_rate" DECIMAL(14,3),
    "rate_currency" TEXT DEFAULT 'USD',
    "availability_status" "AvailabilityStatus" DEFAULT 'available',
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "featured" BOOLEAN NOT NULL DEFAULT false,
    "rating" DECIMAL(3,2) DEFAULT 0,
    "total_collaborations" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "creator_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" BIGSERIAL NOT NULL,
    "email" TEXT,
    "password_hash" TEXT,
    "user_type" "UserType" NOT NULL,
    "name" TEXT NOT NULL,
    "first_name" TEXT,
    "last_name" TEXT,
    "profile_image_url" TEXT,
    "cover_image_url" TEXT,
    "phone" TEXT,
    "timezone" TEXT,
    "language" TEXT DEFAULT 'en',
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "status" "UserStatus" NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "last_login_at" TIMESTAMPTZ(3),
    "auth_provider" TEXT DEFAULT 'email',
    "phone_verified" BOOLEAN NOT NULL DEFAULT false,
    "onboarding_completed" BOOLEAN NOT NULL DEFAULT false,
    "onboarding_step" INTEGER DEFAULT 0,
    "age" INTEGER,
    "is_online" BOOLEAN NOT NULL DEFAULT true,
    "last_online_at" TIMESTAMPTZ(3),
    "agent_status" "AgentStatus" NOT NULL DEFAULT 'available',

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "user_id" BIGINT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_sha256" BYTEA NOT NULL,
    "status" SMALLINT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("user_id","endpoint","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_kind_owner_id_label_currency_key" ON "account"("kind", "owner_id", "label", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_idempotency_key_key" ON "ledger_transaction"("idempotency_key");

-- CreateIndex
CREATE INDEX "ledger_transaction_order_id_idx" ON "ledger_transaction"("order_id");

-- CreateIndex
CREATE INDEX "entry_transaction_id_idx" ON "entry"("transaction_id");

-- CreateIndex
CREATE INDEX "entry_account_id_id_idx" ON "entry"("account_id", "id");

-- CreateIndex
CREATE INDEX "earning_creator_id_available_at_idx" ON "earning"("creator_id", "available_at");

-- CreateIndex
CREATE INDEX "order_brand_id_id_idx" ON "order"("brand_id", "id");

-- CreateIndex
CREATE INDEX "order_creator_id_id_idx" ON "order"("creator_id", "id");

-- CreateIndex
CREATE INDEX "order_package_id_idx" ON "order"("package_id");

-- CreateIndex
CREATE INDEX "order_timer_due_at_idx" ON "order_timer"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "content_submission_order_id_number_key" ON "content_submission"("order_id", "number");

-- CreateIndex
CREATE INDEX "package_creator_id_is_active_price_idx" ON "package"("creator_id", "is_active", "price");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_token_key" ON "checkout"("token");

-- CreateIndex
CREATE INDEX "checkout_brand_id_id_idx" ON "checkout"("brand_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_provider_session_id_key" ON "checkout"("provider", "session_id");

-- CreateIndex
CREATE INDEX "payment_order_id_idx" ON "payment"("order_id");

-- CreateIndex
CREATE INDEX "payment_checkout_id_idx" ON "payment"("checkout_id");

-- CreateIndex
CREATE INDEX "refund_order_id_idx" ON "refund"("order_id");

-- CreateIndex
CREATE INDEX "refund_payment_id_idx" ON "refund"("payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "gateway_event_provider_event_id_key" ON "gateway_event"("provider", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "brand_profile_user_id_key" ON "brand_profile"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "creator_profile_user_id_key" ON "creator_profile"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_phone_key" ON "user"("phone");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "ledger_transaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "ledger_transaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earning" ADD CONSTRAINT "earning_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_policy_version_fkey" FOREIGN KEY ("policy_version") REFERENCES "order_policy"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_transition" ADD CONSTRAINT "order_transition_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_transition" ADD CONSTRAINT "order_transition_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_timer" ADD CONSTRAINT "order_timer_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_submission" ADD CONSTRAINT "content_submission_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkout" ADD CONSTRAINT "checkout_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_checkout_id_fkey" FOREIGN KEY ("checkout_id") REFERENCES "checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_payer_id_fkey" FOREIGN KEY ("payer_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_payee_id_fkey" FOREIGN KEY ("payee_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_admin_id_fkey" FOREIGN KEY ("admin_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brand_profile" ADD CONSTRAINT "brand_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "creator_profile" ADD CONSTRAINT "creator_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

