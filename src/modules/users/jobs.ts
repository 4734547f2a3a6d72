import { every } from '#platform/jobs/job.ts'
import './events.ts'
import { endSuspensions } from './queries.ts'

export const jobs = [
  // Whoever asks meanwhile is let in already; this is for what others keep of the account, and for its history.
  every(1, 'users.end_suspensions', (ctx) =>
    ctx.tx(async (tx) => {
      for (const { user_id } of await tx.query(endSuspensions, [tx.now]))
        await tx.emit('user.status_changed', { user_id, status: 'active' })
    }),
  ),
]
