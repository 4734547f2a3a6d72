-- CreateEnum
CREATE TYPE "ShipmentState" AS ENUM ('shared', 'sent', 'received', 'missing', 'damaged');

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "awaited_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "shipment" (
    "order_id" BIGINT NOT NULL,
    "state" "ShipmentState" NOT NULL DEFAULT 'shared',
    "version" INTEGER NOT NULL DEFAULT 1,
    "address_sealed" BYTEA,
    "address_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "info_request" INTEGER,
    "carrier" TEXT,
    "tracking_number" TEXT,
    "tracking_url" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "expected_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "problem_note" TEXT,
    "reported_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shipment_pkey" PRIMARY KEY ("order_id")
);

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent says by whom, when, and until when it is awaited; what is in a state says since when. People open the address: nothing but the web.
alter table shipment
  add constraint shipment_is_sent_whole check ((sent_at is null) = (carrier is null) and (sent_at is null) = (expected_at is null) and expected_at >= sent_at),
  add constraint shipment_state_is_told check (case state
    when 'shared' then sent_at is null
    when 'sent' then sent_at is not null
    when 'received' then received_at is not null
    else sent_at is not null and reported_at is not null and problem_note is not null end),
  add constraint shipment_tracking_is_on_the_web check (tracking_url like 'https://%' and length(tracking_url) <= 500);

-- Addresses that are still to be forgotten.
create index shipment_remembered on shipment (order_id) where address_sealed is not null;
