import { z } from 'zod'
import { ChargebackStatus } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text, webUrl } from '#platform/wire.ts'

const ChargebackShare = z.object({ order_id: id, payment_id: id, amount, fee: amount })
export const Chargeback = z
  .object({
    id,
    provider: z.string(),
    gateway_chargeback_id: z.string(),
    gateway_payment_id: z.string(),
    amount,
    fee: amount,
    currency,
    reason: z.string(),
    status: z.enum(ChargebackStatus),
    respond_by: instant.nullable().describe('Until when the gateway takes evidence'),
    opened_at: instant,
    closed_at: instant.nullable(),
    shares: z.array(ChargebackShare).describe('Of each order that the charge paid for'),
  })
  .meta({ id: 'Chargeback' })
export const Evidence = z
  .object({ id, text: z.string(), links: z.array(z.string()), added_by: id, created_at: instant })
  .meta({ id: 'ChargebackEvidence' })
export const ChargebackCase = Chargeback.extend({ evidence: z.array(Evidence).describe('Newest first, a hundred at most') }).meta({
  id: 'ChargebackCase',
})
export const ListChargebacks = z.object({ ...pageQuery, status: z.enum(ChargebackStatus).optional() })
export const ChargebackPage = pageOf(Chargeback)
export const NamedChargeback = z.object({ chargeback_id: id })
export const AddEvidence = NamedChargeback.extend({ text: text(5000), links: z.array(webUrl).max(20).default([]) })
