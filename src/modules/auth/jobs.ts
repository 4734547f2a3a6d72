import { day_ms } from '#platform/clock.ts'
import { every } from '#platform/jobs/job.ts'
import { notices } from './notices.ts'
import { forgetBudgets, forgetCodes, forgetSessions } from './queries.ts'

export const jobs = [
  ...notices,
  // The budgets look back an hour; a day is kept for support.
  every(60, 'auth.forget_codes', async (ctx) => {
    await ctx.query(forgetCodes, [new Date(ctx.now.getTime() - day_ms)])
  }),
  every(60, 'auth.forget_budgets', async (ctx) => {
    await ctx.query(forgetBudgets, [new Date(ctx.now.getTime() - day_ms)])
  }),
  every(60, 'auth.forget_sessions', async (ctx) => {
    await ctx.query(forgetSessions, [new Date(ctx.now.getTime() - 30 * day_ms)])
  }),
]
