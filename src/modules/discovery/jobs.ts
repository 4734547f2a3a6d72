import { every, on } from '#platform/jobs/job.ts'
import { creatorIdOfUser } from '#modules/profiles/index.ts'
import { refreshCards, refreshDue } from './refresh.ts'

export const jobs = [
  on('creator.changed', 'discovery.refresh_creator', (ctx, { creator_id }) => ctx.tx((tx) => refreshCards(tx, [creator_id]))),
  on('user.status_changed', 'discovery.refresh_account', async (ctx, { user_id }) => {
    const creator_id = await creatorIdOfUser(ctx, user_id)
    if (creator_id !== undefined) await ctx.tx((tx) => refreshCards(tx, [creator_id]))
  }),
  on('package.changed', 'discovery.refresh_packages', (ctx, { creator_id }) => ctx.tx((tx) => refreshCards(tx, [creator_id]))),
  // Vacations begin and end at midnight somewhere, and a form of cards that a migration has changed is made anew from here too.
  every(5, 'discovery.refresh_due', refreshDue),
]
