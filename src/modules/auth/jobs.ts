import { day_ms } from '#platform/clock.ts'
import { every, on } from '#platform/jobs/job.ts'
import { notices } from './notices.ts'
import { forgetBudgets, forgetCodes, forgetSessions } from './queries.ts'
import { endSessionsOf } from './sessions.ts'

export const jobs = [
  ...notices,
  // Role and status hold at once; ended sessions stay ended when an account is taken up again, and open sockets hear of it.
  on('user.standing_changed', 'auth.end_sessions', async (ctx, { user_id }) => {
    await ctx.tx((tx) => endSessionsOf(tx, user_id, 'standing_changed'))
  }),
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
