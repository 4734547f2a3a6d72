import { z } from 'zod'
import { id, instant, pageOf } from '#platform/wire.ts'
import { OfOrder } from './schema.ts'

const count = z.int().min(0).max(1_000_000_000_000).nullable()
const figures = { views: count, reach: count, likes: count, comments: count, shares: count, saves: count, clicks: count }
const given = z.object(figures).partial().shape
export const RecordMetrics = OfOrder.extend({
  number: z.int().min(1).max(1_000_000).optional().describe('Of the publication; the newest unless given'),
  taken_at: instant.optional().describe('Now unless given'),
  ...given,
})
export const Metrics = z
  .object({
    id,
    number: z.int().describe('Of the publication'),
    source: z.literal('self_reported').describe('The creator says so; nobody has checked'),
    taken_at: instant,
    ...figures,
    created_at: instant,
  })
  .meta({ id: 'PublicationMetrics' })
export type Metrics = z.output<typeof Metrics>
export const MetricsPage = pageOf(Metrics)
