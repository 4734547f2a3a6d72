import assert from 'node:assert/strict'
import { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { id, instant } from '#platform/wire.ts'
import { writeStanding } from './queries.ts'

const mark = z.int().nullable()

/** What a brand said of a creator in words, as the creator's page shows it. */
export const LatestReview = z
  .object({
    review_id: id,
    brand_id: id,
    author_name: z.string().describe('The brand'),
    stars: z.int(),
    marks: z.object({ communication: mark, quality: mark, on_time: mark }),
    tags: z.array(z.string()),
    text: z.string(),
    published_at: instant,
    reply: z.string().nullable().describe('Of the creator'),
    replied_at: instant.nullable(),
  })
  .meta({ id: 'LatestReview' })

/** How a creator has done: hundredths of stars, basis points, minutes; null where there is nothing to tell yet. */
export type Standing = {
  readonly reviews: number
  readonly rating_hundredths: number | null
  readonly on_time_bp: number | null
  readonly acceptance_bp: number | null
  readonly response_minutes: number | null
  readonly repeat_brands_bp: number | null
  /** The newest three in words, as `LatestReview` crosses the wire; newest first. */
  readonly latest: readonly z.input<typeof LatestReview>[]
}

/** Writes what brands see of how a creator has done, whole, and emits `creator.changed`. Who computes it decides the figures. */
export async function recordStanding(tx: Tx, creator_id: bigint, standing: Standing): Promise<void> {
  const { reviews, rating_hundredths, on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp, latest } = standing
  const figures = [reviews, rating_hundredths, on_time_bp, acceptance_bp, response_minutes, repeat_brands_bp]
  const [written] = await tx.query(writeStanding, [creator_id, ...figures, tx.now, JSON.stringify(latest)])
  assert(written, 'the creator exists')
  await tx.emit('creator.changed', { creator_id })
}
