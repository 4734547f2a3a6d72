CREATE TABLE "approval" (
    "id" BIGSERIAL NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "asked_by" BIGINT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_by" BIGINT,
    "used_at" TIMESTAMPTZ(3),
    "declined_by" BIGINT,
    "declined_at" TIMESTAMPTZ(3),

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "approval" ADD CONSTRAINT "approval_asked_by_fkey" FOREIGN KEY ("asked_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approval" ADD CONSTRAINT "approval_used_by_fkey" FOREIGN KEY ("used_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approval" ADD CONSTRAINT "approval_declined_by_fkey" FOREIGN KEY ("declined_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: one open wish of each for each thing; nobody approves what they asked for.
CREATE UNIQUE INDEX approval_one_open ON approval (action, subject, md5(input::text), asked_by) WHERE used_at IS NULL AND declined_at IS NULL;
CREATE INDEX approval_open ON approval (id) WHERE used_at IS NULL AND declined_at IS NULL;
ALTER TABLE approval
  ADD CONSTRAINT approval_by_two CHECK (used_by <> asked_by),
  ADD CONSTRAINT approval_ends_once CHECK (used_at IS NULL OR declined_at IS NULL);
