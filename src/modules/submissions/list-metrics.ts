import type { Scope } from '#platform/ctx.ts'
import { pageBy, type Paged } from '#platform/pages.ts'
import { listMetrics, type MetricsRow } from './metric-queries.ts'
import type { Metrics } from './metric-schema.ts'
import type { figures } from './metrics.ts'
import type { Looking } from './present.ts'

/** All snapshots of an order's posts, newest first. */
export async function listMetricsOf(
  scope: Scope,
  { order_id }: Looking,
  asked: { cursor?: string | undefined; limit: number },
): Promise<Paged<Metrics>> {
  const page = await pageBy<MetricsRow>(
    `metrics ${order_id}`,
    asked,
    1,
    ({ id }) => [id],
    (after, most) => scope.query(listMetrics, [order_id, after?.[0] ?? null, most]),
  )
  return { ...page, items: page.items.map((row) => ({ ...row, ...plain(row) })) }
}

const plain = (row: MetricsRow) => {
  const number = (figure: (typeof figures)[number]) => (row[figure] === null ? null : Number(row[figure]))
  const [views, reach, likes, comments] = [number('views'), number('reach'), number('likes'), number('comments')]
  return { views, reach, likes, comments, shares: number('shares'), saves: number('saves'), clicks: number('clicks') }
}
