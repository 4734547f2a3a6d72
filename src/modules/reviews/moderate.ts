import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { record } from '#modules/audit/index.ts'
import { lockPair, lockReview, reviewToMove, visibleTo } from './locks.ts'
import { reviewsOfOrder, type ReviewRow } from './queries.ts'
import { statusAt } from './rules.ts'
import type { Moderate, OrderReview, Withhold } from './schema.ts'
import { settleStanding } from './standing.ts'
import { addToSum } from './sums.ts'
import { factsOf, presentTo } from './view.ts'

const setStatus = statement(
  'reviews.set_status',
  `update review set status = $2::"ReviewStatus", withheld_reason = $3, version = version + 1, updated_at = $4 where id = $1`,
)
const decideReports = statement(
  'reviews.decide_reports',
  `with decided as (update review_report set status = $2::"ReportStatus", decided_at = $3 where review_id = $1 and status = 'open')
   update review set open_reports = 0, reported_at = null, version = version + 1, updated_at = $3 where id = $1 and open_reports > 0`,
)

/** Takes a review from sight; who reported it was right. It is kept. */
export async function withholdReview(tx: Tx, input: z.output<typeof Withhold>): Promise<OrderReview> {
  const review = await reviewToMove(tx, 'withhold', input)
  await withhold(tx, review, input.reason)
  return presentTo(tx, await lockReview(tx, review.id))
}

/** Lets a withheld review stand again: public if its time has come, otherwise as blind as it was. */
export async function reinstateReview(tx: Tx, input: z.output<typeof Moderate>): Promise<OrderReview> {
  const review = await reviewToMove(tx, 'reinstate', input)
  const status = review.publish_at <= tx.now ? 'published' : 'submitted'
  await tx.query(setStatus, [review.id, status, null, tx.now])
  if (status === 'published') await count(tx, review, 1)
  await noted(tx, 'reinstated', review, {})
  return presentTo(tx, await lockReview(tx, review.id))
}

/** The reports were looked at, and the review stays as it is. */
export async function dismissReports(tx: Tx, input: z.output<typeof Moderate>): Promise<OrderReview> {
  const review = await reviewToMove(tx, 'dismiss_reports', input)
  await tx.query(decideReports, [review.id, 'dismissed', tx.now])
  await record(tx, 'review.reports_dismissed', { subject_id: review.author_id, facts: { review_id: review.id.toString() } })
  return presentTo(tx, await lockReview(tx, review.id))
}

/** Withholds what the two sides of an order said, because the order turned out to be void. What is withheld already stays so. */
export async function withholdReviewsOf(tx: Tx, order_id: bigint, reason: string): Promise<void> {
  await lockPair(tx, order_id)
  const [now] = visibleTo(tx)
  const rows = await tx.query(reviewsOfOrder, [order_id, now, null, null, true])
  for (const review of rows.sort((one, other) => one.side.localeCompare(other.side)))
    if (review.status !== 'withheld') await withhold(tx, review, reason)
}

async function withhold(tx: Tx, review: ReviewRow, reason: string): Promise<void> {
  await tx.query(setStatus, [review.id, 'withheld', reason, tx.now])
  await tx.query(decideReports, [review.id, 'upheld', tx.now])
  // What the job that publishes has not come by for is read as published, and not yet added up.
  if (review.status === 'published') await count(tx, review, -1)
  await noted(tx, 'withheld', review, { reason, was: statusAt(factsOf(review, tx.now)) })
}

async function count(tx: Tx, review: ReviewRow, sign: 1 | -1): Promise<void> {
  await addToSum(tx, review, sign)
  if (review.side === 'brand') await settleStanding(tx, review.creator_id)
}

async function noted(tx: Tx, what: 'withheld' | 'reinstated', review: ReviewRow, facts: Record<string, string>): Promise<void> {
  await record(tx, `review.${what}`, { subject_id: review.author_id, facts: { ...facts, review_id: review.id.toString() } })
  await tx.emit(`review.${what}`, { review_id: review.id, order_id: review.order_id })
}
