import { endpoint } from '#platform/http/endpoint.ts'
import { cancelByStaff, decide, refundByStaff, split } from './decide.ts'
import { addStatement, viewDisputes } from './disputes.ts'
import * as schema from './dispute-schema.ts'
import { move } from './move-endpoints.ts'
import type { Move } from './rules.ts'
import { MakeMove, OrderId } from './schema.ts'
import { openDispute, simply } from './service.ts'

/** A decision of staff; about much money two of them must ask for the same. */
const decision = (name: Move, summary: string) =>
  ({ ...move(name, summary, 'required'), allow: 'orders.decide', output: schema.Decided }) as const

export const endpoints = [
  endpoint({ ...move('open_dispute', 'Stop the order and ask staff to decide'), input: schema.OpenDispute, run: openDispute }),
  endpoint({
    ...move('withdraw_dispute', 'Take your own dispute back; the order goes on'),
    input: MakeMove,
    run: simply('withdraw_dispute'),
  }),
  endpoint({
    id: 'orders.disputes',
    at: 'GET /orders/:order_id/disputes',
    allow: 'orders.take_part',
    summary: 'The disputes of an order with what was said in each, newest first',
    input: OrderId,
    output: schema.Disputes,
    fails: { 'order.not_found': 404 },
    run: (ctx, { order_id }) => viewDisputes(ctx, order_id),
  }),
  endpoint({
    id: 'orders.add_statement',
    at: 'POST /orders/:order_id/disputes/statements',
    allow: 'orders.take_part',
    summary: 'Say or show something in the open dispute',
    input: schema.AddStatement,
    output: schema.Statement,
    fails: { 'order.not_found': 404, 'order.no_dispute': 409, 'dispute.full': 409 },
    idempotency: 'accepted',
    run: addStatement,
  }),
  endpoint({
    ...decision('resolve_release', 'Decide for the creator: the work is paid'),
    input: schema.Decide,
    run: decide('resolve_release'),
  }),
  endpoint({ ...decision('resolve_split', 'Divide the money between both sides'), input: schema.Split, run: split }),
  endpoint({
    ...decision('resolve_refund', 'Decide for the brand: everything goes back'),
    input: schema.Decide,
    run: decide('resolve_refund'),
  }),
  endpoint({ ...decision('resolve_resume', 'Let the order go on where it was'), input: schema.Decide, run: decide('resolve_resume') }),
  endpoint({
    ...decision('cancel_by_staff', 'End an order that is not over, with the share the work was worth'),
    input: schema.CancelByStaff,
    run: cancelByStaff,
  }),
  endpoint({
    ...decision('refund_by_staff', 'Give back some or all of what was paid for a completed order'),
    input: schema.RefundByStaff,
    run: refundByStaff,
  }),
]
