import type { ReviewSide } from '#generated/prisma/enums.ts'
import { hour_ms } from '#platform/clock.ts'
import type { Ctx } from '#platform/ctx.ts'
import { factsApart, ordersBefore, sumsApart } from './queries.ts'
import { rebuildFactsOf, rebuildRatingOf, step, subjects } from './rebuild.ts'

const last_id = 9_223_372_036_854_775_807n
/** Facts of older orders no longer change. */
const most_orders = 20_000

/**
 * Holds what is kept step by step against the reviews and moves themselves. A difference is a fault of ours: it is said in the log, as an
 * error with the ids, before it is mended under the locks of those who write.
 */
export async function compareFigures(ctx: Ctx): Promise<void> {
  for (const side of ['brand', 'creator'] as const) await compareRatings(ctx, side)
  await compareFacts(ctx)
}

async function compareRatings(ctx: Ctx, side: ReviewSide): Promise<void> {
  for (let from = 0n; ;) {
    const batch = (await ctx.query(subjects, [side, from, step])).map(({ subject_id }) => subject_id)
    const apart = (await ctx.query(sumsApart, [side, batch])).map(({ subject_id }) => subject_id)
    if (apart.length > 0) ctx.log.error({ side, subject_ids: apart.map(String) }, 'ratings are not what the reviews add up to')
    for (const subject_id of apart) await rebuildRatingOf(ctx, side, subject_id)
    const last = batch.at(-1)
    if (last === undefined || batch.length < step) return
    from = last
  }
}

async function compareFacts(ctx: Ctx): Promise<void> {
  const settled = new Date(ctx.now.getTime() - hour_ms)
  for (let [before, seen] = [last_id, 0]; seen < most_orders; seen += step) {
    const batch = (await ctx.query(ordersBefore, [before, step])).map(({ id }) => id)
    const apart = (await ctx.query(factsApart, [batch, settled])).map(({ order_id }) => order_id)
    if (apart.length > 0) {
      ctx.log.error({ order_ids: apart.map(String) }, 'facts are not what the moves of the orders say')
      await rebuildFactsOf(ctx, apart)
    }
    const last = batch.at(-1)
    if (last === undefined || batch.length < step) return
    before = last
  }
}
