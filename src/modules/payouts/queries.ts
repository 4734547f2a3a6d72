import { statement } from '#platform/db.ts'
import { standing } from '#modules/users/index.ts'
import type { HoldReason, Move, Party, PayoutStatus } from './rules.ts'

export type PayoutRow = {
  id: bigint
  creator_id: bigint
  currency: string
  amount_minor: bigint
  status: PayoutStatus
  version: number
  hold_reasons: HoldReason[]
  reason: string | null
  payout_account_id: bigint
  account_kind: string
  account_last4: string
  requested_by: 'creator' | 'schedule'
  period: string | null
  batch_id: bigint | null
  bank_reference: string | null
  paid_at: Date | null
  created_at: Date
  updated_at: Date
}
const columns = `id, creator_id, currency, amount_minor, status, version, hold_reasons, reason, payout_account_id, account_kind, account_last4, requested_by,
  period::text, batch_id, bank_reference, paid_at, created_at, updated_at`

/** One of this creator's ($2), or anybody's where that is null. */
export const findPayout = statement<PayoutRow>(
  'payouts.find',
  `select ${columns} from payout where id = $1 and ($2::bigint is null or creator_id = $2)`,
)
export const lockPayout = statement<PayoutRow>('payouts.lock', `${findPayout.text} for update`)

export const listOwn = statement<PayoutRow>(
  'payouts.list_own',
  `select ${columns} from payout where creator_id = $1 and ($2::text is null or status = $2::"PayoutStatus") and ($3::text is null or currency = $3)
     and ($4::bigint is null or id < $4) order by id desc limit $5`,
)
export const listAll = statement<PayoutRow>(
  'payouts.list_all',
  `select ${columns} from payout where ($1::bigint is null or creator_id = $1) and ($2::text is null or status = $2::"PayoutStatus")
     and ($3::text is null or currency = $3) and ($4::bigint is null or id < $4) order by id desc limit $5`,
)

export type Standing = { paid_before: boolean; open: boolean; chargebacks: boolean; active: boolean }
export const standingOf = statement<Standing>(
  'payouts.standing',
  `select exists (select from payout where creator_id = $1 and status = 'paid') as paid_before,
     exists (select from payout where creator_id = $1 and currency = $2 and status in ('requested', 'held')) as open,
     exists (select from "order" where creator_id = $1 and chargebacks_open > 0) as chargebacks,
     ${standing('u', '$3')} = 'active' as active
   from creator_profile c join "user" u on u.id = c.user_id where c.id = $1`,
)

/** No row when one waits already, or the schedule has asked for this day before. */
export const insertPayout = statement<{ id: bigint }>(
  'payouts.insert',
  `insert into payout (creator_id, currency, amount_minor, status, hold_reasons, payout_account_id, account_kind, account_last4, requested_by, period, created_at, updated_at)
   values ($1, $2, $3, $4::"PayoutStatus", $5::text[], $6, $7, $8, $9, $10::date, $11, $11) on conflict do nothing returning id`,
)
export const scheduledBefore = statement(
  'payouts.scheduled_before',
  'select id from payout where creator_id = $1 and currency = $2 and period = $3::date',
)

export const setStatus = statement<PayoutRow>(
  'payouts.set_status',
  `update payout set status = $2::"PayoutStatus", reason = coalesce($3, reason), hold_reasons = coalesce($4::text[], hold_reasons),
     bank_reference = coalesce($5, bank_reference), paid_at = coalesce($6, paid_at), released_at = case when $7 then $8 else released_at end,
     updated_at = $8, version = version + 1
   where id = $1 returning ${columns}`,
)

/** One event for each of these payouts, as they are now. */
export const noteMove = statement(
  'payouts.note',
  `insert into payout_event (payout_id, seq, move, "from", "to", party, actor_id, reason, created_at)
   select id, version, $2, $3::"PayoutStatus", status, $4, $5, $6, $7 from payout where id = any($1::bigint[])`,
)

export type EventRow = {
  seq: number
  move: Move | 'request'
  from: PayoutStatus | null
  to: PayoutStatus
  party: Party
  reason: string | null
  created_at: Date
}
export const historyOf = statement<EventRow>(
  'payouts.history',
  'select seq, move, "from", "to", party, reason, created_at from payout_event where payout_id = $1 order by seq limit 100',
)
