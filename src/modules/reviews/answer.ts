import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { lockReview, lockStanding, reviewToMove } from './locks.ts'
import { most_open_reports } from './rules.ts'
import type { OrderReview, Reply, Report, Reported } from './schema.ts'
import { settleStanding } from './standing.ts'
import { presentTo } from './view.ts'

const writeReply = statement(
  'reviews.reply',
  'update review set reply = $2, replied_at = $3, version = version + 1, updated_at = $3 where id = $1',
)
const lockReporter = statement('reviews.lock_reporter', `select pg_advisory_xact_lock(hashtextextended('reports of ' || $1::bigint, 0))`)
const openOf = statement<{ open: number }>(
  'reviews.open_reports_of',
  `select count(*)::int as open from review_report where reporter_id = $1 and status = 'open'`,
)
const writeReport = statement<{ id: bigint }>(
  'reviews.report',
  `insert into review_report (review_id, reporter_id, reason, note, created_at) values ($1, $2, $3, $4, $5)
   on conflict (review_id, reporter_id) do nothing returning id`,
)
const countReport = statement(
  'reviews.count_report',
  'update review set open_reports = open_reports + 1, reported_at = coalesce(reported_at, $2), updated_at = $2 where id = $1',
)

/** The one public answer of whom the review is about. */
export async function replyToReview(tx: Tx, { review_id, text }: z.output<typeof Reply>): Promise<OrderReview> {
  const review = await reviewToMove(tx, 'reply', { review_id })
  await tx.query(writeReply, [review_id, text, tx.now])
  if (review.side === 'brand') {
    await lockStanding(tx, review.creator_id)
    await settleStanding(tx, review.creator_id)
  }
  await tx.emit('review.replied', { review_id, order_id: review.order_id })
  return presentTo(tx, await lockReview(tx, review_id))
}

/** Brings a published review before staff, once for each account; it stays where it is until they decide. */
export async function reportReview(tx: Tx, { review_id, reason, note }: z.output<typeof Report>): Promise<z.output<typeof Reported>> {
  if (reason === 'other' && note === null) throw invalidField('/note', 'required', 'Say what is wrong with the review')
  const review = await reviewToMove(tx, 'report', { review_id })
  await tx.query(lockReporter, [tx.actor.id])
  const [reported] = await tx.query(openOf, [tx.actor.id])
  if (reported && reported.open >= most_open_reports)
    throw new Problem('conflict', 'review.too_many_reports', `${most_open_reports} of your reports still wait; staff look at them first`)
  const [written] = await tx.query(writeReport, [review_id, tx.actor.id, reason, note, tx.now])
  if (!written) throw new Problem('conflict', 'review.reported', 'You have already reported this review')
  await tx.query(countReport, [review_id, tx.now])
  await tx.emit('review.reported', { review_id, order_id: review.order_id })
  return { review_id, reason, note, created_at: tx.now }
}
