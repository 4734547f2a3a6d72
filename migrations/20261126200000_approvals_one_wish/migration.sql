-- One open wish for each thing, whoever asked: of two who ask at the same moment one approves the other's, and none is left to be used again.
UPDATE "approval" a SET "declined_at" = a."asked_at"
WHERE a."used_at" IS NULL AND a."declined_at" IS NULL AND EXISTS (
  SELECT FROM "approval" b WHERE b."action" = a."action" AND b."subject" = a."subject" AND b."input" = a."input"
    AND b."used_at" IS NULL AND b."declined_at" IS NULL AND b."id" < a."id");
DROP INDEX approval_one_open;
CREATE UNIQUE INDEX approval_one_open ON approval (action, subject, md5(input::text)) WHERE used_at IS NULL AND declined_at IS NULL;

ALTER TABLE "approval" ADD COLUMN "asked_role" TEXT NOT NULL DEFAULT 'agent';
ALTER TABLE "approval" ALTER COLUMN "asked_role" DROP DEFAULT;
CREATE INDEX "approval_asked_by_idx" ON "approval"("asked_by");
CREATE INDEX "approval_used_by_idx" ON "approval"("used_by");
CREATE INDEX "approval_declined_by_idx" ON "approval"("declined_by");
ALTER TABLE "approval" ADD CONSTRAINT approval_used_by_somebody CHECK ((used_at IS NULL) = (used_by IS NULL));
