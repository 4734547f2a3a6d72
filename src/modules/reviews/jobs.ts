import { every, on } from '#platform/jobs/job.ts'
import { compareFigures } from './compare.ts'
import { publishDue } from './publish.ts'
import { withholdReviewsOf } from './moderate.ts'
import { renameAuthor } from './rename.ts'
import { noteOrder } from './standing.ts'

export const jobs = [
  every(1, 'reviews.publish_due', publishDue),
  every(24 * 60, 'reviews.compare', compareFigures),
  on('profile.changed', 'reviews.rename_author', renameAuthor),
  on('order.accepted', 'reviews.note_accepted', noteOrder),
  on('order.rejected', 'reviews.note_rejected', noteOrder),
  on('order.expired', 'reviews.note_expired', noteOrder),
  on('order.cancelled', 'reviews.note_cancelled', noteOrder),
  on('order.submitted', 'reviews.note_submitted', noteOrder),
  on('order.revision_requested', 'reviews.note_revision', noteOrder),
  on('order.completed', 'reviews.note_completed', noteOrder),
  on('order.refunded', 'reviews.note_refunded', noteOrder),
  on('order.refunded', 'reviews.withhold', async (ctx, { order_id }) =>
    ctx.tx((tx) => withholdReviewsOf(tx, order_id, 'All the money of the order went back')),
  ),
]
