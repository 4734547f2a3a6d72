-- CreateEnum
CREATE TYPE "KycState" AS ENUM ('draft', 'submitted', 'approved', 'refused', 'expired');

-- CreateEnum
CREATE TYPE "PayoutAccountState" AS ENUM ('pending', 'active', 'restricted', 'rejected', 'replaced');

-- AlterTable
ALTER TABLE "social_account" ADD COLUMN     "asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "audience" JSONB,
ADD COLUMN     "average_views" INTEGER,
ADD COLUMN     "named_at" TIMESTAMPTZ(3),
ADD COLUMN     "proof_code" TEXT,
ADD COLUMN     "proof_until" TIMESTAMPTZ(3),
ADD COLUMN     "refusal" TEXT;

-- CreateTable
CREATE TABLE "kyc_document" (
    "id" BIGSERIAL NOT NULL,
    "user_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "state" "KycState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sealed" BYTEA NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "last4" TEXT NOT NULL,
    "expires_on" DATE,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" BIGINT,

    CONSTRAINT "kyc_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_account" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "PayoutAccountState" NOT NULL DEFAULT 'pending',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sealed" BYTEA NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "last4" TEXT NOT NULL,
    "usable_from" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" BIGINT,

    CONSTRAINT "payout_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portfolio_item" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "platform" TEXT,
    "brand_name" TEXT,
    "link" TEXT,
    "published_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "portfolio_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_metric" (
    "id" BIGSERIAL NOT NULL,
    "account_id" BIGINT NOT NULL,
    "source" "MetricSource" NOT NULL,
    "measured_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" BIGINT,
    "followers" INTEGER,
    "engagement_bp" INTEGER,
    "average_views" INTEGER,
    "audience" JSONB,

    CONSTRAINT "social_metric_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "kyc_document_user_id_id_idx" ON "kyc_document"("user_id", "id");

-- CreateIndex
CREATE INDEX "kyc_document_state_submitted_at_id_idx" ON "kyc_document"("state", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "kyc_document_fingerprint_idx" ON "kyc_document"("fingerprint");

-- CreateIndex
CREATE INDEX "kyc_document_decided_by_id_idx" ON "kyc_document"("decided_by_id");

-- CreateIndex
CREATE INDEX "payout_account_creator_id_id_idx" ON "payout_account"("creator_id", "id");

-- CreateIndex
CREATE INDEX "payout_account_state_created_at_id_idx" ON "payout_account"("state", "created_at", "id");

-- CreateIndex
CREATE INDEX "payout_account_fingerprint_idx" ON "payout_account"("fingerprint");

-- CreateIndex
CREATE INDEX "payout_account_decided_by_id_idx" ON "payout_account"("decided_by_id");

-- CreateIndex
CREATE INDEX "portfolio_item_creator_id_position_id_idx" ON "portfolio_item"("creator_id", "position", "id");

-- CreateIndex
CREATE INDEX "social_metric_account_id_measured_at_id_idx" ON "social_metric"("account_id", "measured_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "social_metric_account_id_source_measured_at_id_idx" ON "social_metric"("account_id", "source", "measured_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "social_metric_account_id_recorded_at_idx" ON "social_metric"("account_id", "recorded_at");

-- CreateIndex
CREATE INDEX "social_metric_recorded_by_id_idx" ON "social_metric"("recorded_by_id");

-- CreateIndex
CREATE INDEX "order_creator_id_created_at_idx" ON "order"("creator_id", "created_at");

-- AddForeignKey
ALTER TABLE "kyc_document" ADD CONSTRAINT "kyc_document_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kyc_document" ADD CONSTRAINT "kyc_document_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_account" ADD CONSTRAINT "payout_account_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_account" ADD CONSTRAINT "payout_account_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portfolio_item" ADD CONSTRAINT "portfolio_item_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_metric" ADD CONSTRAINT "social_metric_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "social_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_metric" ADD CONSTRAINT "social_metric_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
create index "order_open" on "order" ("creator_id") where "ended_at" is null;

alter table "social_account"
  add constraint "social_account_views" check ("average_views" >= 0),
  add constraint "social_account_asked" check ("ownership" <> 'asked' or ("proof_code" is not null and "asked_at" is not null and "proof_until" is not null)),
  add constraint "social_account_verified_when" check ("verified_at" is null or "ownership" = 'verified'),
  drop constraint "social_account_measured",
  add constraint "social_account_measured" check ((num_nonnulls("followers", "engagement_bp", "average_views", "audience") = 0) = ("metrics_source" is null)
    and ("metrics_source" is null) = ("metrics_at" is null));
create index "social_account_queue" on "social_account" ("asked_at", "id") where "ownership" = 'asked';
alter table "social_metric"
  add constraint "social_metric_says_something" check (num_nonnulls("followers", "engagement_bp", "average_views", "audience") > 0),
  add constraint "social_metric_counts" check ("followers" >= 0 and "engagement_bp" >= 0 and "average_views" >= 0);

-- A snapshot stays as it is while its account is there; by the time a cascade deletes it, the account is gone.
create function refuse_change_of_metric() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not exists (select from social_account where id = old.account_id) then return old; end if;
  end if;
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger social_metric_is_immutable before update or delete on social_metric for each row execute function refuse_change_of_metric();
create trigger social_metric_is_not_truncated before truncate on social_metric execute function refuse_change();

alter table "portfolio_item" add constraint "portfolio_item_position" check ("position" > 0);

-- One on its way and one in force, of each kind.
create unique index "kyc_document_open" on "kyc_document" ("user_id", "kind") where "state" in ('draft', 'submitted');
create unique index "kyc_document_approved" on "kyc_document" ("user_id", "kind") where "state" = 'approved';
create index "kyc_document_ends" on "kyc_document" ("expires_on") where "state" = 'approved';
alter table "kyc_document"
  add constraint "kyc_document_refused_why" check ("state" <> 'refused' or "reason" is not null),
  add constraint "kyc_document_submitted" check ("state" = 'draft' or "submitted_at" is not null);

create unique index "payout_account_pending" on "payout_account" ("creator_id", "currency") where "state" = 'pending';
create unique index "payout_account_current" on "payout_account" ("creator_id", "currency") where "state" in ('active', 'restricted');
alter table "payout_account" add constraint "payout_account_why" check ("state" not in ('restricted', 'rejected') or "reason" is not null);
