-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('draft', 'open', 'closed', 'filled', 'cancelled');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('submitted', 'shortlisted', 'offered', 'accepted', 'declined', 'withdrawn', 'lapsed');

-- CreateTable
CREATE TABLE "campaign" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "status" "CampaignStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "description" TEXT,
    "wanted" JSONB NOT NULL,
    "platforms" TEXT[],
    "categories" TEXT[],
    "countries" TEXT[],
    "cities" TEXT[],
    "languages" TEXT[],
    "followers_min" INTEGER,
    "followers_max" INTEGER,
    "currency" TEXT,
    "budget_min_minor" BIGINT,
    "budget_max_minor" BIGINT,
    "budget_total_minor" BIGINT,
    "apply_until" TIMESTAMPTZ(3),
    "deliver_by" TIMESTAMPTZ(3),
    "creators_wanted" INTEGER NOT NULL DEFAULT 1,
    "applications" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "choose_until" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_application" (
    "id" BIGSERIAL NOT NULL,
    "campaign_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'submitted',
    "pitch" TEXT NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "links" JSONB NOT NULL,
    "reason" TEXT,
    "offer_id" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_application_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaign_brand_id_id_idx" ON "campaign"("brand_id", "id");

-- CreateIndex
CREATE INDEX "campaign_platforms_idx" ON "campaign" USING GIN ("platforms");

-- CreateIndex
CREATE INDEX "campaign_categories_idx" ON "campaign" USING GIN ("categories");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_application_offer_id_key" ON "campaign_application"("offer_id");

-- CreateIndex
CREATE INDEX "campaign_application_campaign_id_id_idx" ON "campaign_application"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "campaign_application_campaign_id_status_id_idx" ON "campaign_application"("campaign_id", "status", "id");

-- CreateIndex
CREATE INDEX "campaign_application_creator_id_id_idx" ON "campaign_application"("creator_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_application_campaign_id_creator_id_key" ON "campaign_application"("campaign_id", "creator_id");

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_application" ADD CONSTRAINT "campaign_application_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_application" ADD CONSTRAINT "campaign_application_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table campaign
  add constraint campaign_counts check (creators_wanted between 1 and 100 and accepted between 0 and creators_wanted and applications >= 0),
  add constraint campaign_budget check (budget_min_minor <= budget_max_minor and budget_max_minor <= budget_total_minor and budget_min_minor > 0),
  add constraint campaign_published check ((status in ('draft', 'cancelled')) or (published_at is not null and apply_until is not null and currency is not null)),
  add constraint campaign_ended check ((status in ('filled', 'cancelled')) = (ended_at is not null));
alter table campaign_application
  add constraint campaign_application_price check (price_minor > 0 and delivery_days between 1 and 365);
create index campaign_newest on campaign (published_at desc, id desc) where status = 'open';
create index campaign_ending on campaign (apply_until, id) where status = 'open';
create index campaign_choosing on campaign (choose_until) where status = 'closed';
create index campaign_application_undecided on campaign_application (creator_id) where status in ('submitted', 'shortlisted', 'offered');
