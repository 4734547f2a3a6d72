import { z } from 'zod'
import { ChargebackStatus, GatewayEventState, RefundStatus } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text, webUrl } from '#platform/wire.ts'

export const GatewayEvent = z
  .object({
    id,
    provider: z.string(),
    event_id: z.string().describe("The gateway's id of the event"),
    kind: z.string(),
    subject: z.string().describe("The gateway's id of what it is about"),
    state: z
      .enum(GatewayEventState)
      .describe('parked: about something not known yet; failed: cannot be right, or nobody knew it for a week'),
    attempts: z.int(),
    outcome: z.string().nullable(),
    error: z.string().nullable().describe('Why it could not be acted on the last time'),
    received_at: instant,
    handled_at: instant.nullable(),
    next_try_at: instant.nullable(),
  })
  .meta({ id: 'GatewayEvent' })
export const ListGatewayEvents = z.object({ ...pageQuery, state: z.enum(GatewayEventState).optional() })
export const GatewayEventPage = pageOf(GatewayEvent)
export const NamedGatewayEvent = z.object({ gateway_event_id: id })

export const ListRefunds = z.object({ ...pageQuery, status: z.enum(RefundStatus).optional() })
export const ConfirmRefund = z.object({
  refund_id: id,
  to: z.enum(['bank', 'wallet']).describe('bank: a transfer was made; wallet: the brand keeps it as credit'),
  bank_reference: text(100).optional().describe("The bank's reference of the transfer"),
})

export const RecordTransfer = z.object({
  order_id: id,
  amount,
  currency,
  bank_reference: text(100).describe("The bank's reference of the transfer; each is recorded once"),
  received_at: instant,
})

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
