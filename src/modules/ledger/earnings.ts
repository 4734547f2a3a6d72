import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { creatorAvailable, creatorPending, creatorReceivable } from './chart.ts'
import { lockedBalanceOf, post } from './post.ts'
import { credit, debit, settleDebt } from './rules.ts'

export type Earned = { order_id: bigint; creator_id: bigint; currency: string; amount_minor: bigint; available_at: Date }

const insertEarning = statement(
  'ledger.earn',
  'insert into earning (order_id, creator_id, currency, amount_minor, earned_at, available_at) values ($1, $2, $3, $4, $5, $6)',
)

/** Starts the clearance of what an order earned; the money itself is posted to `creator_pending` by the caller. Nothing earned, nothing noted. */
export async function startClearance(tx: Tx, earned: Earned): Promise<void> {
  if (earned.amount_minor === 0n) return
  await tx.query(insertEarning, [earned.order_id, earned.creator_id, earned.currency, earned.amount_minor, tx.now, earned.available_at])
}

const findDue = statement<{ order_id: bigint }>(
  'ledger.due_earnings',
  'select order_id from earning where cleared_at is null and available_at <= $1 order by available_at limit 500',
)
const clear = statement<Earned>(
  'ledger.clear_earning',
  `update earning set cleared_at = $2 where order_id = $1 and cleared_at is null and available_at <= $2
   returning order_id, creator_id, currency, amount_minor, available_at`,
)

/** P4 for every earning whose clearance is over: what the creator owes us first, the rest becomes available. */
export async function clearEarnings(ctx: Ctx): Promise<void> {
  for (const { order_id } of await ctx.query(findDue, [ctx.now])) {
    await ctx.tx(async (tx) => {
      const [earning] = await tx.query(clear, [order_id, tx.now])
      if (!earning) return
      const { creator_id, currency, amount_minor } = earning
      const owed = await lockedBalanceOf(tx, creatorReceivable(creator_id, currency))
      const { repaid, left } = settleDebt(amount_minor, owed)
      await post(tx, {
        key: `order:${order_id}:cleared`,
        posting: 'P4',
        order_id,
        lines: [
          debit(creatorPending(creator_id, currency), amount_minor),
          credit(creatorReceivable(creator_id, currency), repaid),
          credit(creatorAvailable(creator_id, currency), left),
        ],
      })
    })
  }
}
