import assert from 'node:assert/strict'
import type { Tx } from '#platform/ctx.ts'
import { record } from '#modules/audit/index.ts'
import { userOfCreator } from '#modules/profiles/index.ts'
import './events.ts'
import { giveBack } from './money.ts'
import { noteMove, setStatus, type PayoutRow } from './queries.ts'
import { payoutProcess, statusAfter, type HoldReason, type Move, type Party } from './rules.ts'

const told = {
  cancel: ['payout.cancelled', 'payouts.cancelled'],
  hold: ['payout.held', 'payouts.held'],
  release: ['payout.released', 'payouts.released'],
  refuse: ['payout.cancelled', 'payouts.refused'],
  export: ['payout.exported', 'payouts.exported'],
  confirm: ['payout.paid', 'payouts.confirmed'],
  fail: ['payout.failed', 'payouts.failed'],
} as const

export type About = {
  readonly reason?: string
  readonly hold_reasons?: readonly HoldReason[]
  readonly bank_reference?: string
  readonly paid_at?: Date
}

/** Makes a move of a payout that the caller has locked: status, history, money that goes back, audit and event. */
export async function movePayout(tx: Tx, row: PayoutRow, move: Move, party: Party, about: About = {}): Promise<PayoutRow> {
  const status = statusAfter(move, party, row.status)
  const { reason = null, hold_reasons = null, bank_reference = null, paid_at = null } = about
  const values = [row.id, status, move === 'hold' ? null : reason, hold_reasons, bank_reference, paid_at, move === 'release', tx.now]
  const [moved] = await tx.query(setStatus, values)
  assert(moved, 'the payout is locked')
  const actor_id = party === 'system' ? null : tx.actor.id
  await tx.query(noteMove, [[row.id], move, row.status, party, actor_id, reason ?? hold_reasons?.join(', ') ?? bank_reference, tx.now])
  if (payoutProcess[move].returns_money) await giveBack(tx, row)
  const [event, deed] = told[move]
  const facts = { payout_id: String(row.id), ...(reason !== null && { reason }), ...(bank_reference !== null && { bank_reference }) }
  await record(tx, deed, { subject_id: (await userOfCreator(tx, row.creator_id)) ?? null, facts })
  await tx.emit(event, { payout_id: row.id, creator_id: row.creator_id })
  return moved
}
