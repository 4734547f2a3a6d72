import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { payOrder, payOrderFails } from './pay-order.ts'
import { returnFromGateway, visitCheckout } from './pay-page.ts'
import { viewRefunds } from './refund-view.ts'
import { Checkout, OfOrder, OrderRefunds, Payments, PayOrder, Received, RefundPage, Token, Webhook } from './schema.ts'
import { staffEndpoints } from './staff-endpoints.ts'
import { viewPayments } from './view.ts'
import { receiveWebhook } from './webhook.ts'

export const endpoints = [
  endpoint({
    id: 'payments.of_order',
    at: 'GET /orders/:order_id/payments',
    allow: 'orders.take_part',
    summary: 'The payments of an order, newest first',
    input: OfOrder,
    output: Payments,
    fails: { 'order.not_found': 404 },
    run: viewPayments,
  }),
  endpoint({
    id: 'payments.refunds_of_order',
    at: 'GET /orders/:order_id/refunds',
    allow: 'orders.take_part',
    summary: 'What of an order was given back, newest first',
    input: OrderRefunds,
    output: RefundPage,
    fails: { 'order.not_found': 404 },
    run: viewRefunds,
  }),
  endpoint({
    id: 'payments.check_out_order',
    at: 'POST /orders/:order_id/checkout',
    allow: 'orders.buy',
    summary: 'Pay what is due of an order: one on invoice, or an amount that came later',
    input: PayOrder,
    output: Checkout,
    status: 201,
    fails: payOrderFails,
    idempotency: 'required',
    run: payOrder,
  }),
  endpoint({
    id: 'payments.receive_webhook',
    at: 'POST /webhooks/:provider',
    allow: 'anyone',
    summary: 'Where payment providers report to; signed',
    input: Webhook,
    output: Received,
    raw: true,
    fails: { 'webhook.unknown_provider': 404, 'webhook.forged': 400, 'gateway.not_configured': 503 },
    run: receiveWebhook,
  }),
  endpoint({
    id: 'payments.visit_checkout',
    at: 'GET /pay/:token',
    root: true,
    allow: 'anyone',
    summary: 'The payer is sent to the hosted payment page',
    input: Token,
    output: z.never(),
    fails: { 'gateway.unavailable': 503 },
    run: visitCheckout,
  }),
  endpoint({
    id: 'payments.return_from_gateway',
    at: 'GET /pay/:token/done',
    root: true,
    allow: 'anyone',
    summary: 'The payer comes back from the hosted payment page',
    input: Token,
    output: z.never(),
    fails: { 'gateway.unavailable': 503, 'gateway.not_configured': 503 },
    run: returnFromGateway,
  }),
  ...staffEndpoints,
]
