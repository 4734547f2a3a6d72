-- AlterTable
ALTER TABLE "creator_standing" ADD COLUMN "latest" JSONB NOT NULL DEFAULT '[]';

ALTER TABLE "creator_standing" ADD CONSTRAINT "creator_standing_latest" CHECK (jsonb_typeof("latest") = 'array' AND jsonb_array_length("latest") <= 3);

-- From which the newest few are read without looking at reviews of stars alone.
CREATE INDEX "review_in_words" ON "review" ("creator_id", "publish_at" DESC, "id" DESC)
  WHERE "side" = 'brand' AND "status" = 'published' AND "text" IS NOT NULL;

-- As the product writes them.
UPDATE "creator_standing" s SET "latest" = (SELECT coalesce(jsonb_agg(jsonb_build_object('review_id', r.id::text, 'brand_id', r.brand_id::text,
    'author_name', b.company_name, 'stars', r.stars, 'marks', jsonb_build_object('communication', r.communication, 'quality', r.quality, 'on_time', r.on_time),
    'tags', r.tags, 'text', r.text, 'published_at', to_char(r.publish_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'reply', r.reply, 'replied_at', to_char(r.replied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    ORDER BY r.publish_at DESC, r.id DESC), '[]')
  FROM (SELECT * FROM "review" WHERE creator_id = s.creator_id AND side = 'brand' AND status = 'published' AND text IS NOT NULL
    ORDER BY publish_at DESC, id DESC LIMIT 3) r JOIN "brand_profile" b ON b.id = r.brand_id);

-- Pages have them from the first moment on; the job that keeps pages says which.
UPDATE "creator_portfolio" SET "portfolio" = left("portfolio", -1) || ',"reviews":[]}', "refresh_at" = '2000-01-01';
