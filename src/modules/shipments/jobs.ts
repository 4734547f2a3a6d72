import type { Ctx } from '#platform/ctx.ts'
import { every } from '#platform/jobs/job.ts'
import { forgetAddresses } from './queries.ts'
import { kept_ms } from './rules.ts'

const batch = 500

async function forget(ctx: Ctx): Promise<void> {
  const ended_before = new Date(ctx.now.getTime() - kept_ms)
  for (let forgotten = batch, rounds = 0; forgotten === batch && rounds < 50; rounds++)
    forgotten = (await ctx.query(forgetAddresses, [ended_before, batch, ctx.now])).length
}

export const jobs = [every(60, 'shipments.forget_addresses', forget)]
