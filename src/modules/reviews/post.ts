import type { z } from 'zod'
import type { Scope, Tx } from '#platform/ctx.ts'
import { statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { viewOrder } from '#modules/orders/index.ts'
import './events.ts'
import { lockPair, visibleTo } from './locks.ts'
import { publishPair } from './publish.ts'
import { reviewsOfOrder } from './queries.ts'
import { checkVocabulary, conflictOf, refusalToReview, window_ms } from './rules.ts'
import type { OrderReview, OrderReviews, PostReview } from './schema.ts'
import { presentTo } from './view.ts'

const insert = statement<{ id: bigint }>(
  'reviews.insert',
  `insert into review (order_id, side, brand_id, creator_id, author_id, stars, communication, quality, on_time, clarity, payment, tags, text,
     private_feedback, publish_at, created_at, updated_at)
   values ($1, $2::"ReviewSide", $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
   on conflict (order_id, side) do nothing returning id`,
)
const sidesIn = statement<{ sides: number }>('reviews.sides_in', 'select count(*)::int as sides from review where order_id = $1')

/** What one side says about the other, once: nobody can be made to change it afterwards. With the second of the two, both are published. */
export async function postReview(tx: Tx, input: z.output<typeof PostReview>): Promise<OrderReview> {
  const order = await viewOrder(tx, input.order_id)
  const refusal = refusalToReview(order, tx.now)
  if (refusal || !order.completed_at) throw conflictOf(refusal ?? { code: 'review.not_completed', detail: 'The order is not completed' })
  const side = tx.actor.brand_id === order.brand_id ? 'brand' : 'creator'
  checkVocabulary(side, input, input.tags)

  // Of two reviews at the same moment, the second must see the first: it publishes both.
  await lockPair(tx, order.id)
  const publish_at = new Date(order.completed_at.getTime() + window_ms)
  const [written] = await tx.query(insert, [
    order.id, side, order.brand_id, order.creator_id, tx.actor.id, input.stars, input.communication, input.quality, input.on_time, input.clarity,
    input.payment, input.tags, input.text, input.private_feedback, publish_at, tx.now,
  ]) // prettier-ignore
  if (!written) throw new Problem('conflict', 'review.duplicate', 'You have already reviewed this order')

  await tx.emit('review.submitted', { review_id: written.id, order_id: order.id })
  const [pair] = await tx.query(sidesIn, [order.id])
  if (pair?.sides === 2) await publishPair(tx, order.id, true)
  const rows = await tx.query(reviewsOfOrder, [order.id, ...visibleTo(tx)])
  const own = rows.find(({ id }) => id === written.id)
  if (!own) throw new Error('authors see their own review')
  return presentTo(tx, own)
}

/** The reviews of an order the actor may see: its own at once, the other's once it is published. */
export async function viewReviewsOfOrder(scope: Scope, { order_id }: { order_id: bigint }): Promise<z.output<typeof OrderReviews>> {
  const order = await viewOrder(scope, order_id)
  const rows = await scope.query(reviewsOfOrder, [order.id, ...visibleTo(scope)])
  const by = (side: 'brand' | 'creator') => {
    const row = rows.find((one) => one.side === side)
    return row ? presentTo(scope, row) : null
  }
  const side = scope.actor.brand_id === order.brand_id ? 'brand' : scope.actor.creator_id === order.creator_id ? 'creator' : null
  const refusal = refusalToReview(order, scope.now)
  const mayStill = side !== null && !by(side)
  return {
    by_brand: by('brand'),
    by_creator: by('creator'),
    until: order.completed_at && new Date(order.completed_at.getTime() + window_ms),
    can: mayStill ? [{ move: 'review' as const, allowed: refusal === null, reason: refusal?.detail ?? null }] : [],
  }
}
