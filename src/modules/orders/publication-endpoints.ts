import { endpoint } from '#platform/http/endpoint.ts'
import * as content from '#modules/submissions/index.ts'
import { found, look, see } from './look.ts'

export const endpoints = [
  endpoint({
    ...see,
    id: 'orders.publications',
    at: 'GET /orders/:order_id/publications',
    summary: 'Where the work went live, newest first',
    input: content.ListOfOrder,
    output: content.Publications,
    fails: found,
    run: async (ctx, { order_id, ...asked }) => content.listPublicationsOf(ctx, (await look(ctx, { order_id })).order_id, asked),
  }),
  endpoint({
    ...see,
    id: 'orders.record_metrics',
    at: 'POST /orders/:order_id/publication/metrics',
    summary: 'Say how a post has done so far',
    input: content.RecordMetrics,
    output: content.Metrics,
    status: 201,
    fails: { ...found, ...content.metricsFails },
    idempotency: 'accepted',
    run: async (tx, input) => content.recordMetrics(tx, await look(tx, input), input),
  }),
  endpoint({
    ...see,
    id: 'orders.metrics',
    at: 'GET /orders/:order_id/publication/metrics',
    summary: 'How the posts have done, as the creator says, newest first',
    input: content.ListOfOrder,
    output: content.MetricsPage,
    fails: found,
    run: async (ctx, { order_id, ...asked }) => content.listMetricsOf(ctx, await look(ctx, { order_id }), asked),
  }),
]
