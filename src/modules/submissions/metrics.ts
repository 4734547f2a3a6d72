import type { z } from 'zod'
import type { Tx } from '#platform/ctx.ts'
import { invalidField, Problem } from '#platform/problem.ts'
import { countMetrics, insertMetrics } from './metric-queries.ts'
import type { Metrics, RecordMetrics } from './metric-schema.ts'
import { lockPublication } from './publication-queries.ts'
import { most_snapshots } from './rules.ts'
import type { Looking } from './present.ts'

export const figures = ['views', 'reach', 'likes', 'comments', 'shares', 'saves', 'clicks'] as const

/** What `recordMetrics` fails with beside a bad request. */
export const metricsFails = {
  'publication.not_found': 404,
  'publication.none': 409,
  'publication.not_yours': 403,
  'publication.too_many_metrics': 409,
} as const

/** The creator says how a post did by some moment. Nothing is changed afterwards: better numbers are a later snapshot. */
export async function recordMetrics(tx: Tx, { order_id, party }: Looking, input: z.output<typeof RecordMetrics>): Promise<Metrics> {
  if (party !== 'creator') throw new Problem('forbidden', 'publication.not_yours', 'The creator says how the post did')
  const given = figures.map((figure) => input[figure] ?? null)
  if (given.every((figure) => figure === null)) throw invalidField('/views', 'metrics.empty', `Give at least one of: ${figures.join(', ')}`)
  const [post] = await tx.query(lockPublication, [order_id, input.number ?? null])
  if (!post && input.number === undefined) throw new Problem('conflict', 'publication.none', 'Nothing of this order has gone live yet')
  if (!post) throw new Problem('not_found', 'publication.not_found', 'The order has no such publication')
  const taken_at = input.taken_at ?? tx.now
  if (taken_at.getTime() > tx.now.getTime() + 5 * 60_000 || taken_at < post.posted_at)
    throw invalidField('/taken_at', 'time.out_of_range', 'Numbers are from after the post went live, and not from the future')
  const [counted] = await tx.query(countMetrics, [post.id])
  if ((counted?.count ?? 0) >= most_snapshots)
    throw new Problem('conflict', 'publication.too_many_metrics', `At most ${most_snapshots} snapshots are kept of a post`)
  const [added] = await tx.query(insertMetrics, [post.id, taken_at, ...given, tx.now])
  if (!added) throw new Error('the numbers were not written')
  const [views = null, reach = null, likes = null, comments = null, shares = null, saves = null, clicks = null] = given
  const numbers = { views, reach, likes, comments, shares, saves, clicks }
  return { id: added.id, number: post.number, source: 'self_reported', taken_at, ...numbers, created_at: tx.now }
}
