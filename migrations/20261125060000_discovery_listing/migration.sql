-- Compared byte by byte ("C"): keys are normalised by us, and no language's order is asked of them.

-- What the listing holds is derived, so it is made anew, by a job: see refresh_at below.
DROP TABLE "creator_listing";

-- CreateTable
CREATE TABLE "creator_listing" (
    "creator_id" BIGINT NOT NULL,
    "platform" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER NOT NULL,
    "rating" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,
    "response" INTEGER NOT NULL,
    "followers" INTEGER NOT NULL,
    "engagement" INTEGER NOT NULL,
    "tags" BIGINT[],
    "bands" BIGINT[],
    "facets" TEXT[],

    CONSTRAINT "creator_listing_pkey" PRIMARY KEY ("creator_id","platform")
);

-- One index for each order; each holds all that is filtered by, so that a list is read from it alone.
CREATE INDEX "creator_listing_relevance" ON "creator_listing" ("platform", "rank" DESC, "creator_id" DESC)
    INCLUDE ("price", "followers", "engagement", "rating", "tags");
CREATE INDEX "creator_listing_rating" ON "creator_listing" ("platform", "rating" DESC, "creator_id" DESC)
    INCLUDE ("price", "followers", "engagement", "tags");
CREATE INDEX "creator_listing_price" ON "creator_listing" ("platform", "price", "creator_id")
    INCLUDE ("followers", "engagement", "rating", "tags");
CREATE INDEX "creator_listing_newest" ON "creator_listing" ("platform", "creator_id" DESC)
    INCLUDE ("price", "followers", "engagement", "rating", "tags");
CREATE INDEX "creator_listing_response" ON "creator_listing" ("platform", "response", "creator_id")
    INCLUDE ("price", "followers", "engagement", "rating", "tags");
-- Without a pending list, which every search would have to read from end to end.
CREATE INDEX "creator_listing_bands" ON "creator_listing" USING gin ("bands") WITH (fastupdate = off);

-- CreateTable
CREATE TABLE "discovery_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "uses" INTEGER NOT NULL,
    "deletes" TEXT[] COLLATE "C",

    CONSTRAINT "discovery_word_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "discovery_word_deletes_idx" ON "discovery_word" USING gin ("deletes");

-- AlterTable
ALTER TABLE "creator_portfolio" ADD COLUMN "score" TEXT NOT NULL DEFAULT '{}',
    ADD COLUMN "words" TEXT[],
    ADD COLUMN "refresh_at" TIMESTAMPTZ(3);
-- Cards of the old form are due at once.
UPDATE "creator_portfolio" SET "refresh_at" = '2000-01-01';
CREATE INDEX "creator_portfolio_refresh_at_idx" ON "creator_portfolio"("refresh_at");
