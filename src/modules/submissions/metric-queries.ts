import { statement } from '#platform/db.ts'

export const insertMetrics = statement<{ id: bigint }>(
  'submissions.insert_metrics',
  `insert into publication_metric (publication_id, source, taken_at, views, reach, likes, comments, shares, saves, clicks, created_at)
   values ($1, 'self_reported', $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
)
export const countMetrics = statement<{ count: number }>(
  'submissions.count_metrics',
  'select count(*)::int as count from publication_metric where publication_id = $1',
)
export type MetricsRow = Record<'views' | 'reach' | 'likes' | 'comments' | 'shares' | 'saves' | 'clicks', bigint | null> & {
  id: bigint
  number: number
  source: 'self_reported'
  taken_at: Date
  created_at: Date
}
export const listMetrics = statement<MetricsRow>(
  'submissions.metrics',
  `select m.id, p.number, m.source, m.taken_at, m.views, m.reach, m.likes, m.comments, m.shares, m.saves, m.clicks, m.created_at
   from publication_proof p join publication_metric m on m.publication_id = p.id
   where p.order_id = $1 and ($2::bigint is null or m.id < $2) order by m.id desc limit $3`,
)
