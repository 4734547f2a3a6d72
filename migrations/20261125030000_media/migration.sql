-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('image', 'video', 'audio', 'document');

-- CreateEnum
CREATE TYPE "MediaState" AS ENUM ('uploading', 'quarantined', 'clean', 'infected', 'refused');

-- CreateTable
CREATE TABLE "media_asset" (
    "id" BIGSERIAL NOT NULL,
    "user_id" BIGINT NOT NULL,
    "purpose" TEXT NOT NULL,
    "kind" "MediaKind" NOT NULL,
    "state" "MediaState" NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "duration_ms" INTEGER,
    "sha256" BYTEA,
    "storage_key" TEXT,
    "upload_id" TEXT,
    "reason" TEXT,
    "public_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "media_asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_variant" (
    "asset_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "storage_key" TEXT NOT NULL,

    CONSTRAINT "media_variant_pkey" PRIMARY KEY ("asset_id","name")
);

-- CreateTable
CREATE TABLE "media_use" (
    "asset_id" BIGINT NOT NULL,
    "used_in" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_use_pkey" PRIMARY KEY ("asset_id","used_in")
);

-- CreateTable
CREATE TABLE "media_day" (
    "user_id" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "files" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,

    CONSTRAINT "media_day_pkey" PRIMARY KEY ("user_id","day")
);

-- CreateTable
CREATE TABLE "media_trash" (
    "storage_key" TEXT NOT NULL,
    "upload_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_trash_pkey" PRIMARY KEY ("storage_key")
);

-- CreateIndex
CREATE UNIQUE INDEX "media_asset_storage_key_key" ON "media_asset"("storage_key");

-- CreateIndex
CREATE UNIQUE INDEX "media_asset_public_key_key" ON "media_asset"("public_key");

-- CreateIndex
CREATE INDEX "media_asset_user_id_id_idx" ON "media_asset"("user_id", "id");

-- CreateIndex
CREATE INDEX "media_variant_storage_key_idx" ON "media_variant"("storage_key");

-- CreateIndex
CREATE INDEX "media_use_used_in_idx" ON "media_use"("used_in");

-- AddForeignKey
ALTER TABLE "media_asset" ADD CONSTRAINT "media_asset_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_variant" ADD CONSTRAINT "media_variant_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_use" ADD CONSTRAINT "media_use_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_day" ADD CONSTRAINT "media_day_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table media_asset
  add constraint media_asset_purpose_has_a_length check (length(purpose) between 1 and 40),
  add constraint media_asset_name_has_a_length check (length(name) between 1 and 300),
  add constraint media_asset_bytes_are_some check (bytes > 0),
  add constraint media_asset_has_a_size check (width > 0 and height > 0 and duration_ms >= 0),
  add constraint media_asset_waits_with_its_bytes check (state not in ('uploading', 'quarantined') or storage_key is not null),
  add constraint media_asset_refused_says_why check ((state in ('infected', 'refused')) = (reason is not null));
alter table media_use
  add constraint media_use_names_a_place check (used_in ~ '^[a-z_]{1,40}:[0-9]{1,19}$');
alter table media_day
  add constraint media_day_counts check (files > 0 and bytes > 0);

-- What waits to be looked at, and what is to be swept.
create index media_asset_waiting on media_asset (id) where state = 'quarantined';
create index media_asset_expiring on media_asset (expires_at) where expires_at is not null;
