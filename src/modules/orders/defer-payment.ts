import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { factsOf, lockOrder } from './queries.ts'

const defer = statement(
  'orders.defer_payment',
  `update order_timer set due_at = $2 where order_id = $1 and kind = 'expire_payment' and due_at < $2`,
)

/** A payment is on its way: the order waits for it, at most a day beyond its window. */
export async function deferPayment(tx: Tx, order_id: bigint): Promise<void> {
  const order = await lockOrder(tx, order_id)
  const { policy } = factsOf(order, tx.now)
  const until = order.created_at.getTime() + policy.payment_window_ms + policy.payment_in_flight_ms
  if (order.status === 'pending') await tx.query(defer, [order_id, new Date(until)])
}
