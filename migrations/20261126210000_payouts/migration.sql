-- CreateEnum
CREATE TYPE "PayoutStatus" AS ENUM ('requested', 'held', 'processing', 'paid', 'failed', 'cancelled');

-- DropIndex
DROP INDEX "creator_listing_bands";

-- DropIndex
DROP INDEX "creator_listing_newest";

-- DropIndex
DROP INDEX "creator_listing_price";

-- DropIndex
DROP INDEX "creator_listing_rating";

-- DropIndex
DROP INDEX "creator_listing_relevance";

-- DropIndex
DROP INDEX "creator_listing_response";

-- DropIndex
DROP INDEX "user_email_prefix_idx";

-- DropIndex
DROP INDEX "user_phone_prefix_idx";

-- CreateTable
CREATE TABLE "payout" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "status" "PayoutStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "hold_reasons" TEXT[],
    "reason" TEXT,
    "payout_account_id" BIGINT NOT NULL,
    "account_kind" TEXT NOT NULL,
    "account_last4" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "period" DATE,
    "batch_id" BIGINT,
    "bank_reference" TEXT,
    "paid_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_event" (
    "id" BIGSERIAL NOT NULL,
    "payout_id" BIGINT NOT NULL,
    "seq" INTEGER NOT NULL,
    "move" TEXT NOT NULL,
    "from" "PayoutStatus",
    "to" "PayoutStatus" NOT NULL,
    "party" TEXT NOT NULL,
    "actor_id" BIGINT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_schedule" (
    "creator_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" INTEGER,
    "minimum_minor" BIGINT NOT NULL DEFAULT 0,
    "due_on" DATE,
    "look_at" TIMESTAMPTZ(3),
    "last_due_on" DATE,
    "last_outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_schedule_pkey" PRIMARY KEY ("creator_id","currency")
);

-- CreateTable
CREATE TABLE "payout_batch" (
    "id" BIGSERIAL NOT NULL,
    "currency" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "made_by" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_batch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "payout_creator_id_id_idx" ON "payout"("creator_id", "id");

-- CreateIndex
CREATE INDEX "payout_status_id_idx" ON "payout"("status", "id");

-- CreateIndex
CREATE INDEX "payout_payout_account_id_idx" ON "payout"("payout_account_id");

-- CreateIndex
CREATE INDEX "payout_batch_id_id_idx" ON "payout"("batch_id", "id");

-- CreateIndex
CREATE INDEX "payout_event_actor_id_idx" ON "payout_event"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_event_payout_id_seq_key" ON "payout_event"("payout_id", "seq");

-- CreateIndex
CREATE INDEX "payout_batch_made_by_idx" ON "payout_batch"("made_by");

-- CreateIndex
CREATE INDEX "user_email_prefix_idx" ON "user"("email" text_pattern_ops);

-- CreateIndex
CREATE INDEX "user_phone_prefix_idx" ON "user"("phone" text_pattern_ops);

-- AddForeignKey
ALTER TABLE "payout" ADD CONSTRAINT "payout_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout" ADD CONSTRAINT "payout_payout_account_id_fkey" FOREIGN KEY ("payout_account_id") REFERENCES "payout_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout" ADD CONSTRAINT "payout_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "payout_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_event" ADD CONSTRAINT "payout_event_payout_id_fkey" FOREIGN KEY ("payout_id") REFERENCES "payout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_event" ADD CONSTRAINT "payout_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_schedule" ADD CONSTRAINT "payout_schedule_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_batch" ADD CONSTRAINT "payout_batch_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: one payout of each currency waits at a time, a schedule asks once for each day, a transfer of the bank pays one payout.
CREATE UNIQUE INDEX payout_one_waits ON payout (creator_id, currency) WHERE status IN ('requested', 'held');
CREATE UNIQUE INDEX payout_one_per_period ON payout (creator_id, currency, period) WHERE period IS NOT NULL;
CREATE UNIQUE INDEX payout_one_per_bank_reference ON payout (bank_reference) WHERE bank_reference IS NOT NULL;
CREATE INDEX payout_to_leave ON payout (currency, id) WHERE status = 'requested';
CREATE INDEX payout_schedule_due ON payout_schedule (look_at) WHERE look_at IS NOT NULL;

ALTER TABLE payout
  ADD CONSTRAINT payout_amount CHECK (amount_minor > 0),
  ADD CONSTRAINT payout_version CHECK (version > 0),
  ADD CONSTRAINT payout_asked_by CHECK (requested_by IN ('creator', 'schedule') AND (requested_by = 'schedule') = (period IS NOT NULL)),
  ADD CONSTRAINT payout_held_for_reasons CHECK (status <> 'held' OR cardinality(hold_reasons) > 0),
  ADD CONSTRAINT payout_left_in_a_batch CHECK ((status IN ('processing', 'paid', 'failed')) = (batch_id IS NOT NULL)),
  ADD CONSTRAINT payout_paid_by_the_bank CHECK ((status = 'paid') = (bank_reference IS NOT NULL) AND (status = 'paid') = (paid_at IS NOT NULL)),
  ADD CONSTRAINT payout_failed_for_a_reason CHECK (status <> 'failed' OR reason IS NOT NULL);
ALTER TABLE payout_event
  ADD CONSTRAINT payout_event_seq CHECK (seq > 0),
  ADD CONSTRAINT payout_event_party CHECK (party IN ('owner', 'staff', 'system'));
ALTER TABLE payout_batch ADD CONSTRAINT payout_batch_is_not_empty CHECK (count > 0 AND total_minor > 0);
ALTER TABLE payout_schedule
  ADD CONSTRAINT payout_schedule_day CHECK (CASE kind WHEN 'manual' THEN day IS NULL WHEN 'weekly' THEN day IS NOT NULL AND day BETWEEN 1 AND 7
    WHEN 'monthly' THEN day IS NOT NULL AND day BETWEEN 1 AND 31 ELSE FALSE END),
  ADD CONSTRAINT payout_schedule_due_when_not_manual CHECK ((kind = 'manual') = (due_on IS NULL) AND (kind = 'manual') = (look_at IS NULL)),
  ADD CONSTRAINT payout_schedule_minimum CHECK (minimum_minor >= 0);

CREATE TRIGGER payout_event_is_immutable BEFORE UPDATE OR DELETE ON payout_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_event_is_not_truncated BEFORE TRUNCATE ON payout_event EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payout_is_never_deleted BEFORE DELETE ON payout FOR EACH ROW EXECUTE FUNCTION refuse_change();
