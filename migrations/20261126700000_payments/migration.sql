-- CreateEnum
CREATE TYPE "PaymentSource" AS ENUM ('gateway', 'wallet', 'manual');

-- CreateEnum
CREATE TYPE "RefundDestination" AS ENUM ('gateway', 'bank', 'wallet');

-- CreateEnum
CREATE TYPE "GatewayEventState" AS ENUM ('received', 'handled', 'parked', 'failed');

-- CreateEnum
CREATE TYPE "ChargebackStatus" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "DifferenceKind" AS ENUM ('missing_here', 'missing_there', 'amount_differs');

-- AlterTable
ALTER TABLE "checkout" ADD COLUMN     "captured_at" TIMESTAMPTZ(3),
ADD COLUMN     "fee_minor" BIGINT,
ADD COLUMN     "gateway_payment_id" TEXT,
ADD COLUMN     "wallet_minor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "gateway_event" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "error" TEXT,
ADD COLUMN     "next_try_at" TIMESTAMPTZ(3),
ADD COLUMN     "state" "GatewayEventState" NOT NULL DEFAULT 'received';

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "amount_minor" BIGINT,
ADD COLUMN     "charged" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "refunded_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "source" "PaymentSource" NOT NULL DEFAULT 'gateway',
ALTER COLUMN "checkout_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "bank_reference" TEXT,
ADD COLUMN     "confirmed_by" BIGINT,
ADD COLUMN     "destination" "RefundDestination" NOT NULL DEFAULT 'gateway',
ADD COLUMN     "provider" TEXT,
ADD COLUMN     "settled_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "chargeback" (
    "id" BIGSERIAL NOT NULL,
    "provider" TEXT NOT NULL,
    "gateway_chargeback_id" TEXT NOT NULL,
    "gateway_payment_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "ChargebackStatus" NOT NULL DEFAULT 'open',
    "respond_by" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chargeback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chargeback_share" (
    "chargeback_id" BIGINT NOT NULL,
    "payment_id" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,

    CONSTRAINT "chargeback_share_pkey" PRIMARY KEY ("chargeback_id","payment_id")
);

