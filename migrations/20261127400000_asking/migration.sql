-- When the gateway is asked next how it stands; null when nobody asks any more.
ALTER TABLE "checkout" ADD COLUMN "ask_at" TIMESTAMPTZ(3);
UPDATE "checkout" SET "ask_at" = "updated_at" WHERE "session_id" IS NOT NULL AND "status" <> 'paid';
CREATE INDEX "checkout_provider_ask_at_idx" ON "checkout" ("provider", "ask_at");

-- Each minute's questions find what is due without looking at what is over.
CREATE INDEX "gateway_event_next_try_at_id_idx" ON "gateway_event" ("next_try_at", "id");
CREATE INDEX "refund_open" ON "refund" ("provider", "updated_at") WHERE "status" IN ('requested', 'processing') AND "destination" = 'gateway';
