-- AlterTable
ALTER TABLE "order" ADD COLUMN     "commission_rule_id" BIGINT,
ADD COLUMN     "rates" JSONB;

-- AlterTable
ALTER TABLE "order_policy" ADD COLUMN     "approved_by_id" BIGINT,
ADD COLUMN     "created_at" TIMESTAMPTZ(3),
ADD COLUMN     "created_by_id" BIGINT,
ADD COLUMN     "note" TEXT;

-- CreateTable
CREATE TABLE "commission_rule" (
    "id" BIGSERIAL NOT NULL,
    "platform" TEXT,
    "content_type" TEXT,
    "creator_tier" TEXT,
    "brand_id" BIGINT,
    "currency" TEXT,
    "rate_bp" INTEGER NOT NULL DEFAULT 0,
    "fixed_minor" BIGINT NOT NULL DEFAULT 0,
    "min_minor" BIGINT,
    "max_minor" BIGINT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" BIGINT NOT NULL,
    "approved_by_id" BIGINT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" BIGINT,
    "end_reason" TEXT,

    CONSTRAINT "commission_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_rate" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "rate_bp" INTEGER NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" BIGINT NOT NULL,
    "approved_by_id" BIGINT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" BIGINT,
    "end_reason" TEXT,

    CONSTRAINT "tax_rate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "commission_rule_brand_id_valid_from_idx" ON "commission_rule"("brand_id", "valid_from");

-- CreateIndex
CREATE INDEX "tax_rate_valid_from_idx" ON "tax_rate"("valid_from");

-- AddForeignKey
ALTER TABLE "commission_rule" ADD CONSTRAINT "commission_rule_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_rule" ADD CONSTRAINT "commission_rule_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_rule" ADD CONSTRAINT "commission_rule_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_rule" ADD CONSTRAINT "commission_rule_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_rate" ADD CONSTRAINT "tax_rate_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_rate" ADD CONSTRAINT "tax_rate_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_rate" ADD CONSTRAINT "tax_rate_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_policy" ADD CONSTRAINT "order_policy_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_policy" ADD CONSTRAINT "order_policy_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_commission_rule_id_fkey" FOREIGN KEY ("commission_rule_id") REFERENCES "commission_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot say.
create extension if not exists btree_gist;

alter table commission_rule
  add constraint commission_rule_takes_a_share check (rate_bp between 0 and 10000),
  add constraint commission_rule_amounts_are_not_negative check (fixed_minor >= 0 and min_minor >= 0 and max_minor >= 0),
  add constraint commission_rule_limits_are_in_order check (min_minor <= max_minor),
  add constraint commission_rule_amounts_have_a_currency check (currency is not null or (fixed_minor = 0 and min_minor is null and max_minor is null)),
  add constraint commission_rule_knows_the_tier check (creator_tier in ('new', 'established', 'top')),
  add constraint commission_rule_ends_after_it_begins check (valid_until >= valid_from),
  add constraint commission_rule_is_of_two check (created_by_id <> approved_by_id),
  add constraint commission_rule_was_ended_by_somebody check
    ((ended_at is null) = (ended_by_id is null) and (ended_at is null) = (end_reason is null) and (ended_at is null or valid_until is not null)),
  -- Two rules for the same sales are never in force at the same moment: so one of those that match is always the most specific.
  add constraint commission_rule_overlaps exclude using gist (
    coalesce(platform, '') with =, coalesce(content_type, '') with =, coalesce(creator_tier, '') with =, coalesce(brand_id, 0) with =,
    coalesce(currency, '') with =, tstzrange(valid_from, valid_until) with &&);

alter table tax_rate
  add constraint tax_rate_is_a_share check (rate_bp between 0 and 10000),
  add constraint tax_rate_knows_the_kind check (kind in ('brand_fee_tax', 'commission_tax', 'withholding')),
  add constraint tax_rate_country_is_a_code check (country ~ '^[A-Z]{2}$'),
  add constraint tax_rate_ends_after_it_begins check (valid_until >= valid_from),
  add constraint tax_rate_is_of_two check (created_by_id <> approved_by_id),
  add constraint tax_rate_was_ended_by_somebody check
    ((ended_at is null) = (ended_by_id is null) and (ended_at is null) = (end_reason is null) and (ended_at is null or valid_until is not null)),
  add constraint tax_rate_overlaps exclude using gist (kind with =, coalesce(country, '') with =, tstzrange(valid_from, valid_until) with &&);

alter table order_policy add constraint order_policy_is_of_two check (created_by_id <> approved_by_id and (created_by_id is null) = (approved_by_id is null));

-- Orders and quotes were reckoned by these: a rule ends, sooner than it would have, and is never another one.
create function refuse_all_but_the_end() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - '{valid_until,ended_at,ended_by_id,end_reason}'::text[] is distinct from to_jsonb(old) - '{valid_until,ended_at,ended_by_id,end_reason}'::text[]
    or new.valid_until is null or new.valid_until > old.valid_until or new.ended_at is null then
    raise exception 'of a row of % only the end can be brought nearer', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger commission_rule_only_ends before update on commission_rule for each row execute function refuse_all_but_the_end();
create trigger commission_rule_stays before delete on commission_rule for each row execute function refuse_change();
create trigger commission_rule_is_not_truncated before truncate on commission_rule execute function refuse_change();
create trigger tax_rate_only_ends before update on tax_rate for each row execute function refuse_all_but_the_end();
create trigger tax_rate_stays before delete on tax_rate for each row execute function refuse_change();
create trigger tax_rate_is_not_truncated before truncate on tax_rate execute function refuse_change();

-- What an order was reckoned by is frozen with it.
create function refuse_other_rates() returns trigger language plpgsql as $$
begin
  raise exception 'the rates of an order stay as they were when it was placed' using errcode = 'restrict_violation';
end $$;
create trigger order_keeps_its_rates before update of rates, commission_rule_id on "order" for each row
  when (old.rates is distinct from new.rates or old.commission_rule_id is distinct from new.commission_rule_id) execute function refuse_other_rates();
