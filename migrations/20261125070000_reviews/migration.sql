-- CreateEnum
CREATE TYPE "ReviewSide" AS ENUM ('brand', 'creator');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('submitted', 'published', 'withheld');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('open', 'upheld', 'dismissed');

-- AlterTable
ALTER TABLE "order_transition" ADD COLUMN     "deadline" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "review" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "side" "ReviewSide" NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "author_id" BIGINT NOT NULL,
    "stars" SMALLINT NOT NULL,
    "communication" SMALLINT,
    "quality" SMALLINT,
    "on_time" SMALLINT,
    "clarity" SMALLINT,
    "payment" SMALLINT,
    "tags" TEXT[],
    "text" TEXT,
    "private_feedback" TEXT,
    "status" "ReviewStatus" NOT NULL DEFAULT 'submitted',
    "publish_at" TIMESTAMPTZ(3) NOT NULL,
    "withheld_reason" TEXT,
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ(3),
    "open_reports" INTEGER NOT NULL DEFAULT 0,
    "reported_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_report" (
    "id" BIGSERIAL NOT NULL,
    "review_id" BIGINT NOT NULL,
    "reporter_id" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "status" "ReportStatus" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating_sum" (
    "side" "ReviewSide" NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "stars_1" INTEGER NOT NULL DEFAULT 0,
    "stars_2" INTEGER NOT NULL DEFAULT 0,
    "stars_3" INTEGER NOT NULL DEFAULT 0,
    "stars_4" INTEGER NOT NULL DEFAULT 0,
    "stars_5" INTEGER NOT NULL DEFAULT 0,
    "communication_sum" INTEGER NOT NULL DEFAULT 0,
    "communication_n" INTEGER NOT NULL DEFAULT 0,
    "quality_sum" INTEGER NOT NULL DEFAULT 0,
    "quality_n" INTEGER NOT NULL DEFAULT 0,
    "on_time_sum" INTEGER NOT NULL DEFAULT 0,
    "on_time_n" INTEGER NOT NULL DEFAULT 0,
    "clarity_sum" INTEGER NOT NULL DEFAULT 0,
    "clarity_n" INTEGER NOT NULL DEFAULT 0,
    "payment_sum" INTEGER NOT NULL DEFAULT 0,
    "payment_n" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rating_sum_pkey" PRIMARY KEY ("side","subject_id")
);

-- CreateTable
CREATE TABLE "order_fact" (
    "order_id" BIGINT NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "answer" TEXT,
    "answer_minutes" INTEGER,
    "on_time" BOOLEAN,
    "decision_minutes" INTEGER,
    "completed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "order_fact_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "brand_standing" (
    "brand_id" BIGINT NOT NULL,
    "completed_orders" INTEGER NOT NULL,
    "decision_minutes" INTEGER,
    "repeat_creators_bp" INTEGER,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "brand_standing_pkey" PRIMARY KEY ("brand_id")
);

-- CreateIndex
CREATE INDEX "review_creator_id_side_publish_at_id_idx" ON "review"("creator_id", "side", "publish_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "review_creator_id_side_stars_publish_at_id_idx" ON "review"("creator_id", "side", "stars", "publish_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "review_brand_id_side_publish_at_id_idx" ON "review"("brand_id", "side", "publish_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "review_brand_id_side_stars_publish_at_id_idx" ON "review"("brand_id", "side", "stars", "publish_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "review_status_id_idx" ON "review"("status", "id");

-- CreateIndex
CREATE INDEX "review_author_id_idx" ON "review"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_order_id_side_key" ON "review"("order_id", "side");

-- CreateIndex
CREATE INDEX "review_report_reporter_id_status_idx" ON "review_report"("reporter_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "review_report_review_id_reporter_id_key" ON "review_report"("review_id", "reporter_id");

-- CreateIndex
CREATE INDEX "order_fact_creator_id_idx" ON "order_fact"("creator_id");

-- CreateIndex
CREATE INDEX "order_fact_brand_id_idx" ON "order_fact"("brand_id");

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_creator_id_fkey" FOREIGN KEY ("creator_id") REFERENCES "creator_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_report" ADD CONSTRAINT "review_report_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_report" ADD CONSTRAINT "review_report_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table "review"
  add constraint review_marks check (stars between 1 and 5 and communication between 1 and 5 and quality between 1 and 5
    and on_time between 1 and 5 and clarity between 1 and 5 and payment between 1 and 5),
  add constraint review_withheld_for_a_reason check ((status = 'withheld') = (withheld_reason is not null)),
  add constraint review_replied check ((reply is null) = (replied_at is null)),
  add constraint review_reported check (open_reports >= 0 and (open_reports > 0) = (reported_at is not null));
alter table rating_sum add constraint rating_sum_is_not_negative check (least(stars_1, stars_2, stars_3, stars_4, stars_5, communication_sum,
  communication_n, quality_sum, quality_n, on_time_sum, on_time_n, clarity_sum, clarity_n, payment_sum, payment_n) >= 0);
create index review_waiting on review (publish_at) where status = 'submitted';
create index review_reported_queue on review (reported_at, id) where open_reports > 0;
create trigger review_is_never_deleted before delete on review for each row execute function refuse_change();
create trigger review_report_is_never_deleted before delete on review_report for each row execute function refuse_change();
