import type { Ctx } from '#platform/ctx.ts'
import { lockStanding } from './locks.ts'
import { shownUnderOldName } from './queries.ts'
import { settleStanding } from './standing.ts'

const step = 200

/** A brand may go by another name now: the creators' pages that show what it said say so. */
export async function renameAuthor(ctx: Ctx, { user_id }: { user_id: bigint }): Promise<void> {
  for (let last = 0n; ;) {
    const batch = (await ctx.query(shownUnderOldName, [user_id, last, step])).map(({ creator_id }) => creator_id)
    for (const creator_id of batch) {
      await ctx.tx(async (tx) => {
        await lockStanding(tx, creator_id)
        await settleStanding(tx, creator_id)
      })
    }
    const end = batch.at(-1)
    if (end === undefined || batch.length < step) return
    last = end
  }
}
