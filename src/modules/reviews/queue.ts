import { z } from 'zod'
import type { Ctx } from '#platform/ctx.ts'
import { cursorOf, readCursor } from '#platform/cursor.ts'
import { statement } from '#platform/db.ts'
import { reportedQueue, statusQueue, type QueueRow } from './queries.ts'
import { QueueItem, type ListQueue, type Queue } from './schema.ts'
import { presentTo } from './view.ts'

const counts = statement<{ reported: number; withheld: number }>(
  'reviews.queue_counts',
  `select (select count(*)::int from (select from review where open_reports > 0 limit 1000) r) as reported,
     (select count(*)::int from (select from review where status = 'withheld' limit 1000) w) as withheld`,
)
const last_id = 9_223_372_036_854_775_807n

/** What staff have to look at: the reported, who waits longest first; or the reviews of a status, newest first. */
export async function listQueue(ctx: Ctx, { state, cursor, limit }: z.output<typeof ListQueue>): Promise<z.output<typeof Queue>> {
  const list = `admin.reviews ${state}`
  const reported = state === 'reported'
  const keys = cursor === undefined ? [] : readCursor(list, cursor, reported ? 2 : 1)
  const rows = reported
    ? await ctx.query(reportedQueue, [new Date(Number(keys[0] ?? 0n)), keys[1] ?? 0n, limit + 1])
    : await ctx.query(statusQueue, [state, keys[0] ?? last_id, limit + 1])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit && last ? cursorOf(list, reported ? [last.reported_at?.getTime() ?? 0, last.id] : [last.id]) : null
  const [count = { reported: 0, withheld: 0 }] = await ctx.query(counts)
  return { items: page.map((row) => presentItem(ctx, row)), next, counts: count }
}

function presentItem(ctx: Ctx, row: QueueRow): z.output<typeof QueueItem> {
  const { open_reports, reported_at } = row
  const reports = z.decode(QueueItem.shape.reports, row.reports as z.input<typeof QueueItem.shape.reports>)
  return { ...presentTo(ctx, row), open_reports, reported_at, reports }
}
