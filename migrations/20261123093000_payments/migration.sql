-- AlterTable
ALTER TABLE "checkout" ALTER COLUMN "provider" DROP NOT NULL;

-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "fact" TEXT NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "refund_fact_payment_id_key" ON "refund"("fact", "payment_id");
