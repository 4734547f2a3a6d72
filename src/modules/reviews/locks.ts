import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { findReview, type ReviewRow } from './queries.ts'
import { conflictOf, refusalOf, type ReviewMove } from './rules.ts'
import { factsOf, partyOf, seesAll } from './view.ts'

// Locks are always taken in this order: the pair of reviews of an order, then the creator's standing, then rows about the brand.
const lockPairSql = statement('reviews.lock_pair', `select pg_advisory_xact_lock(hashtextextended('reviews of order ' || $1::bigint, 0))`)
const lockStandingSql = statement(
  'reviews.lock_standing',
  `select pg_advisory_xact_lock(hashtextextended('standing of creator ' || $1::bigint, 0))`,
)
const orderOf = statement<{ order_id: bigint }>('reviews.order_of', 'select order_id from review where id = $1')

/** Both reviews of an order change under this lock only, and their row locks are never fought over. */
export async function lockPair(tx: Tx, order_id: bigint): Promise<void> {
  await tx.query(lockPairSql, [order_id])
}

/** What is added up about a creator and its standing change under this lock only, so that each writer reads what the one before wrote. */
export async function lockStanding(tx: Tx, creator_id: bigint): Promise<void> {
  await tx.query(lockStandingSql, [creator_id])
}

export function visibleTo({ actor, now }: Scope) {
  return [now, actor.brand_id, actor.creator_id, seesAll(actor)] as const
}

/** The review if the actor may see it, locked; Problem `review.not_found` (404) also for what it may not see. */
export async function lockReview(tx: Tx, review_id: bigint): Promise<ReviewRow> {
  const [pair] = await tx.query(orderOf, [review_id])
  if (pair) await lockPair(tx, pair.order_id)
  const [review] = pair ? await tx.query(findReview, [review_id, ...visibleTo(tx)]) : []
  if (review) return review
  throw new Problem('not_found', 'review.not_found', 'There is no such review')
}

/** The review, locked, once this move is the actor's to make. Problems: `review.not_found` (404), `review.version_conflict` and what the table says (409). */
export async function reviewToMove(
  tx: Tx,
  move: ReviewMove,
  asked: { review_id: bigint; version?: number | undefined },
): Promise<ReviewRow> {
  const review = await lockReview(tx, asked.review_id)
  if (asked.version !== undefined && asked.version !== review.version)
    throw new Problem('conflict', 'review.version_conflict', `The review has moved on to version ${review.version}; look at it again`)
  const refusal = refusalOf(move, partyOf(tx.actor, review), factsOf(review, tx.now))
  if (refusal) throw conflictOf(refusal)
  return review
}
