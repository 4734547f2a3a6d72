-- CreateEnum
CREATE TYPE "InvoiceKind" AS ENUM ('fee', 'commission', 'on_behalf', 'fee_credit', 'commission_credit', 'on_behalf_credit');

-- CreateTable
CREATE TABLE "legal_entity" (
    "id" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address_lines" TEXT[],
    "country" TEXT NOT NULL,
    "tax_id" TEXT,
    "email" TEXT,
    "timezone" TEXT NOT NULL,
    "year_starts_month" SMALLINT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" BIGINT NOT NULL,

    CONSTRAINT "legal_entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_details" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT,
    "creator_id" BIGINT,
    "name" TEXT NOT NULL,
    "address_lines" TEXT[],
    "country" TEXT NOT NULL,
    "tax_id" TEXT,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "billing_details_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_series" (
    "issuer" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last_number" INTEGER NOT NULL,
    "last_issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invoice_series_pkey" PRIMARY KEY ("issuer","series","year")
);

-- CreateTable
CREATE TABLE "invoice_fact" (
    "id" BIGSERIAL NOT NULL,
    "order_id" BIGINT NOT NULL,
    "key" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "creator_minor" BIGINT NOT NULL,
    "commission_minor" BIGINT NOT NULL,
    "commission_tax_minor" BIGINT NOT NULL,
    "brand_fee_minor" BIGINT NOT NULL,
    "brand_fee_tax_minor" BIGINT NOT NULL,
    "withholding_minor" BIGINT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "invoice_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice" (
    "id" BIGSERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" "InvoiceKind" NOT NULL,
    "corrects_id" BIGINT,
    "fact_id" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL,
    "brand_id" BIGINT,
    "creator_id" BIGINT,
    "issued_by" JSONB NOT NULL,
    "issued_to" JSONB NOT NULL,
    "lines" JSONB NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "supplied_at" TIMESTAMPTZ(3) NOT NULL,
    "timezone" TEXT NOT NULL,
    "year_starts_month" SMALLINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "legal_entity_valid_from_key" ON "legal_entity"("valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "billing_details_brand_id_key" ON "billing_details"("brand_id");

-- CreateIndex
CREATE UNIQUE INDEX "billing_details_creator_id_key" ON "billing_details"("creator_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_fact_key_key" ON "invoice_fact"("key");

-- CreateIndex
CREATE INDEX "invoice_fact_order_id_idx" ON "invoice_fact"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_number_key" ON "invoice"("number");

-- CreateIndex
CREATE INDEX "invoice_brand_id_id_idx" ON "invoice"("brand_id", "id");

-- CreateIndex
CREATE INDEX "invoice_creator_id_id_idx" ON "invoice"("creator_id", "id");

-- CreateIndex
CREATE INDEX "invoice_order_id_id_idx" ON "invoice"("order_id", "id");

-- CreateIndex
CREATE INDEX "invoice_corrects_id_idx" ON "invoice"("corrects_id");

-- CreateIndex
CREATE INDEX "invoice_kind_id_idx" ON "invoice"("kind", "id");

-- CreateIndex
CREATE INDEX "invoice_year_id_idx" ON "invoice"("year", "id");

-- CreateIndex
CREATE INDEX "invoice_number_prefix_idx" ON "invoice"("number" text_pattern_ops);

-- CreateIndex
CREATE UNIQUE INDEX "invoice_issuer_series_year_seq_key" ON "invoice"("issuer", "series", "year", "seq");

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "invoice_fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

alter table legal_entity
  add constraint legal_entity_has_a_code check (code ~ '^[A-Z]{2,4}$'),
  add constraint legal_entity_has_a_month check (year_starts_month between 1 and 12);

create trigger legal_entity_is_immutable before update or delete on legal_entity for each row execute function refuse_change();
create trigger legal_entity_is_not_truncated before truncate on legal_entity execute function refuse_change();

alter table billing_details add constraint billing_details_are_of_one check (num_nonnulls(brand_id, creator_id) = 1);

alter table invoice_fact
  add constraint invoice_fact_has_a_direction check (direction in ('settled', 'returned')),
  add constraint invoice_fact_is_of_money check (least(creator_minor, commission_minor, commission_tax_minor, brand_fee_minor, brand_fee_tax_minor,
    withholding_minor) >= 0);

create index invoice_fact_waits on invoice_fact (order_id) where done_at is null;

alter table invoice_series add constraint invoice_series_counts_from_one check (last_number >= 1);

alter table invoice
  add constraint invoice_adds_up check (total_minor = net_minor + tax_minor and net_minor >= 0 and tax_minor >= 0 and total_minor > 0),
  add constraint invoice_credits_one check ((corrects_id is not null) = (kind in ('fee_credit', 'commission_credit', 'on_behalf_credit'))),
  add constraint invoice_counts_from_one check (seq >= 1),
  add constraint invoice_concerns_its_sides check (
    (kind in ('fee', 'fee_credit')) = (creator_id is null) and (kind in ('commission', 'commission_credit')) = (brand_id is null)),
  add constraint invoice_has_a_whole_hash check (octet_length(hash) = 32);

-- Once for each fact: told twice of the same, nothing new is issued.
create unique index invoice_is_issued_once on invoice (fact_id, kind, coalesce(corrects_id, 0));

create trigger invoice_is_immutable before update or delete on invoice for each row execute function refuse_change();
create trigger invoice_is_not_truncated before truncate on invoice execute function refuse_change();

-- A number goes up by one and a series is never forgotten.
create function refuse_gap_in_series() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or new.last_number <> old.last_number + 1
    or (new.issuer, new.series, new.year) is distinct from (old.issuer, old.series, old.year) or new.last_issued_at < old.last_issued_at then
    raise exception 'a series of invoices goes up by one';
  end if;
  return new;
end $$;
create trigger invoice_series_goes_up_by_one before update or delete on invoice_series for each row execute function refuse_gap_in_series();
create trigger invoice_series_is_not_truncated before truncate on invoice_series execute function refuse_change();

-- An invoice follows the one with the number before, and a credit note takes no more than is left of the invoice it corrects.
create function refuse_wrong_invoice() returns trigger language plpgsql as $$
declare
  invoiced invoice;
  credited record;
begin
  if new.seq > 1 and not exists (select from invoice i where (i.issuer, i.series, i.year, i.seq) = (new.issuer, new.series, new.year, new.seq - 1)) then
    raise exception 'the invoice before % is missing', new.number;
  end if;
  if new.corrects_id is null then
    return new;
  end if;
  -- Two notes for one invoice wait for each other here.
  select * into strict invoiced from invoice where id = new.corrects_id for no key update;
  select coalesce(sum(net_minor), 0) as net, coalesce(sum(tax_minor), 0) as tax into credited from invoice where corrects_id = new.corrects_id;
  if invoiced.corrects_id is not null or invoiced.order_id <> new.order_id or invoiced.currency <> new.currency
    or new.kind::text <> invoiced.kind || '_credit' or credited.net + new.net_minor > invoiced.net_minor or credited.tax + new.tax_minor > invoiced.tax_minor then
    raise exception 'credit note % takes more than invoice % has left', new.number, invoiced.number;
  end if;
  return new;
end $$;
create trigger invoice_is_right before insert on invoice for each row execute function refuse_wrong_invoice();
