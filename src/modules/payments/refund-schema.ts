import { z } from 'zod'
import { RefundDestination, RefundStatus } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'

export const Refund = z
  .object({
    id,
    order_id: id,
    payment_id: id,
    amount,
    currency,
    reason: z.string(),
    status: z.enum(RefundStatus).describe('failed: the gateway would not, and the brand has it as credit'),
    destination: z.enum(RefundDestination),
    provider: z.string(),
    gateway_refund_id: z.string().nullable(),
    bank_reference: z.string().nullable(),
    created_at: instant,
    settled_at: instant.nullable(),
  })
  .meta({ id: 'Refund' })
export const RefundPage = pageOf(Refund)
export const OrderRefunds = z.object({ order_id: id, ...pageQuery })
