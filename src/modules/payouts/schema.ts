import { z } from 'zod'
import { amount, currency, id, instant, pageOf, pageQuery } from '#platform/wire.ts'
import { holdReasons, moves } from './rules.ts'

const statuses = ['requested', 'held', 'processing', 'paid', 'failed', 'cancelled'] as const
const move = z.enum(moves as [(typeof moves)[number]])
export const day = z.iso.date()

export const Payout = z
  .object({
    id,
    creator_id: id,
    currency,
    amount,
    status: z.enum(statuses),
    version: z.int(),
    hold_reasons: z.array(z.enum(holdReasons)).describe('Why it is or was held for us to look at'),
    reason: z.string().nullable().describe('Why it was refused or failed'),
    payout_account_id: id,
    account_kind: z.string(),
    account_last4: z.string(),
    requested_by: z.enum(['creator', 'schedule']),
    period: day.nullable().describe('The due day of the schedule that asked for it'),
    export_id: id.nullable(),
    bank_reference: z.string().nullable(),
    paid_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    can: z.array(z.object({ move, allowed: z.boolean() })),
  })
  .meta({ id: 'Payout' })
export const PayoutPage = pageOf(Payout)

const PayoutEvent = z
  .object({
    seq: z.int(),
    move: z.enum(['request', ...moves]),
    from: z.enum(statuses).nullable(),
    to: z.enum(statuses),
    party: z.enum(['owner', 'staff', 'system']),
    reason: z.string().nullable(),
    created_at: instant,
  })
  .meta({ id: 'PayoutEvent' })
export const PayoutWithHistory = Payout.extend({ history: z.array(PayoutEvent).describe('Oldest first') }).meta({ id: 'PayoutWithHistory' })

export const RequestPayout = z.object({ currency, amount: amount.optional().describe('All there is when left out') })
export const NamedPayout = z.object({ payout_id: id })
export const ListPayouts = z.object({ ...pageQuery, status: z.enum(statuses).optional(), currency: currency.optional() })
export const ListAllPayouts = ListPayouts.extend({ creator_id: id.optional() })
