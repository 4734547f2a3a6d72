import { post } from '#modules/ledger/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { captured, returned, totalOf } from './amounts.ts'
import { dueBy, makeMove } from './move.ts'
import { lockOrder } from './queries.ts'

export type Capture = { order_id: bigint; payment_id: bigint; provider: string; amount_minor: bigint; currency: string }

/**
 * A gateway holds the money for an order. A waiting order becomes confirmed; money for an order that waits no longer is owed back at once.
 * Told twice of the same payment it does nothing the second time. The amount must be the order's: who asks has checked it.
 */
export async function recordCapture(tx: Tx, capture: Capture): Promise<'confirmed' | 'returned' | 'known'> {
  const order = await lockOrder(tx, capture.order_id)
  if (capture.currency !== order.currency || capture.amount_minor !== totalOf(order))
    throw new Error(`payment ${capture.payment_id} is not the amount of order ${order.id}`)
  const fact = captured(order, capture)
  if (order.status === 'pending') {
    await makeMove(tx, 'pay', capture, [fact])
    return 'confirmed'
  }
  const { posted } = await post(tx, fact)
  if (!posted) return 'known'
  const back = returned(order, capture.amount_minor, `payment:${capture.payment_id}:returned`)
  await post(tx, back)
  await tx.emit('order.refund_due', { ...dueBy(back, order), payment_id: capture.payment_id, reason: 'paid_too_late' })
  return 'returned'
}

const defer = statement(
  'orders.defer_payment',
  `update order_timer set due_at = $2 where order_id = $1 and kind = 'expire_payment' and due_at < $2`,
)

/** A payment is on its way: the order waits for it, at most a day beyond its window. */
export async function deferPayment(tx: Tx, order_id: bigint): Promise<void> {
  const order = await lockOrder(tx, order_id)
  const until = order.created_at.getTime() + order.policy.payment_window_ms + order.policy.payment_in_flight_ms
  if (order.status === 'pending') await tx.query(defer, [order_id, new Date(until)])
}
