import { dueOf } from '#modules/orders/index.ts'
import type { Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { findDue, lockOrder, type DueRow } from './order-queries.ts'
import { lockOpenCheckouts } from './queries.ts'

/** An order and what is to be paid of it, locked until the transaction ends; `brand_id` whose it must be. Problem `order.not_found` (404). */
export async function holdDue(tx: Tx, order_id: bigint, brand_id: bigint | null): Promise<DueRow & { due_minor: bigint }> {
  // Checkouts first, as whoever settles one takes them.
  await tx.query(lockOpenCheckouts, [order_id])
  const [held] = await tx.query(lockOrder, [order_id, brand_id])
  const [row] = held ? await tx.query(findDue, [order_id]) : []
  if (!row) throw new Problem('not_found', 'order.not_found', 'There is no such order')
  return { ...row, due_minor: (await dueOf(tx, order_id)).due_minor }
}
