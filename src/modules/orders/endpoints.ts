import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import type { Ctx } from '#platform/ctx.ts'
import { readAvailability } from './availability.ts'
import { viewChanges } from './changes.ts'
import { Changes } from './change-schema.ts'
import { endpoints as disputeEndpoints } from './dispute-endpoints.ts'
import { endpoints as moveEndpoints } from './move-endpoints.ts'
import { guardFails, moveFails } from './move.ts'
import { policyEndpoints } from './policy-endpoints.ts'
import * as schema from './schema.ts'
import { setStatus } from './service.ts'
import { viewSubmissions } from './submissions.ts'
import { viewProcess, viewTimeline } from './timeline.ts'
import { viewOrder, viewOrders } from './view.ts'

const found = { 'order.not_found': 404 } as const
const byId =
  (view: typeof viewOrder) =>
  (ctx: Ctx, { order_id }: { order_id: bigint }) =>
    view(ctx, order_id)

export const endpoints = [
  endpoint({
    id: 'orders.list',
    at: 'GET /orders',
    allow: 'orders.take_part',
    summary: 'Your orders, newest first',
    input: schema.ListOrders,
    output: schema.OrderPage,
    run: viewOrders,
  }),
  endpoint({
    id: 'orders.get',
    at: 'GET /orders/:order_id',
    allow: 'orders.take_part',
    summary: 'One order',
    input: schema.OrderId,
    output: schema.Order,
    fails: found,
    run: byId(viewOrder),
  }),
  endpoint({
    id: 'orders.timeline',
    at: 'GET /orders/:order_id/timeline',
    allow: 'orders.take_part',
    summary: 'What happened to the order and what comes next',
    input: schema.OrderId,
    output: schema.Timeline,
    fails: found,
    run: (ctx, { order_id }) => viewTimeline(ctx, order_id),
  }),
  endpoint({
    id: 'orders.submissions',
    at: 'GET /orders/:order_id/submissions',
    allow: 'orders.take_part',
    summary: 'The work handed in, newest first',
    input: schema.OrderId,
    output: schema.Submissions,
    fails: found,
    run: (ctx, { order_id }) => viewSubmissions(ctx, order_id),
  }),
  endpoint({
    id: 'orders.changes',
    at: 'GET /orders/:order_id/changes',
    allow: 'orders.take_part',
    summary: 'What both sides proposed to change, newest first',
    input: schema.OrderId,
    output: Changes,
    fails: found,
    run: (ctx, { order_id }) => viewChanges(ctx, order_id),
  }),
  ...moveEndpoints,
  ...disputeEndpoints,
  endpoint({
    id: 'orders.set_status',
    at: 'PUT /orders/:order_id/status',
    allow: 'orders.take_part',
    summary: 'Bring the order to a status by the one move that leads there for you',
    input: schema.SetStatus,
    output: schema.Moved,
    fails: { ...moveFails, ...guardFails, 'order.no_such_move': 409 },
    idempotency: 'accepted',
    dry_run: true,
    run: setStatus,
  }),
  endpoint({
    id: 'orders.availability',
    at: 'GET /profile/creators/:creator_id/availability',
    allow: 'anyone',
    summary: 'Whether a creator takes orders today, and the next free day',
    input: schema.ReadAvailability,
    output: schema.Availability,
    fails: { 'creator.not_found': 404 },
    run: readAvailability,
  }),
  endpoint({
    id: 'meta.order_process',
    at: 'GET /meta/order-process',
    allow: 'anyone',
    summary: 'The order process as a table',
    input: z.object({}),
    output: schema.OrderProcess,
    run: viewProcess,
  }),
  ...policyEndpoints,
]
