-- CreateEnum
CREATE TYPE "OfferSide" AS ENUM ('brand', 'creator');

-- CreateEnum
CREATE TYPE "OfferState" AS ENUM ('open', 'accepted', 'declined', 'withdrawn', 'expired', 'lapsed', 'ordered');

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "offer_id" BIGINT;

-- CreateTable
CREATE TABLE "offer" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "package_id" BIGINT,
    "campaign_application_id" BIGINT,
    "started_by" "OfferSide" NOT NULL,
    "state" "OfferState" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "due_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "order_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_version" (
    "offer_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "by" "OfferSide" NOT NULL,
    "terms" JSONB NOT NULL,
    "message" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_version_pkey" PRIMARY KEY ("offer_id","number")
);

-- CreateIndex
CREATE INDEX "offer_brand_id_id_idx" ON "offer"("brand_id", "id");

-- CreateIndex
CREATE INDEX "offer_brand_id_state_id_idx" ON "offer"("brand_id", "state", "id");

-- CreateIndex
CREATE INDEX "offer_creator_id_id_idx" ON "offer"("creator_id", "id");

-- CreateIndex
CREATE INDEX "offer_creator_id_state_id_idx" ON "offer"("creator_id", "state", "id");

-- CreateIndex
CREATE INDEX "offer_package_id_idx" ON "offer"("package_id");

-- CreateIndex
CREATE INDEX "offer_campaign_application_id_idx" ON "offer"("campaign_application_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_offer_id_key" ON "order"("offer_id");

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_version" ADD CONSTRAINT "offer_version_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot say.

alter table offer
  add constraint offer_waits_until_a_time check ((state in ('open', 'accepted')) = (due_at is not null)),
  add constraint offer_version_is_positive check (version >= 1),
  add constraint offer_is_ordered_by_an_order check ((state = 'ordered') = (order_id is not null));

create index offer_due on offer (due_at) where state in ('open', 'accepted');

create trigger offer_version_is_immutable before update or delete on offer_version for each row execute function refuse_change();
create trigger offer_version_is_not_truncated before truncate on offer_version execute function refuse_change();
