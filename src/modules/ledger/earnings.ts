import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { creatorAvailable, creatorFrozen, creatorPending, creatorReceivable } from './chart.ts'
import { lockedBalanceOf, post } from './post.ts'
import { credit, debit, settleDebt, type Line } from './rules.ts'

export type Earned = { order_id: bigint; creator_id: bigint; currency: string; amount_minor: bigint; available_at: Date }
type Earning = Earned & { taken_minor: bigint; frozen_minor: bigint; frozen_at: Date | null; cleared_at: Date | null }

const insertEarning = statement(
  'ledger.earn',
  'insert into earning (order_id, creator_id, currency, amount_minor, earned_at, available_at) values ($1, $2, $3, $4, $5, $6)',
)
const columns = 'order_id, creator_id, currency, amount_minor, available_at, taken_minor, frozen_minor, frozen_at, cleared_at'
const lock = statement<Earning>('ledger.lock_earning', `select ${columns} from earning where order_id = $1 for update`)
const setFrozen = statement('ledger.freeze_earning', 'update earning set frozen_at = $2, frozen_minor = $3 where order_id = $1')
const setTaken = statement('ledger.take_earning', 'update earning set taken_minor = $2, frozen_minor = $3 where order_id = $1')

/** Starts the clearance of what an order earned; the money itself is posted to `creator_pending` by the caller. Nothing earned, nothing noted. */
export async function startClearance(tx: Tx, earned: Earned): Promise<void> {
  if (earned.amount_minor === 0n) return
  await tx.query(insertEarning, [earned.order_id, earned.creator_id, earned.currency, earned.amount_minor, tx.now, earned.available_at])
}

const findDue = statement<{ order_id: bigint }>(
  'ledger.due_earnings',
  'select order_id from earning where cleared_at is null and frozen_at is null and available_at <= $1 order by available_at limit 500',
)
const clear = statement<Earning>(
  'ledger.clear_earning',
  `update earning set cleared_at = $2 where order_id = $1 and cleared_at is null and frozen_at is null and available_at <= $2 returning ${columns}`,
)

/** P4 for every earning whose clearance is over: what the creator owes us first, the rest becomes available. */
export async function clearEarnings(ctx: Ctx): Promise<void> {
  for (const { order_id } of await ctx.query(findDue, [ctx.now])) {
    await ctx.tx(async (tx) => {
      const [earning] = await tx.query(clear, [order_id, tx.now])
      if (!earning || left(earning) === 0n) return
      const lines = [debit(pendingOf(earning), left(earning)), ...(await becomesAvailable(tx, earning, left(earning)))]
      await post(tx, { key: `order:${order_id}:cleared`, posting: 'P4', order_id, lines })
    })
  }
}

/**
 * The lines of P15 that stop what an order earned: what is in clearance, or of what is available as much as is still there. Empty when
 * nothing is left to stop, or all was stopped before.
 */
export async function freezeEarning(tx: Tx, order_id: bigint): Promise<Line[]> {
  const [earning] = await tx.query(lock, [order_id])
  if (!earning || earning.frozen_at) return []
  const { creator_id, currency } = earning
  const from = earning.cleared_at ? creatorAvailable(creator_id, currency) : pendingOf(earning)
  const there = earning.cleared_at ? await lockedBalanceOf(tx, from) : left(earning)
  const frozen = there < left(earning) ? there : left(earning)
  await tx.query(setFrozen, [order_id, tx.now, frozen])
  return frozen === 0n ? [] : [debit(from, frozen), credit(creatorFrozen(creator_id, currency), frozen)]
}

/** The lines that let it go on: back into clearance, or, where that was over, to what the creator owes us and then to what is available. */
export async function unfreezeEarning(tx: Tx, order_id: bigint): Promise<Line[]> {
  const [earning] = await tx.query(lock, [order_id])
  if (!earning?.frozen_at) return []
  const { creator_id, currency, frozen_minor } = earning
  await tx.query(setFrozen, [order_id, null, 0n])
  if (frozen_minor === 0n) return []
  const back = earning.cleared_at ? await becomesAvailable(tx, earning, frozen_minor) : [credit(pendingOf(earning), frozen_minor)]
  return [debit(creatorFrozen(creator_id, currency), frozen_minor), ...back]
}

/**
 * The debits that take this much of what an order earned back from where it stands: frozen, in clearance, available, and for what was
 * paid out already a debt of the creator. A negative amount (rounding of an earlier refund) is given back to the same place.
 */
export async function takeBack(tx: Tx, order_id: bigint, amount_minor: bigint): Promise<Line[]> {
  const [earning] = await tx.query(lock, [order_id])
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

const left = ({ amount_minor, taken_minor }: Earning): bigint => amount_minor - taken_minor
const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other)
const pendingOf = ({ creator_id, currency }: Earned) => creatorPending(creator_id, currency)

/** The credits of what becomes the creator's own: debts to us first. */
async function becomesAvailable(tx: Tx, { creator_id, currency }: Earned, amount_minor: bigint): Promise<Line[]> {
  const owed = await lockedBalanceOf(tx, creatorReceivable(creator_id, currency))
  const { repaid, left: kept } = settleDebt(amount_minor, owed)
  return [credit(creatorReceivable(creator_id, currency), repaid), credit(creatorAvailable(creator_id, currency), kept)]
}
