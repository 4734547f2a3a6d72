import { day_ms } from '#platform/clock.ts'
import { every } from '#platform/jobs/job.ts'
import { forgetChallenges } from './queries.ts'

export const jobs = [
  every(60, 'second_factor.forget_challenges', async (ctx) => {
    await ctx.query(forgetChallenges, [new Date(ctx.now.getTime() - day_ms)])
  }),
]
