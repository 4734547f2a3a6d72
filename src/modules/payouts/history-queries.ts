import { statement } from '#platform/db.ts'
import type { Move, Party, PayoutStatus } from './rules.ts'

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
