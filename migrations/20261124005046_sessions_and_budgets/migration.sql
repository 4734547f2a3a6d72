-- AlterTable: sessions that run were last used, as far as is known, when they began, and are not fresh.
ALTER TABLE "session" ADD COLUMN     "last_used_at" TIMESTAMPTZ(3),
ADD COLUMN     "fresh_until" TIMESTAMPTZ(3);
update session set last_used_at = created_at, fresh_until = created_at;
ALTER TABLE "session" ALTER COLUMN "last_used_at" SET NOT NULL, ALTER COLUMN "fresh_until" SET NOT NULL;

-- CreateTable
CREATE TABLE "auth_budget" (
    "key" TEXT NOT NULL,
    "hits" TIMESTAMPTZ(3)[],

    CONSTRAINT "auth_budget_pkey" PRIMARY KEY ("key")
);

-- What Prisma cannot say.
alter table auth_budget add constraint auth_budget_counts check (hits is not null and cardinality(hits) <= 100000);
