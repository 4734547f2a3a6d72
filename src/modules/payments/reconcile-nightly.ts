import { day_ms } from '#platform/clock.ts'
import type { Ctx } from '#platform/ctx.ts'
import { firstCapture } from './fact-queries.ts'
import { reconciledDays } from './reconcile-queries.ts'
import { reconcile } from './reconcile.ts'

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const nights = 3

/** Each night, an hour after midnight UTC: the day before, and the days before that as far as a night was missed. */
export async function reconcileNightly(ctx: Ctx): Promise<void> {
  const { gateway } = ctx.ports
  if (!gateway.can.report || ctx.now.getUTCHours() < 1) return
  const [first] = await ctx.query(firstCapture, [gateway.provider])
  if (!first?.at) return
  const days = Array.from({ length: nights }, (_, back) => dayOf(new Date(ctx.now.getTime() - (nights - back) * day_ms)))
  const done = new Set((await ctx.query(reconciledDays, [gateway.provider, days[0]])).map(({ day }) => day))
  for (const day of days) if (!done.has(day) && day >= dayOf(first.at)) await reconcile(ctx, day)
}
