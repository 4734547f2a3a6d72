import { linesOf, post, type Posting } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { captured, returned } from './amounts.ts'
import { applyChange, paidChange } from './changes.ts'
import { totalOf } from './facts.ts'
import { dueBy, makeMove } from './move.ts'
import { factsOf, lockOrder, type OrderRow } from './queries.ts'

/** `provider` is the gateway's name, `wallet` for the brand's own credit, `manual` for a transfer to our bank that staff recorded. */
export type Capture = { order_id: bigint; payment_id: bigint; provider: string; amount_minor: bigint; currency: string }
export type Captured = 'paid' | 'held' | 'returned' | 'known'

/**
 * Money for an order has arrived, all of it or a part. Once the order's total is held, a waiting order becomes confirmed and a higher price
 * that was agreed on applies; money for an order that waits no longer, or more than is due, is owed back at once. Told twice of the same
 * payment it does nothing the second time. Who asks has checked that the payment was for this order.
 */
export async function recordCapture(tx: Tx, capture: Capture): Promise<Captured> {
  const order = await lockOrder(tx, capture.order_id)
  if (capture.currency !== order.currency) throw new Error(`payment ${capture.payment_id} is not in the currency of order ${order.id}`)
  const fact = captured(order, capture)
  if ((await linesOf(tx, fact.key)).length > 0) return 'known'
  if (order.ended_at !== null) {
    await post(tx, fact)
    await giveBack(tx, order, capture, returned(order, capture.amount_minor, `payment:${capture.payment_id}:returned`), 'paid_too_late')
    return 'returned'
  }

  const facts = factsOf(order, tx.now)
  const held = facts.held_minor + capture.amount_minor
  const change = order.paid_at ? await paidChange(tx, order, facts, held) : null
  const due = change?.total_minor ?? totalOf(facts)
  const pays = change !== null || (order.paid_at === null && held >= due)
  if (pays) await makeMove(tx, 'pay', { order_id: order.id }, { postings: [fact], ...(change && { sets: change.sets }) })
  else await post(tx, fact)
  if (change) await applyChange(tx, change.id)
  const waits = order.paid_at !== null && change === null
  if ((pays || waits) && held > due && !(waits && (await someChangeWaits(tx, order.id))))
    await giveBack(
      tx,
      order,
      capture,
      returned(order, smaller(held - due, capture.amount_minor), `payment:${capture.payment_id}:excess`),
      'paid_too_much',
    )
  return pays ? 'paid' : 'held'
}

const smaller = (one: bigint, other: bigint) => (one < other ? one : other)
const waiting = statement(
  'orders.some_change_waits',
  `select 1 from change_request where order_id = $1 and status = 'accepted' and applied_at is null`,
)
const someChangeWaits = async (tx: Tx, order_id: bigint) => (await tx.query(waiting, [order_id])).length > 0

async function giveBack(tx: Tx, order: OrderRow, { payment_id }: Capture, back: Posting, reason: string): Promise<void> {
  await post(tx, back)
  const due = dueBy(back, order)
  if (due) await tx.emit('order.refund_due', { ...due, payment_id, reason })
}
