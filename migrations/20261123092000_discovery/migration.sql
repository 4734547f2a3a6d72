-- Compared byte by byte ("C"): keys are normalised by us, and no language's order is asked of them.

-- CreateTable
CREATE TABLE "creator_card" (
    "creator_id" BIGINT NOT NULL,
    "platform" TEXT COLLATE "C" NOT NULL,
    "card" TEXT NOT NULL,

    CONSTRAINT "creator_card_pkey" PRIMARY KEY ("creator_id","platform")
);

-- CreateTable
CREATE TABLE "creator_listing" (
    "creator_id" BIGINT NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "platform" TEXT COLLATE "C" NOT NULL,
    "city" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "creator_listing_pkey" PRIMARY KEY ("creator_id","category","platform")
);

-- CreateTable
CREATE TABLE "creator_portfolio" (
    "creator_id" BIGINT NOT NULL,
    "portfolio" TEXT NOT NULL,

    CONSTRAINT "creator_portfolio_pkey" PRIMARY KEY ("creator_id")
);

-- CreateIndex
CREATE INDEX "creator_listing_category_platform_city_rank_creator_id_idx" ON "creator_listing"("category", "platform", "city", "rank" DESC, "creator_id" DESC);

-- CreateIndex
CREATE INDEX "creator_listing_category_platform_rank_creator_id_idx" ON "creator_listing"("category", "platform", "rank" DESC, "creator_id" DESC);
