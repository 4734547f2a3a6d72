import type { Ctx, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import type { ReviewSide } from '#generated/prisma/enums.ts'
import { lockPair } from './locks.ts'
import { settleStanding } from './standing.ts'
import { addToSum } from './sums.ts'

type Published = { id: bigint; order_id: bigint; side: ReviewSide; creator_id: bigint; brand_id: bigint }

const publish = statement<Published>(
  'reviews.publish',
  `update review set status = 'published', publish_at = least(publish_at, $2), version = version + 1, updated_at = $2
   where order_id = $1 and status = 'submitted' and ($3 or publish_at <= $2) returning id, order_id, side, creator_id, brand_id`,
)
const findDue = statement<{ order_id: bigint }>(
  'reviews.find_due',
  `select distinct order_id from (select order_id from review where status = 'submitted' and publish_at <= $1 order by publish_at limit 200) due`,
)

/** Publishes the reviews of an order whose time has come, or all of them because both sides are `in`; the caller holds the pair's lock. */
export async function publishPair(tx: Tx, order_id: bigint, both_in: boolean): Promise<void> {
  const published = await tx.query(publish, [order_id, tx.now, both_in])
  // About the creator first: the order of the locks.
  for (const review of published.sort((one, other) => one.side.localeCompare(other.side))) {
    await addToSum(tx, review, 1)
    if (review.side === 'brand') await settleStanding(tx, review.creator_id)
    await tx.emit('review.published', { review_id: review.id, order_id })
  }
}

/** Publishes what its 14 days are over for. It is read as published from that moment on, whenever this runs; here it is added up. */
export async function publishDue(ctx: Ctx): Promise<void> {
  for (let due = await ctx.query(findDue, [ctx.now]); due.length > 0; due = await ctx.query(findDue, [ctx.now])) {
    for (const { order_id } of due) {
      await ctx.tx(async (tx) => {
        await lockPair(tx, order_id)
        await publishPair(tx, order_id, false)
      })
    }
  }
}
