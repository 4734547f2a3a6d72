import type { Scope, Tx } from '#platform/ctx.ts'
import { Problem } from '#platform/problem.ts'
import { findDue, lockOrder, type DueRow } from './order-queries.ts'
import { lockOpenCheckouts } from './queries.ts'

/** What is to be paid of an order, in minor units: nothing once it has ended. */
export function dueOf({ ended_at, total_minor, held_minor }: DueRow): bigint {
  return ended_at === null && total_minor > held_minor ? total_minor - held_minor : 0n
}

/** An order with what is held for it, locked until the transaction ends; `brand_id` whose it must be. Problem `order.not_found` (404). */
export async function holdDue(tx: Tx, order_id: bigint, brand_id: bigint | null): Promise<DueRow> {
  // Checkouts first, as whoever settles one takes them.
  await tx.query(lockOpenCheckouts, [order_id])
  const [held] = await tx.query(lockOrder, [order_id, brand_id])
  if (held) return readDue(tx, order_id)
  throw new Problem('not_found', 'order.not_found', 'There is no such order')
}

export async function readDue(scope: Scope, order_id: bigint): Promise<DueRow> {
  const [row] = await scope.query(findDue, [order_id])
  if (!row) throw new Error(`order ${order_id} is gone`)
  return row
}
