import type { Ctx } from '#platform/ctx.ts'
import { every } from '#platform/jobs/job.ts'
import './events.ts'
import { endDue } from './queries.ts'

const batch = 200

/** Ends what waited too long. Every move looks at the time itself, so nothing hangs on when this runs. */
export async function endDueOffers(ctx: Ctx): Promise<void> {
  for (let ended = batch, rounds = 0; ended === batch && rounds < 50; rounds++) {
    ended = await ctx.tx(async (tx) => {
      const rows = await tx.query(endDue, [tx.now, batch])
      for (const { id, state, ...offer } of rows)
        await tx.emit(state === 'expired' ? 'offer.expired' : 'offer.lapsed', { offer_id: id, by: null, ...offer })
      return rows.length
    })
  }
}

export const jobs = [every(1, 'offers.end_due', endDueOffers)]
