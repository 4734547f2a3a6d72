import { day_ms } from '#platform/clock.ts'
import { every, on } from '#platform/jobs/job.ts'
import './events.ts'
import { processMedia } from './process.ts'
import { forgetDays } from './queries.ts'
import { lookAgain, sweepAssets, sweepStorage, takeOutTrash } from './sweep.ts'

export const jobs = [
  on('media.uploaded', 'media.process', processMedia, { heavy: true }),
  on('media.discarded', 'media.take_out_trash', takeOutTrash),
  every(10, 'media.sweep_assets', sweepAssets),
  every(60, 'media.sweep_storage', sweepStorage),
  every(60, 'media.look_again', lookAgain),
  every(60, 'media.forget_days', async (ctx) => {
    await ctx.query(forgetDays, [new Date(ctx.now.getTime() - 7 * day_ms)])
  }),
]
