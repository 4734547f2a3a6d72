-- The migration of payouts dropped what Prisma cannot declare. Where it did not, nothing is done here.
CREATE INDEX IF NOT EXISTS "creator_listing_relevance" ON "creator_listing" ("platform", "rank" DESC, "creator_id" DESC)
    INCLUDE ("price", "followers", "engagement", "rating", "tags");
CREATE INDEX IF NOT EXISTS "creator_listing_rating" ON "creator_listing" ("platform", "rating" DESC, "creator_id" DESC)
    INCLUDE ("price", "followers", "engagement", "tags");
CREATE INDEX IF NOT EXISTS "creator_listing_price" ON "creator_listing" ("platform", "price", "creator_id")
    INCLUDE ("followers", "engagement", "rating", "tags");
CREATE INDEX IF NOT EXISTS "creator_listing_newest" ON "creator_listing" ("platform", "creator_id" DESC)
    INCLUDE ("price", "followers", "engagement", "rating", "tags");
CREATE INDEX IF NOT EXISTS "creator_listing_response" ON "creator_listing" ("platform", "response", "creator_id")
    INCLUDE ("price", "followers", "engagement", "rating", "tags");
CREATE INDEX IF NOT EXISTS "creator_listing_bands" ON "creator_listing" USING gin ("bands") WITH (fastupdate = off);
