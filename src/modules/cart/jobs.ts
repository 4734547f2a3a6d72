import type { Ctx } from '#platform/ctx.ts'
import { every } from '#platform/jobs/job.ts'
import { forgetItems, forgetQuotes } from './queries.ts'
import { line_ms, quote_kept_ms } from './rules.ts'

export const jobs = [every(60, 'cart.forget', forget)]

/** Takes out abandoned lines and old quotes; what is left over is taken the next time. */
async function forget(ctx: Ctx): Promise<void> {
  await ctx.query(forgetItems, [new Date(ctx.now.getTime() - line_ms)])
  await ctx.query(forgetQuotes, [new Date(ctx.now.getTime() - quote_kept_ms)])
}
