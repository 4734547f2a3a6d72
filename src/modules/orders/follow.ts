import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { OpenChange } from './facts.ts'
import type { OrderRow } from './queries.ts'
import type { Move, Status } from './rules.ts'
import { partyOf } from './visible.ts'

const answer = statement(
  'orders.answer_change',
  `update change_request set status = $2::"ChangeStatus", answered_at = $3, applied_at = case when $2 = 'accepted' then $3::timestamptz end where id = $1 and status = 'open'`,
)
const answers: Partial<Record<Move, string | null>> = {
  accept_change: 'accepted',
  agree_by_silence: 'accepted',
  decline_change: 'declined',
  withdraw_change: 'withdrawn',
  pay: null,
}

/** Keeps an open proposal in step with the order's moves: whatever is not an answer to it lapses it. */
export async function followChange(tx: Tx, move: Move, change: OpenChange): Promise<void> {
  const status = move in answers ? answers[move] : 'lapsed'
  if (status) await tx.query(answer, [change.id, status, tx.now])
}

const insert = statement('orders.open_dispute', `insert into dispute (order_id, opened_by, reason, opened_at) values ($1, $2, $3, $4)`)
const close = statement(
  'orders.close_dispute',
  `update dispute set status = $2::"DisputeStatus", decision = $3, decision_text = $4, creator_share_bp = $5, decided_by = $6, decided_at = $7
   where order_id = $1 and status = 'open'`,
)

const byTime: Partial<Record<Move, string>> = {
  hold_limit: 'The money has been held as long as it may be',
  info_timeout: 'The information the creator asked for did not come',
  unpaid_timeout: 'The invoice was not paid',
}

/** Keeps the dispute in step with its order: opened with the move that disputes, closed with the one that leads out. A chargeback alone is none. */
export async function followDispute(
  tx: Tx,
  move: Move,
  order: OrderRow,
  landing: Status,
  asked: { reason?: string | undefined; creator_share_bp?: number | undefined },
): Promise<void> {
  if (landing === 'disputed' && order.status !== 'disputed' && move !== 'chargeback_opened')
    await tx.query(insert, [order.id, partyOf(tx.actor, order), asked.reason ?? byTime[move] ?? move, tx.now])
  if (order.status !== 'disputed' || landing === 'disputed') return
  const status = move === 'withdraw_dispute' ? 'withdrawn' : 'resolved'
  const share = asked.creator_share_bp ?? null
  await tx.query(close, [order.id, status, move, asked.reason ?? null, share, tx.actor.id, tx.now])
}
