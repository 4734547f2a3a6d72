import { z } from 'zod'
import { GatewayEventState, RefundStatus } from '#generated/prisma/enums.ts'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'

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
