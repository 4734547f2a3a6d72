import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { creatorAvailable, creatorFrozen, creatorReceivable } from './chart.ts'
import { lockEarning, pendingOf } from './earnings.ts'
import { lockedBalanceOf } from './post.ts'
import { debit, type Line } from './rules.ts'

const setTaken = statement('ledger.take_earning', 'update earning set taken_minor = $2, frozen_minor = $3 where order_id = $1')

/**
 * The debits that take this much of what an order earned back from where it stands: frozen, in clearance, available, and for what was
 * paid out already a debt of the creator. A negative amount (rounding of an earlier refund) is given back to the same place.
 */
export async function takeBack(tx: Tx, order_id: bigint, amount_minor: bigint): Promise<Line[]> {
  const [earning] = await tx.query(lockEarning, [order_id])
  if (!earning || amount_minor === 0n) return []
  const { creator_id, currency, frozen_minor, cleared_at, frozen_at } = earning
  const frozen = frozen_at ? smaller(amount_minor, frozen_minor) : 0n
  await tx.query(setTaken, [order_id, earning.taken_minor + amount_minor, frozen_minor - frozen])
  const rest = amount_minor - frozen
  const lines = [debit(creatorFrozen(creator_id, currency), frozen)]
  if (rest === 0n) return lines
  if (!cleared_at && !frozen_at) return [debit(pendingOf(earning), rest)]
  const available = creatorAvailable(creator_id, currency)
  const there = smaller(rest, await lockedBalanceOf(tx, available))
  return [...lines, debit(available, there), debit(creatorReceivable(creator_id, currency), rest - there)]
}
const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other)
