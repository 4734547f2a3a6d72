import type { Ctx } from '#platform/ctx.ts'
import { every, on } from '#platform/jobs/job.ts'
import { makePreview } from '#modules/media/index.ts'
import './events.ts'
import { assetsToMark } from './file-queries.ts'
import { watchLicences } from './watch.ts'

export const jobs = [
  on('submission.handed_in', 'submissions.make_previews', makePreviews, { heavy: true }),
  every(60, 'submissions.watch_licences', watchLicences),
]

/** What the brand sees of images until it approves. Made once for each order; done twice it does nothing. */
async function makePreviews(ctx: Ctx, { submission_id }: { submission_id: bigint }): Promise<void> {
  for (const { media_id, order_id } of await ctx.query(assetsToMark, [submission_id]))
    await makePreview(ctx, media_id, { mark: order_id, words: `Preview · order ${order_id}` })
}
