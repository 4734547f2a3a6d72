import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { after, later } from './facts.ts'
import { makeMove } from './move.ts'
import { factsOf, lockOrder } from './queries.ts'

/** The creator asks for a product as for any information: the clock stops. Problems: what `request_info` is refused with. */
export async function askForProduct(tx: Tx, order_id: bigint): Promise<void> {
  await makeMove(tx, 'request_info', { order_id, reason: 'The product is awaited' })
}

/** It is there: the creator takes the question back, and the clock goes on. Problems: what `retract_info_request` is refused with. */
export async function goOnWithProduct(tx: Tx, order_id: bigint): Promise<void> {
  await makeMove(tx, 'retract_info_request', { order_id, reason: 'The product has arrived' })
}

const expect = statement(
  'orders.expect_product',
  `with expected as (update "order" set awaited_at = $2 where id = $1 and status = 'info_requested' returning id)
   update order_timer t set due_at = $3 from expected e where t.order_id = e.id and t.kind = 'info_timeout'`,
)

/**
 * What the creator asked for is a product that is expected at this moment: both windows of the question run from then on instead of from
 * the question, but from no later than the policy's `product_window_ms` after it. Does nothing to an order that waits for nothing.
 */
export async function expectProduct(tx: Tx, order_id: bigint, expected_at: Date): Promise<void> {
  const { since, policy } = factsOf(await lockOrder(tx, order_id), tx.now)
  const latest = after(since, policy.product_window_ms)
  const awaited_at = expected_at > latest ? latest : expected_at
  await tx.query(expect, [order_id, awaited_at, after(later(since, awaited_at), policy.info_window_ms)])
}
