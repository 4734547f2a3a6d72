-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "impersonator_id" BIGINT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "second_factor_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "suspended_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "invitation" (
    "id" BIGSERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "role" "UserType" NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "invited_by_id" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" BIGINT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms_acceptance" (
    "user_id" BIGINT NOT NULL,
    "version" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "ip" TEXT,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "terms_acceptance_pkey" PRIMARY KEY ("user_id","version")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "user_id" BIGINT NOT NULL,
    "secret" BYTEA,
    "confirmed_at" TIMESTAMPTZ(3),
    "next_secret" BYTEA,
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "failures" SMALLINT NOT NULL DEFAULT 0,
    "failing_since" TIMESTAMPTZ(3),

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "user_id" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id","hash")
);

-- CreateTable
CREATE TABLE "second_factor_challenge" (
    "hash" BYTEA NOT NULL,
    "user_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_factor_challenge_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "user_status_change" (
    "id" BIGSERIAL NOT NULL,
    "user_id" BIGINT NOT NULL,
    "from_status" "UserStatus" NOT NULL,
    "to_status" "UserStatus" NOT NULL,
    "reason" TEXT,
    "by_id" BIGINT,
    "until" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_accepted_by_id_key" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- CreateIndex
CREATE INDEX "second_factor_challenge_user_id_idx" ON "second_factor_challenge"("user_id");

-- CreateIndex
CREATE INDEX "second_factor_challenge_expires_at_idx" ON "second_factor_challenge"("expires_at");

-- CreateIndex
CREATE INDEX "user_status_change_user_id_id_idx" ON "user_status_change"("user_id", "id");

-- CreateIndex
CREATE INDEX "user_status_change_by_id_idx" ON "user_status_change"("by_id");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_acceptance" ADD CONSTRAINT "terms_acceptance_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factor_challenge" ADD CONSTRAINT "second_factor_challenge_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_status_change" ADD CONSTRAINT "user_status_change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_status_change" ADD CONSTRAINT "user_status_change_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot say.
alter table "user" add constraint user_suspended_until_fits check (suspended_until is null or status = 'suspended');
create index user_suspended_until_idx on "user" (suspended_until) where suspended_until is not null;
-- For searches by how something begins.
create index user_email_prefix_idx on "user" (email text_pattern_ops);
create index user_phone_prefix_idx on "user" (phone text_pattern_ops);
create index user_name_prefix_idx on "user" (lower(name) text_pattern_ops);

alter table user_status_change
  add constraint user_status_change_changes check (from_status <> to_status or to_status = 'suspended'),
  add constraint user_status_change_until_fits check (until is null or (to_status = 'suspended' and until > at)),
  add constraint user_status_change_by_people_has_reason check (by_id is null or reason is not null);
create trigger user_status_change_is_immutable before update or delete on user_status_change for each row execute function refuse_change();
create trigger user_status_change_is_not_truncated before truncate on user_status_change execute function refuse_change();

alter table invitation
  add constraint invitation_email_is_lower check (email = lower(email)),
  add constraint invitation_is_for_staff check (role in ('agent', 'admin')),
  add constraint invitation_hash_is_sha256 check (octet_length(token_hash) = 32),
  add constraint invitation_ends_after_it_began check (expires_at > created_at),
  add constraint invitation_ends_once check (accepted_at is null or revoked_at is null),
  add constraint invitation_accepted_by_somebody check ((accepted_at is null) = (accepted_by_id is null));
create unique index invitation_open_once on invitation (email) where accepted_at is null and revoked_at is null;

alter table second_factor
  add constraint second_factor_counts_with_a_secret check ((secret is null) = (confirmed_at is null)),
  add constraint second_factor_failures_in_range check (failures between 0 and 5),
  add constraint second_factor_failures_since check ((failures = 0) = (failing_since is null));
alter table recovery_code add constraint recovery_code_hash_is_sha256 check (octet_length(hash) = 32);
alter table second_factor_challenge
  add constraint second_factor_challenge_hash_is_sha256 check (octet_length(hash) = 32),
  add constraint second_factor_challenge_ends_after_it_began check (expires_at > created_at);

create trigger terms_acceptance_is_immutable before update or delete on terms_acceptance for each row execute function refuse_change();
create trigger terms_acceptance_is_not_truncated before truncate on terms_acceptance execute function refuse_change();
