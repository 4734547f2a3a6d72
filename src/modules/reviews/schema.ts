import { z } from 'zod'
import { ReportStatus, ReviewSide, ReviewStatus } from '#generated/prisma/enums.ts'
import { id, instant, pageOf, pageQuery, queryInt, text } from '#platform/wire.ts'
import { most_tags, reportReasons, reviewMoves, tagsOf, type ReportReason } from './rules.ts'

const stars = z.int().min(1).max(5)
const side = z.enum(ReviewSide)
const given = { communication: stars, quality: stars, on_time: stars, clarity: stars, payment: stars }
const tags = [...Object.keys(tagsOf.brand), ...Object.keys(tagsOf.creator)]
const reasons = Object.keys(reportReasons) as [ReportReason, ...ReportReason[]]

export const OrderId = z.object({ order_id: id })
export const ReviewId = z.object({ review_id: id })

export const PostReview = OrderId.extend({
  stars,
  ...z.object(given).partial().shape,
  tags: z
    .array(z.enum(tags, { error: 'Give tags that GET /meta/reviews lists' }))
    .max(most_tags)
    .default([])
    .transform((tags) => [...new Set(tags)]),
  text: text(2000).nullable().default(null),
  private_feedback: text(2000).nullable().default(null).describe('For the platform alone; the other side never sees it'),
})

/** The marks beside the stars; null where none was given or the side has no such mark. */
export const Marks = z.object({
  communication: stars.nullable(),
  quality: stars.nullable(),
  on_time: stars.nullable(),
  clarity: stars.nullable(),
  payment: stars.nullable(),
})

export const Review = z
  .object({
    id,
    side: side.describe('Who wrote it; it is about the other party'),
    brand_id: id,
    creator_id: id,
    author_name: z.string(),
    stars,
    marks: Marks,
    tags: z.array(z.string()),
    text: z.string().nullable(),
    published_at: instant,
    reply: z.string().nullable().describe('Of whom it is about'),
    replied_at: instant.nullable(),
  })
  .meta({ id: 'Review' })
export type Review = z.output<typeof Review>

export const ReviewCan = z
  .object({ move: z.enum(['review', ...reviewMoves]), allowed: z.boolean(), reason: z.string().nullable() })
  .meta({ id: 'ReviewCan' })

/** A review as its author, whom it is about, or staff see it. */
export const OrderReview = Review.omit({ published_at: true })
  .extend({
    order_id: id,
    status: z.enum(ReviewStatus),
    publishes_at: instant.describe('When it is public, or became so'),
    private_feedback: z.string().nullable().describe('Null to anybody but author and staff'),
    withheld_reason: z.string().nullable(),
    version: z.int(),
    created_at: instant,
    can: z.array(ReviewCan),
  })
  .meta({ id: 'OrderReview' })
export type OrderReview = z.output<typeof OrderReview>

export const OrderReviews = z
  .object({
    by_brand: OrderReview.nullable(),
    by_creator: OrderReview.nullable(),
    until: instant.nullable().describe('The end of the window; null while the order is not completed'),
    can: z.array(ReviewCan).describe('Whether you can review this order now'),
  })
  .meta({ id: 'OrderReviews' })

const filters = { stars: queryInt(1, 5).optional(), ...pageQuery }
export const OfCreator = z.object({ creator_id: id, ...filters })
export const OfBrand = z.object({ brand_id: id, ...filters })

const mean = z.number().nullable().describe('Plain mean, null of none')
const share = z.int().min(0).max(10_000).nullable().describe('Basis points; null while there is nothing to tell')
const summary = {
  reviews: z.int(),
  rating: z.number().nullable().describe('Drawn towards the usual while there are few reviews'),
  stars: z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() }).describe('How many gave how many'),
}
export const CreatorSummary = z
  .object({
    ...summary,
    marks: z.object({ communication: mean, quality: mean, on_time: mean }),
    on_time_bp: share,
    acceptance_bp: share,
    response_minutes: z.int().nullable(),
    repeat_brands_bp: share,
  })
  .meta({ id: 'CreatorReviewSummary' })
export const BrandSummary = z
  .object({
    ...summary,
    marks: z.object({ communication: mean, clarity: mean, payment: mean }),
    decision_minutes: z.int().nullable().describe('Median time until a submission is approved or sent back'),
    repeat_creators_bp: share,
  })
  .meta({ id: 'BrandReviewSummary' })
export const CreatorReviews = pageOf(Review).extend({ summary: CreatorSummary })
export const BrandReviews = pageOf(Review).extend({ summary: BrandSummary })

export const Reply = ReviewId.extend({ text: text(1000) })
export const Report = ReviewId.extend({
  reason: z.enum(reasons),
  note: text(1000).nullable().default(null).describe('Needed when the reason is other'),
})
export const Reported = z.object({ review_id: id, reason: z.enum(reasons), note: z.string().nullable(), created_at: instant })

const version = z.int().min(1).optional().describe('The version you saw; another one is refused with review.version_conflict')
export const Moderate = ReviewId.extend({ version })
export const Withhold = Moderate.extend({ reason: text(1000) })

export const queueStates = ['reported', 'submitted', 'published', 'withheld'] as const
export const ListQueue = z.object({ state: z.enum(queueStates).default('reported'), ...pageQuery })
export const QueueItem = OrderReview.extend({
  open_reports: z.int(),
  reported_at: instant.nullable(),
  reports: z
    .array(
      z.object({ reporter_id: id, reason: z.string(), note: z.string().nullable(), status: z.enum(ReportStatus), created_at: instant }),
    )
    .describe('The newest twenty'),
}).meta({ id: 'ModeratedReview' })
export const Queue = pageOf(QueueItem).extend({
  counts: z.object({ reported: z.int(), withheld: z.int() }).describe('How many wait and how many are withheld, counted to 1000'),
})

const words = z.array(z.object({ slug: z.string(), name: z.string() }))
export const Vocabulary = z.object({
  marks: z.object({ brand: z.array(z.string()), creator: z.array(z.string()) }),
  tags: z.object({ brand: words, creator: words }),
  report_reasons: words,
  window_days: z.int(),
})
