-- CreateTable
CREATE TABLE "cart_item" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "package_id" BIGINT,
    "package_version" INTEGER,
    "offer_id" BIGINT,
    "addons" JSONB NOT NULL DEFAULT '[]',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "requirements" TEXT,
    "deadline" TIMESTAMPTZ(3),
    "note" TEXT,
    "added_by" BIGINT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" BIGSERIAL NOT NULL,
    "brand_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "checkout_id" BIGINT,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cart_item_offer_id_key" ON "cart_item"("offer_id");

-- CreateIndex
CREATE INDEX "cart_item_brand_id_id_idx" ON "cart_item"("brand_id", "id");

-- CreateIndex
CREATE INDEX "cart_item_package_id_idx" ON "cart_item"("package_id");

-- CreateIndex
CREATE INDEX "cart_item_added_by_idx" ON "cart_item"("added_by");

-- CreateIndex
CREATE INDEX "cart_item_updated_at_idx" ON "cart_item"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "quote_checkout_id_key" ON "quote"("checkout_id");

-- CreateIndex
CREATE INDEX "quote_brand_id_id_idx" ON "quote"("brand_id", "id");

-- CreateIndex
CREATE INDEX "quote_policy_version_idx" ON "quote"("policy_version");

-- CreateIndex
CREATE INDEX "quote_expires_at_idx" ON "quote"("expires_at");

-- AddForeignKey
ALTER TABLE "cart_item" ADD CONSTRAINT "cart_item_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_item" ADD CONSTRAINT "cart_item_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_item" ADD CONSTRAINT "cart_item_added_by_fkey" FOREIGN KEY ("added_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_item" ADD CONSTRAINT "cart_item_package_id_package_version_fkey" FOREIGN KEY ("package_id", "package_version") REFERENCES "package_version"("package_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_brand_id_fkey" FOREIGN KEY ("brand_id") REFERENCES "brand_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_policy_version_fkey" FOREIGN KEY ("policy_version") REFERENCES "order_policy"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_checkout_id_fkey" FOREIGN KEY ("checkout_id") REFERENCES "checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma cannot say.
alter table cart_item
  add constraint cart_item_is_a_package_as_seen_or_an_offer check
    ((offer_id is null) = (package_id is not null) and (package_id is null) = (package_version is null)),
  add constraint cart_item_addons_are_a_list check (jsonb_typeof(addons) = 'array' and jsonb_array_length(addons) <= 20),
  add constraint cart_item_answers_have_names check (jsonb_typeof(answers) = 'object');

alter table quote
  add constraint quote_has_lines check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 50),
  add constraint quote_costs_something check (total_minor > 0),
  add constraint quote_is_used_by_a_checkout check ((used_at is null) = (checkout_id is null));
