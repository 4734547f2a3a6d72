import type { Actor, Scope } from '#platform/ctx.ts'
import type { ReviewRow } from './queries.ts'
import { canOf, statusAt, type Party, type ReviewFacts } from './rules.ts'
import type { OrderReview, Review } from './schema.ts'

/** As whom the actor stands to this review. */
export function partyOf(actor: Actor, { side, brand_id, creator_id }: Pick<ReviewRow, 'side' | 'brand_id' | 'creator_id'>): Party {
  if (actor.kind === 'system') return 'system'
  if (actor.brand_id === brand_id) return side === 'brand' ? 'author' : 'subject'
  if (actor.creator_id === creator_id) return side === 'creator' ? 'author' : 'subject'
  return seesAll(actor) ? 'staff' : 'reader'
}

export function seesAll(actor: Actor): boolean {
  return actor.kind === 'system' || actor.permissions.has('reviews.moderate')
}

export function factsOf({ status, publish_at, reply, open_reports }: ReviewRow, now: Date): ReviewFacts {
  return { status, publish_at, reply, open_reports, now }
}

/** As everybody reads it. */
export function presentPublic(row: ReviewRow): Review {
  const { id, side, brand_id, creator_id, author_name, stars, tags, text, reply, replied_at } = row
  const { communication, quality, on_time, clarity, payment } = row
  const marks = { communication, quality, on_time, clarity, payment }
  return { id, side, brand_id, creator_id, author_name, stars, marks, tags, text, published_at: row.publish_at, reply, replied_at }
}

/** As its author, whom it is about, or staff read it; what was said to the platform alone is left out for the other side. */
export function presentTo(scope: Scope, row: ReviewRow): OrderReview {
  const { published_at: publishes_at, ...shown } = presentPublic(row)
  const party = partyOf(scope.actor, row)
  const facts = factsOf(row, scope.now)
  const confided = party === 'author' || party === 'staff'
  return {
    ...shown,
    publishes_at,
    order_id: row.order_id,
    status: statusAt(facts),
    private_feedback: confided ? row.private_feedback : null,
    withheld_reason: confided ? row.withheld_reason : null,
    version: row.version,
    created_at: row.created_at,
    can: canOf(party, facts),
  }
}
