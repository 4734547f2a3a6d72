-- CreateTable
CREATE TABLE "shortlist" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_creator" (
    "id" BIGSERIAL NOT NULL,
    "shortlist_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "note" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_creator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "search" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "shortlist_brand_id_name_key" ON "shortlist"("brand_id", "name");
CREATE INDEX "shortlist_creator_shortlist_id_id_idx" ON "shortlist_creator"("shortlist_id", "id");
CREATE INDEX "shortlist_creator_creator_id_idx" ON "shortlist_creator"("creator_id");
CREATE UNIQUE INDEX "shortlist_creator_shortlist_id_creator_id_key" ON "shortlist_creator"("shortlist_id", "creator_id");
CREATE UNIQUE INDEX "saved_search_brand_id_name_key" ON "saved_search"("brand_id", "name");

-- AddForeignKey
ALTER TABLE "shortlist" ADD CONSTRAINT "shortlist_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "shortlist_creator" ADD CONSTRAINT "shortlist_creator_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "shortlist_creator" ADD CONSTRAINT "shortlist_creator_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
