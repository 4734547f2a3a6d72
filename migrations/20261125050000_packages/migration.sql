-- CreateEnum
CREATE TYPE "PackageStatus" AS ENUM ('draft', 'active', 'paused', 'archived');

-- CreateEnum
CREATE TYPE "PackageTier" AS ENUM ('basic', 'standard', 'premium');

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "answers" JSONB,
ADD COLUMN     "package_version_id" BIGINT;

-- AlterTable
ALTER TABLE "package" ADD COLUMN     "addons" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "addons_made" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "licence" JSONB,
ADD COLUMN     "requires_publication" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "status" "PackageStatus" NOT NULL DEFAULT 'active',
ADD COLUMN     "tier" "PackageTier",
ADD COLUMN     "tier_group" TEXT,
ADD COLUMN     "title" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "package_version" (
    "id" BIGSERIAL NOT NULL,
    "package_id" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "sold" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "package_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "creator_work" (
    "order_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "platform" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "completed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "creator_work_pkey" PRIMARY KEY ("order_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "package_version_package_id_version_key" ON "package_version"("package_id", "version");

-- CreateIndex
CREATE INDEX "creator_work_creator_id_completed_at_order_id_idx" ON "creator_work"("creator_id", "completed_at" DESC, "order_id" DESC);

-- CreateIndex
CREATE INDEX "order_package_version_id_idx" ON "order"("package_version_id");

-- CreateIndex
CREATE INDEX "package_creator_id_id_idx" ON "package"("creator_id", "id");

-- CreateIndex
CREATE INDEX "package_creator_id_status_id_idx" ON "package"("creator_id", "status", "id");

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_package_version_id_fkey" FOREIGN KEY ("package_version_id") REFERENCES "package_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package_version" ADD CONSTRAINT "package_version_package_id_fkey" FOREIGN KEY ("package_id") REFERENCES "package"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "creator_work" ADD CONSTRAINT "creator_work_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot say.

update package set status = case when is_active then 'active' else 'paused' end::"PackageStatus", requires_publication = platform <> 'ugc';

alter table package
  add constraint package_is_active_when_its_status_says_so check (is_active = (status = 'active')),
  add constraint package_tier_has_a_group check ((tier is null) = (tier_group is null)),
  add constraint package_version_is_positive check (version >= 1),
  add constraint package_addons_are_a_list check (jsonb_typeof(addons) = 'array' and jsonb_array_length(addons) <= 20);

-- What was archived has left its group.
create unique index package_one_of_each_tier on package (creator_id, tier_group, tier) where tier is not null and status <> 'archived';

insert into package_version (package_id, version, sold, created_at)
select id, 1, jsonb_build_object('title', title, 'platform', platform, 'content_type', content_type, 'quantity', quantity, 'revisions', revisions,
  'duration', duration, 'price', price::text, 'currency', currency, 'delivery_days', delivery_days, 'description', description,
  'requires_publication', requires_publication, 'licence', licence, 'tier', tier, 'tier_group', tier_group, 'addons', addons), updated_at
from package;

create trigger package_version_is_immutable before update or delete on package_version for each row execute function refuse_change();
create trigger package_version_is_not_truncated before truncate on package_version execute function refuse_change();

-- Orders placed before there was more to know: no licence, no add-ons, nothing promised about publication.
update "order" o set bought = bought || jsonb_build_object('title', initcap(bought ->> 'platform') || ' ' || (bought ->> 'content_type'),
  'revisions', revisions_bought, 'currency', currency, 'requires_publication', false, 'licence', null, 'addons', '[]'::jsonb, 'package_version', null,
  'price', round(price_minor * total_amount / whole, round(log(whole / total_amount))::int)::text)
from (select id, (price_minor + brand_fee_minor + brand_fee_tax_minor)::numeric as whole from "order") t where t.id = o.id;

insert into creator_work (order_id, creator_id, platform, content_type, completed_at)
select id, creator_id, bought ->> 'platform', bought ->> 'content_type', completed_at from "order" where completed_at is not null;
