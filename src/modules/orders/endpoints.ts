import { z } from 'zod'
import { attachFails } from '#modules/media/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import type { Ctx } from '#platform/ctx.ts'
import { readAvailability } from './availability.ts'
import { endpoints as contentEndpoints } from './content-endpoints.ts'
import { moveFails } from './move.ts'
import type { Move } from './rules.ts'
import * as schema from './schema.ts'
import { approve, requestRevision, setStatus, simply, submit } from './service.ts'
import { viewProcess, viewTimeline } from './timeline.ts'
import { viewOrder, viewOrders } from './view.ts'

const found = { 'order.not_found': 404 } as const
const byId =
  (view: typeof viewOrder) =>
  (ctx: Ctx, { order_id }: { order_id: bigint }) =>
    view(ctx, order_id)

/** What all moves have in common. Where money moves, the Idempotency-Key is required. */
function move<M extends Move>(move: M, summary: string, idempotency: 'required' | 'accepted') {
  return {
    id: `orders.${move}`,
    at: `POST /orders/:order_id/moves/${move}`,
    allow: 'orders.take_part',
    summary,
    output: schema.Moved,
    fails: moveFails,
    idempotency,
    dry_run: true,
  } as const
}

export const endpoints = [
  ...contentEndpoints,
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
    ...move('cancel_unpaid', 'Cancel an order before it is paid', 'accepted'),
    input: schema.MakeMove,
    run: simply('cancel_unpaid'),
  }),
  endpoint({ ...move('accept', 'Take the order on; the due date is set', 'accepted'), input: schema.MakeMove, run: simply('accept') }),
  endpoint({
    ...move('reject', 'Decline a paid order; the brand gets everything back', 'required'),
    input: schema.Reject,
    run: simply('reject'),
  }),
  endpoint({
    ...move('withdraw', 'Take back a paid order that nobody has accepted yet', 'required'),
    input: schema.MakeMove,
    run: simply('withdraw'),
  }),
  endpoint({
    ...move('submit', 'Hand in the work: files, links, or both', 'accepted'),
    input: schema.Submit,
    fails: { ...moveFails, ...attachFails },
    run: submit,
  }),
  endpoint({
    ...move('request_revision', 'Ask for changes to the work handed in', 'accepted'),
    input: schema.RequestRevision,
    run: requestRevision,
  }),
  endpoint({ ...move('approve', 'Take the work; the creator is paid', 'required'), input: schema.MakeMove, run: approve }),
  endpoint({
    ...move('cancel_late', 'Cancel an order whose due date passed more than a day ago', 'required'),
    input: schema.MakeMove,
    run: simply('cancel_late'),
  }),
  endpoint({
    id: 'orders.set_status',
    at: 'PUT /orders/:order_id/status',
    allow: 'orders.take_part',
    summary: 'Bring the order to a status by the one move that leads there for you',
    input: schema.SetStatus,
    output: schema.Moved,
    fails: { ...moveFails, ...attachFails, 'order.no_such_move': 409 },
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
]
