import { z } from 'zod'
import { endpoint, type Fails } from '#platform/http/endpoint.ts'
import { replyToReview, reportReview } from './answer.ts'
import { reviewsOfBrand, reviewsOfCreator } from './lists.ts'
import { dismissReports, reinstateReview, withholdReview } from './moderate.ts'
import { postReview, viewReviewsOfOrder } from './post.ts'
import { listQueue } from './queue.ts'
import * as schema from './schema.ts'
import { readVocabulary } from './vocabulary.ts'

const moving: Fails = { 'review.not_found': 404, 'review.move_not_allowed': 409 }
const moderating: Fails = { ...moving, 'review.version_conflict': 409 }

export const endpoints = [
  endpoint({
    id: 'reviews.post',
    at: 'POST /orders/:order_id/review',
    allow: 'reviews.write',
    summary: 'Review the other party to a completed order',
    description:
      'Once for each side, for 14 days after completion, not to be changed afterwards. Neither side reads the other before both are in or the 14 days are over; then both are public.',
    input: schema.PostReview,
    output: schema.OrderReview,
    status: 201,
    fails: { 'order.not_found': 404, 'review.not_completed': 409, 'review.too_late': 409, 'review.duplicate': 409 },
    idempotency: 'accepted',
    run: postReview,
  }),
  endpoint({
    id: 'reviews.of_order',
    at: 'GET /orders/:order_id/reviews',
    allow: 'orders.take_part',
    summary: "An order's reviews: your own at once, the other side's when it is published",
    input: schema.OrderId,
    output: schema.OrderReviews,
    fails: { 'order.not_found': 404 },
    run: viewReviewsOfOrder,
  }),
  endpoint({
    id: 'reviews.of_creator',
    at: 'GET /profile/creators/:creator_id/reviews',
    allow: 'anyone',
    summary: 'What brands say about a creator, newest first, with what it adds up to and how orders went',
    input: schema.OfCreator,
    output: schema.CreatorReviews,
    fails: { 'creator.not_found': 404 },
    run: reviewsOfCreator,
  }),
  endpoint({
    id: 'reviews.of_brand',
    at: 'GET /profile/brands/:brand_id/reviews',
    allow: 'anyone',
    summary: 'What creators say about a brand, newest first, with what it adds up to and how orders went',
    input: schema.OfBrand,
    output: schema.BrandReviews,
    fails: { 'brand.not_found': 404 },
    run: reviewsOfBrand,
  }),
  endpoint({
    id: 'reviews.reply',
    at: 'POST /reviews/:review_id/reply',
    allow: 'reviews.write',
    summary: 'Answer a review about you in public, once',
    input: schema.Reply,
    output: schema.OrderReview,
    status: 201,
    fails: { ...moving, 'review.replied': 409 },
    idempotency: 'accepted',
    run: replyToReview,
  }),
  endpoint({
    id: 'reviews.report',
    at: 'POST /reviews/:review_id/report',
    allow: 'reviews.write',
    summary: 'Bring a review before staff',
    description: "Anybody's but your own, once. It stays public until staff decide.",
    input: schema.Report,
    output: schema.Reported,
    status: 201,
    fails: { ...moving, 'review.reported': 409, 'review.too_many_reports': 409 },
    idempotency: 'accepted',
    run: reportReview,
  }),
  endpoint({
    id: 'meta.reviews',
    at: 'GET /meta/reviews',
    allow: 'anyone',
    summary: 'The marks and tags of reviews, and the reasons to report one',
    input: z.object({}),
    output: schema.Vocabulary,
    run: readVocabulary,
  }),
  endpoint({
    id: 'admin.reviews',
    at: 'GET /admin/reviews',
    allow: 'reviews.moderate',
    summary: 'Reported reviews, who waits longest first; or those of a status, newest first',
    input: schema.ListQueue,
    output: schema.Queue,
    run: listQueue,
  }),
  endpoint({
    id: 'admin.withhold_review',
    at: 'POST /admin/reviews/:review_id/moves/withhold',
    allow: 'reviews.moderate',
    summary: 'Take a review from sight; its open reports are upheld and its stars no longer count',
    input: schema.Withhold,
    output: schema.OrderReview,
    fails: moderating,
    idempotency: 'accepted',
    run: withholdReview,
  }),
  endpoint({
    id: 'admin.reinstate_review',
    at: 'POST /admin/reviews/:review_id/moves/reinstate',
    allow: 'reviews.moderate',
    summary: 'Let a withheld review stand again',
    input: schema.Moderate,
    output: schema.OrderReview,
    fails: moderating,
    idempotency: 'accepted',
    run: reinstateReview,
  }),
  endpoint({
    id: 'admin.dismiss_review_reports',
    at: 'POST /admin/reviews/:review_id/moves/dismiss_reports',
    allow: 'reviews.moderate',
    summary: 'Close the open reports and leave the review as it is',
    input: schema.Moderate,
    output: schema.OrderReview,
    fails: { ...moderating, 'review.not_reported': 409 },
    idempotency: 'accepted',
    run: dismissReports,
  }),
]
