-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('deadline', 'revisions', 'price', 'cancel');

-- CreateEnum
CREATE TYPE "ChangeStatus" AS ENUM ('open', 'accepted', 'declined', 'withdrawn', 'lapsed');

-- CreateEnum
CREATE TYPE "DisputeStatus" AS ENUM ('open', 'withdrawn', 'resolved');

-- AlterTable
ALTER TABLE "earning" ADD COLUMN     "frozen_at" TIMESTAMPTZ(3),
ADD COLUMN     "frozen_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "taken_minor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "acceptance_extended" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "chargebacks_open" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "disputed_from" "OrderStatus",
ADD COLUMN     "hold_until" TIMESTAMPTZ(3),
ADD COLUMN     "info_requests" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "paused" JSONB,
ADD COLUMN     "publication_reports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refunded_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "review_extended" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "state_since" TIMESTAMPTZ(3);

UPDATE "order" o SET "state_since" = t."created_at" FROM "order_transition" t WHERE t."order_id" = o."id" AND t."seq" = o."version";
UPDATE "order" SET "state_since" = "updated_at" WHERE "state_since" IS NULL;
UPDATE "order" SET "hold_until" = coalesce("paid_at", "accepted_at") + interval '75 days' WHERE "accepted_at" IS NOT NULL;
ALTER TABLE "order" ALTER COLUMN "state_since" SET NOT NULL;

-- CreateTable
CREATE TABLE "change_request" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "status" "ChangeStatus" NOT NULL DEFAULT 'open',
    "proposed_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "deadline" TIMESTAMPTZ(3),
    "revisions" INTEGER,
    "price_minor" BIGINT,
    "creator_share_bp" INTEGER,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "change_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "opened_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "DisputeStatus" NOT NULL DEFAULT 'open',
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decision_text" TEXT,
    "creator_share_bp" INTEGER,
    "decided_by" BIGINT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_statement" (
    "id" BIGSERIAL NOT NULL,
    "dispute_id" BIGINT NOT NULL,
    "party" TEXT NOT NULL,
    "author_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "links" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dispute_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_clock" (
    "id" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_clock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "change_request_order_id_number_key" ON "change_request"("order_id", "number");

-- CreateIndex
CREATE INDEX "dispute_order_id_idx" ON "dispute"("order_id");

-- CreateIndex
CREATE INDEX "dispute_statement_dispute_id_id_idx" ON "dispute_statement"("dispute_id", "id");

-- AddForeignKey
ALTER TABLE "change_request" ADD CONSTRAINT "change_request_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_statement" ADD CONSTRAINT "dispute_statement_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "dispute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_statement" ADD CONSTRAINT "dispute_statement_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

CREATE UNIQUE INDEX change_request_one_open_per_order ON change_request (order_id) WHERE status = 'open';
CREATE UNIQUE INDEX change_request_one_to_pay_per_order ON change_request (order_id) WHERE status = 'accepted' AND applied_at IS NULL;
CREATE UNIQUE INDEX dispute_one_open_per_order ON dispute (order_id) WHERE status = 'open';
CREATE INDEX dispute_open ON dispute (opened_at, id) WHERE status = 'open';

ALTER TABLE "order"
  ADD CONSTRAINT order_refunded_in_range CHECK (refunded_minor BETWEEN 0 AND price_minor + brand_fee_minor + brand_fee_tax_minor),
  ADD CONSTRAINT order_chargebacks_are_counted CHECK (chargebacks_open >= 0),
  ADD CONSTRAINT order_disputed_from_somewhere CHECK ((status = 'disputed') = (disputed_from IS NOT NULL));
ALTER TABLE earning
  ADD CONSTRAINT earning_taken_in_range CHECK (taken_minor BETWEEN 0 AND amount_minor),
  ADD CONSTRAINT earning_frozen_in_range CHECK (frozen_minor BETWEEN 0 AND amount_minor - taken_minor);
ALTER TABLE change_request
  ADD CONSTRAINT change_request_says_what CHECK (
    (kind = 'deadline') = (deadline IS NOT NULL) AND (kind = 'revisions') = (revisions IS NOT NULL)
    AND (kind = 'price') = (price_minor IS NOT NULL) AND (kind = 'cancel') = (creator_share_bp IS NOT NULL)),
  ADD CONSTRAINT change_request_values CHECK (revisions > 0 AND revisions <= 20 OR revisions IS NULL),
  ADD CONSTRAINT change_request_price CHECK (price_minor > 0),
  ADD CONSTRAINT change_request_share CHECK (creator_share_bp BETWEEN 0 AND 10000);
ALTER TABLE order_clock ADD CONSTRAINT order_clock_is_one CHECK (id = 1);

CREATE TRIGGER dispute_statement_is_immutable BEFORE UPDATE OR DELETE ON dispute_statement FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Earnings that a dispute stopped wait for it, not for the clock.
DROP INDEX earning_uncleared;
CREATE INDEX earning_uncleared ON earning (available_at) WHERE cleared_at IS NULL AND frozen_at IS NULL;

-- Orders in work that were accepted before there was a limit.
INSERT INTO order_timer (order_id, kind, due_at, seq)
SELECT id, 'hold_limit', hold_until, version FROM "order" WHERE status IN ('in_progress', 'review', 'revision_requested') AND hold_until IS NOT NULL
ON CONFLICT (order_id, kind) DO NOTHING;
