-- CreateEnum
CREATE TYPE "SocialOwnership" AS ENUM ('claimed', 'asked', 'verified', 'refused');

-- CreateEnum
CREATE TYPE "MetricSource" AS ENUM ('self_reported', 'staff', 'platform');

-- AlterTable
ALTER TABLE "creator_profile" ADD COLUMN     "languages" JSONB,
ADD COLUMN     "location_country" TEXT,
ADD COLUMN     "most_open_orders" INTEGER,
ADD COLUMN     "most_orders_per_week" INTEGER,
ADD COLUMN     "vacation_from" DATE,
ADD COLUMN     "vacation_until" DATE;

-- CreateTable
CREATE TABLE "social_account" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "platform" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "url" TEXT,
    "ownership" "SocialOwnership" NOT NULL DEFAULT 'claimed',
    "verified_at" TIMESTAMPTZ(3),
    "followers" INTEGER,
    "engagement_bp" INTEGER,
    "metrics_source" "MetricSource",
    "metrics_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "social_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "creator_standing" (
    "creator_id" BIGINT NOT NULL,
    "reviews" INTEGER NOT NULL DEFAULT 0,
    "rating_hundredths" INTEGER,
    "on_time_bp" INTEGER,
    "acceptance_bp" INTEGER,
    "response_minutes" INTEGER,
    "repeat_brands_bp" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "creator_standing_pkey" PRIMARY KEY ("creator_id")
);

-- CreateTable
CREATE TABLE "user_block" (
    "blocker_id" BIGINT NOT NULL,
    "blocked_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_block_pkey" PRIMARY KEY ("blocker_id","blocked_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "social_account_creator_id_platform_handle_key" ON "social_account"("creator_id", "platform", "handle");

-- CreateIndex
CREATE INDEX "user_block_blocked_id_idx" ON "user_block"("blocked_id");

-- AddForeignKey
ALTER TABLE "social_account" ADD CONSTRAINT "social_account_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "creator_standing" ADD CONSTRAINT "creator_standing_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_block" ADD CONSTRAINT "user_block_blocker_id_fkey" FOREIGN KEY ("blocker_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_block" ADD CONSTRAINT "user_block_blocked_id_fkey" FOREIGN KEY ("blocked_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table "creator_profile"
  add constraint "creator_profile_vacation" check ("vacation_until" >= "vacation_from"),
  add constraint "creator_profile_most_open_orders" check ("most_open_orders" >= 0),
  add constraint "creator_profile_most_orders_per_week" check ("most_orders_per_week" >= 0);
alter table "social_account"
  add constraint "social_account_followers" check ("followers" >= 0),
  add constraint "social_account_engagement" check ("engagement_bp" >= 0),
  add constraint "social_account_measured" check (("followers" is null and "engagement_bp" is null) = ("metrics_source" is null)
    and ("metrics_source" is null) = ("metrics_at" is null));
-- One owner of an account: of those who claim it, one at most has it verified.
create unique index "social_account_verified" on "social_account" ("platform", lower("handle")) where "ownership" = 'verified';
alter table "creator_standing"
  add constraint "creator_standing_rating" check ("rating_hundredths" between 100 and 500),
  add constraint "creator_standing_parts" check ("on_time_bp" between 0 and 10000 and "acceptance_bp" between 0 and 10000
    and "repeat_brands_bp" between 0 and 10000);
alter table "user_block" add constraint "user_block_of_another" check ("blocker_id" <> "blocked_id");
