-- CreateTable
CREATE TABLE "ledger_horizon" (
    "name" TEXT NOT NULL,
    "safe_id" BIGINT NOT NULL DEFAULT 0,
    "next_id" BIGINT NOT NULL DEFAULT 0,
    "waiting" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "rolled_id" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ledger_horizon_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ledger_day" (
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "debit_minor" BIGINT NOT NULL,
    "credit_minor" BIGINT NOT NULL,

    CONSTRAINT "ledger_day_pkey" PRIMARY KEY ("kind","label","currency","day")
);

-- CreateTable
CREATE TABLE "seal" (
    "chain" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "first_id" BIGINT NOT NULL,
    "last_id" BIGINT NOT NULL,
    "count" INTEGER NOT NULL,
    "batch_hash" BYTEA NOT NULL,
    "fingerprints" BYTEA NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seal_pkey" PRIMARY KEY ("chain","number")
);

-- CreateTable
CREATE TABLE "seal_verification" (
    "id" BIGSERIAL NOT NULL,
    "asked_by" BIGINT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "chains" JSONB NOT NULL,

    CONSTRAINT "seal_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invariant_check" (
    "id" BIGSERIAL NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "took_ms" INTEGER NOT NULL,
    "results" JSONB NOT NULL,

    CONSTRAINT "invariant_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "write_off" (
    "id" BIGSERIAL NOT NULL,
    "creator_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by" BIGINT NOT NULL,
    "approved_by" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "write_off_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "write_off_creator_id_id_idx" ON "write_off"("creator_id", "id");

-- CreateIndex
CREATE INDEX "account_kind_id_idx" ON "account"("kind", "id");

-- CreateIndex
CREATE INDEX "account_owner_id_id_idx" ON "account"("owner_id", "id");

-- CreateIndex
CREATE INDEX "account_currency_id_idx" ON "account"("currency", "id");

-- CreateIndex
CREATE INDEX "ledger_transaction_created_at_idx" ON "ledger_transaction"("created_at");

-- What Prisma cannot say.

insert into ledger_horizon (name) values ('entry'), ('audit_event');

alter table seal
  add constraint seal_chain_is_known check (chain in ('entries', 'audit')),
  add constraint seal_counts_from_one check (number >= 1 and count >= 1 and first_id <= last_id),
  add constraint seal_hashes_are_whole check (
    octet_length(batch_hash) = 32 and octet_length(previous) = 32 and octet_length(hash) = 32 and octet_length(fingerprints) = 4 * count);
alter table write_off
  add constraint write_off_amount_is_positive check (amount_minor > 0),
  add constraint write_off_by_two check (asked_by <> approved_by);

create trigger seal_is_immutable before update or delete on seal for each row execute function refuse_change();
create trigger seal_is_not_truncated before truncate on seal execute function refuse_change();
create trigger write_off_is_immutable before update or delete on write_off for each row execute function refuse_change();

-- Whose an account is, and in which currency, stands for ever; its balance moves.
create trigger account_stays_whose_it_is before update of id, kind, owner_id, label, currency, normal or delete on account
  for each row execute function refuse_change();

-- One verification runs at a time.
create unique index seal_verification_running on seal_verification ((finished_at is null)) where finished_at is null;
