import type { Tx } from '#platform/ctx.ts'
import { cancelPayments, lockOpenCheckouts, shrinkCheckout } from './queries.ts'

/**
 * Nothing is left to pay of an order: its open payments are cancelled. Before the gateway was asked they leave the charge; a checkout
 * with nothing left is closed. Money that comes all the same is owed back when it does.
 */
export async function releasePayments(tx: Tx, order_id: bigint): Promise<void> {
  const checkouts = await tx.query(lockOpenCheckouts, [order_id])
  if (checkouts.length === 0) return
  await tx.query(cancelPayments, [order_id, tx.now])
  for (const { id } of checkouts) await tx.query(shrinkCheckout, [id, tx.now])
}