-- CreateTable
CREATE TABLE "chargeback_evidence" (
    "id" BIGSERIAL NOT NULL,
    "chargeback_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "links" JSONB NOT NULL DEFAULT '[]',
    "added_by" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chargeback_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "brand_terms" (
    "brand_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "limit_minor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "set_by" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "brand_terms_pkey" PRIMARY KEY ("brand_id","currency")
);

-- CreateTable
CREATE TABLE "goodwill" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "given_by" BIGINT NOT NULL,
    "approved_by" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "goodwill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation" (
    "id" BIGSERIAL NOT NULL,
    "provider" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "compared" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,
    "started_by" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reconciliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation_difference" (
    "id" BIGSERIAL NOT NULL,
    "reconciliation_id" BIGINT NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" "DifferenceKind" NOT NULL,
    "fact" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "ours_minor" BIGINT,
    "theirs_minor" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" BIGINT,
    "note" TEXT,

    CONSTRAINT "reconciliation_difference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "chargeback_status_id_idx" ON "chargeback"("status", "id");

-- CreateIndex
CREATE UNIQUE INDEX "chargeback_provider_gateway_chargeback_id_key" ON "chargeback"("provider", "gateway_chargeback_id");

-- CreateIndex
CREATE INDEX "chargeback_share_payment_id_idx" ON "chargeback_share"("payment_id");

-- CreateIndex
CREATE INDEX "chargeback_share_order_id_idx" ON "chargeback_share"("order_id");

-- CreateIndex
CREATE INDEX "chargeback_evidence_chargeback_id_id_idx" ON "chargeback_evidence"("chargeback_id", "id");

-- CreateIndex
CREATE INDEX "goodwill_brand_id_id_idx" ON "goodwill"("brand_id", "id");

-- CreateIndex
CREATE INDEX "reconciliation_provider_day_idx" ON "reconciliation"("provider", "day");

-- CreateIndex
CREATE INDEX "reconciliation_difference_reconciliation_id_id_idx" ON "reconciliation_difference"("reconciliation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reconciliation_difference_provider_fact_subject_kind_key" ON "reconciliation_difference"("provider", "fact", "subject", "kind");

-- CreateIndex
CREATE INDEX "checkout_provider_captured_at_idx" ON "checkout"("provider", "captured_at");

-- CreateIndex
CREATE UNIQUE INDEX "checkout_provider_gateway_payment_id_key" ON "checkout"("provider", "gateway_payment_id");

-- CreateIndex
CREATE INDEX "gateway_event_state_id_idx" ON "gateway_event"("state", "id");

-- CreateIndex
CREATE INDEX "refund_status_id_idx" ON "refund"("status", "id");

-- CreateIndex
CREATE INDEX "refund_provider_settled_at_idx" ON "refund"("provider", "settled_at");

-- CreateIndex
CREATE UNIQUE INDEX "refund_provider_gateway_refund_id_key" ON "refund"("provider", "gateway_refund_id");

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_confirmed_by_fkey" FOREIGN KEY ("confirmed_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback_share" ADD CONSTRAINT "chargeback_share_chargeback_id_fkey" FOREIGN KEY ("chargeback_id") REFERENCES "chargeback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback_share" ADD CONSTRAINT "chargeback_share_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback_share" ADD CONSTRAINT "chargeback_share_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback_evidence" ADD CONSTRAINT "chargeback_evidence_chargeback_id_fkey" FOREIGN KEY ("chargeback_id") REFERENCES "chargeback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback_evidence" ADD CONSTRAINT "chargeback_evidence_added_by_fkey" FOREIGN KEY ("added_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brand_terms" ADD CONSTRAINT "brand_terms_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brand_terms" ADD CONSTRAINT "brand_terms_set_by_fkey" FOREIGN KEY ("set_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goodwill" ADD CONSTRAINT "goodwill_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goodwill" ADD CONSTRAINT "goodwill_given_by_fkey" FOREIGN KEY ("given_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goodwill" ADD CONSTRAINT "goodwill_approved_by_fkey" FOREIGN KEY ("approved_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation" ADD CONSTRAINT "reconciliation_started_by_fkey" FOREIGN KEY ("started_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation_difference" ADD CONSTRAINT "reconciliation_difference_reconciliation_id_fkey" FOREIGN KEY ("reconciliation_id") REFERENCES "reconciliation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconciliation_difference" ADD CONSTRAINT "reconciliation_difference_resolved_by_fkey" FOREIGN KEY ("resolved_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until now a payment was the whole of its order, by the gateway of its checkout.
update payment p set amount_minor = o.price_minor + o.brand_fee_minor + o.brand_fee_tax_minor,
  refunded_minor = coalesce((select sum(r.amount_minor) from refund r where r.payment_id = p.id), 0)
from "order" o where o.id = p.order_id;
update refund r set provider = c.provider, settled_at = case when r.status in ('succeeded', 'failed') then r.updated_at end,
  destination = case when r.status = 'failed' then 'wallet' else 'gateway' end::"RefundDestination"
from payment p join checkout c on c.id = p.checkout_id where p.id = r.payment_id;
update checkout c set gateway_payment_id = p.transaction_id, captured_at = p.payment_date
from payment p where p.checkout_id = c.id and p.transaction_id is not null;
update gateway_event set state = 'handled' where handled_at is not null;
alter table payment alter column amount_minor set not null;
alter table refund alter column provider set not null;

alter table checkout drop constraint checkout_amount_is_positive,
  add constraint checkout_amount_is_positive check (amount_minor >= 0 and wallet_minor >= 0 and amount_minor + wallet_minor > 0),
  add constraint checkout_fee_is_not_negative check (fee_minor >= 0);
alter table payment
  add constraint payment_minor_is_positive check (amount_minor > 0),
  add constraint payment_refunds_at_most_itself check (refunded_minor between 0 and amount_minor),
  add constraint payment_by_checkout_or_transfer check ((source = 'manual') = (checkout_id is null)),
  add constraint payment_refunded_when_captured check (refunded_minor = 0 or source = 'wallet' or transaction_id is not null);
alter table chargeback
  add constraint chargeback_amounts_are_sane check (amount_minor > 0 and fee_minor >= 0),
  add constraint chargeback_closed_when_decided check ((status = 'open') = (closed_at is null));
alter table chargeback_share add constraint chargeback_share_amounts_are_sane check (amount_minor > 0 and fee_minor >= 0);
alter table brand_terms add constraint brand_terms_limit_is_not_negative check (limit_minor >= 0);
alter table goodwill add constraint goodwill_amount_is_positive check (amount_minor > 0);
alter table refund add constraint refund_by_bank_has_reference check (destination <> 'bank' or status <> 'succeeded' or bank_reference is not null);

-- A transfer is recorded once.
create unique index payment_transfer_is_recorded_once on payment (transaction_id) where source = 'manual';
create index gateway_event_to_try_again on gateway_event (next_try_at) where next_try_at is not null;
create index order_open_invoice on "order" (brand_id, currency) where terms = 'invoice' and paid_at is null and ended_at is null;
create index reconciliation_difference_open on reconciliation_difference (id) where resolved_at is null;

-- Refunds never exceed what a payment brought: each adds to the payment's sum, which a check holds. Neither is ever changed or taken away.
create function count_refund() returns trigger language plpgsql as $$
begin
  update payment set refunded_minor = refunded_minor + new.amount_minor where id = new.payment_id;
  return null;
end $$;
create trigger refund_is_counted after insert on refund for each row execute function count_refund();
create trigger refund_amount_is_immutable before update on refund for each row
  when ((old.amount_minor, old.payment_id, old.currency, old.fact) is distinct from (new.amount_minor, new.payment_id, new.currency, new.fact))
  execute function refuse_change();
create trigger refund_is_not_deleted before delete on refund for each row execute function refuse_change();
create trigger chargeback_evidence_is_immutable before update or delete on chargeback_evidence for each row execute function refuse_change();
create trigger goodwill_is_immutable before update or delete on goodwill for each row execute function refuse_change();
