import { endpoint } from '#platform/http/endpoint.ts'
import { chargebackEndpoints } from './chargeback-endpoints.ts'
import { listGatewayEvents } from './event-view.ts'
import { reconcileEndpoints } from './reconcile-endpoints.ts'
import { refundEndpoints } from './refund-endpoints.ts'
import { retryEvent } from './retry-events.ts'
import { Payment } from './schema.ts'
import * as staff from './staff-schema.ts'
import { termsEndpoints } from './terms-endpoints.ts'
import { recordTransfer, transferFails } from './transfer.ts'

export const staffEndpoints = [
  endpoint({
    id: 'payments.events',
    at: 'GET /admin/gateway-events',
    allow: 'payments.watch',
    summary: 'What payment providers reported, newest first, and what became of it',
    input: staff.ListGatewayEvents,
    output: staff.GatewayEventPage,
    run: listGatewayEvents,
  }),
  endpoint({
    id: 'payments.retry_event',
    at: 'POST /admin/gateway-events/:gateway_event_id/retry',
    allow: 'payments.handle',
    summary: 'Act on a reported event again now',
    input: staff.NamedGatewayEvent,
    output: staff.GatewayEvent,
    fails: { 'gateway_event.not_found': 404, 'gateway_event.handled': 409 },
    run: retryEvent,
  }),
  endpoint({
    id: 'payments.record_transfer',
    at: 'POST /admin/orders/:order_id/payments',
    allow: 'payments.handle',
    summary: 'Record a transfer that arrived on our bank account for an order, all of it or a part',
    description: 'Needs a fresh sign-in. For an order that has ended it is owed back at once.',
    input: staff.RecordTransfer,
    output: Payment,
    status: 201,
    fails: transferFails,
    idempotency: 'required',
    run: recordTransfer,
  }),
  ...refundEndpoints,
  ...chargebackEndpoints,
  ...termsEndpoints,
  ...reconcileEndpoints,
]
