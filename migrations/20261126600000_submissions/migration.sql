-- CreateEnum
CREATE TYPE "SubmissionParty" AS ENUM ('brand', 'creator', 'staff');

-- CreateEnum
CREATE TYPE "PublicationStatus" AS ENUM ('submitted', 'confirmed', 'reported');

-- AlterTable
ALTER TABLE "content_submission" ADD COLUMN     "checklist" JSONB,
ADD COLUMN     "disclosure" TEXT,
ADD COLUMN     "note" TEXT;

-- CreateTable
CREATE TABLE "submission_asset" (
    "id" BIGSERIAL NOT NULL,
    "submission_id" BIGINT NOT NULL,
    "media_id" BIGINT NOT NULL,
    "position" SMALLINT NOT NULL,
    "alt" TEXT,
    "note" TEXT,
    "locked" BOOLEAN NOT NULL,

    CONSTRAINT "submission_asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_comment" (
    "id" BIGSERIAL NOT NULL,
    "submission_id" BIGINT NOT NULL,
    "party" "SubmissionParty" NOT NULL,
    "author_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "asset_id" BIGINT,
    "anchor" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" BIGINT,
    "carried_from" BIGINT,

    CONSTRAINT "submission_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_licence" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "submission_id" BIGINT NOT NULL,
    "asset_id" BIGINT,
    "scope" TEXT NOT NULL,
    "channels" TEXT[],
    "territory" TEXT[],
    "worldwide" BOOLEAN NOT NULL,
    "months" INTEGER,
    "exclusive_category" TEXT,
    "exclusive_months" INTEGER,
    "exclusive_until" TIMESTAMPTZ(3),
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "expired_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "content_licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_proof" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "post_id" TEXT,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "disclosure" TEXT NOT NULL,
    "media_id" BIGINT,
    "status" "PublicationStatus" NOT NULL DEFAULT 'submitted',
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "publication_proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_metric" (
    "id" BIGSERIAL NOT NULL,
    "publication_id" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "views" BIGINT,
    "reach" BIGINT,
    "likes" BIGINT,
    "comments" BIGINT,
    "shares" BIGINT,
    "saves" BIGINT,
    "clicks" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_metric_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "submission_asset_media_id_idx" ON "submission_asset"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_asset_submission_id_media_id_key" ON "submission_asset"("submission_id", "media_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_asset_submission_id_position_key" ON "submission_asset"("submission_id", "position");

-- CreateIndex
CREATE INDEX "submission_comment_submission_id_id_idx" ON "submission_comment"("submission_id", "id");

-- CreateIndex
CREATE INDEX "submission_comment_carried_from_idx" ON "submission_comment"("carried_from");

-- CreateIndex
CREATE INDEX "content_licence_order_id_idx" ON "content_licence"("order_id");

-- CreateIndex
CREATE INDEX "content_licence_brand_id_id_idx" ON "content_licence"("brand_id", "id");

-- CreateIndex
CREATE INDEX "content_licence_brand_id_ends_at_id_idx" ON "content_licence"("brand_id", "ends_at", "id");

-- CreateIndex
CREATE INDEX "content_licence_creator_id_id_idx" ON "content_licence"("creator_id", "id");

-- CreateIndex
CREATE INDEX "content_licence_creator_id_ends_at_id_idx" ON "content_licence"("creator_id", "ends_at", "id");

-- CreateIndex
CREATE INDEX "publication_proof_media_id_idx" ON "publication_proof"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_proof_order_id_number_key" ON "publication_proof"("order_id", "number");

-- CreateIndex
CREATE INDEX "publication_metric_publication_id_id_idx" ON "publication_metric"("publication_id", "id");

-- AddForeignKey
ALTER TABLE "submission_asset" ADD CONSTRAINT "submission_asset_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "content_submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_asset" ADD CONSTRAINT "submission_asset_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "content_submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "submission_asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_resolved_by_fkey" FOREIGN KEY ("resolved_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_comment" ADD CONSTRAINT "submission_comment_carried_from_fkey" FOREIGN KEY ("carried_from") REFERENCES "submission_comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_licence" ADD CONSTRAINT "content_licence_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_licence" ADD CONSTRAINT "content_licence_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_licence" ADD CONSTRAINT "content_licence_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_licence" ADD CONSTRAINT "content_licence_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "content_submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_licence" ADD CONSTRAINT "content_licence_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "submission_asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_proof" ADD CONSTRAINT "publication_proof_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_proof" ADD CONSTRAINT "publication_proof_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_proof" ADD CONSTRAINT "publication_proof_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_metric" ADD CONSTRAINT "publication_metric_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication_proof"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was handed in stays as it was handed in; only what became of it is written later.
create trigger content_submission_is_immutable before update on content_submission for each row
  when ((old.order_id, old.number, old.links, old.caption, old.note, old.disclosure, old.checklist, old.created_at)
    is distinct from (new.order_id, new.number, new.links, new.caption, new.note, new.disclosure, new.checklist, new.created_at))
  execute function refuse_change();
create trigger content_submission_is_kept before delete on content_submission for each row execute function refuse_change();
create trigger submission_asset_is_immutable before update or delete on submission_asset for each row execute function refuse_change();

alter table content_submission add check (number > 0);
alter table submission_asset add check (position > 0);
alter table submission_comment
  add check (anchor is null or asset_id is not null),
  add check ((resolved_at is null) = (resolved_by is null));
alter table content_licence
  add check (ends_at is null or ends_at > starts_at),
  add check (worldwide = (cardinality(territory) = 0)),
  add check ((exclusive_category is null) = (exclusive_months is null));
alter table publication_proof
  add check (number > 0 and round > 0),
  add check ((status = 'submitted') = (decided_at is null)),
  add check (status <> 'reported' or reason is not null);
alter table publication_metric
  add check (source in ('self_reported')),
  add check (coalesce(views, reach, likes, comments, shares, saves, clicks) is not null);

-- A version before the brand is the only one.
create unique index content_submission_open on content_submission (order_id) where status = 'submitted';
-- A post shows once that work went live, unless the brand said that it does not.
create unique index publication_proof_post on publication_proof (creator_id, platform, post_id) where post_id is not null and status <> 'reported';
-- What the clock will have to say something about.
create index content_licence_to_remind on content_licence (ends_at) where reminded_at is null and revoked_at is null;
create index content_licence_to_expire on content_licence (ends_at) where expired_at is null and revoked_at is null;
