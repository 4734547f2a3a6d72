import { on } from '#platform/jobs/job.ts'
import { refreshCards } from './refresh.ts'

export const jobs = [
  on('creator.changed', 'discovery.refresh_creator', (ctx, { creator_id }) => ctx.tx((tx) => refreshCards(tx, [creator_id]))),
  on('package.changed', 'discovery.refresh_packages', (ctx, { creator_id }) => ctx.tx((tx) => refreshCards(tx, [creator_id]))),
]
