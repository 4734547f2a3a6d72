import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { creatorAvailable, creatorFrozen } from './chart.ts'
import { becomesAvailable, leftOf, lockEarning, pendingOf } from './earnings.ts'
import { lockedBalanceOf } from './post.ts'
import { credit, debit, type Line } from './rules.ts'

const setFrozen = statement('ledger.freeze_earning', 'update earning set frozen_at = $2, frozen_minor = $3 where order_id = $1')

/**
 * The lines of P15 that stop what an order earned: what is in clearance, or of what is available as much as is still there. Empty when
 * nothing is left to stop, or all was stopped before.
 */
export async function freezeEarning(tx: Tx, order_id: bigint): Promise<Line[]> {
  const [earning] = await tx.query(lockEarning, [order_id])
  if (!earning || earning.frozen_at) return []
  const { creator_id, currency } = earning
  const from = earning.cleared_at ? creatorAvailable(creator_id, currency) : pendingOf(earning)
  const there = earning.cleared_at ? await lockedBalanceOf(tx, from) : leftOf(earning)
  const frozen = there < leftOf(earning) ? there : leftOf(earning)
  await tx.query(setFrozen, [order_id, tx.now, frozen])
  return frozen === 0n ? [] : [debit(from, frozen), credit(creatorFrozen(creator_id, currency), frozen)]
}

/** The lines that let it go on: back into clearance, or, where that was over, to what the creator owes us and then to what is available. */
export async function unfreezeEarning(tx: Tx, order_id: bigint): Promise<Line[]> {
  const [earning] = await tx.query(lockEarning, [order_id])
  if (!earning?.frozen_at) return []
  const { creator_id, currency, frozen_minor } = earning
  await tx.query(setFrozen, [order_id, null, 0n])
  if (frozen_minor === 0n) return []
  const back = earning.cleared_at ? await becomesAvailable(tx, earning, frozen_minor) : [credit(pendingOf(earning), frozen_minor)]
  return [debit(creatorFrozen(creator_id, currency), frozen_minor), ...back]
}
