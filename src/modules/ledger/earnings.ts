import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { creatorAvailable, creatorPending, creatorReceivable } from './chart.ts'
import { lockedBalanceOf, post } from './post.ts'
import { credit, debit, settleDebt, type Line } from './rules.ts'

export type Earned = { order_id: bigint; creator_id: bigint; currency: string; amount_minor: bigint; available_at: Date }
type Earning = Earned & { taken_minor: bigint; frozen_minor: bigint; frozen_at: Date | null; cleared_at: Date | null }

const insertEarning = statement(
  'ledger.earn',
  'insert into earning (order_id, creator_id, currency, amount_minor, earned_at, available_at) values ($1, $2, $3, $4, $5, $6)',
)
const columns = 'order_id, creator_id, currency, amount_minor, available_at, taken_minor, frozen_minor, frozen_at, cleared_at'
export const lockEarning = statement<Earning>('ledger.lock_earning', `select ${columns} from earning where order_id = $1 for update`)

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
      if (!earning || leftOf(earning) === 0n) return
      const lines = [debit(pendingOf(earning), leftOf(earning)), ...(await becomesAvailable(tx, earning, leftOf(earning)))]
      await post(tx, { key: `order:${order_id}:cleared`, posting: 'P4', order_id, lines })
    })
  }
}

export const leftOf = ({ amount_minor, taken_minor }: Earning): bigint => amount_minor - taken_minor
export const pendingOf = ({ creator_id, currency }: Earned) => creatorPending(creator_id, currency)

/** The credits of what becomes the creator's own: debts to us first. */
export async function becomesAvailable(tx: Tx, { creator_id, currency }: Earned, amount_minor: bigint): Promise<Line[]> {
  const owed = await lockedBalanceOf(tx, creatorReceivable(creator_id, currency))
  const { repaid, left: kept } = settleDebt(amount_minor, owed)
  return [credit(creatorReceivable(creator_id, currency), repaid), credit(creatorAvailable(creator_id, currency), kept)]
}
