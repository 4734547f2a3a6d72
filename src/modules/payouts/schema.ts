import { z } from 'zod'
import { amount, currency, id, instant, pageOf, pageQuery, text } from '#platform/wire.ts'
import { holdReasons, moves } from './rules.ts'

const statuses = ['requested', 'held', 'processing', 'paid', 'failed', 'cancelled'] as const
const move = z.enum(moves as [(typeof moves)[number]])
const day = z.iso.date()

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

export const PayoutSchedule = z
  .object({
    currency,
    kind: z.enum(['manual', 'weekly', 'monthly']),
    day: z.int().nullable(),
    minimum: amount,
    due_on: day.nullable().describe('By your own calendar'),
    last_due_on: day.nullable(),
    last_outcome: z.string().nullable().describe('requested, or the code of what stood against it'),
    updated_at: instant,
  })
  .meta({ id: 'PayoutSchedule' })
export const PayoutSchedules = z.object({ items: z.array(PayoutSchedule).describe('One per currency') })
export const SetSchedule = z.object({
  currency,
  kind: z.enum(['manual', 'weekly', 'monthly']),
  day: z.int().min(1).max(31).optional().describe('1 (Monday) to 7, or the day of the month; a shorter month ends on its last day'),
  minimum: amount.optional().describe('Nothing is asked for below this'),
})

const reason = text(500, 5)
export const ReleasePayout = NamedPayout
export const ReasonedPayout = z.object({ payout_id: id, reason })
const reference = text(64).regex(/^[\w ./:-]+$/, { error: 'Give the reference as the bank wrote it' })
export const ConfirmPayout = z.object({ payout_id: id, bank_reference: reference, paid_at: instant })
export const Released = Payout.extend({ awaiting_approval: z.object({ approval_id: id, expires_at: instant }).nullable() }).meta({
  id: 'ReleasedPayout',
})

export const PayoutExport = z
  .object({ id, currency, count: z.int(), total: amount, made_by: id, created_at: instant })
  .meta({ id: 'PayoutExport' })
export const MadeExport = z.object({
  export: PayoutExport.nullable().describe('Null when all that waited had to be held'),
  held: z.array(id).describe('Payouts that were found not fit to leave'),
})
export const PayoutExportPage = pageOf(PayoutExport)
export const MakeExport = z.object({ currency, most: z.int().min(1).max(200).default(200) })
export const ListExports = z.object(pageQuery)
export const ReadExport = z.object({ export_id: id, reason: reason.describe('Why bank details are looked at; it is kept') })

export const PayoutResult = z.object({
  payout_id: id,
  outcome: z.enum(['paid', 'failed']),
  bank_reference: reference.optional(),
  paid_at: instant.optional(),
  reason: text(500).optional(),
})
export const RecordResults = z.object({ results: z.array(PayoutResult).min(1).max(200) })
export const RecordedResults = z.object({
  results: z.array(
    z.object({
      payout_id: id,
      outcome: z.enum(['applied', 'duplicate', 'conflict', 'unknown', 'incomplete']),
      detail: z.string().nullable(),
    }),
  ),
})
