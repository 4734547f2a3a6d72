import type { Ctx } from '#platform/ctx.ts'
import type { ReviewSide } from '#generated/prisma/enums.ts'
import { statement } from '#platform/db.ts'
import { lockStanding } from './locks.ts'
import { deriveFacts, lockStandingsOf, nextOrders } from './queries.ts'
import { settleBrand, settleStanding } from './standing.ts'
import { rebuildSum } from './sums.ts'

export const subjects = statement<{ subject_id: bigint }>(
  'reviews.subjects',
  `select distinct subject_id from (
     (select creator_id as subject_id from review where $1 = 'brand' and creator_id > $2 union select brand_id from review where $1 = 'creator' and brand_id > $2)
     union select subject_id from rating_sum where side = $1::"ReviewSide" and subject_id > $2) s order by subject_id limit $3`,
)
const parties = statement<{ creator_id: bigint; brand_id: bigint }>(
  'reviews.parties_of',
  'select distinct creator_id, brand_id from order_fact where order_id = any($1) order by creator_id, brand_id',
)
export const step = 200

/** Adds up again what the published reviews say, for every creator and brand: what the increments keep must be equal to it. */
export async function rebuildRatings(ctx: Ctx): Promise<void> {
  for (const side of ['brand', 'creator'] as const) await rebuildSide(ctx, side)
}

async function rebuildSide(ctx: Ctx, side: ReviewSide): Promise<void> {
  for (let from = 0n; ;) {
    const batch = await ctx.query(subjects, [side, from, step])
    for (const { subject_id } of batch) {
      await rebuildRatingOf(ctx, side, subject_id)
    }
    const last = batch.at(-1)
    if (!last || batch.length < step) return
    from = last.subject_id
  }
}

export function rebuildRatingOf(ctx: Ctx, side: ReviewSide, subject_id: bigint): Promise<void> {
  return ctx.tx(async (tx) => {
    await rebuildSum(tx, side, subject_id)
    if (side === 'brand') await settleStanding(tx, subject_id)
  })
}

/** Makes the facts of all orders again from their transitions, and the standing of everybody in them. */
export async function rebuildFacts(ctx: Ctx): Promise<void> {
  for (let from = 0n; ;) {
    const orders = (await ctx.query(nextOrders, [from, step])).map(({ id }) => id)
    await rebuildFactsOf(ctx, orders)
    const last = orders.at(-1)
    if (last === undefined || orders.length < step) return
    from = last
  }
}

export async function rebuildFactsOf(ctx: Ctx, orders: readonly bigint[]): Promise<void> {
  await ctx.tx(async (tx) => {
    await tx.query(lockStandingsOf, [orders])
    await tx.query(deriveFacts, [orders])
  })
  for (const { creator_id, brand_id } of await ctx.query(parties, [orders])) {
    await ctx.tx(async (tx) => {
      await lockStanding(tx, creator_id)
      await settleStanding(tx, creator_id)
      await settleBrand(tx, brand_id)
    })
  }
}
