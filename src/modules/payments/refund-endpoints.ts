import { stepUp } from '#modules/auth/index.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { confirmRefund } from './confirm-refund.ts'
import { Refund, RefundPage } from './refund-schema.ts'
import { viewAllRefunds } from './refund-view.ts'
import * as staff from './staff-schema.ts'

export const refundEndpoints = [
  endpoint({
    id: 'payments.refunds',
    at: 'GET /admin/refunds',
    allow: 'payments.watch',
    summary: 'Refunds, newest first; requested ones with destination bank wait for a transfer',
    input: staff.ListRefunds,
    output: RefundPage,
    run: viewAllRefunds,
  }),
  endpoint({
    id: 'payments.confirm_refund',
    at: 'POST /admin/refunds/:refund_id/confirm',
    allow: 'payments.handle',
    summary: 'Say that a refund of a transfer was sent, or leave it to the brand as credit',
    description: 'Needs a fresh sign-in.',
    input: staff.ConfirmRefund,
    output: Refund,
    fails: { ...stepUp, 'refund.not_found': 404, 'refund.not_waiting': 409 },
    idempotency: 'required',
    run: confirmRefund,
  }),
]
