import type { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import type { Statement } from '#platform/db.ts'
import { Problem } from '#platform/problem.ts'
import { brandSubject, creatorSubject, ofBrand, ofBrandByStars, ofCreator, ofCreatorByStars, type ReviewRow, type Sums } from './queries.ts'
import { ratingOf, type Mark } from './rules.ts'
import type { BrandReviews, CreatorReviews, OfBrand, OfCreator, Review } from './schema.ts'
import { presentPublic } from './view.ts'

/** What brands say about a creator, newest first, and what it adds up to. */
export async function reviewsOfCreator(ctx: Ctx, input: z.output<typeof OfCreator>): Promise<z.output<typeof CreatorReviews>> {
  const [subject] = await ctx.query(creatorSubject, [input.creator_id, ctx.now])
  if (!subject) throw new Problem('not_found', 'creator.not_found', 'There is no such creator')
  const { on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp } = subject
  const marks = {
    communication: meanOf(subject, 'communication'),
    quality: meanOf(subject, 'quality'),
    on_time: meanOf(subject, 'on_time'),
  }
  const facts = { on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp }
  const page = await pageAbout(ctx, `creator ${input.creator_id}`, input.creator_id, input, ofCreator, ofCreatorByStars)
  return { ...page, summary: { ...starsOf(subject), marks, ...facts } }
}

/** What creators say about a brand, newest first, and what it adds up to. */
export async function reviewsOfBrand(ctx: Ctx, input: z.output<typeof OfBrand>): Promise<z.output<typeof BrandReviews>> {
  const [subject] = await ctx.query(brandSubject, [input.brand_id, ctx.now])
  if (!subject) throw new Problem('not_found', 'brand.not_found', 'There is no such brand')
  const { decision_minutes, repeat_creators_bp } = subject
  const marks = {
    communication: meanOf(subject, 'communication'),
    clarity: meanOf(subject, 'clarity'),
    payment: meanOf(subject, 'payment'),
  }
  const page = await pageAbout(ctx, `brand ${input.brand_id}`, input.brand_id, input, ofBrand, ofBrandByStars)
  return { ...page, summary: { ...starsOf(subject), marks, decision_minutes, repeat_creators_bp } }
}

type Asked = { stars?: number | undefined; cursor?: string | undefined; limit: number }

async function pageAbout(
  ctx: Ctx,
  whom: string,
  subject_id: bigint,
  { stars, cursor, limit }: Asked,
  all: Statement<ReviewRow>,
  byStars: Statement<ReviewRow>,
): Promise<{ items: Review[]; next: string | null }> {
  const list = `reviews of ${whom} ${stars ?? ''}`
  const [at, below = 0n] = cursor === undefined ? [] : readCursor(list, cursor, 2)
  // The very first page begins above all that is published by now.
  const from = at === undefined ? new Date(ctx.now.getTime() + 1) : new Date(Math.min(Number(at), ctx.now.getTime() + 1))
  const values = [subject_id, from, below, ctx.now, limit + 1]
  const rows = await (stars === undefined ? ctx.query(all, values) : ctx.query(byStars, [...values, stars]))
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit && last ? cursorOf(list, [last.publish_at.getTime(), last.id]) : null
  return { items: page.map(presentPublic), next }
}

function starsOf({ stars }: Sums) {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = stars ?? []
  const rating = ratingOf(stars ?? [])
  return {
    reviews: one + two + three + four + five,
    rating: rating === null ? null : rating / 100,
    stars: { 1: one, 2: two, 3: three, 4: four, 5: five },
  }
}

function meanOf({ marks }: Sums, mark: Mark): number | null {
  const count = marks?.[`${mark}_n`] ?? 0
  return count === 0 ? null : Math.round(((marks?.[`${mark}_sum`] ?? 0) * 100) / count) / 100
}
